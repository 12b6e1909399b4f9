package fadu.reading;

import java.util.Optional;

import fadu.model.value.Period;
import fadu.reading.context.CalendarPeriods;

/** A period that a user types as reports write it. */
public final class WrittenPeriod {

	private WrittenPeriod() {
	}

	/** The period that the words name, with its year; nothing where they name none, or more than one. Blanks count. */
	public static Optional<Period> of(String words) {
		return CalendarPeriods.of(words);
	}

}
