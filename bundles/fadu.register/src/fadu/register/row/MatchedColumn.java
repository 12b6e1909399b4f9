package fadu.register.row;

import fadu.register.field.RowField;

/**
 * A column of a sheet that is known to be one of the register.
 *
 * @param field   what it is
 * @param column  from 1
 * @param heading what stands above it
 * @param power   its numbers are in units of 10 to this power: 4 for 万元 where the register counts 元
 */
record MatchedColumn(RowField field, int column, String heading, int power) {
}
