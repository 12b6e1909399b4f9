package fadu.reading.tree;

import java.util.List;

/**
 * What a clause says of the quantity in it.
 *
 * @param core    its words before the quantity, without adverbs at either end: 受理法律援助案件
 * @param verbs   the verbs among them
 * @param after   the words behind the quantity up to the end of the clause
 * @param closing whether its last verb ends what was begun with the same things
 * @param leaving whether one of its verbs tells that somebody leaves
 */
public record Clause(Stretch core, List<Stretch> verbs, Stretch after, boolean closing, boolean leaving) {

	private static final String SIGNS = "、,;:。!?()|\n\t";
	private static final int LONGEST = 24;
	private static final int SHORT = 2;

	static Clause of(String text, Grammar grammar, Leaf leaf) {
		int start = grammar.behindAdverbs(leaf.label().start(), leaf.label().end());
		int end = grammar.beforeAdverbs(start, leaf.label().end());
		int after = leaf.end();
		while (after < text.length() && after < leaf.end() + LONGEST && SIGNS.indexOf(text.charAt(after)) < 0) {
			after++;
		}
		List<Stretch> verbs = grammar.verbs(start, end);
		boolean closing = !verbs.isEmpty() && grammar.isClosing(verbs.get(verbs.size() - 1));
		return new Clause(new Stretch(start, end), verbs, new Stretch(leaf.end(), after), closing,
				verbs.stream().anyMatch(grammar::isLeaving));
	}

	/** Whether its words are a name and tell no deed. */
	public boolean isBare() {
		return verbs.isEmpty();
	}

	/** Whether its words are nothing but verbs, so that it tells what became of something named before: 核查, 已办结, 通过考核. */
	public boolean isDeed() {
		int told = verbs.stream().mapToInt(Stretch::length).sum();
		return told > 0 && core.length() - told < SHORT && verbs.get(verbs.size() - 1).end() == core.end();
	}

	/** Whether nothing stands behind the quantity. */
	public boolean isClosed() {
		return after.isEmpty();
	}

}
