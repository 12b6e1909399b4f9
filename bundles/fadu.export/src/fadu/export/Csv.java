package fadu.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;

/** Comma-separated values as RFC 4180 has them. The one place of the house where a cell becomes a part of a line. */
public final class Csv {

	/** Excel on Chinese Windows takes UTF-8 without it for GBK. */
	public static final char BYTE_ORDER_MARK = '\uFEFF';

	/** Signs that a spreadsheet takes for the beginning of a formula, the full-width ones too. */
	private static final String SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
	private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?%?");

	private Csv() {
	}

	/** Writes one line; {@code null} is an empty cell, a text that begins like a formula is written as text. */
	public static void line(List<?> cells, Appendable out) throws IOException {
		CSVFormat.RFC4180.printRecord(out, cells.stream().map(Csv::text).toArray());
	}

	private static String text(Object cell) {
		return switch (cell) {
		case null -> "";
		case BigDecimal number -> number.toPlainString();
		case String text -> guarded(text);
		default -> cell.toString();
		};
	}

	/** An apostrophe keeps a spreadsheet from taking a text for a formula; who reads the file takes it off again. */
	public static String guarded(String text) {
		boolean formula = !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0 && !NUMBER.matcher(text).matches();
		return formula ? '\'' + text : text;
	}

}
