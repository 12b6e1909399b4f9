package fadu.reading.link;

import java.math.BigDecimal;
import java.util.Optional;

import fadu.model.FigureKind;
import fadu.model.RelationType;
import fadu.reading.context.Finding;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;
import fadu.reading.tree.DocumentTree;

/** Finds what a change is the change of: 受理882件,同比增长36.32%; 化解率92.6%,较2023年提升10个百分点. */
final class Changes {

	private static final Cues COMPARING = Cues.of("comparing");
	private static final Cues RESPECTIVELY = Cues.of("respectively");
	private static final Cues SUBJECT_OF_CHANGE = Cues.of("subject_of_change");
	private static final Cues LED_TO = Cues.of("led_to");
	private static final int REACHED = 5;
	/** 、增长 between two that are listed. */
	private static final int VERB = 3;
	private static final int MOST = 12;
	private static final int LONGEST_SUBJECT = 8;
	private static final int NO_SUBJECT = 8;
	private static final int SHORT_SUBJECT = 22;
	private static final int LEAST_SUBJECT = 3;

	private final Passage passage;
	private final Findings findings;
	private static final int KIND = 2;
	private static final Cues KINDS = Cues.of("noun_of_kinds");

	private final NamedChanges named;
	private final Comparison comparison;

	Changes(Passage passage, Findings findings, DocumentTree tree) {
		this.comparison = new Comparison(passage, findings, tree);
		this.passage = passage;
		this.findings = findings;
		this.named = new NamedChanges(passage, findings);
	}

	/** Relates a growth; whether the quantity is one, related or not. */
	boolean relate(int i) {
		Finding finding = findings.get(i);
		if (finding.kind() != FigureKind.GROWTH) {
			return false;
		}
		if (findings.isCell(i)) {
			ofRow(i);
			return true;
		}
		if (reached(i) || i == 0 || named.relate(i) || bySubject(i) || listed(i) || !findings.sameSentence(i - 1, i)
				|| !comparesItself(i) && (findings.clausesBetween(i - 1, i) > 1
						|| !isBare(findings.get(i - 1).end(), finding.start()))) {
			return true;
		}
		nearest(i, finding);
		return true;
	}

	/** 出庭率同比提高22个百分点,达到85%: of the value behind it that it led to. */
	private boolean reached(int i) {
		int next = i + 1;
		boolean led = next < findings.size() && findings.sameSentence(i, next) && findings.get(next).kind() != FigureKind.GROWTH
				&& findings.clausesBetween(i, next) <= 1 && findings.get(next).start() - findings.get(i).end() <= REACHED
				&& ("百分点".equals(findings.get(i).unit()) ? "%".equals(findings.get(next).unit()) : isNamedIn(i, next))
				&& LED_TO.endBefore(passage.text(), findings.get(next).start());
		boolean own = led && isOfItself(i);
		if (own) {
			link(i, next);
		}
		return own;
	}

	/** Whether its unit is that of the other, or it is a share of it. */
	private boolean isNamedIn(int i, int next) {
		return findings.isAmount(next) && ("%".equals(findings.get(i).unit()) || findings.alike(i, next));
	}

	/** Whether the clause of a change names what changed. */
	private boolean isOfItself(int i) {
		Finding finding = findings.get(i);
		int clause = passage.skipBlanks(finding.sentence().clauseStart(finding.start()));
		int sign = SUBJECT_OF_CHANGE.first(passage.text(), clause, finding.start()).map(Match::start).orElse(clause);
		return sign - clause >= LEAST_SUBJECT && (i == 0 || findings.get(i - 1).end() <= clause);
	}

	/** The change in a row of a table: of the nearest amount before it that none of a later time stands beside. */
	private void ofRow(int i) {
		int base = -1;
		for (int j = i - 1; j >= 0 && j >= i - MOST && findings.sameSentence(j, i); j--) {
			base = findings.isAmount(j) && (base < 0 || findings.isEarlier(base, j)) ? j : base;
		}
		if (base >= 0) {
			link(i, base);
		}
	}

	/** 较10月底净减1人, 同比增长9%: a clause that names nothing of its own compares what the sentence is about. */
	private boolean comparesItself(int i) {
		Finding finding = findings.get(i);
		int clause = passage.skipBlanks(finding.sentence().clauseStart(finding.start()));
		boolean compares = passage.startsAt(clause, "同比", "环比", "较", "比", "与去年", "与上年", "增幅", "降幅");
		boolean near = findings.clausesBetween(i - 1, i) <= 2 && finding.start() - clause <= SHORT_SUBJECT;
		return compares && near && passage.find(';', findings.get(i - 1).end(), finding.start()).isEmpty();
	}

	private void nearest(int i, Finding finding) {
		for (int j = i - 1; j >= 0 && j >= i - MOST && findings.sameSentence(j, i); j--) {
			if (findings.isLinked(j) && findings.link(j).type() == RelationType.YOY_CHANGE) {
				link(i, findings.link(j).of());
				return;
			}
			if (findings.isRelative(j) && isBaseOfComparison(j, i)) {
				continue;
			}
			if (isOfPlan(j)) {
				continue;
			}
			if (findings.isRelative(j)) {
				if ("百分点".equals(finding.unit()) && findings.get(j).kind() != FigureKind.GROWTH) {
					link(i, j);
				}
				return;
			}
			boolean base = findings.isAmount(j) && (!isCounted(finding) || findings.alike(j, i))
					|| findings.get(j).kind() == FigureKind.DURATION && j == i - 1;
			if (base && !isBaseOfComparison(j, i)) {
				if (!isOfAnother(j, i)) {
					link(i, dividedBy(j));
				}
				return;
			}
		}
	}

	/** 为年度任务760件的106.8%,比去年增加71件: how much of a plan was reached is not what changed. */
	private boolean isOfPlan(int i) {
		return findings.isLinked(i) && findings.link(i).type() == RelationType.SHARE_OF
				&& findings.get(findings.link(i).of()).kind() == FigureKind.TARGET;
	}

	/** 增加71件: by how many, and not by how much of a hundred. */
	private static boolean isCounted(Finding change) {
		return !"%".equals(change.unit()) && !"百分点".equals(change.unit()) && !"倍".equals(change.unit());
	}

	/** 受理612件,其中民事500件、刑事110件、行政2件,同比增长4.3%: of the total where its parts are complete, else of the amount itself. */
	private int dividedBy(int last) {
		if (!findings.isLinked(last) || !findings.link(last).isPart() || findings.stages().follow(findings.link(last).of(), last)) {
			return last;
		}
		int total = findings.link(last).of();
		BigDecimal sum = BigDecimal.ZERO;
		int part = last;
		while (part > total && findings.isLinked(part) && findings.link(part).isPart() && findings.link(part).of() == total) {
			sum = sum.add(findings.value(part));
			part--;
		}
		boolean complete = last - part > 1 && part == total && sum.compareTo(findings.value(total)) == 0;
		return complete ? total : last;
	}

	/** 信访总量同比下降两成: a change that names what changed is of nothing that does not bear the name. */
	private boolean isOfAnother(int j, int i) {
		Finding finding = findings.get(i);
		int clause = passage.skipBlanks(finding.sentence().clauseStart(finding.start()));
		if (clause <= findings.get(j).end()) {
			return false;
		}
		int end = SUBJECT_OF_CHANGE.first(passage.text(), clause, Math.min(finding.start(), clause + SHORT_SUBJECT))
				.map(Match::start).orElse(clause);
		String subject = passage.text().substring(clause, end);
		if (subject.length() < LEAST_SUBJECT || subject.endsWith("数量") || subject.endsWith("人数")
				|| !subject.chars().allMatch(Character::isIdeographic)
				|| passage.startsAt(clause, "增", "降", "升", "其", "与上", "与去", "较", "因", "受", "总量", "数量", "比上", "比去", "也", "均",
						"平均")) {
			return false;
		}
		int from = findings.get(j).sentence().clauseStart(findings.get(j).start());
		int to = findings.get(j).sentence().clauseEnd(findings.get(j).end());
		for (int p = 0; p + 2 <= subject.length(); p++) {
			if (passage.within(from, to, subject.substring(p, p + 2))) {
				return false;
			}
		}
		return true;
	}

	private boolean isBaseOfComparison(int j, int i) {
		return comparison.isBase(j) || comparison.isAside(j, i);
	}

	/** 立案数减少, 罚没金额增加: of the amount before whose clause names the same thing. */
	private boolean bySubject(int i) {
		Finding finding = findings.get(i);
		int clause = passage.skipBlanks(finding.sentence().clauseStart(finding.start()));
		int near = Math.min(finding.start(), clause + SHORT_SUBJECT);
		Optional<Match<Boolean>> sign = SUBJECT_OF_CHANGE.first(passage.text(), clause, near);
		int end = sign.map(Match::start).orElse(clause);
		while (end > clause && "数量额总".indexOf(passage.at(end - 1)) >= 0) {
			end -= passage.endsBefore(end, "次数", "件数", "人数") ? 2 : 1;
		}
		if (end - clause < 2 || end - clause > LONGEST_SUBJECT) {
			return false;
		}
		String subject = passage.text().substring(end - 2, end);
		for (int j = i - 1; j >= 0 && j >= i - MOST && findings.onLine(j, i); j--) {
			Finding base = findings.get(j);
			int from = Math.max(base.sentence().clauseStart(base.start()), base.start() - SHORT_SUBJECT);
			from = j == 0 ? from : Math.max(from, Math.min(base.start(), findings.get(j - 1).end()));
			boolean same = passage.within(from, base.start(), subject) && !isOfAnotherKind(clause, end, from, base.start());
			if (base.kind() != FigureKind.GROWTH && !findings.isEarlier(j, i) && same) {
				link(i, j);
				return true;
			}
		}
		return false;
	}

	/** 同比分别下降15.3%和11.8%: of the amount at the same place among the last ones that are no parts. */
	private boolean listed(int i) {
		int first = i;
		while (first > 0 && i - first < MOST && isListedWith(first - 1, first)) {
			first--;
		}
		int last = i;
		while (last + 1 < findings.size() && last - i < MOST && isListedWith(last, last + 1)) {
			last++;
		}
		boolean list = last > first && RESPECTIVELY.standIn(passage.text(), findings.get(first).start() - SHORT_SUBJECT,
				findings.get(first).start());
		int wanted = last - i;
		for (int j = first - 1; list && j >= 0 && j >= first - MOST && findings.sameSentence(j, i); j--) {
			boolean part = findings.isLinked(j) && !"relation.stage".equals(findings.link(j).rule());
			if (findings.isAmount(j) && !part && wanted-- == 0) {
				link(i, j);
				return true;
			}
		}
		return false;
	}

	/** 增长18.4%和18.0%, 增长18.4%、增长18.0%. */
	private boolean isListedWith(int one, int next) {
		int end = findings.get(one).end();
		int gap = findings.get(next).start() - end;
		return findings.get(one).kind() == FigureKind.GROWTH && findings.get(next).kind() == FigureKind.GROWTH
				&& findings.sameSentence(one, next) && (gap <= 1 || gap <= VERB && passage.at(end) == '、');
	}

	/** 物业纠纷 and 其他纠纷: names that end alike and differ before. */
	private boolean isOfAnotherKind(int subject, int end, int from, int to) {
		if (end - subject < 2 * KIND || passage.within(from, to, passage.text().substring(subject, end))) {
			return false;
		}
		String kind = passage.text().substring(end - 2 * KIND, end - KIND);
		int place = passage.text().lastIndexOf(passage.text().substring(end - KIND, end), to - KIND);
		return place - KIND >= from && passage.hanAt(place - 1) && passage.hanAt(place - KIND) && !passage.within(from, place, kind)
				&& KINDS.before(passage.text(), end).isPresent();
	}

	private void link(int i, int of) {
		int from = of < i ? findings.get(of).end() : findings.get(i).sentence().clauseStart(findings.get(i).start());
		int to = findings.get(i).start();
		Optional<Match<Boolean>> word = COMPARING.last(passage.text(), Math.max(from, to - SHORT_SUBJECT), to);
		int year = baseYear(Math.max(from, to - SHORT_SUBJECT), to);
		boolean yearOnYear = findings.year(of) == year + 1;
		findings.link(i, Link.change(of, yearOnYear ? 0 : year, word.map(Match::start).orElse(-1),
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

}
