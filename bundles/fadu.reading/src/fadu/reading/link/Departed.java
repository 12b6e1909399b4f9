package fadu.reading.link;

import fadu.model.value.Period;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;
import fadu.reading.tree.DocumentTree;

/** 累计接收2036名,累计解除1689名: of all who ever came so many have left; those who left in a year may have come before it. */
final class Departed {

	private static final Cues IN_ALL = Cues.of("in_all");
	private static final int REACH = 16;
	private static final int NEAR = 2;

	private final Passage passage;
	private final Findings findings;
	private final DocumentTree tree;

	Departed(Passage passage, Findings findings, DocumentTree tree) {
		this.passage = passage;
		this.findings = findings;
		this.tree = tree;
	}

	/** The count of all who came of whom a count tells how many left, else -1. */
	int of(int i) {
		for (int j = i - 1; tree.clause(i).leaving() && j >= 0 && j >= i - NEAR && findings.sameSentence(j, i); j--) {
			boolean came = findings.isCount(j) && !tree.clause(j).leaving() && isOfAllTime(j);
			if (came && isOfAllTime(i) && findings.alike(j, i) && findings.notLarger(j, i)) {
				return j;
			}
		}
		return -1;
	}

	private boolean isOfAllTime(int i) {
		int start = findings.get(i).start();
		return findings.get(i).period() instanceof Period.Since || findings.get(i).period() instanceof Period.Cumulative
				|| IN_ALL.standIn(passage.text(), Math.max(findings.get(i).sentence().clauseStart(start), start - REACH), start);
	}

}
