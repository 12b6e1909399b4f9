package fadu.analysis.compare;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.Figures;
import fadu.analysis.value.MonthSpan;
import fadu.model.Observation;
import fadu.model.value.Period;

/**
 * Whether the periods of two numbers allow a comparison; that of a computed one is the period of the figure that its formula names
 * first. The gravest difference is the reason.
 */
final class PeriodRules {

	private PeriodRules() {
	}

	static Optional<Reason> judge(Definitions definitions, Value leftValue, Value rightValue) {
		if (leftValue.figures().isEmpty() || rightValue.figures().isEmpty()) {
			return Optional.empty();
		}
		Observation left = leftValue.figures().get(0);
		Observation right = rightValue.figures().get(0);
		boolean flow = definitions.extent().time();
		Optional<MonthSpan> one = MonthSpan.of(left);
		Optional<MonthSpan> other = MonthSpan.of(right);
		String labels = Figures.display(left.getPeriod()) + " / " + Figures.display(right.getPeriod());
		if (flow && (one.isEmpty() || other.isEmpty())) {
			return left.getPeriod().equals(right.getPeriod()) ? open(left.getPeriod(), labels)
					: reason(ReasonKind.PERIOD_KIND, Comparability.NOT_COMPARABLE, NLS.bind(Messages.PeriodRules_kind, labels));
		}
		if (one.isPresent() && other.isPresent() && !one.get().overlaps(other.get())) {
			return length(flow, labels, one.get(), other.get());
		}
		if (flow && !(one.get().isKnown() && other.get().isKnown())) {
			return reason(ReasonKind.CUT_OFF, Comparability.WITH_CAVEAT,
					NLS.bind(Messages.PeriodRules_cutOff, one.get(), other.get()));
		}
		return left.getPeriod().equals(right.getPeriod()) ? Optional.empty()
				: reason(ReasonKind.PERIOD_YEAR, Comparability.WITH_CAVEAT, NLS.bind(Messages.PeriodRules_year, labels));
	}

	/** What has been counted since 2023, or since a start that is not stated, may cover another time in another document. */
	private static Optional<Reason> open(Period period, String labels) {
		boolean open = period instanceof Period.Since || period instanceof Period.Cumulative || period instanceof Period.AnnualAverage;
		return open ? reason(ReasonKind.CUT_OFF, Comparability.WITH_CAVEAT, NLS.bind(Messages.PeriodRules_open, labels))
				: Optional.empty();
	}

	/** A longer time holds more cases; a rate or a state it only blurs. */
	private static Optional<Reason> length(boolean flow, String labels, MonthSpan one, MonthSpan other) {
		return flow
				? reason(ReasonKind.PERIOD_LENGTH, Comparability.NOT_COMPARABLE,
						NLS.bind(Messages.PeriodRules_length, new Object[] { labels, one, other }))
				: reason(ReasonKind.PERIOD_LENGTH, Comparability.WITH_CAVEAT, NLS.bind(Messages.PeriodRules_lengthOfRate, labels));
	}

	private static Optional<Reason> reason(ReasonKind kind, Comparability comparability, String text) {
		return Optional.of(new Reason(kind, comparability, text));
	}

}
