package fadu.reading.link;

import java.math.BigDecimal;
import java.util.List;

import fadu.model.value.Period;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;
import fadu.reading.tree.Clause;
import fadu.reading.tree.DocumentTree;
import fadu.reading.tree.ItemList;
import fadu.reading.tree.Leaf;
import fadu.reading.tree.Opening;

/** What speaks for and against a list that divides a total: words that open it, numbers that add up, names, nearness, chance. */
final class BreakdownSigns {

	private static final double FAR = 2;
	private static final int SHORT = 4;
	/** What numbers that were rounded to 53 bits may differ by. */
	private static final double EXACT = 1e-4;
	private static final BigDecimal LARGE = BigDecimal.valueOf(100);
	private static final Cues TOTAL = Cues.of("total");

	private final Passage passage;
	private final Findings findings;
	private final DocumentTree tree;
	private final double[] values;
	/** Half of the last printed digit of each. */
	private final double[] halves;

	BreakdownSigns(Passage passage, Findings findings, DocumentTree tree) {
		this.passage = passage;
		this.findings = findings;
		this.tree = tree;
		Rounding rounding = new Rounding(passage, findings);
		values = new double[findings.size()];
		halves = new double[findings.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = findings.value(i).doubleValue();
			halves[i] = rounding.half(i).doubleValue();
		}
	}

	/** 102件,占31.1%: whether the share behind a member is that of the total. */
	boolean isShared(int member, int total) {
		int share = member + 1;
		return share < findings.size() && findings.isRelative(share) && findings.sameSentence(member, share)
				&& findings.clausesBetween(member, share) <= 1 && findings.value(share).scale() > 0
				&& Shares.fits(findings.value(member), findings.value(total), findings.value(share));
	}

	static double opening(Opening opening) {
		return switch (opening) {
		case ALL -> 5;
		case SOME -> 4.5;
		case COLON, NUMBERED -> 2;
		case NONE -> 0;
		};
	}

	/** 审结案件中, 上述民事案件中: the total that bears the name, or whose deed is named. */
	double named(Listed listed, int total) {
		if (!listed.list().isOpened()) {
			return 0;
		}
		Clause head = tree.clause(total);
		int label = tree.leaves().get(total).label().start();
		if (!listed.name().isEmpty() && passage.within(label, head.after().end(), listed.name())) {
			return 3;
		}
		int from = listed.words().start();
		int to = listed.words().end();
		return head.verbs().stream().anyMatch(verb -> passage.within(from, to, verb.of(passage.text()))) ? 2 : 0;
	}

	/** How many members add up to the total; two at least, 0 where none do. */
	int exact(ItemList list, int total) {
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

	double exactness(ItemList list, int total, int members) {
		return 4 + (members > 2 ? 1 : 0) + (findings.value(total).compareTo(LARGE) >= 0 ? 1 : 0)
				- (members == list.certain() ? 0 : 1);
	}

	boolean exceeds(Listed listed, int total) {
		return listed.sum() > values[total] + EXACT;
	}

	double distance(int total, int first) {
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
	double chance(ItemList list, int total, List<Integer> members) {
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
