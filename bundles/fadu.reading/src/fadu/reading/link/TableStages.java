package fadu.reading.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import fadu.reading.language.Tables;

/**
 * Relates the cells of a table that tell stages of one matter: columns side by side (受理|审结|纠错) where no row contradicts, and rows
 * below each other (调解纠纷, 调解成功; 其中).
 */
final class TableStages {

	private static final int MOST_COLUMNS = 12;
	private static final int MOST_CELLS = 60;
	private static final String AMONG = "其中";

	private final Findings findings;
	private final Tables tables;

	TableStages(Findings findings, Tables tables) {
		this.findings = findings;
		this.tables = tables;
	}

	/** Relates the cells from one place of the list up to another. */
	void relate(int from, int to) {
		Map<String, String> before = new HashMap<>();
		Map<String, Boolean> broken = new HashMap<>();
		for (int i = from; i < to; i++) {
			int j = findings.isAmount(i) ? stageBefore(from, i) : -1;
			if (j >= 0) {
				String column = cell(i).column();
				String head = cell(j).column();
				boolean same = head.equals(before.computeIfAbsent(column, any -> head));
				broken.merge(column, !same || !findings.canBePart(j, i), Boolean::logicalOr);
			}
		}
		for (int i = from; i < to; i++) {
			if (findings.isLinked(i) || !findings.isAmount(i)) {
				continue;
			}
			int j = Boolean.FALSE.equals(broken.get(cell(i).column())) ? stageBefore(from, i) : -1;
			j = j < 0 ? rowAbove(Math.max(from, i - MOST_CELLS), i) : j;
			if (j >= 0 && findings.canBePart(j, i)) {
				findings.link(i, Link.part(j, "relation.stage", -1, -1));
			}
		}
	}

	/** The nearest cell to the left in its row whose column is a stage before. */
	private int stageBefore(int from, int i) {
		for (int j = i - 1; j >= Math.max(from, i - MOST_COLUMNS) && findings.sameSentence(j, i); j--) {
			if (findings.isAmount(j) && findings.alike(j, i) && findings.year(j) == findings.year(i) && !cell(j).column().isEmpty()
					&& Stages.follow(cell(j).column(), cell(i).column())) {
				return j;
			}
		}
		return -1;
	}

	/** The cell above in its column, of the row that 其中 or a later stage without a name of its own is of. */
	private int rowAbove(int from, int i) {
		String row = cell(i).own();
		boolean among = row.startsWith(AMONG);
		for (int j = i - 1; j >= from; j--) {
			boolean above = !findings.sameSentence(j, i) && !isOneOfAll(j) && findings.isAmount(j) && findings.alike(j, i)
					&& cell(j).column().equals(cell(i).column());
			if (above && among && !cell(j).own().startsWith(AMONG)) {
				return j;
			}
			if (above && !among) {
				return isStageOf(cell(j).own(), row) ? j : -1;
			}
		}
		return -1;
	}

	/** A row of a list that adds up to a row above, or one that is some of it, which the later stage is of. */
	private boolean isOneOfAll(int i) {
		return findings.isLinked(i) && (findings.link(i).isBySum()
				|| findings.link(i).isPart() && findings.column(findings.link(i).of()).equals(findings.column(i)));
	}

	/** 调解成功 below 调解纠纷, 办结 below 受理案件: the later row names nothing but the stage. */
	private static boolean isStageOf(String above, String row) {
		Optional<String> rest = Stages.without(row);
		return rest.isPresent() && Stages.follow(above, row) && (rest.get().isBlank() || above.contains(rest.get().strip()));
	}

	private Tables.Cell cell(int i) {
		return tables.cellAt(findings.get(i).start()).orElseThrow();
	}

}
