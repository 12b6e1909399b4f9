package fadu.reading.context;

import fadu.reading.language.Passage;

/**
 * Tells the day a report was delivered from the year it is about: ——2026年1月14日在…会议上 above a text that opens with 2025年. The line of
 * a day in the first months of a year is no more than a stamp where the next year that the text names is the one before.
 */
final class DeliveryDates {

	private static final int LAST_MONTH = 4;
	private static final int LONGEST_LINE = 80;

	private final Passage passage;

	DeliveryDates(Passage passage) {
		this.passage = passage;
	}

	/** The end of the line of delivery whose year starts at a place, or -1 where no such line stands there. */
	int lineEnd(int year) {
		int place = year + 5;
		int month = 0;
		while (passage.digitAt(place) && place < year + 7) {
			month = month * 10 + passage.at(place++) - '0';
		}
		boolean day = month >= 1 && month <= LAST_MONTH && passage.at(place) == '月' && passage.digitAt(place + 1)
				&& passage.find('日', place + 1, place + 4).isPresent();
		return day ? passage.find('\n', place, place + LONGEST_LINE).orElse(-1) : -1;
	}

}
