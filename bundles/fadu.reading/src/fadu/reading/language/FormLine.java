package fadu.reading.language;

import java.util.List;

import fadu.reading.language.TableRows.Raw;
import fadu.reading.language.TableRows.Row;
import fadu.reading.lexicon.Cues;

/**
 * A line above or below a table whose cells are none of it: 表1 案件构成 and 单位:件 behind a wide gap, and what a form says of itself
 * (填报单位:某局, 填报人:某, 2024年1月3日).
 */
final class FormLine {

	static final String UNITS = "单位:";
	private static final String NUMBERED = "表附";
	private static final int LONGEST_LABEL = 10;
	private static final int LONGEST_DATE = 14;
	private static final String DATE = "0123456789年月日.-/ 编制填报";
	private static final Cues PICKED_OUT = Cues.of("picked_out_row");

	private FormLine() {
	}

	/** Whether a line between two places, divided into cells, is one. */
	static boolean is(String text, Row row, int start, int end) {
		if (!row.isRow()) {
			return false;
		}
		List<Raw> told = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
		boolean pair = told.size() == 2;
		boolean labelled = told.stream().anyMatch(cell -> isLabelled(text, cell))
				&& told.stream().allMatch(cell -> isLabelled(text, cell) || isDate(text, cell));
		return labelled || pair && text.startsWith(UNITS, told.get(1).start())
				|| !row.ruled() && (text.indexOf(UNITS, start, end) >= 0
						|| pair && NUMBERED.indexOf(text.charAt(told.get(0).start())) >= 0);
	}

	/** 填报单位:某县司法局; not 其中:女性. */
	private static boolean isLabelled(String text, Raw cell) {
		int colon = text.indexOf(':', cell.start(), cell.end());
		return colon > cell.start() && colon - cell.start() <= LONGEST_LABEL
				&& !PICKED_OUT.startAt(text, cell.start())
				&& text.substring(cell.start(), colon).chars().allMatch(c -> Character.isIdeographic(c) || c == '(' || c == ')');
	}

	/** 2024年1月3日, 2024年7月, 2024年1月3日编. */
	private static boolean isDate(String text, Raw cell) {
		return cell.end() - cell.start() <= LONGEST_DATE && text.substring(cell.start(), cell.end()).indexOf('年') > 0
				&& text.substring(cell.start(), cell.end()).chars().allMatch(c -> DATE.indexOf(c) >= 0);
	}

}
