package fadu.reading.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import fadu.reading.language.Passage;
import fadu.reading.tree.DocumentTree;
import fadu.reading.tree.ItemList;
import fadu.reading.tree.Lists;
import fadu.reading.tree.Opening;

/**
 * Finds what each list divides. Every list with every total that it may divide is a hypothesis; words that open the list, numbers
 * that add up and nearness speak for it. They are decoded together: the strongest goes first, a quantity has one parent, and a sum
 * that is met by chance loses against what the signs say.
 */
final class Breakdowns {

	private static final int FARTHEST = 40;
	private static final int MOST_COLUMNS = 12;
	/** More than one that stands between, so that the total before is meant. */
	private static final double LATER = 1.7;
	private static final double SHARED = 2;
	private static final double LEAST_OPENED = 2.5;
	private static final double LEAST = 4;

	private final Passage passage;
	private final Findings findings;
	private final DocumentTree tree;
	private final Lists lists;
	private final boolean[] amounts;
	private final BreakdownSigns signs;
	/** Members of lists that add up to a total: what 其中 picks out behind a semicolon is of the total and not of them. */
	private final BitSet complete = new BitSet();
	private final Comparison comparison;
	private final Stages stages;

	Breakdowns(Passage passage, Findings findings, DocumentTree tree) {
		this.passage = passage;
		this.findings = findings;
		this.tree = tree;
		this.comparison = new Comparison(passage, findings, tree);
		this.stages = findings.stages();
		this.signs = new BreakdownSigns(passage, findings, tree);
		this.amounts = new boolean[findings.size()];
		for (int i = 0; i < amounts.length; i++) {
			amounts[i] = findings.isAmount(i) && !comparison.isBase(i);
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
		Listed listed = Listed.of(list, passage, findings, tree);
		int between = 0;
		int namesakes = 0;
		boolean apart = passage.startsAt(list.sign().start(), "其中") && tree.leaves().get(list.first()).rank() > 2;
		for (int total = list.first() - 1; total >= 0 && total >= list.first() - FARTHEST; total--) {
			boolean fits = amounts[total] && findings.alike(total, list.first()) && !(apart && complete.get(total))
					&& !findings.isEarlier(total, list.first()) && !isPickedLikeIt(list, total);
			if (fits) {
				boolean named = signs.named(listed, total) > 0; // 来访中: what bears another name does not stand between
				boolean later = list.isOpened() && !named && isLater(list, total);
				Hypothesis hypothesis = weigh(listed, total, named ? namesakes : between, later);
				between += later ? 0 : 1;
				namesakes += named && !later ? 1 : 0;
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
		return tree.leaves().get(list.first()).rank() > 2 && findings.onLine(total, list.first());
	}

	/** 从性别看,女性45人 behind 从罪名看,诈骗97人: what another view picked out is divided by no view beside it. */
	private boolean isPickedLikeIt(ItemList list, int total) {
		return list.opening() == Opening.ALL && !findings.sameSentence(total, list.first()) && total > 0
				&& lists.from(total).opening() == Opening.ALL && findings.onLine(total, list.first());
	}

	/** Whether a total is a later stage of what stands before it, and the list does not tell of that stage. */
	private boolean isLater(ItemList list, int total) {
		boolean direct = list.opening() == Opening.SOME && total == list.first() - 1 && findings.sameSentence(total, list.first());
		return !direct && (stages.isLater(total) || isLaterColumn(total)) && !stages.areOne(total, list.first());
	}

	/** 调解案件|调解成功: whether a cell is below a later stage than one before it in its row. */
	private boolean isLaterColumn(int total) {
		for (int j = total - 1; findings.isCell(total) && j >= 0 && j >= total - MOST_COLUMNS
				&& findings.sameSentence(j, total); j--) {
			if (findings.isCell(j) && findings.canBePart(j, total) && Stages.follow(findings.column(j), findings.column(total))) {
				return true;
			}
		}
		return false;
	}

	private Hypothesis weigh(Listed listed, int total, int between, boolean isLater) {
		ItemList list = listed.list();
		int exact = signs.exact(list, total);
		if (exact == 0 && !list.isOpened()) {
			return null;
		}
		List<Integer> members = exact > 0 ? list.members().subList(0, exact) : listed.members();
		boolean larger = exact > 0
				? members.stream().anyMatch(i -> !findings.notLarger(total, i))
				: !findings.notLarger(total, listed.largest());
		if (larger) {
			return null;
		}
		double score = BreakdownSigns.opening(list.opening()) + signs.named(listed, total) - Math.min(between, 4)
				+ (exact > 0 ? signs.exactness(list, total, exact) : 0)
				- signs.distance(total, list.first());
		score -= exact == 0 && signs.exceeds(listed, total) ? list.opening() == Opening.SOME ? 1 : 6 : 0;
		score -= list.isOpened() ? 0 : signs.chance(list, total, members);
		score += list.isOpened() && signs.isShared(members.get(0), total) ? SHARED : 0;
		double later = exact == 0 && isLater ? LATER : 0;
		return score >= (list.isOpened() ? LEAST_OPENED : LEAST)
				? new Hypothesis(list, total, List.copyOf(members), exact > 0, score - later)
				: null;
	}

}
