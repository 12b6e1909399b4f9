package fadu.reading.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes rows of cells as lines with bars, so that the reader of figures finds for every cell the words at the head of its
 * column and row: {@code 事项 | 件数}. A row with a single cell above a table is its title, one within keeps the table together.
 * A head of two rows, 案件数 merged over 受理 and 办结, becomes one.
 */
final class RowWriter {

	/**
	 * A cell.
	 *
	 * @param text     empty where nothing stands there
	 * @param repeated whether a merged cell only reaches to here, with its words
	 */
	record Cell(String text, Place place, boolean repeated) {

		Cell(String text, Place place) {
			this(text, place, false);
		}

		/** What a merged cell says where it reaches to: its words and its time hold there too, a number would be read twice. */
		Cell reaching() {
			return new Cell(TIME.matcher(text).replaceAll("").chars().anyMatch(Character::isDigit) ? "" : text, place, true);
		}

		private boolean isOwn() {
			return !repeated && !text.isBlank();
		}
	}

	private static final Pattern LABELLED = Pattern.compile("\\s*[^:：]{1,10}[:：]\\s*[^\\s:：]");

	private static final Pattern TIME = Pattern.compile("\\d{4}\\s*年(度)?|\\d{1,2}(\\s*[-—–~至到]\\s*\\d{1,2})?\\s*月(份)?");
	private static final Pattern DAY = Pattern.compile("\\s*\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日");

	private final TextWriter out;
	private List<Cell> upperHead = List.of();
	private boolean within;

	RowWriter(TextWriter out) {
		this.out = out;
	}

	/** Writes a row; one without any text ends the table. */
	void row(List<Cell> cells) {
		if (!upperHead.isEmpty()) {
			List<Cell> upper = upperHead;
			upperHead = List.of();
			if (isHead(cells)) {
				write(combined(upper, cells));
				return;
			}
			write(upper);
		}
		long own = cells.stream().filter(Cell::isOwn).count();
		if (!within && own == 1) {
			Cell title = cells.stream().filter(Cell::isOwn).findFirst().orElseThrow();
			out.line(oneLine(title.text()), title.place());
		} else if (!within && own > 1 && isOfForm(cells)) {
			write(cells);
			within = false;
		} else if (!within && own > 1 && isUpperHead(cells)) {
			upperHead = cells;
		} else {
			write(cells);
		}
	}

	/** 报送单位：某局 | 表号：统1表 | 2024年1月5日编: what a form says of itself above its table is no head of a column. */
	private static boolean isOfForm(List<Cell> cells) {
		List<String> own = cells.stream().filter(Cell::isOwn).map(Cell::text).toList();
		return own.stream().anyMatch(text -> LABELLED.matcher(text).lookingAt())
				&& own.stream().allMatch(text -> LABELLED.matcher(text).lookingAt() || DAY.matcher(text).lookingAt());
	}

	/** Ends a table; must be called behind its last row. */
	void endTable() {
		if (!upperHead.isEmpty()) {
			write(upperHead);
			upperHead = List.of();
		}
		within = false;
	}

	private static boolean isUpperHead(List<Cell> cells) {
		boolean merged = false;
		for (int i = 1; i < cells.size(); i++) {
			merged |= cells.get(i).repeated() && cells.get(i).place().equals(cells.get(i - 1).place());
		}
		return merged && isHead(cells);
	}

	private static boolean isHead(List<Cell> cells) {
		return cells.stream().noneMatch(cell -> isNumber(cell.text().strip())) && cells.stream().anyMatch(Cell::isOwn);
	}

	/** A number and its unit; 2024年 is a head. */
	private static boolean isNumber(String text) {
		return !text.isEmpty() && Character.isDigit(text.charAt(0)) && text.indexOf('年') < 0 && text.indexOf('月') < 0;
	}

	private static List<Cell> combined(List<Cell> upper, List<Cell> lower) {
		List<Cell> cells = new ArrayList<>();
		for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
			Cell above = i < upper.size() ? upper.get(i) : lower.get(i);
			Cell below = i < lower.size() ? lower.get(i) : above;
			boolean same = below.text().isBlank() || above.text().equals(below.text());
			cells.add(same ? above : new Cell(above.text() + ' ' + below.text(), below.place()));
		}
		return cells;
	}

	private void write(List<Cell> cells) {
		int end = cells.size();
		while (end > 0 && cells.get(end - 1).text().isBlank()) {
			end--;
		}
		if (end == 0) {
			within = false;
			return;
		}
		within = true;
		out.put(cells.get(0).text().isBlank() ? "| " : "");
		for (int i = 0; i < end; i++) {
			out.put(i == 0 ? "" : " | ");
			out.put(oneLine(cells.get(i).text()), cells.get(i).place());
		}
		out.put(end == 1 ? " | |" : "");
		out.endLine();
	}

	/** The text of a cell without line breaks and without the bars that would divide it. */
	private static String oneLine(String text) {
		String plain = text.replace('|', '/').replace('\uff5c', '/').replace('\t', ' ').strip();
		if (plain.indexOf('\n') < 0 && plain.indexOf('\r') < 0) {
			return plain;
		}
		StringBuilder line = new StringBuilder(text.length());
		for (String part : plain.split("[\r\n]+")) {
			String stripped = part.strip();
			boolean digits = !line.isEmpty() && !stripped.isEmpty()
					&& Character.isDigit(line.charAt(line.length() - 1)) && Character.isDigit(stripped.charAt(0));
			line.append(digits ? " " : Characters.joint(line, stripped)).append(stripped);
		}
		return line.toString();
	}

}
