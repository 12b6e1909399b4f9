package fadu.reading.language;

import java.util.Arrays;

import fadu.reading.lexicon.WordList;

/**
 * One written form for each sign, place by place: full-width letters, digits and signs as plain ones, traditional characters as
 * simplified ones, and the numerals of cheques (壹佰贰拾万) as those of running text.
 */
final class WrittenForms {

	private static final String UPPER = "壹贰貳叁參肆伍陆陸柒捌玖";
	private static final String DIGITS = "一二二三三四五六六七八九";
	private static final String UPPER_SCALES = "拾佰仟";
	private static final String SCALES = "十百千";
	private static final String BESIDE = "零万亿十百千";
	private static final char[] SIMPLE = new char[Character.MAX_VALUE + 1];

	static {
		for (char c = 0; c < Character.MAX_VALUE; c++) {
			SIMPLE[c] = c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c;
		}
		for (char blank : "\u3000\u00a0\ufeff\u2002\u2003\u2007\u2009\u200a\u202f".toCharArray()) {
			SIMPLE[blank] = ' ';
		}
		WordList.entries("traditional")
				.forEach(line -> Arrays.stream(line).forEach(pair -> SIMPLE[pair.charAt(0)] = pair.charAt(1)));
		SIMPLE['﹪'] = '%';
		SIMPLE['○'] = '〇';
		SIMPLE['〔'] = '[';
		SIMPLE['【'] = '[';
		SIMPLE['〕'] = ']';
		SIMPLE['】'] = ']';
	}

	private WrittenForms() {
	}

	/** The text in plain form, of the same length. */
	static String plain(String written) {
		char[] signs = written.toCharArray();
		boolean upper = false;
		for (int i = 0; i < signs.length; i++) {
			signs[i] = SIMPLE[signs[i]];
			upper |= UPPER_SCALES.indexOf(signs[i]) >= 0;
		}
		if (upper) {
			numerals(signs);
		}
		return new String(signs);
	}

	/** 壹佰贰拾万: a run that holds both such a digit and such a scale is a number; 伍 in 队伍 is none. */
	private static void numerals(char[] signs) {
		for (int start = 0; start < signs.length; start++) {
			int end = start;
			boolean digit = false;
			boolean scale = false;
			while (end < signs.length && isUpper(signs[end])) {
				digit |= UPPER.indexOf(signs[end]) >= 0;
				scale |= UPPER_SCALES.indexOf(signs[end]) >= 0;
				end++;
			}
			for (int i = start; i < end && digit && scale; i++) {
				int place = UPPER.indexOf(signs[i]);
				int power = UPPER_SCALES.indexOf(signs[i]);
				signs[i] = place >= 0 ? DIGITS.charAt(place) : power >= 0 ? SCALES.charAt(power) : signs[i];
			}
			start = Math.max(start, end - 1);
		}
	}

	private static boolean isUpper(char c) {
		return UPPER.indexOf(c) >= 0 || UPPER_SCALES.indexOf(c) >= 0 || BESIDE.indexOf(c) >= 0;
	}

}
