package fadu.reading.context;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import fadu.model.value.Period;
import fadu.reading.language.Passage;

/** Times with two ends and words between them: 自2016年启动至今年6月, 从2021年3月运行到2023年底. */
final class TimeSpans {

	/** So many characters may stand between the first end and 至. */
	private static final int BETWEEN = 16;

	private TimeSpans() {
	}

	/**
	 * The span whose first end stands at a place.
	 *
	 * @param year that 今年 means; 0 where nobody knows, so that both ends have to name theirs
	 */
	static Optional<CalendarWords.Reading> at(Passage passage, int place, int clauseEnd, int year) {
		Optional<CalendarWords.Reading> first = new CalendarWords(passage, year).at(place).filter(r -> isEnd(r, year));
		int from = first.map(CalendarWords.Reading::end).orElse(clauseEnd);
		for (int i = from; i < Math.min(clauseEnd, from + BETWEEN) && !passage.digitAt(i); i++) {
			if (!passage.startsAt(i, "至", "到") || passage.at(i) == '至' && passage.at(i + 1) == '今' && passage.at(i + 2) != '年') {
				continue;
			}
			int start = first.get().year();
			Optional<CalendarWords.Reading> last = new CalendarWords(passage, year, start, year).at(i + 1)
					.filter(r -> isEnd(r, year));
			if (last.isPresent()) {
				return span(first.get(), last.get());
			}
		}
		return Optional.empty();
	}

	private static boolean isEnd(CalendarWords.Reading reading, int year) {
		return reading.year() > 0 && (reading.named() || year > 0) && !DocumentTime.isLong(reading.period());
	}

	private static Optional<CalendarWords.Reading> span(CalendarWords.Reading first, CalendarWords.Reading last) {
		YearMonth start = YearMonth.of(first.year(), Math.max(1, first.month()));
		LocalDate day = DocumentTime.lastDay(last.period());
		YearMonth end = YearMonth.of(last.year(), day.getMonthValue());
		boolean month = first.month() > 0 || last.month() > 0 || first.year() < last.year();
		return month && start.isBefore(end)
				? Optional.of(new CalendarWords.Reading(last.end(), new Period.Months(start, end), last.year(), 0, 0, true))
				: Optional.empty();
	}

}
