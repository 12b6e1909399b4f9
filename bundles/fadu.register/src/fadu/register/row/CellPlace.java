package fadu.register.row;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of a spreadsheet.
 *
 * @param sheet  name of the sheet; empty for a CSV file
 * @param row    from 1
 * @param column from 1
 */
public record CellPlace(String sheet, int row, int column) {

	private static final Pattern FORM = Pattern.compile("(?:(.+)!)?([A-Za-z]{1,3})([1-9]\\d{0,8})");

	/** The cell that is written so: {@code C7} in a CSV file, {@code Sheet1!C7}; nothing for what is none. */
	public static Optional<CellPlace> of(String text) {
		Matcher form = FORM.matcher(text.strip());
		if (!form.matches()) {
			return Optional.empty();
		}
		int column = form.group(2).toUpperCase(Locale.ROOT).chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1);
		return Optional.of(new CellPlace(form.group(1) == null ? "" : form.group(1), Integer.parseInt(form.group(3)), column));
	}

}
