package fadu.reading.formats;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The cells of an OpenDocument spreadsheet. */
final class OdsCells {

	private static final int MOST_COLUMNS = 16_384;
	private static final int MOST_REPEATED = 1000;
	private static final int DAY = 10;

	private record Hanging(RawCell cell, int rows) {
	}

	private final OdfStyles styles;
	private final CellTaker taker;
	private final Map<Integer, Hanging> hanging = new HashMap<>();

	OdsCells(OdfStyles styles, CellTaker taker) {
		this.styles = styles;
		this.taker = taker;
	}

	/** Reads the body that starts here. */
	void read(Xml body) throws IOException {
		int begun = body.depth();
		while (body.next() && !body.isEnd(begun)) {
			if (body.isStart("table") && !styles.isHiddenTable(body.attribute("style-name"))) {
				table(body);
			} else if (body.isStart()) {
				body.skip();
			}
		}
	}

	private void table(Xml xml) throws IOException {
		taker.sheet(xml.attribute("name"));
		hanging.clear();
		int begun = xml.depth();
		int row = 0;
		while (xml.next() && !xml.isEnd(begun)) {
			if (xml.isStart("table-row")) {
				row += row(xml, row + 1);
			} else if (xml.isStart("shapes")) {
				xml.skip();
			}
		}
	}

	private int row(Xml xml, int number) throws IOException {
		int repeated = Math.max(1, xml.number("number-rows-repeated", 1));
		SortedMap<Integer, RawCell> cells = new TreeMap<>();
		hanging.forEach((column, each) -> cells.put(column, each.cell()));
		hanging.replaceAll((column, each) -> new Hanging(each.cell(), each.rows() - 1));
		hanging.values().removeIf(each -> each.rows() <= 0);
		int begun = xml.depth();
		int column = 1;
		while (xml.next() && !xml.isEnd(begun)) {
			if (xml.isStart("table-cell")) {
				column += cell(xml, column, cells);
			} else if (xml.isStart("covered-table-cell")) {
				column += Math.max(1, xml.number("number-columns-repeated", 1));
				xml.skip();
			}
		}
		for (int i = 0; i < repeated && !cells.isEmpty() && repeated <= MOST_REPEATED; i++) {
			taker.row(number + i, cells);
		}
		return repeated;
	}

	private int cell(Xml xml, int column, SortedMap<Integer, RawCell> cells) throws IOException {
		int repeated = Math.max(1, xml.number("number-columns-repeated", 1));
		int columns = Math.clamp(xml.number("number-columns-spanned", 1), 1, MOST_REPEATED);
		int rows = Math.clamp(xml.number("number-rows-spanned", 1), 1, MOST_REPEATED);
		Optional<RawCell> cell = value(xml);
		for (int i = 0; i < Math.min(repeated, MOST_REPEATED) && cell.isPresent() && column + i <= MOST_COLUMNS; i++) {
			cells.put(column + i, cell.get());
		}
		for (int i = 0; i < columns && columns + rows > 2 && cell.isPresent(); i++) {
			RawCell covered = new RawCell.Covered(cell.get());
			cells.putIfAbsent(column + i, covered);
			if (rows > 1) {
				hanging.put(column + i, new Hanging(covered, rows - 1));
			}
		}
		return repeated;
	}

	private Optional<RawCell> value(Xml xml) throws IOException {
		List<String> types = xml.attributes("value-type");
		String value = xml.attribute("value");
		String date = xml.attribute("date-value");
		String truth = xml.attribute("boolean-value");
		boolean formula = !xml.attribute("formula").isEmpty();
		String text = text(xml);
		if (types.contains("error")) {
			return Optional.of(new RawCell.Mistake());
		}
		String type = types.isEmpty() ? "" : types.getFirst();
		if (formula && type.isEmpty() && text.isBlank()) {
			return Optional.of(new RawCell.Formula());
		}
		return switch (type) {
		case "boolean" -> Optional.of(new RawCell.Truth(truth.equals("true")));
		case "date" -> day(date).or(() -> words(text));
		case "float", "percentage", "currency" -> CellNumbers.amount(value, false, type.equals("percentage")).or(() -> words(text));
		default -> words(text);
		};
	}

	private String text(Xml xml) throws IOException {
		List<String> lines = new ArrayList<>();
		int begun = xml.depth();
		while (xml.next() && !xml.isEnd(begun)) {
			if (xml.isStart("p")) {
				lines.add(OdfParagraph.read(xml, styles).text());
			} else if (xml.isStart("annotation") || xml.isStart("detective") || xml.isStart("text-box")) {
				xml.skip();
			}
		}
		return String.join("\n", lines);
	}

	private static Optional<RawCell> day(String value) {
		try {
			return value.length() < DAY
					? Optional.empty()
					: Optional.of(new RawCell.Date(LocalDate.parse(value.substring(0, DAY))));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	private static Optional<RawCell> words(String text) {
		return text.isBlank() ? Optional.empty() : Optional.of(new RawCell.Words(text.strip()));
	}

}
