package fadu.analysis.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import fadu.analysis.derive.Derivation;
import fadu.analysis.value.Interval;
import fadu.analysis.value.Observations;
import fadu.analysis.value.PartsOfWholes;
import fadu.analysis.value.RoundedQuantity;
import fadu.model.Observation;
import fadu.model.value.Bound;
import fadu.model.value.Period;
import fadu.model.value.Quantity;

/** A number that may be set beside another: a figure as a report states it, or one computed from such figures. */
public sealed interface Value {

	/** The GB/T 2260 code of the area that the number speaks of. */
	String district();

	/** The code of the metric. */
	String metric();

	/** Where the true number lies. */
	Interval interval();

	/** The number with its bound; of a range the number that the printed figures give, as about. */
	Quantity quantity();

	/** Whether it is stated without "more than", "nearly" or "about" and, where it was computed, a single number. */
	boolean exact();

	/** The unit. */
	String unit();

	/** The time that the number covers. */
	Period period();

	/** The reported figures behind the number, first the one whose period stands for it. */
	List<Observation> figures();

	/** What the number is limited to, as the reports say it; nothing where it speaks of the whole area. */
	default Optional<String> scope() {
		List<String> scopes = figures().stream().map(Observation::getScope).filter(scope -> scope != null && !scope.isBlank())
				.distinct().toList();
		return scopes.isEmpty() ? Optional.empty() : Optional.of(scopes.stream().collect(Collectors.joining(" + ")));
	}

	/** Whether a figure behind the number is part of a total of its own metric. */
	default boolean part() {
		return figures().stream().anyMatch(PartsOfWholes::isPart);
	}

	/**
	 * A figure as a report states it.
	 *
	 * @param observation the figure
	 */
	record Reported(Observation observation) implements Value {

		@Override
		public String district() {
			return Observations.district(observation);
		}

		@Override
		public String metric() {
			return observation.getMetric();
		}

		@Override
		public Interval interval() {
			return Interval.of(observation);
		}

		@Override
		public Quantity quantity() {
			return observation.getQuantity();
		}

		@Override
		public boolean exact() {
			return observation.getQuantity().bound() == Bound.EXACT;
		}

		@Override
		public String unit() {
			return observation.getQuantity().unit();
		}

		@Override
		public Period period() {
			return observation.getPeriod();
		}

		@Override
		public List<Observation> figures() {
			return List.of(observation);
		}
	}

	/**
	 * A number computed by a formula.
	 *
	 * @param derived the number with its inputs
	 */
	record Computed(Derivation.Derived derived) implements Value {

		@Override
		public String district() {
			return derived.district().getCode();
		}

		@Override
		public String metric() {
			return derived.metric().getCode();
		}

		@Override
		public Interval interval() {
			return derived.value();
		}

		@Override
		public Quantity quantity() {
			return RoundedQuantity.of(derived.value(), unit());
		}

		@Override
		public boolean exact() {
			return derived.value().bound() == Bound.EXACT;
		}

		@Override
		public String unit() {
			return derived.metric().getUnit();
		}

		@Override
		public Period period() {
			return derived.period();
		}

		@Override
		public List<Observation> figures() {
			return derived.figures();
		}
	}

}
