package fadu.reading.link;

import fadu.reading.lexicon.PhraseFinder.Hit;
import fadu.reading.metric.MetricWording;

/** Finds the first piece of a wording in two: 接待 of 接待…咨询 in 接待群众来电来访咨询. */
final class TwoPieces {

	private static final int WIDEST = 20;
	private static final String BREAKS = ",;:。!?\n()";

	private final String text;

	TwoPieces(String text) {
		this.text = text;
	}

	/** Where the first piece of a wording starts, whose second piece was found; -1 where it does not stand there. */
	int start(Hit<MetricWording> hit) {
		String first = hit.value().first();
		for (int gap = 0; gap <= WIDEST; gap++) {
			int end = hit.start() - gap;
			if (end < first.length() || gap > 0 && isBreak(text.charAt(end))) {
				return -1;
			}
			if (text.startsWith(first, end - first.length())) {
				return end - first.length();
			}
		}
		return -1;
	}

	private static boolean isBreak(char c) {
		return BREAKS.indexOf(c) >= 0 || c >= '0' && c <= '9';
	}

}
