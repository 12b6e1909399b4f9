package fadu.wording;

import java.util.Collection;
import java.util.stream.Collectors;

import fadu.model.value.Period;

/**
 * How periods are called: 2023年上半年, 截至2020年7月31日.
 *
 * @param texts   the words
 * @param english whether in English
 */
record PeriodWords(Texts texts, boolean english) {

	/** A leap year, so that any day of a year can be said. */
	private static final int ANY_YEAR = 2000;

	String period(Period period) {
		return switch (period) {
		case Period.Year year -> texts.text("period.year", year);
		case Period.HalfYear half -> texts.text(half.half() == 1 ? "period.firstHalf" : "period.secondHalf", half.year());
		case Period.Quarter quarter -> texts.text("period.quarter", quarter.year(), quarter.quarter());
		case Period.Months months -> months(months.first().toString(), months.last().toString());
		case Period.Run run -> days(run.first().toString(), run.last().toString());
		case Period.AsOf asOf -> texts.text("period.asOf", date(asOf.date()));
		case Period.Since since -> texts.text("period.since", date(since.start().toString()));
		case Period.Cumulative cumulative -> texts.text("period.cumulative");
		case Period.AnnualAverage average -> texts.text("period.annualAverage");
		case Period.Day day -> texts.text("period.day", date(day.date().toString()));
		case Period.YearUntold untold -> texts.text("period.yearUntold", untold(untold.in(ANY_YEAR)));
		};
	}

	/** One month is that month; Chinese names the year of both months once where it is the same. */
	private String months(String first, String last) {
		if (first.equals(last)) {
			return texts.text("period.day", date(first));
		}
		String[] end = last.split("-");
		boolean once = !english && first.startsWith(end[0] + '-');
		return texts.text("period.months", date(first),
				once ? texts.text("date.monthOfYear", Integer.parseInt(end[1])) : date(last));
	}

	/** Chinese names the year of both days once where it is the same. */
	private String days(String first, String last) {
		String[] end = last.split("-");
		boolean once = !english && first.startsWith(end[0] + '-');
		return texts.text("period.months", date(first),
				once ? texts.text("date.dayOfYear", Integer.parseInt(end[1]), Integer.parseInt(end[2])) : date(last));
	}

	/** The part of a year that is not told: 某年上半年. */
	private String untold(Period period) {
		String some = texts.text("date.someYear");
		String any = Integer.toString(ANY_YEAR);
		return switch (period) {
		case Period.HalfYear half -> texts.text(half.half() == 1 ? "period.firstHalf" : "period.secondHalf", some);
		case Period.Quarter quarter -> texts.text("period.quarter", some, quarter.quarter());
		case Period.Months months ->
			months(months.first().toString().replace(any, some), months.last().toString().replace(any, some));
		case Period.Run run -> days(run.first().toString().replace(any, some), run.last().toString().replace(any, some));
		case Period.AsOf asOf -> texts.text("period.asOf", date(asOf.date().replace(any, some)));
		case Period.Since since -> texts.text("period.since", date(since.start().toString().replace(any, some)));
		case Period.Day day -> texts.text("period.day", date(day.date().toString().replace(any, some)));
		default -> texts.text("period.year", some);
		};
	}

	/** Several periods, one after the other. */
	String periods(Collection<Period> periods) {
		return periods.stream().map(this::period).collect(Collectors.joining(" / "));
	}

	private String date(String iso) {
		if (english) {
			return iso;
		}
		String[] parts = iso.split("-");
		return switch (parts.length) {
		case 1 -> texts.text("date.year", parts[0]);
		case 2 -> texts.text("date.month", parts[0], Integer.parseInt(parts[1]));
		default -> texts.text("date.day", parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
		};
	}

}
