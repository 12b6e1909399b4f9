package fadu.analysis.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.analysis.value.Days;
import fadu.analysis.value.Interval;
import fadu.model.Denominator;
import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.value.Period;

/**
 * What to know before using a computed number.
 *
 * @param metric the metric with the formula
 * @param inputs what it was computed from
 */
record Caveats(Metric metric, List<Input> inputs) {

	/**
	 * The caveats.
	 *
	 * @param agrees whether a whole number agrees with the rounded percentages
	 */
	List<Caveat> of(Interval value, boolean agrees) {
		List<Caveat> caveats = new ArrayList<>();
		periods().ifPresent(caveats::add);
		scopes().ifPresent(caveats::add);
		inputs.stream().filter(Input.Months.class::isInstance).map(Input.Months.class::cast)
				.filter(months -> !months.months().isKnown())
				.forEach(months -> caveats.add(new Caveat.MonthsOpen(months.months())));
		inputs.stream().filter(Input.Base.class::isInstance).map(Input.Base.class::cast).map(Input.Base::denominator)
				.forEach(base -> caveats.add(base(base)));
		if (value.saysNothing()) {
			caveats.add(new Caveat.Unbounded());
		}
		if (!agrees) {
			caveats.add(new Caveat.NoWholeNumber());
		} else if (value.isRange() && figures().stream().anyMatch(Shares::isRounded) && Shares.matterTo(metric)) {
			caveats.add(Shares.counts(metric) ? new Caveat.SeveralWholeNumbers() : new Caveat.RoundedPercentage());
		}
		if (Caveat.OfMetric.isStated(metric)) {
			caveats.add(new Caveat.OfMetric(metric));
		}
		return List.copyOf(caveats);
	}

	private List<Observation> figures() {
		return Calculation.figures(inputs);
	}

	/** Flows must be of one period, and a stock of a day within it. */
	private Optional<Caveat> periods() {
		List<Period> periods = figures().stream().filter(figure -> figure.getKind() != FigureKind.GROWTH)
				.map(Observation::getPeriod)
				.distinct().toList();
		List<Period> flows = periods.stream().filter(period -> !(period instanceof Period.AsOf)).toList();
		if (flows.size() > 1) {
			return Optional.of(new Caveat.PeriodsDiffer(periods));
		}
		List<Period> stocks = periods.stream().filter(Period.AsOf.class::isInstance).toList();
		boolean within = flows.isEmpty()
				? stocks.size() <= 1
				: stocks.stream().allMatch(stock -> Days.of(flows.get(0)).contain(Days.of(stock)));
		if (within) {
			return Optional.empty();
		}
		return Optional.of(flows.isEmpty() ? new Caveat.PeriodsDiffer(periods) : new Caveat.StockOutside(periods));
	}

	/** A number of cases of the whole area is not to be divided by the lawyers of one centre without a word. */
	private Optional<Caveat> scopes() {
		List<Optional<String>> scopes = inputs.stream().filter(Input.Reported.class::isInstance).map(Input.Reported.class::cast)
				.filter(reported -> reported.observations().size() == 1).map(reported -> reported.observations().get(0).getScope())
				.map(scope -> Optional.ofNullable(scope).filter(said -> !said.isBlank())).distinct().toList();
		return scopes.size() < 2 ? Optional.empty() : Optional.of(new Caveat.ScopesDiffer(scopes));
	}

	private Caveat base(Denominator base) {
		Optional<Period> counted = figures().stream().findFirst().map(Observation::getPeriod)
				.filter(period -> Days.year(period) != Days.year(base.getPeriod()));
		return new Caveat.Base(base.getName(), base.getPeriod(), base.getSource(), counted);
	}

}
