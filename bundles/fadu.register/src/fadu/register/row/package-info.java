/**
 * Rows of a register as they stand in a spreadsheet: which row names the columns, what a cell means, what is refused and why.
 * Nothing
 * here knows where rows are kept.
 */
package fadu.register.row;
