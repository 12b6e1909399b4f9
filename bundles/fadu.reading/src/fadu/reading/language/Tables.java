package fadu.reading.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tables in running text: lines whose cells are divided by bars or tabs. A cell knows the words of its column and row, so
 * that a bare number finds its unit (罚没金额(万元), 占比) and its name.
 */
public final class Tables {

	/**
	 * A cell.
	 *
	 * @param start    of its words
	 * @param end      behind them
	 * @param column   words at the head of its column, empty where there are none
	 * @param row      words at the head of its row, empty where there are none
	 * @param isNumber whether it holds a number and at most a unit
	 * @param unit     of a bare number, by the heads; {@link MeasureWord#NONE} where they do not tell
	 */
	public record Cell(int start, int end, String column, String row, boolean isNumber, MeasureWord unit) {
	}

	private record Raw(int start, int end) {
	}

	private final TreeMap<Integer, Cell> cells = new TreeMap<>();
	private final String text;

	private Tables(String text) {
		this.text = text;
	}

	/** The tables of a text in plain form. */
	public static Tables of(String text) {
		Tables tables = new Tables(text);
		if (text.indexOf('|') >= 0 || text.indexOf('\t') >= 0) {
			tables.read();
		}
		return tables;
	}

	/** The cell that holds a place. */
	public Optional<Cell> cellAt(int place) {
		Map.Entry<Integer, Cell> entry = cells.floorEntry(place);
		return entry != null && place < entry.getValue().end() ? Optional.of(entry.getValue()) : Optional.empty();
	}

	private void read() {
		List<List<Raw>> rows = new ArrayList<>();
		for (int start = 0; start < text.length();) {
			int end = text.indexOf('\n', start);
			end = end < 0 ? text.length() : end;
			List<Raw> row = row(start, end);
			if (row.size() < 2) {
				table(rows);
				rows = new ArrayList<>();
			} else {
				rows.add(row);
			}
			start = end + 1;
		}
		table(rows);
	}

	private List<Raw> row(int lineStart, int lineEnd) {
		List<Raw> row = new ArrayList<>();
		int start = lineStart;
		for (int i = lineStart; i <= lineEnd; i++) {
			if (i == lineEnd || text.charAt(i) == '|' || text.charAt(i) == '\t') {
				Raw cell = trimmed(start, i);
				boolean frame = cell.start() == cell.end() && (row.isEmpty() && start == lineStart || i == lineEnd);
				if (!frame) {
					row.add(cell);
				}
				start = i + 1;
			}
		}
		return row;
	}

	private Raw trimmed(int from, int to) {
		int start = from;
		int end = to;
		while (start < end && Character.isWhitespace(text.charAt(start))) {
			start++;
		}
		while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		return new Raw(start, end);
	}

	private void table(List<List<Raw>> rows) {
		if (rows.size() < 2) {
			return;
		}
		List<Raw> head = rows.get(0);
		boolean headed = head.stream().noneMatch(cell -> isNumber(cell.start(), cell.end()));
		for (List<Raw> row : headed ? rows.subList(1, rows.size()) : rows) {
			Raw first = row.get(0);
			String label = isNumber(first.start(), first.end()) ? "" : text.substring(first.start(), first.end());
			for (int i = 0; i < row.size(); i++) {
				Raw cell = row.get(i);
				String column = headed && i < head.size() ? text.substring(head.get(i).start(), head.get(i).end()) : "";
				if (cell.start() < cell.end()) {
					cells.put(cell.start(),
							new Cell(cell.start(), cell.end(), column, i == 0 ? "" : label, isNumber(cell.start(), cell.end()),
									i == 0 && !label.isEmpty() ? MeasureWord.NONE : unit(column, label)));
				}
			}
		}
	}

	private boolean isNumber(int start, int end) {
		return start < end && (Numerals.isArabic(text.charAt(start)) || text.charAt(start) == '-' && end - start > 1)
				&& end - start <= 20;
	}

	/** 金额(万元), 占比, 件数: what the heads say about a bare number. */
	private static MeasureWord unit(String column, String row) {
		for (String head : List.of(column, row)) {
			int open = head.indexOf('(');
			int close = head.indexOf(')', Math.max(open, 0));
			if (open >= 0 && close > open) {
				String unit = head.substring(open + 1, close).replace("单位:", "");
				Optional<MeasureWord> word = MeasureWord.words().at(unit, unit.startsWith("万") || unit.startsWith("亿") ? 1 : 0)
						.map(match -> match.value());
				if (word.isPresent()) {
					return word.get();
				}
			}
			if (head.contains("占比") || head.contains("比例") || head.contains("率") || head.contains("比重") || head.contains("增幅")) {
				return new MeasureWord("%", MeasureClass.PERCENT);
			}
			for (String[] counted : new String[][] {{"件数", "件"}, {"人数", "人"}, {"人次", "人次"}, {"次数", "次"}, {"户数", "户"},
					{"份数", "份"}}) {
				if (head.contains(counted[0])) {
					return new MeasureWord(counted[1], MeasureClass.COUNT);
				}
			}
		}
		return MeasureWord.NONE;
	}

	/** The factor that a head gives to bare numbers: 10,000 under 金额(万元). */
	public static int factor(Cell cell) {
		for (String head : List.of(cell.column(), cell.row())) {
			int open = head.indexOf('(');
			if (open >= 0 && head.startsWith("万", open + 1)) {
				return 10_000;
			}
			if (open >= 0 && head.startsWith("亿", open + 1)) {
				return 100_000_000;
			}
		}
		return 1;
	}

}
