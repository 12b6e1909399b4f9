package fadu.reading.link;

import fadu.reading.lexicon.PhraseFinder.Hit;
import fadu.reading.metric.MetricWording;

/** Finds the first piece of a wording in two: 接待 of 接待…咨询 in 接待群众来电来访咨询. */
final class TwoPieces {

	private static final int WIDEST = 20;
	private static final int FARTHEST = 30;
	private static final String BREAKS = ",;:。!?\n()";

	private final String text;

	TwoPieces(String text) {
		this.text = text;
	}

	/**
	 * Where the first piece of a wording starts, whose second piece was found; -1 where it does not stand there. Numbers may stand
	 * between where the second piece is a later member of a list (审核文件12件、合同38份) or the clause behind it (回访受援人60名,满意率98%).
	 */
	int start(Hit<MetricWording> hit) {
		String first = hit.value().first();
		char before = hit.start() > 0 ? text.charAt(hit.start() - 1) : 0;
		boolean goesOn = before == '、' || before == ',';
		for (int gap = 0; gap <= (goesOn ? FARTHEST : WIDEST); gap++) {
			int end = hit.start() - gap;
			boolean over = goesOn && gap > 0 && end >= 0 && (isOfNumber(end) || gap == 1 && before == ',');
			if (end < first.length() || gap > 0 && isBreak(text.charAt(end)) && !over) {
				return -1;
			}
			if (text.startsWith(first, end - first.length())) {
				return end - first.length();
			}
		}
		return -1;
	}

	private static boolean isBreak(char c) {
		return BREAKS.indexOf(c) >= 0 || isDigit(c);
	}

	/** A digit, or the comma of 12,460. */
	private boolean isOfNumber(int place) {
		char c = text.charAt(place);
		boolean inside = (c == ',' || c == '.') && place > 0 && place + 1 < text.length() && isDigit(text.charAt(place - 1))
				&& isDigit(text.charAt(place + 1));
		return inside || isDigit(c);
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

}
