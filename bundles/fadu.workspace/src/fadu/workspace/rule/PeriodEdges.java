package fadu.workspace.rule;

import java.time.YearMonth;
import java.util.Optional;

import fadu.model.value.Period;

/** Where periods begin, as text that is ordered like time. */
final class PeriodEdges {

	private PeriodEdges() {
	}

	/** The first month, e.g. {@code 2024-07} of the second half of 2024; nothing for states and times without a start. */
	static Optional<String> firstMonth(Period period) {
		return switch (period) {
		case Period.Year year -> Optional.of(month(year.year(), 1));
		case Period.HalfYear half -> Optional.of(month(half.year(), half.half() * 6 - 5));
		case Period.Quarter quarter -> Optional.of(month(quarter.year(), quarter.quarter() * 3 - 2));
		case Period.Months months -> Optional.of(months.first().toString());
		case Period.Run run -> Optional.of(YearMonth.from(run.first()).toString());
		default -> Optional.empty();
		};
	}

	private static String month(int year, int month) {
		return String.format("%04d-%02d", year, month);
	}

}
