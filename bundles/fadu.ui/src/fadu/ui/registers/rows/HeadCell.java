package fadu.ui.registers.rows;

import java.util.Optional;

import fadu.register.field.RowField;

/**
 * A cell above the rows.
 *
 * @param field  the column; nothing for the district
 * @param filter whether what is typed to filter the column stands in it, in place of its name
 */
record HeadCell(Optional<RowField> field, boolean filter) {
}
