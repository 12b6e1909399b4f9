package fadu.reading.formats;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Writes the numbers of cells as their format shows them; dates in Chinese, so that no reader takes them for figures. */
final class CellNumbers {

	private static final Pattern SCIENTIFIC = Pattern.compile("-?\\d+(\\.\\d+)?E[+-]?\\d+");
	/** A sign of per cent that stands neither in quotes nor behind a backslash. */
	private static final Pattern UNQUOTED_PERCENT = Pattern.compile("^(?:[^\"\\\\%]|\"[^\"]*\"|\\\\.)*%");
	private static final int LONGEST = 40;
	/** The last day that Excel knows, of the year 9999. */
	private static final double LAST_DAY = 2_958_466;

	private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
	private final boolean from1904;

	/** @param from1904 whether days are counted from 1904, as in files from old Macintosh computers */
	CellNumbers(boolean from1904) {
		this.from1904 = from1904;
	}

	/** A number as it is; nothing for what is none. */
	static Optional<RawCell> amount(String value, boolean from1904, boolean percent) {
		if (value.isEmpty() || value.length() > LONGEST) {
			return Optional.empty();
		}
		try {
			double number = Double.parseDouble(value);
			boolean day = DateUtil.isValidExcelDate(number) && number < LAST_DAY;
			return Optional.of(new RawCell.Amount(new BigDecimal(value).stripTrailingZeros(),
					day ? Optional.of(DateUtil.getLocalDateTime(number, from1904).toLocalDate()) : Optional.empty(), percent));
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
	}

	/** Whether a format multiplies by a hundred. */
	static boolean isPercent(String code) {
		return code != null && UNQUOTED_PERCENT.matcher(code).find();
	}

	/** A number as it is, or the day that its format makes of it. */
	Optional<RawCell> raw(String value, int index, Optional<String> named) {
		String code = named.or(() -> Optional.ofNullable(BuiltinFormats.getBuiltinFormat(index))).orElse("General");
		Optional<RawCell> amount = amount(value, from1904, isPercent(code));
		boolean asDay = ChineseDate.isBuiltIn(index) || DateUtil.isADateFormat(index, code);
		return amount.map(cell -> asDay && cell instanceof RawCell.Amount found && found.asDay().isPresent()
				? new RawCell.Date(found.asDay().get())
				: cell);
	}

	/**
	 * What a cell shows.
	 *
	 * @param value the number as the file writes it
	 * @param index of its format; 0 is the general one
	 * @param named the code of the format, where the file says it
	 * @return empty for what is no number
	 */
	String shown(String value, int index, Optional<String> named) {
		if (value.isEmpty() || value.length() > LONGEST) {
			return "";
		}
		String whole = value.endsWith(".0") ? value.substring(0, value.length() - 2) : value;
		if (index == 0 && Xml.count(whole, -1) >= 0) {
			return whole; // most cells there are, and the formatter is slow
		}
		double number;
		BigDecimal exact;
		try {
			number = Double.parseDouble(value);
			exact = new BigDecimal(value);
		} catch (NumberFormatException e) {
			return "";
		}
		String code = named.or(() -> Optional.ofNullable(BuiltinFormats.getBuiltinFormat(index))).orElse("General");
		if ((ChineseDate.isBuiltIn(index) || DateUtil.isADateFormat(index, code)) && DateUtil.isValidExcelDate(number)) {
			return ChineseDate.of(DateUtil.getLocalDateTime(number, from1904),
					ChineseDate.isBuiltIn(index) ? ChineseDate.code(index) : code);
		}
		Optional<String> scaled = NumberPattern.shown(exact, code);
		if (scaled.isPresent()) {
			return scaled.get().strip();
		}
		String shown = formatter.formatRawCellContents(number, index, code, from1904).strip();
		boolean scientific = shown.indexOf('E') > 0 && SCIENTIFIC.matcher(shown).matches();
		return scientific ? exact.stripTrailingZeros().toPlainString() : shown;
	}

}
