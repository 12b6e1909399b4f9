package fadu.reading.formats;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cell of an OpenDocument spreadsheet shows. */
final class OdsCell {

	private static final int DAY = 10;
	/** How LibreOffice shows a format of Excel that puts a point between digits: {@code 1208!.0} for 120.8. */
	private static final Pattern MANGLED = Pattern.compile("(-?\\d+)!\\.(\\d+)(.*)");

	private OdsCell() {
	}

	/** Reads the cell that starts here; ends behind it. */
	static CellText read(Xml xml, OdfStyles styles, LeftOut leftOut, Place place, List<String> boxes) throws IOException {
		String type = xml.attribute("value-type");
		String value = xml.attribute("value");
		String date = xml.attribute("date-value");
		boolean formula = !xml.attribute("formula").isEmpty();
		boolean error = kind(xml).equals("error");
		OdfStyles.Look look = styles.look(xml.attribute("style-name"));
		List<String> lines = new ArrayList<>();
		boolean struck = false;
		boolean marked = false;
		int begun = xml.depth();
		while (xml.next() && !xml.isEnd(begun)) {
			if (xml.isStart("p")) {
				OdfParagraph paragraph = OdfParagraph.read(xml, styles, look);
				lines.add(paragraph.text());
				boxes.addAll(paragraph.boxes());
				struck |= paragraph.struck();
				marked |= paragraph.marked();
			} else if (xml.isStart("annotation") || xml.isStart("detective")) {
				xml.skip();
			} else if (xml.isStart("text-box") || xml.isStart("custom-shape")) {
				box(xml, styles, boxes);
			}
		}
		String text = String.join("\n", lines);
		if (error) {
			leftOut.add(LeftOut.What.ERROR, place);
			return CellText.EMPTY;
		}
		if (formula && text.isBlank() && !struck && value.isEmpty() && !type.equals("string")) {
			leftOut.add(LeftOut.What.FORMULA, place);
		}
		String shown = switch (type) {
		case "boolean" -> "";
		case "date" -> struck ? "" : date(date, text);
		case "float", "percentage", "currency" -> text.isBlank() && !struck ? value : mended(text, value);
		default -> text;
		};
		return new CellText(shown, struck, marked);
	}

	/** The type of the value as LibreOffice says it too, which knows errors. */
	private static String kind(Xml xml) {
		String last = "";
		for (String each : xml.attributes("value-type")) {
			last = each.equals("error") ? each : last;
		}
		return last;
	}

	private static void box(Xml xml, OdfStyles styles, List<String> boxes) throws IOException {
		int begun = xml.depth();
		while (xml.next() && !xml.isEnd(begun)) {
			if (xml.isStart("p")) {
				OdfParagraph.read(xml, styles).text().lines().forEach(boxes::add);
			}
		}
	}

	private static String date(String value, String shown) {
		if (shown.indexOf('年') >= 0 || shown.indexOf('月') >= 0 || value.length() < DAY) {
			return shown;
		}
		try {
			return ChineseDate.of(LocalDate.parse(value.substring(0, DAY)).atStartOfDay(), "yyyy m d");
		} catch (DateTimeParseException e) {
			return shown;
		}
	}

	private static String mended(String shown, String value) {
		Matcher mangled = MANGLED.matcher(shown);
		if (!mangled.matches() || value.isEmpty()) {
			return shown;
		}
		try {
			BigDecimal whole = new BigDecimal(mangled.group(1));
			BigDecimal exact = new BigDecimal(value);
			int thousands = Math.max(0, exact.precision() - exact.scale() - whole.precision());
			return exact.movePointLeft(thousands + mangled.group(2).length()).stripTrailingZeros().toPlainString()
					+ mangled.group(3);
		} catch (NumberFormatException e) {
			return shown;
		}
	}

}
