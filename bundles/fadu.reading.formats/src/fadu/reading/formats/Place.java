package fadu.reading.formats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.util.CellReference;
import org.eclipse.osgi.util.NLS;

/** A place in a report file, as its reader finds it there. All numbers count from 1. */
public sealed interface Place {

	/** The name by which the place is stored and exchanged; {@link #of(String)} reads it. It never changes with the language. */
	String label();

	/** The place in the user's language. */
	String display();

	/** The place as a record for scripts, e.g. {@code sheet} and {@code cell}. */
	Map<String, Object> fields();

	/** The place of this and more that follows: for what was recognised the box around both, else where it begins. */
	default Place with(Place other) {
		return this;
	}

	/** A line of plain text. */
	record Line(int number) implements Place {
		@Override
		public String label() {
			return "line " + number;
		}

		@Override
		public String display() {
			return NLS.bind(Messages.Place_line, number);
		}

		@Override
		public Map<String, Object> fields() {
			return Map.of("line", number);
		}
	}

	/** A page of a PDF file: the number of the sheet, whatever is printed on it. */
	record Page(int number) implements Place {
		@Override
		public String label() {
			return "page " + number;
		}

		@Override
		public String display() {
			return NLS.bind(Messages.Place_page, number);
		}

		@Override
		public Map<String, Object> fields() {
			return Map.of("page", number);
		}
	}

	/**
	 * Print that was recognised on the picture of a page, and the box around it, in thousandths of the width and height of the
	 * page.
	 */
	record Recognised(int page, int left, int top, int width, int height) implements Place {

		@Override
		public String label() {
			return "page " + page + " box " + left + ' ' + top + ' ' + width + ' ' + height;
		}

		@Override
		public String display() {
			return NLS.bind(Messages.Place_recognised, new Object[]{page, left, top, width, height});
		}

		@Override
		public Map<String, Object> fields() {
			Map<String, Object> fields = new LinkedHashMap<>();
			fields.put("page", page);
			fields.put("box", List.of(left, top, width, height));
			fields.put("recognised", true);
			return fields;
		}

		@Override
		public Place with(Place other) {
			if (!(other instanceof Recognised beside) || beside.page != page) {
				return this;
			}
			int from = Math.min(left, beside.left);
			int above = Math.min(top, beside.top);
			return new Recognised(page, from, above, Math.max(left + width, beside.left + beside.width) - from,
					Math.max(top + height, beside.top + beside.height) - above);
		}
	}

	/** A paragraph of a Word file or web page; empty ones and those inside tables are not counted. */
	record Paragraph(int number) implements Place {
		@Override
		public String label() {
			return "paragraph " + number;
		}

		@Override
		public String display() {
			return NLS.bind(Messages.Place_paragraph, number);
		}

		@Override
		public Map<String, Object> fields() {
			return Map.of("paragraph", number);
		}
	}

	/** A cell of a table in a Word file or web page. */
	record TableCell(int table, int row, int column) implements Place {
		@Override
		public String label() {
			return "table " + table + " row " + row + " column " + column;
		}

		@Override
		public String display() {
			return NLS.bind(Messages.Place_tableCell, new Object[]{table, row, column});
		}

		@Override
		public Map<String, Object> fields() {
			Map<String, Object> fields = new LinkedHashMap<>();
			fields.put("table", table);
			fields.put("row", row);
			fields.put("column", column);
			return fields;
		}
	}

	/** The name of a sheet of a workbook. */
	record Sheet(String name) implements Place {
		@Override
		public String label() {
			return "sheet " + name;
		}

		@Override
		public String display() {
			return NLS.bind(Messages.Place_sheet, name);
		}

		@Override
		public Map<String, Object> fields() {
			return Map.of("sheet", name);
		}
	}

	/**
	 * A cell of a sheet.
	 *
	 * @param sheet  its name; empty for a CSV file, which is one sheet
	 * @param row    from 1
	 * @param column from 1: A is 1
	 */
	record SheetCell(String sheet, int row, int column) implements Place {

		/** The cell as spreadsheets call it, e.g. {@code B4}. */
		public String reference() {
			return CellReference.convertNumToColString(column - 1) + row;
		}

		@Override
		public String label() {
			return sheet.isEmpty() ? "cell " + reference() : "sheet " + sheet + '!' + reference();
		}

		@Override
		public String display() {
			return sheet.isEmpty() ? reference() : sheet + '!' + reference();
		}

		@Override
		public Map<String, Object> fields() {
			Map<String, Object> fields = new LinkedHashMap<>();
			if (!sheet.isEmpty()) {
				fields.put("sheet", sheet);
			}
			fields.put("cell", reference());
			return fields;
		}
	}

	/** The place with a label; nothing for what is none. */
	static Optional<Place> of(String label) {
		Matcher numbered = Labels.NUMBERED.matcher(label);
		Matcher box = Labels.BOX.matcher(label);
		Matcher table = Labels.TABLE.matcher(label);
		Matcher cell = Labels.CELL.matcher(label);
		if (numbered.matches()) {
			int number = Integer.parseInt(numbered.group(2));
			return Optional.of(switch (numbered.group(1)) {
			case "line" -> new Line(number);
			case "page" -> new Page(number);
			default -> new Paragraph(number);
			});
		}
		if (box.matches()) {
			return Optional.of(new Recognised(Integer.parseInt(box.group(1)), Integer.parseInt(box.group(2)),
					Integer.parseInt(box.group(3)), Integer.parseInt(box.group(4)), Integer.parseInt(box.group(5))));
		}
		if (table.matches()) {
			return Optional.of(new TableCell(Integer.parseInt(table.group(1)), Integer.parseInt(table.group(2)),
					Integer.parseInt(table.group(3))));
		}
		if (cell.matches()) {
			String sheet = cell.group(1) == null ? "" : cell.group(1);
			return Optional.of(new SheetCell(sheet, Integer.parseInt(cell.group(3)),
					CellReference.convertColStringToIndex(cell.group(2)) + 1));
		}
		return label.startsWith("sheet ") ? Optional.of(new Sheet(label.substring("sheet ".length()))) : Optional.empty();
	}

	/** The forms of labels. */
	final class Labels {

		private static final Pattern NUMBERED = Pattern.compile("(line|page|paragraph) (\\d{1,9})");
		private static final Pattern BOX = Pattern.compile("page (\\d{1,9}) box (\\d{1,4}) (\\d{1,4}) (\\d{1,4}) (\\d{1,4})");
		private static final Pattern TABLE = Pattern.compile("table (\\d{1,9}) row (\\d{1,9}) column (\\d{1,9})");
		private static final Pattern CELL = Pattern.compile("(?:cell |sheet (.+)!)([A-Z]{1,3})(\\d{1,9})");

		private Labels() {
		}
	}

}
