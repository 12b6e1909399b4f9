package fadu.reading.language;

import java.util.Optional;

import fadu.model.value.Bound;
import fadu.reading.lexicon.Trie;
import fadu.reading.lexicon.Trie.Match;
import fadu.reading.lexicon.WordList;

/** Words before and behind a number that bound it: 近, 约, 超过 … 以上, 左右. */
public final class Qualifiers {

	private static final Trie<Bound> BEFORE = new Trie<>();
	private static final Trie<Bound> AFTER = new Trie<>();
	/** Words in which the sign before a number is no qualifier: 早上, 网上, 最近. */
	private static final String NOT_BEFORE_SHANG = "网线早晚以之路会身地街际";
	/** 至少配辅助人员2名: so far before its number the word may stand. */
	private static final int LONGEST_OBJECT = 9;
	private static final String NOT_BEFORE_JIN = "最附就靠临";

	static {
		for (String[] entry : WordList.entries("qualifiers")) {
			("before".equals(entry[1]) ? BEFORE : AFTER).add(entry[0], Bound.ofQualifier(entry[2]).orElseThrow());
		}
	}

	private Qualifiers() {
	}

	/** The qualifier that ends right before a number. */
	public static Optional<Match<Bound>> before(Passage passage, Numeral numeral) {
		return BEFORE.before(passage.text(), numeral.start()).filter(match -> isQualifier(passage, match, numeral));
	}

	/** Behind the qualifier that starts at a place: a sign or several characters (≥, 不少于); the place where none does. */
	static int behind(String text, int place) {
		return BEFORE.at(text, place).filter(match -> match.end() - place > 1 || !Character.isIdeographic(text.charAt(place)))
				.map(Match::end).orElse(place);
	}

	private static boolean isQualifier(Passage passage, Match<Bound> match, Numeral numeral) {
		if (match.end() - match.start() > 1) {
			return true;
		}
		char before = passage.at(match.start() - 1);
		return switch (passage.at(match.start())) {
		case '上' -> NOT_BEFORE_SHANG.indexOf(before) < 0 && isRound(numeral);
		case '近' -> NOT_BEFORE_JIN.indexOf(before) < 0;
		case '破' -> "侦打查告攻爆".indexOf(before) < 0;
		case '约' -> "签预条契节履合违大规公盟邀特".indexOf(before) < 0 && !passage.endsBefore(match.start(), "规民");
		default -> true;
		};
	}

	/** 上千, 上百: only a round number follows 上. */
	private static boolean isRound(Numeral numeral) {
		return numeral.chinese() || numeral.scaled() && numeral.length() <= 3;
	}

	/** The qualifier that starts right behind a number or its unit; 内 bounds a time only. */
	public static Optional<Match<Bound>> after(Passage passage, int end, MeasureClass kind) {
		boolean within = kind == MeasureClass.TIME && passage.at(end) == '内';
		return within ? Optional.of(new Match<>(end, end + 1, Bound.AT_MOST)) : AFTER.at(passage.text(), end);
	}

	/** 约占总数60%: the qualifier stands before the verb. */
	public static boolean approximates(Passage passage, int clauseStart, int place) {
		return passage.within(Math.max(clauseStart, place - 24), place, "约占", "大约占", "约为", "大致占");
	}

	/** 至少走访2遍, 至少配辅助人员2名: a verb, with its object or not, stands between. */
	public static boolean isLeast(Passage passage, int place) {
		int from = place - 1;
		while (from > place - LONGEST_OBJECT && passage.hanAt(from) && !passage.startsAt(from, "至少", "最少")) {
			from--;
		}
		return passage.hanAt(place - 1) && (passage.endsBefore(place - 2, "不少于", "不低于")
				|| passage.startsAt(from, "至少", "最少") && passage.hanAt(from));
	}

	/**
	 * What several qualifiers say together: 超3000余 is more than, 近3万余 contradicts itself and is about, 以上 behind 超过 adds
	 * nothing.
	 */
	public static Bound together(Bound before, Bound inside, Bound after) {
		Bound bound = before;
		for (Bound next : new Bound[]{inside, after}) {
			if (bound == Bound.EXACT) {
				bound = next;
			} else if (next != Bound.EXACT && isLower(bound) != isLower(next)) {
				bound = Bound.ABOUT;
			} else if (next == Bound.ABOUT) {
				bound = Bound.ABOUT;
			}
		}
		return bound;
	}

	private static boolean isLower(Bound bound) {
		return bound == Bound.MORE_THAN || bound == Bound.AT_LEAST;
	}

}
