package fadu.reading.link;

import fadu.model.FigureKind;
import fadu.model.RelationType;
import fadu.reading.context.Finding;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;

/**
 * Relates what the text beside a table picks out of what the table counts: 审结案件中含上年结转11件, 期末在册对象中的52名. Of quantities that
 * nothing in the text itself has.
 */
final class PartsOfCells {

	/** 案件, 纠纷, 对象: the noun behind the name, which the head of a cell leaves out. */
	private static final Cues NOUNS = Cues.of("noun_of_cell");
	private static final int FARTHEST = 60;
	private static final int REACH = 40;
	private static final int LONGEST_NAME = 12;
	private static final String BEHIND = ",的含有";

	private final Passage passage;
	private final Findings findings;
	private final CellsByName cells;

	PartsOfCells(Passage passage, Findings findings, CellsByName cells) {
		this.passage = passage;
		this.findings = findings;
		this.cells = cells;
	}

	void relate() {
		int last = -1;
		for (int i = 0; i < findings.size(); i++) {
			last = findings.isCell(i) ? i : last;
			boolean share = findings.get(i).kind() == FigureKind.RATIO;
			boolean alone = !findings.isCell(i) && !findings.isLinked(i) && (share || findings.isCount(i));
			if (alone && (last < 0 || i - last <= FARTHEST)) {
				int of = of(i, last, share);
				if (of >= 0) {
					findings.link(i, share
							? Link.share(of, "relation.of_cell", -1, -1)
							: Link.part(of, "relation.of_cell", -1, -1).as(RelationType.OF_WHICH));
				}
			}
		}
	}

	private int of(int i, int last, boolean share) {
		Finding finding = findings.get(i);
		int content = finding.sentence().content();
		int from = Math.max(content,
				Math.max(finding.start() - REACH, i == 0 ? 0 : Math.min(finding.start(), findings.get(i - 1).end())));
		int among = finding.start() - 1;
		while (among > from && !(passage.at(among) == '中' && BEHIND.indexOf(passage.at(among + 1)) >= 0)) {
			among--;
		}
		if (among <= from) {
			return -1;
		}
		int name = NOUNS.before(passage.text(), among).map(noun -> noun.start()).orElse(among);
		int start = Math.max(finding.sentence().clauseStart(among), among - LONGEST_NAME);
		return cells.named(i, last, start, name,
				j -> share ? findings.isCount(j) && findings.get(j).period().equals(finding.period()) : findings.canBePart(j, i));
	}

}
