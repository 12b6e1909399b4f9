package fadu.reading.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.reading.context.BeforeAndAfter;
import fadu.reading.language.Passage;
import fadu.reading.language.Tables;
import fadu.reading.lexicon.Cues;
import fadu.reading.tree.DocumentTree;

/** Relates what the words of a cell tell (25|镇级1个、村级24个; 在册83人,其中专职6人) to the number of its row that they remark on. */
final class Remarks {

	private static final Cues PER = Cues.of("per");
	/** What is counted beside it: 另有公益性岗位1人. */
	private static final String[] BESIDE = {"另", "此外", "不含", "不包括"};
	private static final int MOST = 12;

	private final Passage passage;
	private final Findings findings;
	private final Tables tables;
	private final DocumentTree tree;
	private final Comparison comparison;

	Remarks(Passage passage, Findings findings, Tables tables, DocumentTree tree) {
		this.passage = passage;
		this.findings = findings;
		this.tables = tables;
		this.tree = tree;
		this.comparison = new Comparison(passage, findings, tree);
	}

	void relate() {
		for (int i = 1; i < findings.size(); i++) {
			Optional<Tables.Cell> cell = cell(i);
			boolean first = cell.isPresent() && !cell.get().equals(cell(i - 1).orElse(null));
			int total = first && isRemark(i) ? numberBefore(i) : -1;
			if (total >= 0) {
				relate(i, total, cell.get());
			}
		}
	}

	private void relate(int first, int total, Tables.Cell cell) {
		List<Integer> members = new ArrayList<>();
		BigDecimal sum = BigDecimal.ZERO;
		for (int i = first; i < findings.size() && i < first + MOST && findings.get(i).start() < cell.end(); i++) {
			if (isRemark(i) && findings.canBePart(total, i)) {
				members.add(i);
				sum = sum.add(findings.value(i));
			}
		}
		boolean all = members.size() > 1 && sum.compareTo(findings.value(total)) == 0;
		members.forEach(i -> findings.link(i, all
				? Link.partBySum(total)
				: Link.part(total, "relation.remark", cell.start(),
						findings.get(i).start())));
	}

	/** A count that is no number of the table itself, no earlier value and no average. */
	private boolean isRemark(int i) {
		return findings.isAmount(i) && !findings.isCell(i) && !findings.isLinked(i) && !comparison.isBase(i)
				&& !BeforeAndAfter.isEarlier(findings.get(i))
				&& !passage.startsAt(tree.leaves().get(i).label().start(), BESIDE)
				&& !PER.standIn(passage.text(), tree.leaves().get(i).label().start(), findings.get(i).start());
	}

	/** The last number before it in its row. */
	private int numberBefore(int i) {
		for (int j = i - 1; j >= 0 && j >= i - MOST && findings.sameSentence(j, i); j--) {
			if (findings.isCell(j) && findings.isAmount(j)) {
				return findings.canBePart(j, i) ? j : -1;
			}
		}
		return -1;
	}

	private Optional<Tables.Cell> cell(int i) {
		return tables.cellAt(findings.get(i).start());
	}

}
