package fadu.reading.tree;

/**
 * Tells words that only modify: what stands behind a preposition at the start of a clause and before its verb. 针对法律援助拍摄微视频 tells
 * of films, 与律师行业党委结对 of pairs.
 */
public final class Modifiers {

	private static final String SIGNS = ",;:。!?()|\n\t";
	private static final int LONGEST = 40;

	private final String text;
	private final Grammar grammar;

	public Modifiers(String text) {
		this.text = text;
		this.grammar = new Grammar(text);
	}

	/** Whether a word lies in such a phrase. */
	public boolean cover(int start, int end) {
		int clause = start;
		while (clause > 0 && clause > start - LONGEST && SIGNS.indexOf(text.charAt(clause - 1)) < 0) {
			clause--;
		}
		int sign = grammar.behindAdverbs(clause, start);
		int close = end;
		while (close < text.length() && close < end + LONGEST && SIGNS.indexOf(text.charAt(close)) < 0
				&& !Character.isDigit(text.charAt(close))) {
			close++;
		}
		return sign < start && grammar.modifierAt(sign) && !grammar.verbs(end, close).isEmpty();
	}

}
