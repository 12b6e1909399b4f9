package fadu.reading.link;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fadu.model.FigureKind;
import fadu.model.RelationType;
import fadu.model.value.Period;
import fadu.reading.context.Finding;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.Trie;
import fadu.reading.lexicon.WordList;

/**
 * Tells how the quantities of one sentence stand to each other: parts behind 其中, in brackets or in a list that adds up to
 * the total; a share behind what it is a share of; a change behind what changed.
 */
public final class Relations {

	/** A relation to another finding of the list. */
	public record Link(RelationType type, int of) {
	}

	private static final Trie<Boolean> PROCESS_RATES = new Trie<>();
	private static final int REACH = 14;
	private static final int NEAR = 26;
	private static final int MOST_PARTS = 12;

	static {
		WordList.entries("process_rates").forEach(entry -> PROCESS_RATES.add(entry[0], Boolean.TRUE));
	}

	private final Passage passage;
	private final List<Finding> findings;
	private final Map<Integer, Link> links = new HashMap<>();
	private int whole = -1;

	private Relations(String text, List<Finding> findings) {
		this.passage = new Passage(text);
		this.findings = findings;
	}

	/** The relations of the findings, by their place in the list. */
	public static Map<Integer, Link> of(String text, List<Finding> findings) {
		Relations relations = new Relations(text, findings);
		for (int i = 0; i < findings.size(); i++) {
			relations.relate(i);
		}
		relations.links.putAll(new Sums(text, findings, relations.links).parts());
		return relations.links;
	}

	private void relate(int i) {
		Finding finding = findings.get(i);
		boolean sameSentence = i > 0 && findings.get(i - 1).sentence() == finding.sentence();
		if (!sameSentence) {
			whole = -1;
			return;
		}
		if (isRelative(finding)) {
			share(i);
			return;
		}
		int bracketed = beforeBracket(i);
		if (bracketed >= 0 && isCount(i) && alike(bracketed, i)) {
			links.put(i, new Link(RelationType.PART_OF, bracketed));
			whole = bracketed;
			return;
		}
		int from = findings.get(i - 1).end();
		if (passage.within(from, finding.start(), ";")) {
			whole = -1;
		}
		if (passage.within(from, finding.start(), "其中", "内有", "含", "包括", "分别是", "分别为")) {
			whole = lastTotal(i);
		}
		if (passage.startsAt(findings.get(i - 1).end(), "中,", "中有", "里,")) {
			whole = i - 1;
		}
		if (whole >= 0 && isCount(i) && alike(whole, i) && notLarger(whole, i)) {
			links.put(i, new Link(RelationType.PART_OF, whole));
		} else if (whole >= 0 && isCount(i)) {
			whole = -1;
		}
		if (!links.containsKey(i) && Stages.follow(passage, findings.get(i - 1), finding) && alike(i - 1, i)
				&& notLarger(i - 1, i)) {
			links.put(i, new Link(RelationType.PART_OF, i - 1));
		}
	}

	/** The last count before a quantity that is no part of another. */
	private int lastTotal(int i) {
		for (int j = i - 1; j >= 0 && j >= i - MOST_PARTS && findings.get(j).sentence() == findings.get(i).sentence(); j--) {
			if (isCount(j) && alike(j, i) && !links.containsKey(j)) {
				return j;
			}
		}
		return -1;
	}

	/** A change or share belongs to the last count or sum before it, if no clause without figures stands between. */
	private void share(int i) {
		Finding finding = findings.get(i);
		for (int j = i - 1; j >= 0 && j >= i - MOST_PARTS && findings.get(j).sentence() == finding.sentence(); j--) {
			Finding base = findings.get(j);
			if (isRelative(base)) {
				boolean sibling = finding.kind() == FigureKind.RATE && base.kind() == FigureKind.RATE && links.containsKey(j)
						&& finding.sentence().clausesBetween(base.end(), finding.start()) <= 1;
				if (sibling) {
					links.put(i, new Link(RelationType.SHARE_OF, links.get(j).of()));
				}
				boolean change = finding.unit().equals("百分点") && base.kind() != FigureKind.GROWTH
						&& finding.sentence().clausesBetween(base.end(), finding.start()) <= 1
						&& isBare(base.end(), finding.start());
				if (change) {
					links.put(i, new Link(RelationType.YOY_CHANGE, j));
				}
				return;
			}
			if (base.kind() == FigureKind.DURATION && j == i - 1 && finding.kind() == FigureKind.GROWTH) {
				links.put(i, new Link(RelationType.YOY_CHANGE, j));
				return;
			}
			if (!isCount(j) && base.kind() != FigureKind.MONEY || inBrackets(base, finding) || isEarlier(base, finding)) {
				continue;
			}
			int clauses = finding.sentence().clausesBetween(base.end(), finding.start());
			int clausesSinceLast = finding.sentence().clausesBetween(findings.get(i - 1).end(), finding.start());
			if (clausesSinceLast <= 1 && finding.kind() == FigureKind.GROWTH
					&& isBare(findings.get(i - 1).end(), finding.start())) {
				links.put(i, new Link(RelationType.YOY_CHANGE, j));
			} else if (finding.kind() != FigureKind.GROWTH && isShare(finding) && clauses <= sharesWithin(finding, base)) {
				links.put(i, new Link(RelationType.SHARE_OF, j));
			}
			return;
		}
	}

	private int sharesWithin(Finding finding, Finding base) {
		if (passage.within(base.end(), finding.start(), ";") || inSameRow(finding)) {
			return 0;
		}
		return finding.kind() == FigureKind.RATIO || finding.start() - base.end() <= NEAR ? 2 : 1;
	}

	private boolean inSameRow(Finding finding) {
		return passage.within(finding.start() - 4, finding.start(), "|");
	}

	/** 办结率 and 占比 are shares of what was counted before them; 城镇化率 is not. */
	private boolean isShare(Finding finding) {
		int from = Math.max(finding.sentence().clauseStart(finding.start()), finding.start() - REACH);
		return finding.unit().equals("%") && (finding.kind() == FigureKind.RATIO
				|| PROCESS_RATES.within(passage.text(), from, finding.start()).isPresent());
	}

	/** A figure of a year before, told for comparison, is no base. */
	private static boolean isEarlier(Finding base, Finding finding) {
		return base.period() instanceof Period.Year before && finding.period() instanceof Period.Year year
				&& before.year() < year.year();
	}

	/** 同比增长9%: between base and change stands no new subject. */
	private boolean isBare(int from, int to) {
		int length = to - from;
		return length <= 8 || length <= REACH + 8 && passage.within(from, to, "同比", "较", "比上年", "比去年", "环比", "数量", "增幅");
	}

	/** 刑事案件80件(速裁30件): the quantity before the bracket that holds this one. */
	private int beforeBracket(int i) {
		int open = -1;
		for (int p = findings.get(i).start() - 1; p > findings.get(i).start() - 24 && p >= 0 && passage.at(p) != '\n'; p--) {
			if (passage.at(p) == ')') {
				return -1;
			}
			if (passage.at(p) == '(') {
				open = p;
				break;
			}
		}
		for (int j = i - 1; open >= 0 && j >= 0 && j >= i - 3; j--) {
			if (findings.get(j).end() <= open) {
				return open - findings.get(j).end() <= 2 ? j : -1;
			}
		}
		return -1;
	}

	private boolean inBrackets(Finding base, Finding finding) {
		for (int p = base.end(); p < Math.min(base.end() + 4, finding.start()); p++) {
			if (passage.at(p) == ')') {
				return true;
			}
		}
		return false;
	}

	private BigDecimal value(int i) {
		return findings.get(i).mention().quantity().value();
	}

	private boolean notLarger(int total, int part) {
		return value(part).compareTo(value(total)) <= 0;
	}

	private boolean alike(int a, int b) {
		return Sums.alike(findings.get(a), findings.get(b));
	}

	private boolean isCount(int i) {
		return findings.get(i).kind() == FigureKind.COUNT;
	}

	static boolean isRelative(Finding finding) {
		return finding.kind() == FigureKind.GROWTH || finding.kind() == FigureKind.RATE || finding.kind() == FigureKind.RATIO;
	}

}
