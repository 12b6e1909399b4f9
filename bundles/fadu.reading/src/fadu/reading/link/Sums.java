package fadu.reading.link;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fadu.model.FigureKind;
import fadu.model.RelationType;
import fadu.reading.context.Finding;
import fadu.reading.language.Passage;

/**
 * Finds parts by arithmetic: quantities of a sentence that add up to the one before them, or to the one behind 共. Two
 * quantities or more that add up exactly do so by chance too seldom to matter.
 */
final class Sums {

	private static final int MOST_PARTS = 12;
	private static final int REACH = 14;
	private static final List<Set<String>> ALIKE = List.of(Set.of("件", "起", "宗"), Set.of("人", "名"));

	private final Passage passage;
	private final List<Finding> findings;
	private final Map<Integer, Relations.Link> known;
	private final Map<Integer, Relations.Link> parts = new HashMap<>();

	Sums(String text, List<Finding> findings, Map<Integer, Relations.Link> known) {
		this.passage = new Passage(text);
		this.findings = findings;
		this.known = known;
	}

	/** The parts, by their place in the list. */
	Map<Integer, Relations.Link> parts() {
		for (int i = 0; i < findings.size(); i++) {
			if (isAmount(i) && passage.endsBefore(findings.get(i).start(), "共", "合计", "总计", "共计")) {
				before(i);
			}
			if (isAmount(i) && value(i).signum() > 0) {
				behind(i);
			}
			spelledOut(i);
		}
		return parts;
	}

	/** Counts or sums of money that the one behind 共 adds up. */
	private void before(int i) {
		BigDecimal sum = BigDecimal.ZERO;
		for (int j = i - 1; j >= 0 && j >= i - MOST_PARTS && findings.get(j).sentence() == findings.get(i).sentence()
				&& alike(j, i) && !isPart(j); j--) {
			sum = sum.add(value(j));
			if (sum.compareTo(value(i)) == 0 && j < i - 1) {
				for (int part = j; part < i; part++) {
					parts.put(part, new Relations.Link(RelationType.PART_OF, i));
				}
			}
		}
	}

	/** Counts in a row that add up to the count before them are its parts; the same for sums of money. */
	private void behind(int i) {
		BigDecimal sum = BigDecimal.ZERO;
		BigDecimal total = value(i);
		for (int j = i + 1; j < findings.size() && j <= i + MOST_PARTS
				&& findings.get(j).sentence() == findings.get(i).sentence(); j++) {
			if (Relations.isRelative(findings.get(j))) {
				continue;
			}
			if (!alike(i, j) || isPart(j)) {
				return;
			}
			sum = sum.add(value(j));
			if (sum.compareTo(total) == 0 && j > i + 1) {
				for (int part = i + 1; part <= j; part++) {
					if (!Relations.isRelative(findings.get(part))) {
						parts.put(part, new Relations.Link(RelationType.PART_OF, i));
					}
				}
				return;
			}
			if (sum.compareTo(total) > 0) {
				return;
			}
		}
	}

	/** “三个转变”,即: as many claims as the number says follow it in the sentence. */
	private void spelledOut(int i) {
		Finding total = findings.get(i);
		if (!total.mention().numeral().chinese() || !passage.within(total.end(), total.end() + REACH, "即:", "即", ":")
				|| value(i).scale() > 0) {
			return;
		}
		int end = i + 1;
		while (end < findings.size() && end <= i + MOST_PARTS && findings.get(end).sentence() == total.sentence()
				&& findings.get(end).kind() == FigureKind.RANK) {
			end++;
		}
		if (BigDecimal.valueOf(end - i - 1).compareTo(value(i)) == 0 && end - i - 1 > 1) {
			for (int part = i + 1; part < end; part++) {
				parts.put(part, new Relations.Link(RelationType.PART_OF, i));
			}
		}
	}

	private boolean isPart(int i) {
		return known.containsKey(i) || parts.containsKey(i);
	}

	private BigDecimal value(int i) {
		return findings.get(i).mention().quantity().value();
	}

	private boolean isAmount(int i) {
		return findings.get(i).kind() == FigureKind.COUNT || findings.get(i).kind() == FigureKind.MONEY;
	}

	private boolean alike(int a, int b) {
		return alike(findings.get(a), findings.get(b));
	}

	/** Whether two quantities count the same sort of thing: 件 and 起, 人 and 名. */
	static boolean alike(Finding a, Finding b) {
		return a.unit().equals(b.unit())
				|| ALIKE.stream().anyMatch(units -> units.contains(a.unit()) && units.contains(b.unit()));
	}

}
