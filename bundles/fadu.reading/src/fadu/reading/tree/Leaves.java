package fadu.reading.tree;

import java.util.ArrayList;
import java.util.List;

import fadu.reading.language.Mention;
import fadu.reading.language.Sentence;

/** Cuts the words before each quantity into sign and label. */
final class Leaves {

	private static final String SIGNS = "、,;。";
	private static final String JOINING = "和及与";
	private static final int LONGEST_LABEL = 60;

	private final String text;

	Leaves(String text) {
		this.text = text;
	}

	/**
	 * The leaves of quantities.
	 *
	 * @param subjects the words that a quantity is said of where it stands for several, else {@code null}
	 */
	List<Leaf> of(List<Mention> mentions, List<Sentence> sentences, List<Stretch> subjects) {
		List<Leaf> leaves = new ArrayList<>(mentions.size());
		for (int i = 0; i < mentions.size(); i++) {
			Leaf before = i == 0 ? null : leaves.get(i - 1);
			leaves.add(leaf(mentions.get(i), sentences.get(i), before, subjects.get(i)));
		}
		return leaves;
	}

	private Leaf leaf(Mention mention, Sentence sentence, Leaf last, Stretch subject) {
		Leaf before = last == null || last.sentence() != sentence ? null : last;
		boolean same = before != null;
		if (before != null && before.start() == mention.start() && subject != null) {
			return new Leaf(mention, sentence, before.gap(), subject, '、', false, before.bracket());
		}
		int content = mention.start() < sentence.content() ? sentence.start() : sentence.content();
		int gap = Math.min(mention.start(), before != null ? before.end() : content);
		char sign = same ? sign(gap, mention.start()) : '。';
		int start = Math.max(Math.max(gap, sentence.clauseStart(mention.start())), mention.start() - LONGEST_LABEL);
		boolean numbered = false;
		while (start < mention.start() && (isSign(start) || isNumber(start) || start == gap && same && isJoining(start))) {
			numbered |= isNumber(start);
			start++;
		}
		start = behindBracket(start, mention.start());
		return new Leaf(mention, sentence, gap, subject != null ? subject : new Stretch(start, mention.start()), sign, numbered,
				bracket(before, gap, mention.start()));
	}

	/** The strongest sign of a gap; a bracket that opens counts as none. */
	private char sign(int from, int to) {
		int strongest = -1;
		for (int i = from; i < to; i++) {
			strongest = Math.max(strongest, SIGNS.indexOf(text.charAt(i)));
			if (text.charAt(i) == ':') {
				strongest = Math.max(strongest, SIGNS.indexOf(','));
			}
		}
		int first = from < to ? SIGNS.indexOf(text.charAt(from)) : -1;
		boolean enumeration = first == 0;
		return strongest < 0 ? 0 : enumeration && strongest == 0 ? '、' : strongest == 0 ? 0 : SIGNS.charAt(strongest);
	}

	/** The bracket that is open at a place: the last one of the gap, else that of the quantity before where none closes it. */
	private int bracket(Leaf before, int gap, int place) {
		for (int i = place - 1; i >= Math.max(gap, place - LONGEST_LABEL); i--) {
			if (text.charAt(i) == ')') {
				return -1;
			}
			if (text.charAt(i) == '(') {
				return i;
			}
		}
		return before == null ? -1 : before.bracket();
	}

	/** Behind a bracket that opens in a stretch and is not closed in it. */
	private int behindBracket(int from, int to) {
		for (int i = to - 1; i >= from && text.charAt(i) != ')'; i--) {
			if (text.charAt(i) == '(') {
				return i + 1;
			}
		}
		return from;
	}

	private boolean isSign(int i) {
		return "、,;:)( \t".indexOf(text.charAt(i)) >= 0;
	}

	private boolean isNumber(int i) {
		return text.charAt(i) >= '\u2460' && text.charAt(i) <= '\u2473';
	}

	/** 民事20件和刑事30件, but not 和解12件. */
	private boolean isJoining(int i) {
		return JOINING.indexOf(text.charAt(i)) >= 0 && !text.startsWith("和解", i) && !text.startsWith("及时", i);
	}

}
