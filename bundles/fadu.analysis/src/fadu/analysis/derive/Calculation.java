package fadu.analysis.derive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fadu.analysis.formula.FormulaFault;
import fadu.analysis.value.EmptyCell;
import fadu.analysis.value.Interval;
import fadu.analysis.value.Wholes;
import fadu.model.District;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.value.Period;

/** One formula on the figures of one document about one district. */
final class Calculation {

	private final Map<String, Metric> metrics;
	private final District district;
	private final DocumentFigures figures;
	private final OtherFigures others;

	Calculation(Map<String, Metric> metrics, District district, DocumentFigures figures, OtherFigures others) {
		this.metrics = metrics;
		this.district = district;
		this.figures = figures;
		this.others = others;
	}

	Derivation of(Metric metric) {
		return of(metric, new LinkedHashSet<>());
	}

	private Derivation of(Metric metric, Set<String> open) {
		if (!open.add(metric.getCode())) {
			return new Derivation.NotComputable(metric, district, List.of(),
					List.of(new Obstacle.Circle(List.copyOf(open))));
		}
		try {
			Formula formula = Formula.of(metric.getFormula());
			Optional<String> unknown = formula.names().stream().map(formula::code).filter(code -> !isKnown(code))
					.findFirst();
			if (unknown.isPresent()) {
				return new Derivation.NotComputable(metric, district, List.of(),
						List.of(new Obstacle.UnknownMetric(metric.getFormula(), unknown.get())));
			}
			Map<String, Input> inputs = chosen(formula, inputs(formula, open));
			List<Obstacle> reasons = inputs.entrySet().stream()
					.flatMap(entry -> missing(formula, entry.getKey(), entry.getValue()).stream())
					.toList();
			return reasons.isEmpty()
					? computed(metric, formula, inputs)
					: new Derivation.NotComputable(metric, district, List.copyOf(inputs.values()), reasons);
		} catch (FormulaFault e) {
			return new Derivation.NotComputable(metric, district, List.of(),
					List.of(new Obstacle.Malformed(metric.getFormula(), e)));
		} finally {
			open.remove(metric.getCode());
		}
	}

	private Derivation computed(Metric metric, Formula formula, Map<String, Input> inputs) {
		Map<String, Term> terms = new LinkedHashMap<>();
		inputs.forEach((name, input) -> terms.put(name, term(input)));
		List<Input> used = List.copyOf(inputs.values());
		try {
			Interval exact = formula.evaluate(terms);
			Optional<Interval> whole = Shares.whole(metric, exact, figures(used));
			Interval value = whole.orElse(exact);
			List<Caveat> caveats = new Caveats(metric, used).of(value, whole.isPresent());
			return new Derivation.Derived(metric, district, period(used), value, used, caveats);
		} catch (ArithmeticException e) {
			return new Derivation.NotComputable(metric, district, used, List.of(new Obstacle.DivisionByNought()));
		}
	}

	private Map<String, Input> inputs(Formula formula, Set<String> open) {
		Map<String, Input> inputs = new LinkedHashMap<>();
		for (String name : formula.names()) {
			inputs.put(name, input(name, formula, inputs, open));
		}
		return Collections.unmodifiableMap(inputs);
	}

	private Input input(String name, Formula formula, Map<String, Input> before, Set<String> open) {
		if (name.equals(Formula.MONTHS)) {
			return figures.months(before.values());
		}
		if (name.equals(Formula.POPULATION)) {
			return figures.population(before.values());
		}
		Metric metric = metrics.get(formula.code(name));
		if (formula.over(name).isPresent()) {
			return Derive.isDerived(metric)
					? new Input.Missing(metric.getCode(), EmptyCell.NOT_COMPARABLE)
					: others.over(formula.over(name).get().range(), metric, district, figures.period(before.values()));
		}
		return Derive.isDerived(metric) ? new Input.Computed(of(metric, open)) : figures.of(metric, formula.takesSeveral(name));
	}

	private boolean isKnown(String name) {
		return name.equals(Formula.MONTHS) || name.equals(Formula.POPULATION) || metrics.containsKey(name);
	}

	/** Where a term has several figures and the formula wants one, the one that belongs to a term that has only one. */
	private static Map<String, Input> chosen(Formula formula, Map<String, Input> inputs) {
		List<Observation> certain = inputs.values().stream().filter(Input.Reported.class::isInstance)
				.map(Input.Reported.class::cast)
				.filter(reported -> reported.observations().size() == 1).map(reported -> reported.observations().get(0)).toList();
		Map<String, Input> chosen = new LinkedHashMap<>(inputs);
		chosen.replaceAll((name, input) -> input instanceof Input.Reported reported && reported.observations().size() > 1
				&& !formula.takesSeveral(name)
						? certain.stream().flatMap(term -> Facts.belongingTo(term, reported.observations()).stream()).findFirst()
								.<Input>map(one -> new Input.Reported(reported.metric(), List.of(one)))
								.orElseGet(() -> ofWhole(reported))
						: input);
		return Collections.unmodifiableMap(chosen);
	}

	/** The figure that speaks of the whole district over the period, where only one of them does. */
	private static Input ofWhole(Input.Reported reported) {
		List<Observation> whole = Wholes.of(reported.metric(), reported.observations());
		return whole.size() == 1 ? new Input.Reported(reported.metric(), whole) : reported;
	}

	private static Term term(Input input) {
		return switch (input) {
		case Input.Reported reported -> new Term(reported.observations().stream().map(Interval::of).toList());
		case Input.Computed computed -> Term.of(((Derivation.Derived) computed.derivation()).value());
		case Input.Months months -> Term.of(Interval.of(months.months()));
		case Input.Base base -> Term.of(Interval.of(base.denominator().getQuantity(), false));
		case Input.Missing missing -> throw new IllegalStateException(missing.name());
		};
	}

	private List<Obstacle> missing(Formula formula, String name, Input input) {
		return switch (input) {
		case Input.Missing missing when name.equals(Formula.MONTHS) -> List.of(new Obstacle.MonthsUnknown());
		case Input.Missing missing when name.equals(Formula.POPULATION) -> List.of(
				new Obstacle.PopulationUnknown(district));
		case Input.Missing missing -> List.of(
				new Obstacle.Missing(metrics.get(formula.code(name)), missing.kind()));
		case Input.Computed computed when computed.derivation() instanceof Derivation.NotComputable none -> none.reasons();
		case Input.Reported reported when reported.observations().size() > 1 && !formula.takesSeveral(name) -> List.of(
				new Obstacle.Several(reported.metric(), reported.observations().size()));
		default -> List.of();
		};
	}

	private static Period period(List<Input> inputs) {
		return figures(inputs).stream().findFirst().map(Observation::getPeriod).orElseGet(Period.Cumulative::new);
	}

	static List<Observation> figures(List<Input> inputs) {
		List<Observation> figures = new ArrayList<>();
		for (Input input : inputs) {
			if (input instanceof Input.Reported reported) {
				figures.addAll(reported.observations());
			} else if (input instanceof Input.Computed computed) {
				figures.addAll(computed.derivation().figures());
			}
		}
		return figures;
	}

}
