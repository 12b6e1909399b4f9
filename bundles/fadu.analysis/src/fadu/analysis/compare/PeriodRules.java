package fadu.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.Figures;
import fadu.analysis.value.Days;
import fadu.analysis.value.MonthSpan;
import fadu.model.Observation;

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
		String labels = Figures.display(left.getPeriod()) + " / " + Figures.display(right.getPeriod());
		if (flow && (one.isEmpty() || other.isEmpty())) {
			return left.getPeriod().equals(right.getPeriod()) ? open(left, right, labels)
					: List.of(reason(ReasonKind.PERIOD_KIND, Comparability.NOT_COMPARABLE, NLS.bind(Messages.PeriodRules_kind, labels)));
		}
		List<Reason> reasons = new ArrayList<>();
		boolean otherLength = one.isPresent() && other.isPresent() && !one.get().overlaps(other.get());
		if (otherLength) {
			reasons.add(length(flow, labels, one.get(), other.get()));
		} else if (flow && !(one.get().isKnown() && other.get().isKnown())) {
			reasons.add(reason(ReasonKind.CUT_OFF, Comparability.WITH_CAVEAT,
					NLS.bind(Messages.PeriodRules_cutOff, one.get(), other.get())));
		}
		Times.between(left, right, otherLength).ifPresent(kind -> reasons.add(reason(kind, Comparability.WITH_CAVEAT,
				NLS.bind(kind == ReasonKind.PERIOD_DATE ? Messages.PeriodRules_date : Messages.PeriodRules_year, labels))));
		return List.copyOf(reasons);
	}

	/**
	 * What has been counted since 2023, or since a start that is not stated, may cover another time in another document, and does in
	 * one of another year.
	 */
	private static List<Reason> open(Observation left, Observation right, String labels) {
		if (!Days.isOpen(left.getPeriod())) {
			return List.of();
		}
		Reason open = reason(ReasonKind.CUT_OFF, Comparability.WITH_CAVEAT, NLS.bind(Messages.PeriodRules_open, labels));
		String documents = Figures.display(left.getDocument().getPeriod()) + " / " + Figures.display(right.getDocument().getPeriod());
		return Times.between(left, right, false).filter(ReasonKind::forbidsOrder)
				.map(kind -> List.of(open, reason(kind, Comparability.WITH_CAVEAT, NLS.bind(Messages.PeriodRules_year, documents))))
				.orElse(List.of(open));
	}

	/** A longer time holds more cases; a rate or a state it only blurs. */
	private static Reason length(boolean flow, String labels, MonthSpan one, MonthSpan other) {
		return flow
				? reason(ReasonKind.PERIOD_LENGTH, Comparability.NOT_COMPARABLE,
						NLS.bind(Messages.PeriodRules_length, new Object[] { labels, one, other }))
				: reason(ReasonKind.PERIOD_LENGTH, Comparability.WITH_CAVEAT, NLS.bind(Messages.PeriodRules_lengthOfRate, labels));
	}

	private static Reason reason(ReasonKind kind, Comparability comparability, String text) {
		return new Reason(kind, comparability, text);
	}

}
