package fadu.analysis.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.analysis.value.Days;
import fadu.model.value.Period;

/** The same time of another year: the first half of 2024 and of 2023; states of days that lie a year apart, within a month. */
final class SameTime {

	private static final int MONTH = 31;

	private SameTime() {
	}

	/** By how many years the second is later at the same time of the year; nothing where it is another time. */
	static Optional<Integer> years(Period one, Period other) {
		if (Days.isOpen(one) || Days.isOpen(other) || one.hasLength() != other.hasLength()) {
			return Optional.empty();
		}
		Days earlier = Days.of(one);
		Days later = Days.of(other);
		int years = later.last().getYear() - earlier.last().getYear();
		if (!one.hasLength()) {
			int nearest = (int) Math.round(ChronoUnit.DAYS.between(earlier.last(), later.last()) / 365.25);
			boolean near = Math.abs(ChronoUnit.DAYS.between(earlier.last().plusYears(nearest), later.last())) <= MONTH;
			return near ? Optional.of(nearest) : Optional.empty();
		}
		if (one instanceof Period.Run || other instanceof Period.Run) {
			return later.equals(new Days(earlier.first().plusYears(years), earlier.last().plusYears(years)))
					? Optional.of(years)
					: Optional.empty();
		}
		boolean same = month(earlier.last()).plusYears(years).equals(month(later.last()))
				&& month(earlier.first()).plusYears(years).equals(month(later.first()));
		return same ? Optional.of(years) : Optional.empty();
	}

	private static YearMonth month(LocalDate day) {
		return YearMonth.from(day);
	}

	/** The periods that are missing between those of the same time of a year. */
	static List<Period> missing(List<Period> periods) {
		List<Period> missing = new ArrayList<>();
		for (int i = 0; i < periods.size(); i++) {
			Period period = periods.get(i);
			periods.subList(0, i).stream().flatMap(before -> years(before, period).stream()).min(Integer::compare)
					.ifPresent(years -> {
						for (int back = years - 1; back > 0; back--) {
							earlier(period, back).ifPresent(missing::add);
						}
					});
		}
		return List.copyOf(missing);
	}

	private static Optional<Period> earlier(Period period, int years) {
		return switch (period) {
		case Period.Year(var year) -> Optional.of(new Period.Year(year - years));
		case Period.HalfYear(var year, var half) -> Optional.of(new Period.HalfYear(year - years, half));
		case Period.Quarter(var year, var quarter) -> Optional.of(new Period.Quarter(year - years, quarter));
		case Period.Months(var first, var last) -> Optional.of(new Period.Months(first.minusYears(years), last.minusYears(years)));
		case Period.Run(var first, var last) -> Optional.of(new Period.Run(first.minusYears(years), last.minusYears(years)));
		case Period.AsOf state -> Optional.of(new Period.AsOf(String.valueOf(Days.year(state) - years)));
		default -> Optional.empty();
		};
	}

}
