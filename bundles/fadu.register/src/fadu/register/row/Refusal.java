package fadu.register.row;

/**
 * Why a row is not taken.
 *
 * @param sheet  name of the sheet; empty for a CSV file
 * @param row    number of the row, from 1
 * @param cell   the cell, e.g. {@code C7}; empty where no one cell is at fault
 * @param column what the column is called; empty where no one column is at fault
 * @param reason one sentence in the user's language; a personal value is not repeated
 */
public record Refusal(String sheet, int row, String cell, String column, String reason) {
}
