package fadu.question.paper;

import java.time.LocalDate;
import java.time.Month;

import fadu.analysis.value.Days;
import fadu.model.value.Period;

/** What a paper calls the time of the earlier of two numbers: a state has no year before, but its end. */
final class EarlierTime {

	private EarlierTime() {
	}

	/** 上年 of a whole year, 上年末 or 年初 of a state, 上年同期 of anything else. */
	static String of(Period now, Period before) {
		if (before instanceof Period.AsOf) {
			LocalDate day = Days.of(before).last();
			return day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == day.lengthOfMonth()
					? Messages.YearFact_yearEnd
					: day.getDayOfYear() == 1 ? Messages.YearFact_yearBegin : Messages.YearFact_sameTime;
		}
		return before instanceof Period.Year && !(now instanceof Period.Months)
				? Messages.YearFact_year
				: Messages.YearFact_sameTime;
	}

}
