package fadu.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.analysis.value.Days;
import fadu.analysis.value.MonthSpan;
import fadu.analysis.value.Observations;
import fadu.model.Observation;
import fadu.model.value.Period;

/**
 * Whether the periods of two numbers allow a comparison; that of a computed one is the period of the figure that its formula names
 * first.
 */
final class PeriodRules {

	private PeriodRules() {
	}

	static List<Reason> judge(Definitions definitions, Value leftValue, Value rightValue) {
		if (leftValue.figures().isEmpty() || rightValue.figures().isEmpty()) {
			return List.of();
		}
		Observation left = leftValue.figures().get(0);
		Observation right = rightValue.figures().get(0);
		boolean flow = definitions.extent().time();
		Optional<MonthSpan> one = MonthSpan.of(left);
		Optional<MonthSpan> other = MonthSpan.of(right);
		Period period = left.getPeriod();
		Period otherPeriod = right.getPeriod();
		if (period instanceof Period.YearUntold || otherPeriod instanceof Period.YearUntold) {
			return List.of(new Reason(Comparability.NOT_COMPARABLE, new Cause.YearNotTold(period, otherPeriod)));
		}
		if (flow && (one.isEmpty() || other.isEmpty())) {
			return period.equals(otherPeriod)
					? open(left, right)
					: List.of(new Reason(Comparability.NOT_COMPARABLE, new Cause.PeriodKindsDiffer(period, otherPeriod)));
		}
		List<Reason> reasons = new ArrayList<>();
		boolean otherLength = one.isPresent() && other.isPresent()
				&& (!one.get().overlaps(other.get()) || endsElsewhere(left, right));
		if (otherLength) {
			reasons.add(flow
					? new Reason(Comparability.NOT_COMPARABLE, new Cause.LengthsDiffer(period, otherPeriod, one.get(), other.get()))
					: new Reason(Comparability.WITH_CAVEAT, new Cause.RateLengthsDiffer(period, otherPeriod)));
		} else if (flow && (isOpen(left, one.get()) || isOpen(right, other.get()))) {
			reasons.add(new Reason(Comparability.WITH_CAVEAT, new Cause.CutOffOpen(one.get(), other.get())));
		}
		Times.between(left, right, otherLength)
				.ifPresent(kind -> reasons
						.add(new Reason(Comparability.WITH_CAVEAT, new Cause.PeriodsDiffer(kind, period, otherPeriod))));
		return List.copyOf(reasons);
	}

	/**
	 * Up to 20 December is shorter than the year, which an interval of months does not tell; a year without a cut-off may end
	 * there.
	 */
	private static boolean endsElsewhere(Observation left, Observation right) {
		return (left.getPeriod() instanceof Period.Run || right.getPeriod() instanceof Period.Run)
				&& !Observations.cutOffOpen(left) && !Observations.cutOffOpen(right)
				&& !Days.of(left.getPeriod()).isAsLongAs(Days.of(right.getPeriod()));
	}

	/** Whether nobody knows where it ends. */
	private static boolean isOpen(Observation figure, MonthSpan months) {
		return !months.isKnown() && !(figure.getPeriod() instanceof Period.Run);
	}

	/**
	 * What has been counted since 2023, or since a start that is not stated, may cover another time in another document, and does
	 * in
	 * one of another year.
	 */
	private static List<Reason> open(Observation left, Observation right) {
		if (!Days.isOpen(left.getPeriod())) {
			return List.of();
		}
		Reason open = new Reason(Comparability.WITH_CAVEAT, new Cause.StartOrEndOpen(left.getPeriod(), right.getPeriod()));
		return Times.between(left, right, false).filter(ReasonKind::forbidsOrder)
				.map(kind -> List.of(open, new Reason(Comparability.WITH_CAVEAT,
						new Cause.PeriodsDiffer(kind, left.getDocument().getPeriod(), right.getDocument().getPeriod()))))
				.orElse(List.of(open));
	}

}
