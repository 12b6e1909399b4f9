package fadu.reading.link;

import fadu.model.FigureKind;
import fadu.reading.context.BeforeAndAfter;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;
import fadu.reading.tree.DocumentTree;
import fadu.reading.tree.Stretch;

/**
 * Subsets that a word picks out: those of a shorter time (单是今年8月就受理271件), some of the bodies before (12个司法所,有10个达到标准), and the
 * largest of several sums (追回欠薪483万元,最大的一笔37万元).
 */
final class Narrower {

	private static final Cues ALONE = Cues.of("alone");
	private static final Cues SOME_ARE = Cues.of("some_are");
	private static final Cues LARGEST = Cues.of("largest_of_them");
	private static final int REACH = 24;
	private static final int NEAR = 6;
	private static final int SHORT = 8;

	private final Passage passage;
	private final Findings findings;
	private final DocumentTree tree;

	Narrower(Passage passage, Findings findings, DocumentTree tree) {
		this.passage = passage;
		this.findings = findings;
		this.tree = tree;
	}

	void relate() {
		for (int i = 1; i < findings.size(); i++) {
			if (!findings.isLinked(i) && !findings.isCell(i) && findings.isAmount(i)) {
				int of = some(i);
				of = of < 0 ? largest(i) : of;
				of = of < 0 ? alone(i) : of;
				if (of >= 0) {
					findings.link(i, Link.part(of, "relation.narrower", -1, -1));
				}
			}
		}
	}

	/** 全县28个司法所仍有5个没有…: bodies of which nothing is named but what is true of them. */
	private int some(int i) {
		Stretch label = tree.leaves().get(i).label();
		int j = i - 1;
		int word = SOME_ARE.before(passage.text(), findings.get(i).start()).map(Match::start).orElse(-1);
		boolean told = word >= label.start() && findings.isCount(i) && tree.clause(i).after().length() > 1
				&& findings.sameSentence(j, i) && findings.clausesBetween(j, i) <= 1 && isWhole(j, i)
				&& findings.get(i).start() - findings.get(j).end() <= REACH;
		boolean names = word - label.start() > 2 || passage.at(word - 1) == '另';
		boolean same = told && (findings.clausesBetween(j, i) == 0
				|| label.length() <= SHORT && !names && tree.clause(j).isBare());
		return same ? j : -1;
	}

	/** 最大的一笔37.2万元: of the sum before. */
	private int largest(int i) {
		if (findings.get(i).kind() != FigureKind.MONEY
				|| !LARGEST.standIn(passage.text(), tree.leaves().get(i).label().start(), findings.get(i).start())) {
			return -1;
		}
		for (int j = i - 1; j >= 0 && j >= i - NEAR && findings.sameSentence(j, i); j--) {
			if (isWhole(j, i)) {
				return j;
			}
		}
		return -1;
	}

	/** 五年来3400场;仅今年12月就办了88场: less of the same, in a part of the time. */
	private int alone(int i) {
		int start = findings.get(i).start();
		int clause = findings.get(i).sentence().clauseStart(start);
		int from = Math.max(findings.get(i - 1).end(), Math.max(findings.get(i).sentence().content(), start - REACH));
		boolean word = ALONE.last(passage.text(), from, start)
				.filter(match -> match.end() <= findings.get(i).time().start() && findings.get(i).time().start() - match.end() <= 2
						&& clause - match.start() <= SHORT)
				.isPresent();
		for (int j = i - 1; word && j >= 0 && j >= i - NEAR && findings.onLine(j, i); j--) {
			int longer = findings.get(j).period().months().orElse(0);
			int shorter = findings.get(i).period().months().orElse(0);
			if (isWhole(j, i) && shorter > 0 && (longer > shorter || longer == 0)) {
				return j;
			}
		}
		return -1;
	}

	private boolean isWhole(int j, int i) {
		return findings.isAmount(j) && findings.alike(j, i) && !findings.isCell(j) && !BeforeAndAfter.isEarlier(findings.get(j))
				&& findings.value(j).compareTo(findings.value(i)) > 0;
	}

}
