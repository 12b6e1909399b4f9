package fadu.analysis.compare;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.analysis.value.Days;
import fadu.model.value.Period;

/**
 * The period in which the districts of a row are compared.
 * <p>
 * Where nobody asks for one, it is the latest period that all districts with a figure report; where there is none, the one that
 * most
 * of them report, at least two, the latest of several; the others keep a period of their own, which is then a reason of the
 * verdict.
 * Two labels of the same days are one period (2024 and 2024-01..2024-12), and states at different days of one calendar year share
 * that year.
 *
 * @param choice    how it was found
 * @param period    the period; nothing where no two districts share one
 * @param sharing   how many districts report it
 * @param reporting how many districts report the metric at all
 * @param months    how long the periods are that are set beside each other where it can be had: as long as that of the row, else
 *                      as most districts have one; nothing where there is no such length
 */
public record RowPeriod(PeriodChoice choice, Optional<Period> period, int sharing, int reporting, OptionalInt months) {

	/** The distance of a period that is not that of the row. */
	static final int ANOTHER = 2;

	private static final int YEAR = 12;

	/** The period of a row, which is as long as it is. */
	public RowPeriod(PeriodChoice choice, Optional<Period> period, int sharing, int reporting) {
		this(choice, period, sharing, reporting, period.map(Period::months).orElse(OptionalInt.empty()));
	}

	/** How the period of a row was found. */
	public enum PeriodChoice {
		/** It was asked for. */
		ASKED,
		/** All districts with a figure report it, and nothing later. */
		ALL,
		/** More districts report it than any other. */
		MOST,
		/** No two districts report the same period. */
		NONE,
		/** At most one district has a figure. */
		ALONE
	}

	/** The days that a period speaks of, or the calendar year of a state; what is open has none but its label. */
	private record Time(Optional<Days> days, boolean yearOfState, Optional<Period> open) {
	}

	private record SharedTime(Time time, Period label, long sharing) {
	}

	/** The period that was asked for. */
	static RowPeriod asked(Period period, int reporting) {
		return new RowPeriod(PeriodChoice.ASKED, Optional.of(period), reporting, reporting);
	}

	/**
	 * The period that districts have in common.
	 *
	 * @param byDistrict the periods of the figures that may stand for each district
	 * @param state      whether the metric is a state, which has a day and no length
	 */
	static RowPeriod inCommon(List<List<Period>> byDistrict, boolean state) {
		List<List<Period>> reporting = byDistrict.stream().filter(periods -> !periods.isEmpty()).toList();
		if (reporting.size() < 2) {
			return new RowPeriod(PeriodChoice.ALONE, Optional.empty(), reporting.size(), reporting.size());
		}
		Map<Time, Period> labels = new LinkedHashMap<>();
		Map<Time, Long> sharing = new LinkedHashMap<>();
		for (List<Period> periods : reporting) {
			periods.stream().flatMap(period -> times(period, state)).distinct().forEach(time -> sharing.merge(time, 1L, Long::sum));
			periods.forEach(
					period -> times(period, state).forEach(time -> labels.merge(time, label(time, period), RowPeriod::shorter)));
		}
		SharedTime best = sharing.entrySet().stream()
				.map(entry -> new SharedTime(entry.getKey(), labels.get(entry.getKey()), entry.getValue()))
				.max(Comparator.comparingLong(SharedTime::sharing).thenComparing(found -> year(found.time()))
						.thenComparing(found -> !found.time().yearOfState()).thenComparing(found -> last(found.time()))
						.thenComparing(found -> first(found.time()), Comparator.reverseOrder()))
				.orElseThrow();
		if (best.sharing() < 2) {
			return new RowPeriod(PeriodChoice.NONE, Optional.empty(), 0, reporting.size(), length(reporting));
		}
		return new RowPeriod(best.sharing() == reporting.size() ? PeriodChoice.ALL : PeriodChoice.MOST, Optional.of(best.label()),
				(int) best.sharing(), reporting.size());
	}

	/** The number of months that most districts have a period of; of several, the one nearest to a year. */
	private static OptionalInt length(List<List<Period>> byDistrict) {
		Map<Integer, Long> sharing = byDistrict.stream()
				.flatMap(periods -> periods.stream().flatMap(period -> period.months().stream().boxed()).distinct())
				.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		return sharing.entrySet().stream()
				.max(Map.Entry.<Integer, Long>comparingByValue()
						.thenComparing(entry -> Math.abs(entry.getKey() - YEAR), Comparator.reverseOrder()))
				.stream().mapToInt(Map.Entry::getKey).findFirst();
	}

	/** Whether a period is as long as those that are set beside each other. */
	boolean isAsLong(Period other) {
		return months.isEmpty() || months.equals(other.months());
	}

	/** How near a period is to that of the row: 0 the same days, 1 the same year of a state, {@link #ANOTHER}. */
	int distance(Period other, boolean state) {
		if (period.isEmpty()) {
			return ANOTHER;
		}
		List<Time> own = times(period.get(), state).toList();
		List<Time> others = times(other, state).toList();
		return own.getFirst().equals(others.getFirst()) ? 0 : own.stream().anyMatch(others::contains) ? 1 : ANOTHER;
	}

	/** The last day of a period, for an order of periods; of one without end, before all others. */
	static LocalDate lastDay(Period period) {
		return Days.isOpen(period) ? LocalDate.MIN : Days.of(period).last();
	}

	private static Stream<Time> times(Period period, boolean state) {
		if (Days.isOpen(period)) {
			return Stream.of(new Time(Optional.empty(), false, Optional.of(period)));
		}
		Days days = Days.of(period);
		Time exact = new Time(Optional.of(days), false, Optional.empty());
		return state || period instanceof Period.AsOf
				? Stream.of(exact, new Time(Optional.of(Days.of(new Period.Year(days.last().getYear()))), true, Optional.empty()))
				: Stream.of(exact);
	}

	private static Period label(Time time, Period period) {
		return time.yearOfState() ? new Period.Year(Days.of(period).last().getYear()) : period;
	}

	private static Period shorter(Period one, Period other) {
		return other.toString().length() < one.toString().length() ? other : one;
	}

	private static int year(Time time) {
		return last(time).getYear();
	}

	private static LocalDate last(Time time) {
		return time.days().map(Days::last).orElse(LocalDate.MIN);
	}

	private static LocalDate first(Time time) {
		return time.days().map(Days::first).orElse(LocalDate.MIN);
	}

}
