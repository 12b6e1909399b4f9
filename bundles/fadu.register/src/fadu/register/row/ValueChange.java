package fadu.register.row;

import java.util.Optional;

import fadu.register.field.RowField;

/**
 * A value that a row gets in place of another.
 *
 * @param field  which column
 * @param before what is kept; nothing where there is none
 * @param after  what the file says; nothing where it is left empty
 */
public record ValueChange(RowField field, Optional<Object> before, Optional<Object> after) {
}
