package fadu.reading.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

import fadu.reading.language.Sentence;

/**
 * Finds lists: 按来源分, 其构成是, 从种类看, 分布在, 依次为, 其中, what stands behind a colon, ①②③, lines of their own. Signs tell how far a
 * list reaches: members that 、 divides end at a comma, nested ones are passed over.
 */
public final class Lists {

	private static final int MOST_MEMBERS = 24;
	private static final int FARTHEST = 48;
	private static final int MOST_SATELLITES = 4;
	private static final int DIVIDING_REACH = 16;
	private static final int OPENING_REACH = 70;
	private static final int LONGEST_RANKING = 14;
	private static final String BULLETS = "—-*●•·◆■▶▪○";
	private static final String DIVIDES = "分看别类";

	private final String text;
	private final Grammar grammar;
	private final DocumentTree tree;
	private final List<Leaf> leaves;
	private final ItemList[] openings;
	/** Whether two leaves count the same sort of thing, and whether a leaf can be a member at all. */
	private final BiPredicate<Integer, Integer> alike;

	Lists(String text, Grammar grammar, DocumentTree tree, BiPredicate<Integer, Integer> alike) {
		this.text = text;
		this.grammar = grammar;
		this.tree = tree;
		this.leaves = tree.leaves();
		this.openings = new ItemList[leaves.size()];
		this.alike = alike;
	}

	/** The list whose first member a leaf is; without an opening, what a list would be. */
	public ItemList from(int first) {
		ItemList opening = opening(first);
		Leaf head = leaves.get(first);
		boolean open = opening.opening() == Opening.SOME && colonBefore(head.label().start(), head.gap());
		boolean headed = these(Math.max(head.gap(), head.start() - OPENING_REACH), head.label().start()) >= 0;
		boolean bare = !headed && tree.clause(first).isBare();
		List<Integer> members = new ArrayList<>(List.of(first));
		int certain = 1;
		boolean level = true;
		boolean nested = false;
		int satellites = 0;
		int rank = 0;
		for (int j = first + 1; j < leaves.size() && j < first + FARTHEST && members.size() < MOST_MEMBERS; j++) {
			Leaf leaf = leaves.get(j);
			boolean same = leaf.sentence() == head.sentence();
			if (!same && !continues(first, j) || head.bracket() >= 0 && leaf.bracket() != head.bracket()) {
				break;
			}
			if (leaf.bracket() != head.bracket() || nested && leaf.rank() < 3 && same) {
				continue;
			}
			nested = same && leaf.rank() > 0 && !leaf.numbered() && opening(j).isOpened();
			if (nested) {
				continue;
			}
			if (!alike.test(first, j)) {
				if (++satellites > MOST_SATELLITES) {
					break;
				}
				continue;
			}
			satellites = 0;
			if (leaf.sign() == 0 && leaf.label().isEmpty() && leaves.get(j - 1).end() == leaf.start()) {
				continue;
			}
			rank = rank == 0 ? Math.max(1, same ? leaf.rank() : 4) : rank;
			level = level && !(same && rank == 1 && leaf.rank() > 1 && !(open && leaf.rank() == 3) && !(headed && leaf.rank() == 2))
					&& !(same && bare && !tree.clause(j).isBare());
			members.add(j);
			certain = level ? members.size() : certain;
		}
		return new ItemList(opening.opening(), opening.sign(), List.copyOf(members), certain);
	}

	/** A line of its own with the same sort of list number, behind a line that is a member. */
	private boolean continues(int first, int j) {
		Leaf head = leaves.get(first);
		Leaf leaf = leaves.get(j);
		if (leaf.sign() != '。' && isItem(leaf.sentence()) && leaf.sentence() == leaves.get(j - 1).sentence()) {
			return !leaf.numbered() && isItem(head.sentence());
		}
		boolean starts = leaf.sign() == '。' && leaf.numbered() == head.numbered();
		return starts && (leaf.numbered() || isItem(head.sentence()) && isItem(leaf.sentence()))
				&& leaf.sentence().start() - leaves.get(j - 1).end() <= OPENING_REACH;
	}

	private boolean isItem(Sentence sentence) {
		return sentence.content() > sentence.start() || BULLETS.indexOf(text.charAt(sentence.start())) >= 0;
	}

	/** How the list is opened that a leaf would start. */
	private ItemList opening(int i) {
		if (openings[i] == null) {
			openings[i] = openingOf(i);
		}
		return openings[i];
	}

	private ItemList openingOf(int i) {
		Leaf leaf = leaves.get(i);
		int from = Math.max(leaf.gap(), leaf.start() - OPENING_REACH);
		int to = leaf.label().start();
		var word = grammar.opening(from, leaf.start());
		boolean shared = word.isPresent() && leaf.label().start() < word.get().start()
				&& word.get().value() == Opening.ALL && isNamed(leaf.label().start(), word.get().start());
		word = shared ? grammar.opening(from, Math.min(word.get().start(), to + 2)) : word;
		if (word.isPresent() && leaf.sentence().clausesBetween(word.get().end(), leaf.start()) <= 1) {
			return list(word.get().value(), word.get().start(), word.get().end(), i);
		}
		int dividing = dividing(from, to, leaf);
		if (dividing >= 0) {
			return list(Opening.ALL, dividing, Math.max(to, dividing + 1), i);
		}
		int these = these(from, to);
		if (these >= 0) {
			int comma = text.indexOf(',', these, to);
			return list(Opening.SOME, these, comma < 0 ? to : comma, i);
		}
		if (to > from && colonBefore(to, from)) {
			return list(Opening.COLON, to - 1, to, i);
		}
		if (leaf.sign() == '。' && lineBefore(leaf.sentence().start())) {
			return list(Opening.COLON, leaf.sentence().start(), to, i);
		}
		return list(leaf.numbered() ? Opening.NUMBERED : Opening.NONE, to, to, i);
	}

	private static ItemList list(Opening opening, int from, int to, int first) {
		return new ItemList(opening, new Stretch(from, to), List.of(first), 1);
	}

	/** 按来源分为, 从种类看: where it starts, -1 where nothing divides. */
	private int dividing(int from, int labelStart, Leaf leaf) {
		int to = Math.min(leaf.start(), labelStart + DIVIDING_REACH);
		for (int i = to - 1; i >= from; i--) {
			char c = text.charAt(i);
			if (c == '由' && i <= labelStart + 1 && isMadeOf(leaf)) {
				return i;
			}
			boolean sign = c == '按' || c == '从';
			for (int j = i + 2; sign && j < to && j < i + DIVIDING_REACH; j++) {
				boolean ends = DIVIDES.indexOf(text.charAt(j)) >= 0 && j + 1 < text.length()
						&& ",:为有".indexOf(text.charAt(j + 1)) >= 0;
				if (ends) {
					return i;
				}
				if (",;:".indexOf(text.charAt(j)) >= 0) {
					break;
				}
			}
		}
		return -1;
	}

	/** 由专职90名、兼职210名组成. */
	private boolean isMadeOf(Leaf leaf) {
		int end = Math.min(leaf.end() + OPENING_REACH, leaf.sentence().clauseEnd(leaf.start()));
		String rest = text.substring(leaf.end(), Math.max(leaf.end(), end));
		return rest.contains("组成") || rest.contains("构成");
	}

	/** 民事、刑事分别为: the words before are what the numbers are shared out among, not what they divide. */
	private boolean isNamed(int from, int to) {
		return to - from >= 2 && text.substring(from, to).chars().anyMatch(Character::isIdeographic)
				&& text.substring(from, to).indexOf('按') < 0 && text.substring(from, to).indexOf('从') < 0
				&& (!text.startsWith("其", from) || text.startsWith("其中", from));
	}

	/**
	 * 审结案件中, at the end of the clause before, or of the one before that where a clause between only ranks: 国内公证里面,委托最多,有…: where
	 * it starts, -1 where there is none.
	 */
	private int these(int from, int labelStart) {
		int sign = clauseStart(labelStart, from) - 1;
		if (sign <= from || text.charAt(sign) != ',' && text.charAt(sign) != ':') {
			return -1;
		}
		int start = clauseStart(sign, from);
		if (start > from && !endsInside(start, sign) && sign - start <= LONGEST_RANKING && grammar.ranks(start, sign)) {
			sign = start - 1;
			start = clauseStart(sign, from);
		}
		return endsInside(start, sign) ? start : -1;
	}

	private int clauseStart(int end, int from) {
		int start = end;
		while (start > from && ",;:。".indexOf(text.charAt(start - 1)) < 0) {
			start--;
		}
		return start;
	}

	/** 案件中, 公证里面. */
	private boolean endsInside(int start, int end) {
		int last = end - 1;
		last -= last > start && text.charAt(last) == '面' ? 1 : 0;
		return last > start && (text.charAt(last) == '中' || text.charAt(last) == '里');
	}

	private boolean colonBefore(int place, int from) {
		int i = place - 1;
		while (i >= from && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) >= '\u2460' && text.charAt(i) <= '\u2473')) {
			i--;
		}
		return i >= from && text.charAt(i) == ':';
	}

	/** Whether the line before ends in a colon. */
	private boolean lineBefore(int start) {
		int i = start - 1;
		int least = Math.max(0, start - 6);
		while (i >= least && Character.isWhitespace(text.charAt(i))) {
			i--;
		}
		return i >= least && text.charAt(i) == ':';
	}

}
