package fadu.reading.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import fadu.model.value.Period;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;
import fadu.reading.tree.Clause;
import fadu.reading.tree.DocumentTree;
import fadu.reading.tree.ItemList;
import fadu.reading.tree.Leaf;
import fadu.reading.tree.Lists;
import fadu.reading.tree.Opening;
import fadu.reading.tree.Stretch;

/**
 * Finds what each list divides. Every list with every total that it may divide is a hypothesis; words that open the list, numbers
 * that add up and nearness speak for it. They are decoded together: the strongest goes first, a quantity has one parent, and a sum
 * that is met by chance loses against what the signs say.
 */
final class Breakdowns {

	private static final Cues TOTAL = Cues.of("total");
	private static final int FARTHEST = 40;
	private static final double FAR = 2;
	/** More than one that stands between, so that the total before is meant. */
	private static final double LATER = 1.7;
	private static final int NAME = 4;
	private static final int SHORT = 4;
	/** What numbers that were rounded to 53 bits may differ by. */
	private static final double EXACT = 1e-4;
	private static final double SHARED = 2;
	private static final double LEAST_OPENED = 2.5;
	private static final double LEAST = 4;
	private static final BigDecimal LARGE = BigDecimal.valueOf(100);

	private final Passage passage;
	private final Findings findings;
	private final DocumentTree tree;
	private final Lists lists;
	private final boolean[] amounts;
	private final double[] values;
	/** Half of the last printed digit of each. */
	private final double[] halves;
	/** Members of lists that add up to a total: what 其中 picks out behind a semicolon is of the total and not of them. */
	private final BitSet complete = new BitSet();
	private final Comparison comparison;
	private final Stages stages;

	Breakdowns(Passage passage, Findings findings, DocumentTree tree) {
		this.passage = passage;
		this.findings = findings;
		this.tree = tree;
		this.comparison = new Comparison(passage, findings, tree);
		this.stages = new Stages(passage);
		Rounding rounding = new Rounding(passage, findings);
		this.amounts = new boolean[findings.size()];
		this.values = new double[findings.size()];
		this.halves = new double[findings.size()];
		for (int i = 0; i < amounts.length; i++) {
			amounts[i] = findings.isAmount(i) && !comparison.isBase(i);
			values[i] = findings.value(i).doubleValue();
			halves[i] = rounding.half(i).doubleValue();
		}
		this.lists = tree.lists((a, b) -> isAmount(b) && findings.alike(a, b));
	}

	private boolean isAmount(int i) {
		return amounts[i] && !findings.isCell(i);
	}

	void relate() {
		List<Hypothesis> hypotheses = new ArrayList<>();
		IntStream.range(1, amounts.length).filter(this::isAmount).forEach(i -> propose(lists.from(i), hypotheses));
		hypotheses.sort(Comparator.comparingDouble(Hypothesis::score).reversed());
		hypotheses.forEach(this::accept);
	}

	private void accept(Hypothesis hypothesis) {
		boolean free = hypothesis.members().stream().noneMatch(i -> findings.isLinked(i) || isAbove(i, hypothesis.total()));
		if (free) {
			hypothesis.members().forEach(i -> findings.link(i, hypothesis.link()));
			hypothesis.members().forEach(i -> beside(i, hypothesis));
			overlapping(hypothesis);
		}
	}

	/** 其中男性52人、女性8人,未成年3人: what stands behind a list that is complete is picked out of the same total. */
	private void overlapping(Hypothesis hypothesis) {
		List<Integer> all = hypothesis.list().members();
		boolean more = hypothesis.exact() && hypothesis.list().opening() == Opening.SOME;
		for (int k = hypothesis.members().size(); more && k < all.size(); k++) {
			int i = all.get(k);
			more = (k < hypothesis.list().certain() || tree.clause(i).isBare()) && findings.canBePart(hypothesis.total(), i)
					&& findings.sameSentence(all.get(0), i) && !findings.isLinked(i);
			if (more) {
				Link link = hypothesis.link();
				findings.link(i, Link.part(hypothesis.total(), "relation.among", link.start(), link.end()));
			}
		}
	}

	/** 312件428人,其中诈骗45件97人: the persons are of the persons. */
	private void beside(int member, Hypothesis hypothesis) {
		int attached = member + 1;
		boolean bare = attached < findings.size() && !findings.isLinked(attached) && findings.isAmount(attached)
				&& findings.get(attached).start() <= findings.get(member).end() + 1 && findings.sameSentence(member, attached)
				&& tree.leaves().get(attached).label().length() == 0;
		for (int total = hypothesis.total() + 1; bare && total >= hypothesis.total() - 1; total -= 2) {
			if (total >= 0 && total < member && findings.canBePart(total, attached)) {
				Link link = hypothesis.link();
				findings.link(attached, Link.part(total, "relation.among", link.start(), link.end()));
				return;
			}
		}
	}

	/** Whether the second is a part of the first already. */
	private boolean isAbove(int ancestor, int i) {
		for (int step = i, steps = 0; findings.isLinked(step) && steps < FARTHEST; step = findings.link(step).of(), steps++) {
			if (findings.link(step).of() == ancestor) {
				return true;
			}
		}
		return false;
	}

	private void propose(ItemList list, List<Hypothesis> hypotheses) {
		int between = 0;
		boolean apart = passage.startsAt(list.sign().start(), "其中") && tree.leaves().get(list.first()).rank() > 2;
		for (int total = list.first() - 1; total >= 0 && total >= list.first() - FARTHEST; total--) {
			boolean fits = amounts[total] && findings.alike(total, list.first()) && !(apart && complete.get(total))
					&& !findings.isEarlier(total, list.first()) && !isPickedLikeIt(list, total);
			if (fits) {
				boolean later = isLater(list, total);
				Hypothesis hypothesis = weigh(list, total, between, later);
				between += later ? 0 : 1;
				if (hypothesis != null) {
					hypotheses.add(hypothesis);
				}
				if (hypothesis != null && hypothesis.exact()) {
					hypothesis.members().forEach(complete::set);
				}
			}
			if (!list.isOpened() && !mayReach(list, total)) {
				return;
			}
			if (apart && between == 0 && !findings.sameSentence(total, list.first()) && !findings.onLine(total, list.first())) {
				return;
			}
		}
	}

	/** A sum that nothing announces reaches over the sentence from its first quantity or a semicolon, on one line. */
	private boolean mayReach(ItemList list, int total) {
		if (findings.sameSentence(total, list.first())) {
			return true;
		}
		boolean line = passage.find('\n', findings.get(total).end(), findings.get(list.first()).sentence().start()).isPresent();
		return tree.leaves().get(list.first()).rank() > 2 && !line;
	}

	/** 从性别看,女性45人 behind 从罪名看,诈骗97人: what another view picked out is divided by no view beside it. */
	private boolean isPickedLikeIt(ItemList list, int total) {
		return list.opening() == Opening.ALL && !findings.sameSentence(total, list.first()) && total > 0
				&& lists.from(total).opening() == Opening.ALL && findings.onLine(total, list.first());
	}

	/** Whether a total is a later stage of what stands before it, and the list does not tell of that stage. */
	private boolean isLater(ItemList list, int total) {
		boolean direct = list.opening() == Opening.SOME && total == list.first() - 1 && findings.sameSentence(total, list.first());
		return !direct && stages.isLater(findings, total) && !stages.areOne(findings.get(total), findings.get(list.first()));
	}

	private Hypothesis weigh(ItemList list, int total, int between, boolean isLater) {
		int exact = exact(list, total);
		if (exact == 0 && !list.isOpened()) {
			return null;
		}
		List<Integer> members = list.members().subList(0, exact > 0 ? exact : list.certain());
		members = exact == 0 && list.opening() == Opening.SOME ? members.subList(0, untilDeed(members)) : members;
		boolean larger = members.stream().anyMatch(i -> !findings.notLarger(total, i));
		if (larger) {
			return null;
		}
		double score = opening(list.opening()) + named(list, total) - Math.min(between, 4)
				+ (exact > 0 ? exactness(list, total, exact) : 0)
				- distance(total, list.first());
		score -= exact == 0 && exceeds(members, total) ? list.opening() == Opening.SOME ? 1 : 6 : 0;
		score -= list.isOpened() ? 0 : chance(list, total, members);
		score += list.isOpened() && isShared(members.get(0), total) ? SHARED : 0;
		double later = exact == 0 && isLater ? LATER : 0;
		return score >= (list.isOpened() ? LEAST_OPENED : LEAST)
				? new Hypothesis(list, total, List.copyOf(members), exact > 0, score - later)
				: null;
	}

	/** 102件,占31.1%: whether the share behind a member is that of the total. */
	private boolean isShared(int member, int total) {
		int share = member + 1;
		return share < findings.size() && findings.isRelative(share) && findings.sameSentence(member, share)
				&& findings.clausesBetween(member, share) <= 1 && findings.value(share).scale() > 0
				&& Shares.fits(findings.value(member), findings.value(total), findings.value(share));
	}

	/** 其中进入程序50件,调解成功48件: what became of a member is no member beside it. */
	private int untilDeed(List<Integer> members) {
		int end = 1;
		while (end < members.size() && !(tree.clause(members.get(end)).isDeed() && tree.clause(members.get(end)).closing()
				&& !tree.clause(members.get(end - 1)).isDeed() && findings.notLarger(members.get(end - 1), members.get(end)))) {
			end++;
		}
		return end;
	}

	private static double opening(Opening opening) {
		return switch (opening) {
		case ALL -> 5;
		case SOME -> 4.5;
		case COLON, NUMBERED -> 2;
		case NONE -> 0;
		};
	}

	/** 审结案件中, 上述民事案件中: the total that bears the name, or whose deed is named. */
	private double named(ItemList list, int total) {
		if (!list.isOpened()) {
			return 0;
		}
		int from = list.sign().start();
		boolean inside = "中里面".indexOf(passage.at(list.sign().end() - 1)) >= 0;
		int to = inside ? list.sign().end() : Math.max(list.sign().end(), tree.leaves().get(list.first()).label().start());
		Clause head = tree.clause(total);
		int end = to;
		while (end > from && ",:中里面当之 ".indexOf(passage.at(end - 1)) >= 0) {
			end--;
		}
		Stretch label = tree.leaves().get(total).label();
		int least = passage.startsAt(from, "这", "上述", "以上") ? SHORT / 2 : NAME;
		boolean name = end - from >= least && passage.within(label.start(), head.after().end(),
				passage.text().substring(end - least, end));
		boolean deed = head.verbs().stream().anyMatch(verb -> passage.within(from, to, verb.of(passage.text())));
		return name ? 3 : deed ? 2 : 0;
	}

	/** How many members add up to the total; two at least, 0 where none do. */
	private int exact(ItemList list, int total) {
		double sum = 0;
		double half = halves[total] + EXACT;
		int found = 0;
		for (int k = 0; k < list.members().size() && sum <= values[total] + half; k++) {
			int member = list.members().get(k);
			sum += values[member];
			half += halves[member];
			boolean meets = k > 0 && Math.abs(sum - values[total]) <= half;
			found = meets && found != list.certain() ? k + 1 : found;
		}
		return found;
	}

	private double exactness(ItemList list, int total, int members) {
		return 4 + (members > 2 ? 1 : 0) + (findings.value(total).compareTo(LARGE) >= 0 ? 1 : 0)
				- (members == list.certain() ? 0 : 1);
	}

	private boolean exceeds(List<Integer> members, int total) {
		return members.stream().mapToDouble(i -> values[i]).sum() > values[total] + EXACT;
	}

	private double distance(int total, int first) {
		if (findings.sameSentence(total, first)) {
			return 0;
		}
		int start = findings.get(first).sentence().start();
		int line = passage.find('\n', findings.get(total).end(), start).orElse(-1);
		if (line < 0) {
			return total == first - 1 ? 0 : 0.5;
		}
		return passage.find('\n', line + 1, start - 1).isEmpty() ? 1 : FAR;
	}

	/** What speaks against a sum that no word announces. */
	private double chance(ItemList list, int total, List<Integer> members) {
		Leaf first = tree.leaves().get(list.first());
		Clause head = tree.clause(total);
		double against = total == list.first() - 1 && first.rank() == 1 ? 8 : 0;
		against += isParallel(total, list.first()) ? 5 : 0;
		boolean small = members.size() == 2 && findings.value(total).compareTo(LARGE) < 0;
		boolean names = head.isBare() && !TOTAL.endBefore(passage.text(), findings.get(total).start())
				&& tree.clause(list.first()).isBare();
		against += small && names ? 2 : 0;
		boolean stocks = !isStock(total) && members.stream().anyMatch(this::isStock)
				&& !members.stream().allMatch(this::isStock);
		boolean leaving = tree.clause(list.first()).leaving() && members.size() == 2;
		boolean tiny = members.size() == 2 && findings.value(total).compareTo(BigDecimal.TEN) < 0;
		return against + (stocks || leaving ? 4 : 0) + (tiny ? 1 : 0);
	}

	private boolean isStock(int i) {
		return findings.get(i).period() instanceof Period.AsOf;
	}

	/** 进村12次,进校7次: deeds of one kind, side by side. */
	private boolean isParallel(int a, int b) {
		String one = tree.clause(a).core().of(passage.text());
		String other = tree.clause(b).core().of(passage.text());
		int length = Math.min(one.length(), other.length());
		String tail = one.substring(one.length() - length);
		boolean alike = length > 1 && length <= SHORT && !tail.equals(other) && (tail.charAt(0) == other.charAt(0)
				|| one.length() == other.length() && tail.charAt(length - 1) == other.charAt(length - 1));
		boolean verb = !tree.clause(a).verbs().isEmpty() && !tree.clause(b).verbs().isEmpty() && verb(a).equals(verb(b));
		return alike || verb;
	}

	private String verb(int i) {
		return tree.clause(i).verbs().get(0).of(passage.text());
	}

}
