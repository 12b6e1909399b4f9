package fadu.reading.context;

import java.time.YearMonth;
import java.util.Optional;

import fadu.model.value.Period;
import fadu.reading.language.Sentence;
import fadu.reading.lexicon.Cues;

/**
 * When a sentence says that something began: 专项整治自3月启动,截至5月底,检查1560家次. What is counted up to a day that is told behind it was
 * done from then on.
 */
final class Beginning {

	private static final Cues FOUNDED = Cues.of("founded");

	private final String text;
	private Sentence sentence;
	private int place = -1;
	private YearMonth month;

	Beginning(String text) {
		this.text = text;
	}

	/** Starts a sentence. */
	void enter(Sentence in) {
		sentence = in;
		place = -1;
	}

	/** The month of which a verb right behind it says that something began in it; with an action that is launched behind it too. */
	Optional<YearMonth> month(CalendarWords.Reading reading, boolean actions) {
		boolean begins = reading.month() > 0 && reading.year() > 0 && (FOUNDED.startAt(text, reading.end())
				|| actions && Campaigns.areLaunched(text, sentence, reading.end()));
		return begins ? Optional.of(YearMonth.of(reading.year(), reading.month())) : Optional.empty();
	}

	/** Hears of a month, and keeps it where a verb behind it says that something began. */
	void tell(int start, CalendarWords.Reading reading) {
		month(reading, false).ifPresent(begun -> {
			place = start;
			month = begun;
		});
	}

	/** Where the month stands. */
	int place() {
		return place;
	}

	/** The time from the beginning up to a day; empty where the sentence told none before it. */
	Optional<Period> upTo(CalendarWords.Reading day) {
		if (place < 0 || day.year() == 0 || day.month() == 0) {
			return Optional.empty();
		}
		YearMonth end = YearMonth.of(day.year(), day.month());
		return month.isBefore(end) ? Optional.of(new Period.Months(month, end)) : Optional.empty();
	}

}
