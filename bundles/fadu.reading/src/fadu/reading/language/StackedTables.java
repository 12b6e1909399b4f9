package fadu.reading.language;

import java.util.ArrayList;
import java.util.List;

import fadu.reading.language.TableRows.Raw;
import fadu.reading.language.TableRows.Row;

/**
 * Tables that stand right below each other, as in forms: behind rows of numbers a row of words in each cell is a head again where a
 * line of its own (第二十条第(五)项 and empty cells) stands above it, or where it begins as the head before did (信息内容|本年处理决定数量).
 */
final class StackedTables {

	private StackedTables() {
	}

	/** The rows of each table, of rows that no other line divides. */
	static List<List<Row>> of(String text, List<Row> rows) {
		List<List<Row>> tables = new ArrayList<>();
		int start = 0;
		boolean numbers = false;
		Raw head = null;
		for (int i = 0; i < rows.size(); i++) {
			List<Raw> cells = rows.get(i).whole();
			boolean counts = counts(text, cells);
			boolean words = !counts && cells.stream().noneMatch(Raw::isEmpty);
			boolean titled = i > start && isTitle(rows.get(i - 1).whole());
			boolean again = head != null && TableRows.same(text, head, cells.get(0));
			if (numbers && words && (titled || again) && i + 1 < rows.size() && counts(text, rows.get(i + 1).whole())) {
				int next = titled ? i - 1 : i;
				tables.add(rows.subList(start, next));
				start = next;
				numbers = false;
			}
			head = words && !numbers ? cells.get(0) : head;
			numbers = numbers || counts;
		}
		tables.add(rows.subList(start, rows.size()));
		return tables;
	}

	private static boolean counts(String text, List<Raw> cells) {
		return cells.stream().anyMatch(cell -> TableHeads.isNumber(text, cell.start(), cell.end()));
	}

	private static boolean isTitle(List<Raw> cells) {
		return !cells.get(0).isEmpty() && cells.stream().skip(1).allMatch(Raw::isEmpty);
	}

}
