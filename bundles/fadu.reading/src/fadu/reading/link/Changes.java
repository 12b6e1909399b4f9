package fadu.reading.link;

import java.util.Optional;

import fadu.model.FigureKind;
import fadu.model.RelationType;
import fadu.reading.context.Finding;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;

/** Finds what a change is the change of: 受理882件,同比增长36.32%; 化解率92.6%,较2023年提升10个百分点. */
final class Changes {

	private static final Cues COMPARING = Cues.of("comparing");
	private static final int MOST = 12;
	private static final int NO_SUBJECT = 8;
	private static final int SHORT_SUBJECT = 22;
	private static final int CLOSING = 4;

	private final Passage passage;
	private final Findings findings;

	Changes(Passage passage, Findings findings) {
		this.passage = passage;
		this.findings = findings;
	}

	/** Relates a growth; whether the quantity is one, related or not. */
	boolean relate(int i) {
		Finding finding = findings.get(i);
		if (finding.kind() != FigureKind.GROWTH) {
			return false;
		}
		if (i > 0 && findings.isCell(i) && findings.sameSentence(i - 1, i) && !findings.isRelative(i - 1)) {
			link(i, i - 1);
			return true;
		}
		if (i == 0 || !findings.sameSentence(i - 1, i) || findings.clausesBetween(i - 1, i) > 1
				|| !isBare(findings.get(i - 1).end(), finding.start())) {
			return true;
		}
		for (int j = i - 1; j >= 0 && j >= i - MOST && findings.sameSentence(j, i); j--) {
			boolean change = findings.isLinked(j) && findings.link(j).type() == RelationType.YOY_CHANGE;
			if (change) {
				link(i, findings.link(j).of());
				return true;
			}
			if (findings.isRelative(j)) {
				if ("百分点".equals(finding.unit()) && findings.get(j).kind() != FigureKind.GROWTH) {
					link(i, j);
				}
				return true;
			}
			boolean base = findings.isAmount(j) || findings.get(j).kind() == FigureKind.DURATION && j == i - 1;
			if (base && !closesBracket(j) && !findings.isEarlier(j, i)) {
				link(i, j);
				return true;
			}
		}
		return true;
	}

	private void link(int i, int of) {
		int from = findings.get(of).end();
		int to = findings.get(i).start();
		Optional<Match<Boolean>> word = COMPARING.last(passage.text(), Math.max(from, to - SHORT_SUBJECT), to);
		findings.link(i, Link.change(of, baseYear(Math.max(from, to - SHORT_SUBJECT), to), word.map(Match::start).orElse(-1),
				word.map(Match::end).orElse(-1)));
	}

	/** The year behind 较 or 比. */
	private int baseYear(int from, int to) {
		for (int p = from; p + 5 <= to; p++) {
			boolean named = (passage.at(p) == '较' || passage.at(p) == '比') && passage.at(p + 5) == '年';
			if (named && passage.text().substring(p + 1, p + 5).chars().allMatch(Character::isDigit)) {
				return Integer.parseInt(passage.text().substring(p + 1, p + 5));
			}
		}
		return 0;
	}

	/** 同比增长9%: between base and change stands no new subject. */
	private boolean isBare(int from, int to) {
		int length = to - from;
		return length <= NO_SUBJECT || length <= SHORT_SUBJECT && COMPARING.standIn(passage.text(), from, to);
	}

	private boolean closesBracket(int j) {
		return passage.find(')', findings.get(j).end(), findings.get(j).end() + CLOSING).isPresent();
	}

}
