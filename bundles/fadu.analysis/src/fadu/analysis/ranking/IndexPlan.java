package fadu.analysis.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

import fadu.analysis.index.Branch;
import fadu.analysis.index.ColumnRule;
import fadu.model.CompositeIndex;
import fadu.model.Direction;
import fadu.model.IndexIndicator;
import fadu.model.Metric;
import fadu.model.Pillar;
import fadu.model.Scaling;

/**
 * The model of an index, ready to be computed.
 *
 * @param model      the index
 * @param indicators its indicators, in the order of their columns
 * @param metrics    the metric of each
 * @param root       its parts
 * @param rules      how each column is treated
 */
public record IndexPlan(CompositeIndex model, List<IndexIndicator> indicators, List<Metric> metrics, Branch root,
		List<ColumnRule> rules) {

	/**
	 * The plan.
	 *
	 * @param known the metric of a code
	 * @throws IndexFault where the model cannot be computed
	 */
	public static IndexPlan of(CompositeIndex model, Function<String, Optional<Metric>> known) throws IndexFault {
		List<IndexIndicator> indicators = indicators(model).toList();
		if (indicators.isEmpty()) {
			throw new IndexFault(IndexFault.Kind.EMPTY, model.getCode());
		}
		List<Metric> metrics = new ArrayList<>();
		List<ColumnRule> rules = new ArrayList<>();
		for (IndexIndicator indicator : indicators) {
			Optional<Metric> metric = known.apply(indicator.getMetric());
			metrics.add(metric.orElseThrow(() -> new IndexFault(IndexFault.Kind.METRIC, indicator.getMetric())));
			rules.add(rule(model, indicator, metric.get()));
		}
		List<Branch> parts = model.getPillars().stream().map(pillar -> branch(pillar, indicators)).toList();
		return new IndexPlan(model, indicators, metrics, Branch.of(model.getCode(), 1, parts), rules);
	}

	/**
	 * The same without an indicator.
	 *
	 * @param code of its metric
	 * @throws IndexFault where there is none such, or nothing else is left
	 */
	public IndexPlan without(String code) throws IndexFault {
		int column = metrics.stream().map(Metric::getCode).toList().indexOf(code);
		Branch left = root.without(column);
		if (column < 0 || root.all().noneMatch(part -> part.column() == column)) {
			throw new IndexFault(IndexFault.Kind.INDICATOR, code);
		}
		if (left.parts().isEmpty()) {
			throw new IndexFault(IndexFault.Kind.EMPTY, model.getCode());
		}
		return new IndexPlan(model, indicators, metrics, left, rules);
	}

	/** The indicators of a model, in the order of the file. */
	public static Stream<IndexIndicator> indicators(CompositeIndex model) {
		return model.getPillars().stream().flatMap(IndexPlan::indicators);
	}

	private static Stream<IndexIndicator> indicators(Pillar pillar) {
		return Stream.concat(pillar.getPillars().stream().flatMap(IndexPlan::indicators), pillar.getIndicators().stream());
	}

	private static Branch branch(Pillar pillar, List<IndexIndicator> indicators) {
		List<Branch> parts = new ArrayList<>(pillar.getPillars().stream().map(part -> branch(part, indicators)).toList());
		pillar.getIndicators().forEach(
				indicator -> parts.add(Branch.leaf(indicator.getMetric(), indicator.getWeight(), indicators.indexOf(indicator))));
		return Branch.of(pillar.getCode(), pillar.getWeight(), parts);
	}

	private static ColumnRule rule(CompositeIndex model, IndexIndicator indicator, Metric metric) throws IndexFault {
		Direction direction = indicator.getDirection() == Direction.NEUTRAL ? metric.getDirection() : indicator.getDirection();
		if (direction == Direction.NEUTRAL) {
			throw new IndexFault(IndexFault.Kind.DIRECTION, metric.getCode());
		}
		if (model.getScaling() == Scaling.TARGET && !indicator.isSetTarget()) {
			throw new IndexFault(IndexFault.Kind.TARGET, metric.getCode());
		}
		if (model.getScaling() == Scaling.GOALPOSTS && !(indicator.isSetLeast() && indicator.isSetMost())) {
			throw new IndexFault(IndexFault.Kind.GOALPOSTS, metric.getCode());
		}
		return new ColumnRule(direction == Direction.UP,
				indicator.isSetTreatment() ? indicator.getTreatment() : model.getTreatment(),
				number(indicator.isSetTarget(), indicator.getTarget()), number(indicator.isSetLeast(), indicator.getLeast()),
				number(indicator.isSetMost(), indicator.getMost()));
	}

	private static OptionalDouble number(boolean set, double number) {
		return set ? OptionalDouble.of(number) : OptionalDouble.empty();
	}

}
