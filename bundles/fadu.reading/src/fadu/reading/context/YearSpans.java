package fadu.reading.context;

import java.util.Optional;

import fadu.reading.language.Passage;

/** Spans of whole years up to now: 近三年, 三年来, 过去5年, 五年间; 三年累计 at the head of a clause. */
final class YearSpans {

	/** So many years; the words end here. */
	record Span(int years, int end) {
	}

	private static final String DIGITS = "一二三四五六七八九十";
	private static final int MOST = 10;

	private YearSpans() {
	}

	static Optional<Span> at(Passage passage, int place) {
		int start = place;
		boolean recent = passage.startsAt(place, "近") || passage.startsAt(place, "过去") || passage.startsAt(place, "最近");
		if (recent) {
			start += passage.at(place) == '近' ? 1 : 2;
		}
		int years = number(passage, start);
		int end = start + (years >= MOST && passage.digitAt(start) ? 2 : 1);
		if (years < 2 || passage.at(end) != '年') {
			return Optional.empty();
		}
		end++;
		boolean since = passage.startsAt(end, "来", "以来", "间");
		boolean summed = passage.startsAt(end, "共", "累计", "合计", "总计") && passage.clauseEndsAt(place - 1);
		return recent || since || summed
				? Optional.of(new Span(years, since ? end + (passage.at(end) == '以' ? 2 : 1) : end))
				: Optional.empty();
	}

	/** The number of an anniversary: 实施三周年, 颁布5周年. */
	static int anniversary(Passage passage, int place) {
		int years = number(passage, place);
		int end = place + (years >= MOST && passage.digitAt(place) ? 2 : 1);
		return years > 0 && passage.startsAt(end, "周年") ? years : 0;
	}

	private static int number(Passage passage, int place) {
		if (passage.digitAt(place)) {
			int value = passage.at(place) - '0';
			if (passage.digitAt(place + 1)) {
				value = value * 10 + passage.at(place + 1) - '0';
			}
			return value <= MOST && !passage.digitAt(place - 1) ? value : 0;
		}
		char c = passage.at(place);
		return c == '两' ? 2 : c == 0 ? 0 : DIGITS.indexOf(c) + 1;
	}

}
