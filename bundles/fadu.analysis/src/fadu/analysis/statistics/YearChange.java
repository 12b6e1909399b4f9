package fadu.analysis.statistics;

import java.util.List;

import fadu.analysis.compare.Reason;
import fadu.analysis.compare.Value;
import fadu.analysis.value.Interval;
import fadu.model.value.Period;

/** How a number stands to that of the same time a year before. */
public sealed interface YearChange {

	/**
	 * The percentage by which it grew or, of a rate, the difference in the unit of the rate.
	 *
	 * @param before     the number of a year before
	 * @param growth     where the percentage or the difference lies
	 * @param difference whether it is a difference
	 * @param caveats    what to know of the two, but that they are of different years
	 */
	record Grown(Value before, Interval growth, boolean difference, List<Reason> caveats) implements YearChange {
	}

	/** Nothing earlier is at hand. */
	record First() implements YearChange {
	}

	/**
	 * There is no number of the same time a year before.
	 *
	 * @param latest the latest before it of the same time of a year
	 */
	record Gap(Period latest) implements YearChange {
	}

	/**
	 * The two may not be compared: other months, a break in the series, another unit.
	 *
	 * @param before  the earlier number
	 * @param reasons what forbids it
	 */
	record Forbidden(Value before, List<Reason> reasons) implements YearChange {
	}

	/** The earlier number is or may be nought, so that there is no percentage. */
	record FromNought(Value before) implements YearChange {
	}

	/** Both are bounded on one side only, so that nothing is known of the change. */
	record Unbounded(Value before) implements YearChange {
	}

}
