package fadu.analysis.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import fadu.analysis.compare.Cause;
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
import fadu.model.value.Period;

/**
 * Changes from year to year.
 *
 * @param metric    of the numbers
 * @param judge     says whether two of them may be compared
 * @param ambiguous numbers beside which their own document has others of the metric
 */
record YearSteps(Metric metric, Judge judge, Set<Value> ambiguous) {

	/** A state that more than doubled, or lost more than half, is doubted where neither report tells its day. */
	private static final BigDecimal FAR = BigDecimal.TWO;
	private static final Interval ALL = Interval.of(BigDecimal.valueOf(100));
	private static final Interval ONE = Interval.of(BigDecimal.ONE);

	/**
	 * The change.
	 *
	 * @param earlier the numbers before it, oldest first
	 */
	YearChange of(Value value, List<Value> earlier) {
		Optional<Value> before = earlier.stream()
				.filter(other -> years(other, value).equals(Optional.of(1))).reduce((one, two) -> two);
		if (before.isPresent()) {
			return against(before.get(), value);
		}
		Optional<Value> latest = earlier.stream()
				.filter(other -> years(other, value).filter(years -> years > 0).isPresent())
				.reduce((one, two) -> two);
		if (latest.isPresent()) {
			return new YearChange.Gap(latest.get().period());
		}
		return earlier.isEmpty() ? new YearChange.First() : otherTime(earlier.getLast(), value);
	}

	/** What one report tells as the state of a year is that at its end. */
	private Optional<Integer> years(Value one, Value other) {
		return isStateOfYear(one, other)
				? SameTime.years(atItsEnd(one.period()), atItsEnd(other.period()))
				: SameTime.years(one.period(), other.period());
	}

	private boolean isStateOfYear(Value one, Value other) {
		return metric.getAggregation() == Aggregation.LAST && isOfOneReport(one, other)
				&& (one.period() instanceof Period.Year && other.period() instanceof Period.AsOf
						|| one.period() instanceof Period.AsOf && other.period() instanceof Period.Year);
	}

	private static Period atItsEnd(Period period) {
		return period instanceof Period.Year(int year) ? new Period.AsOf(year + "-12-31") : period;
	}

	private YearChange otherTime(Value before, Value value) {
		List<Reason> reasons = verdict(before, value).reasons();
		List<Reason> forbidding = reasons.stream().filter(reason -> reason.comparability() == Comparability.NOT_COMPARABLE)
				.toList();
		return new YearChange.Forbidden(before, forbidding.isEmpty() ? reasons : forbidding);
	}

	private YearChange against(Value before, Value value) {
		List<Reason> reasons = verdict(before, value).reasons().stream()
				.filter(reason -> !(isOfOneReport(before, value) && reason.kind() == ReasonKind.GRADE))
				.filter(reason -> !(isStateOfYear(before, value) && reason.kind() == ReasonKind.PERIOD_KIND)).toList();
		List<Reason> forbidding = Stream.concat(reasons.stream().filter(YearSteps::forbids), doubts(before, value)).toList();
		if (!forbidding.isEmpty()) {
			return new YearChange.Forbidden(before, forbidding);
		}
		List<Reason> caveats = reasons.stream()
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

	/** One report counts one way, whatever others do under the name. */
	private static boolean isOfOneReport(Value before, Value value) {
		return Stream.concat(before.figures().stream(), value.figures().stream()).map(figure -> figure.getDocument().getSha256())
				.distinct().count() == 1;
	}

	private static boolean forbids(Reason reason) {
		return reason.comparability() == Comparability.NOT_COMPARABLE || reason.kind() == ReasonKind.SERIES_BREAK
				|| reason.kind() == ReasonKind.PLACE_UNDECIDED || reason.cause() instanceof Cause.ScopesDiffer;
	}

	/** Why the two may be of different things although they bear one name. */
	private Stream<Reason> doubts(Value before, Value value) {
		Stream<Cause> several = Stream.of(before, value).filter(ambiguous::contains)
				.map(number -> new Cause.SeveralNumbers(number.period()));
		Stream<Cause> state = mayBeFlow(before, value)
				? Stream.of(new Cause.StateOrFlow(before.period(), value.period()))
				: Stream.of();
		return Stream.concat(several, state).map(cause -> new Reason(Comparability.NOT_COMPARABLE, cause));
	}

	/** What stands at a day and what came in a year go by one name (安置帮教对象), and only a day tells them apart. */
	private boolean mayBeFlow(Value before, Value value) {
		boolean untold = metric.getAggregation() == Aggregation.LAST
				&& Stream.of(before, value).noneMatch(number -> number.period() instanceof Period.AsOf);
		return untold && (isFar(before, value) || isFar(value, before));
	}

	private static boolean isFar(Value one, Value other) {
		return other.interval().nominal().compareTo(one.interval().nominal().multiply(FAR)) > 0;
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
