package fadu.export.table;

import fadu.question.Column;

import java.util.List;

/**
 * A table as it goes on a sheet.
 *
 * @param title   what it shows; the name of its sheet
 * @param fixed   how many columns at the left stay in sight
 * @param columns the columns
 * @param rows    the rows, each as long as the columns, with {@code null} where a value is missing
 */
record Table(String title, int fixed, List<Heading> columns, List<Object[]> rows) {

	/**
	 * The heading of a column.
	 *
	 * @param text  what it says, with the unit where all numbers of the column have one
	 * @param width the widest that the column may be, in characters
	 */
	record Heading(String text, int width) {

		private static final int SIGN = 5;
		private static final int NARROW = 16;
		private static final int WIDE = 44;

		/** Of a column that wants so much room. */
		static Heading of(Column.Width width, String text) {
			return switch (width) {
			case SIGN -> sign(text);
			case NARROW -> narrow(text);
			case WIDE -> wide(text);
			};
		}

		/** Of a column of signs. */
		static Heading sign(String text) {
			return new Heading(text, SIGN);
		}

		/** Of a column of numbers or of words that repeat. */
		static Heading narrow(String text) {
			return new Heading(text, NARROW);
		}

		/** Of a column of texts. */
		static Heading wide(String text) {
			return new Heading(text, WIDE);
		}
	}

}
