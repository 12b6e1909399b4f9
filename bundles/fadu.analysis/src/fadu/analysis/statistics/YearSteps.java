package fadu.analysis.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.Judge;
import fadu.analysis.compare.Reason;
import fadu.analysis.compare.ReasonKind;
import fadu.analysis.compare.Value;
import fadu.analysis.compare.Verdict;
import fadu.analysis.derive.Extent;
import fadu.analysis.value.Interval;
import fadu.model.Aggregation;
import fadu.model.Metric;

/**
 * Changes from year to year.
 *
 * @param metric of the numbers
 * @param judge  says whether two of them may be compared
 */
record YearSteps(Metric metric, Judge judge) {

	private static final Interval ALL = Interval.of(BigDecimal.valueOf(100));
	private static final Interval ONE = Interval.of(BigDecimal.ONE);

	/**
	 * The change.
	 *
	 * @param earlier the numbers before it, oldest first
	 */
	YearChange of(Value value, List<Value> earlier) {
		Optional<Value> before = earlier.stream()
				.filter(other -> SameTime.years(other.period(), value.period()).equals(Optional.of(1))).reduce((one, two) -> two);
		if (before.isPresent()) {
			return against(before.get(), value);
		}
		Optional<Value> latest = earlier.stream()
				.filter(other -> SameTime.years(other.period(), value.period()).filter(years -> years > 0).isPresent())
				.reduce((one, two) -> two);
		if (latest.isPresent()) {
			return new YearChange.Gap(latest.get().period());
		}
		return earlier.isEmpty() ? new YearChange.First() : otherTime(earlier.getLast(), value);
	}

	private YearChange otherTime(Value before, Value value) {
		List<Reason> reasons = verdict(before, value).reasons();
		List<Reason> forbidding = reasons.stream().filter(reason -> reason.comparability() == Comparability.NOT_COMPARABLE)
				.toList();
		return new YearChange.Forbidden(before, forbidding.isEmpty() ? reasons : forbidding);
	}

	private YearChange against(Value before, Value value) {
		Verdict verdict = verdict(before, value);
		List<Reason> forbidding = verdict.reasons().stream().filter(YearSteps::forbids).toList();
		if (!forbidding.isEmpty()) {
			return new YearChange.Forbidden(before, forbidding);
		}
		List<Reason> caveats = verdict.reasons().stream()
				.filter(reason -> reason.kind() != ReasonKind.PERIOD_YEAR && reason.kind() != ReasonKind.PERIOD_DATE).toList();
		if (isDifference()) {
			Interval difference = value.interval().minus(before.interval());
			return isSilent(before, value)
					? new YearChange.Unbounded(before)
					: new YearChange.Grown(before, difference, true, caveats);
		}
		try {
			Interval quotient = value.interval().over(before.interval());
			return quotient.saysNothing()
					? new YearChange.Unbounded(before)
					: new YearChange.Grown(before, quotient.minus(ONE).times(ALL), false, caveats);
		} catch (ArithmeticException e) {
			return new YearChange.FromNought(before);
		}
	}

	private static boolean forbids(Reason reason) {
		return reason.comparability() == Comparability.NOT_COMPARABLE || reason.kind() == ReasonKind.SERIES_BREAK
				|| reason.kind() == ReasonKind.PLACE_UNDECIDED;
	}

	private boolean isDifference() {
		return metric.getAggregation() == Aggregation.RATIO && metric.getUnit().equals("%")
				|| metric.getAggregation() == Aggregation.GROWTH || metric.getAggregation() == Aggregation.RANK;
	}

	private static boolean isSilent(Value before, Value value) {
		Interval difference = value.interval().minus(before.interval());
		return difference.least().isEmpty() && difference.most().isEmpty();
	}

	private Verdict verdict(Value before, Value value) {
		Extent extent = value instanceof Value.Computed(var derived) ? Extent.of(derived) : Extent.of(metric);
		return judge.judge(metric, extent, before, value);
	}

}
