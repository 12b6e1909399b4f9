package fadu.reading.formats;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * What the cells of a workbook show: the words that they share, and numbers in their format. Dates are written in Chinese, so
 * that no reader takes them for figures.
 */
final class SheetValues {

	private static final Pattern SCIENTIFIC = Pattern.compile("-?\\d+(\\.\\d+)?E[+-]?\\d+");

	private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
	private final List<String> shared = new ArrayList<>();
	private final Map<Integer, String> codes = new HashMap<>();
	private final List<Integer> formats = new ArrayList<>();
	private final boolean from1904;
	private final Budget budget;

	private SheetValues(boolean from1904, Budget budget) {
		this.from1904 = from1904;
		this.budget = budget;
	}

	/** @param from1904 whether days are counted from 1904, as in files from old Macintosh computers */
	static SheetValues of(PackagePart workbook, boolean from1904, Budget budget) throws IOException {
		SheetValues values = new SheetValues(from1904, budget);
		Optional<PackagePart> strings = Xml.related(workbook, "/sharedStrings");
		if (strings.isPresent()) {
			try (Xml xml = Xml.open(strings.get(), budget)) {
				values.readShared(xml);
			}
		}
		Optional<PackagePart> styles = Xml.related(workbook, "/styles");
		if (styles.isPresent()) {
			try (Xml xml = Xml.open(styles.get(), budget)) {
				values.readFormats(xml);
			}
		}
		return values;
	}

	private void readShared(Xml xml) throws IOException {
		while (xml.next()) {
			if (xml.isStart("si")) {
				String text = richText(xml);
				budget.held(text.length());
				shared.add(text);
			}
		}
	}

	/** The text of the element that starts here, without the reading aids of East Asian characters. */
	private static String richText(Xml xml) throws IOException {
		int begun = xml.depth();
		StringBuilder text = new StringBuilder();
		while (xml.next() && !xml.isEnd(begun)) {
			if (xml.isStart("t")) {
				text.append(xml.text());
			} else if (xml.isStart("rPh")) {
				xml.skip();
			}
		}
		return text.toString();
	}

	private void readFormats(Xml xml) throws IOException {
		boolean ofCells = false;
		while (xml.next()) {
			if (xml.isStart("numFmt")) {
				codes.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
			} else if (xml.isStart("cellXfs")) {
				ofCells = true;
			} else if (xml.isEnd("cellXfs")) {
				ofCells = false;
			} else if (ofCells && xml.isStart("xf")) {
				formats.add(xml.number("numFmtId", 0));
			}
		}
	}

	/** The text of the cell that starts here, empty for one in error; ends behind it. */
	String cell(Xml xml) throws IOException {
		String type = xml.attribute("t");
		int style = xml.number("s", 0);
		int begun = xml.depth();
		String value = "";
		while (xml.next() && !xml.isEnd(begun)) {
			if (xml.isStart("v")) {
				value = xml.text();
			} else if (xml.isStart("is")) {
				value = richText(xml);
			} else if (xml.isStart("f")) {
				xml.skip();
			}
		}
		return switch (type) {
		case "s" -> shared(value.strip());
		case "str", "inlineStr", "d" -> value;
		case "e", "b" -> "";
		default -> number(value.strip(), style);
		};
	}

	private String shared(String index) {
		int at = Xml.count(index, -1);
		return at >= 0 && at < shared.size() ? shared.get(at) : "";
	}

	private String number(String value, int style) {
		if (value.isEmpty() || value.length() > 40) {
			return "";
		}
		int index = style < formats.size() ? formats.get(style) : 0;
		String whole = value.endsWith(".0") ? value.substring(0, value.length() - 2) : value;
		if (index == 0 && Xml.count(whole, -1) >= 0) {
			return whole; // most cells there are, and the formatter is slow
		}
		double number;
		try {
			number = Double.parseDouble(value);
		} catch (NumberFormatException e) {
			return "";
		}
		String code = codes.getOrDefault(index, Optional.ofNullable(BuiltinFormats.getBuiltinFormat(index)).orElse("General"));
		if (isDate(index, code) && DateUtil.isValidExcelDate(number)) {
			return ChineseDate.of(DateUtil.getLocalDateTime(number, from1904),
					ChineseDate.isBuiltIn(index) ? ChineseDate.code(index) : code);
		}
		String shown = formatter.formatRawCellContents(number, index, code, from1904).strip();
		boolean scientific = shown.indexOf('E') > 0 && SCIENTIFIC.matcher(shown).matches();
		return scientific ? new BigDecimal(value).stripTrailingZeros().toPlainString() : shown;
	}

	private static boolean isDate(int index, String code) {
		return ChineseDate.isBuiltIn(index) || DateUtil.isADateFormat(index, code);
	}

}
