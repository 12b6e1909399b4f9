package fadu.analysis.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.Figures;
import fadu.analysis.value.Days;
import fadu.analysis.value.Interval;
import fadu.catalogue.Names;
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
	 * The caveats, each one sentence in the user's language.
	 *
	 * @param agrees whether a whole number agrees with the rounded percentages
	 */
	List<String> of(Interval value, boolean agrees) {
		List<String> caveats = new ArrayList<>();
		periods().ifPresent(caveats::add);
		scopes().ifPresent(caveats::add);
		inputs.stream().filter(Input.Months.class::isInstance).map(Input.Months.class::cast)
				.filter(months -> !months.months().isKnown())
				.forEach(months -> caveats.add(NLS.bind(Messages.Calculation_monthsOpen, months.months())));
		inputs.stream().filter(Input.Base.class::isInstance).map(Input.Base.class::cast).map(Input.Base::denominator)
				.forEach(base -> caveats.add(base(base)));
		if (value.saysNothing()) {
			caveats.add(Messages.Calculation_unbounded);
		}
		if (!agrees) {
			caveats.add(Messages.Caveats_noWhole);
		} else if (value.isRange() && figures().stream().anyMatch(Shares::isRounded) && Shares.matterTo(metric)) {
			caveats.add(Shares.counts(metric) ? Messages.Caveats_whole : Messages.Caveats_rounded);
		}
		Optional.ofNullable(Names.choose(metric.getCaveat(), metric.getCaveatEn())).filter(text -> !text.isBlank())
				.ifPresent(caveats::add);
		return List.copyOf(caveats);
	}

	private List<Observation> figures() {
		return Calculation.figures(inputs);
	}

	/** Flows must be of one period, and a stock of a day within it. */
	private Optional<String> periods() {
		List<Period> periods = figures().stream().filter(figure -> figure.getKind() != FigureKind.GROWTH).map(Observation::getPeriod)
				.distinct().toList();
		List<Period> flows = periods.stream().filter(period -> !(period instanceof Period.AsOf)).toList();
		if (flows.size() > 1) {
			return Optional.of(NLS.bind(Messages.Calculation_periods, labels(periods)));
		}
		List<Period> stocks = periods.stream().filter(Period.AsOf.class::isInstance).toList();
		boolean within = flows.isEmpty() ? stocks.size() <= 1
				: stocks.stream().allMatch(stock -> Days.of(flows.get(0)).contain(Days.of(stock)));
		if (within) {
			return Optional.empty();
		}
		return Optional.of(NLS.bind(flows.isEmpty() ? Messages.Calculation_periods : Messages.Caveats_stock, labels(periods)));
	}

	private static String labels(List<Period> periods) {
		return String.join(" / ", periods.stream().map(Figures::display).toList());
	}

	/** A number of cases of the whole area is not to be divided by the lawyers of one centre without a word. */
	private Optional<String> scopes() {
		List<String> scopes = inputs.stream().filter(Input.Reported.class::isInstance).map(Input.Reported.class::cast)
				.filter(reported -> reported.observations().size() == 1).map(reported -> reported.observations().get(0).getScope())
				.map(scope -> scope == null || scope.isBlank() ? Messages.Caveats_all : scope).distinct().toList();
		return scopes.size() < 2 ? Optional.empty() : Optional.of(NLS.bind(Messages.Caveats_scopes, String.join(" / ", scopes)));
	}

	private String base(Denominator base) {
		Optional<Period> counted = figures().stream().findFirst().map(Observation::getPeriod);
		if (counted.filter(period -> Days.year(period) != Days.year(base.getPeriod())).isPresent()) {
			return NLS.bind(Messages.Calculation_baseOfOtherYear, new Object[] { base.getName(), Figures.display(base.getPeriod()),
					base.getSource(), Figures.display(counted.get()) });
		}
		return NLS.bind(Messages.Calculation_base,
				new Object[] { base.getName(), Figures.display(base.getPeriod()), base.getSource() });
	}

}
