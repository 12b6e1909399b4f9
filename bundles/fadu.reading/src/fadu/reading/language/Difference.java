package fadu.reading.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import fadu.reading.language.TableRows.Raw;

/** 2024年|2023年|增减: a cell that holds what the two before it differ by, and so has their unit. */
final class Difference {

	private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,6})?");

	private Difference() {
	}

	/** Whether the cell at a place of a row does. */
	static boolean stands(String text, List<Raw> row, int place) {
		Optional<BigDecimal> now = value(text, row.get(place - 2));
		Optional<BigDecimal> before = value(text, row.get(place - 1));
		Optional<BigDecimal> change = value(text, row.get(place));
		return now.isPresent() && before.isPresent() && change.isPresent() && change.get().signum() != 0
				&& now.get().subtract(before.get()).abs().compareTo(change.get().abs()) == 0;
	}

	/** The value of digits with at most a sign; empty where more is in the cell. */
	private static Optional<BigDecimal> value(String text, Raw cell) {
		String digits = text.substring(cell.start(), Math.min(cell.end(), cell.start() + TableCells.LONGEST_HEAD)).replace(",", "");
		return PLAIN.matcher(digits).matches() ? Optional.of(new BigDecimal(digits)) : Optional.empty();
	}

}
