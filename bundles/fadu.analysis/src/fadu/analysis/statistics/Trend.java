package fadu.analysis.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Comparisons;
import fadu.analysis.compare.Value;
import fadu.analysis.derive.Derivation;
import fadu.analysis.derive.Derive;
import fadu.analysis.set.FigureSet;
import fadu.analysis.value.Days;
import fadu.model.District;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.value.Period;

/**
 * The numbers of a metric in a district over its periods, oldest first, each with its change against the same time a year before.
 * Which of several figures of a period stands is decided as in a comparison.
 *
 * @param metric   the metric
 * @param district the district
 * @param points   the numbers
 * @param missing  periods between two numbers of the same time of a year of which there is none
 */
public record Trend(Metric metric, District district, List<Point> points, List<Period> missing) {

	/**
	 * A number with its change.
	 *
	 * @param value  the number
	 * @param change against a year before
	 */
	public record Point(Value value, YearChange change) {
	}

	/** The trend of a metric that the set covers. */
	public static Trend of(FigureSet set, Metric metric, District district) {
		FigureSet own = set.of(set.inquiry().about(List.of(district)).on(List.of(metric)).in(Optional.empty()));
		List<Cell> cells = periods(own, metric, district).flatMap(period -> cell(own, period).stream()).toList();
		Set<Value> ambiguous = cells.stream().filter(Trend::isAmbiguous).flatMap(cell -> cell.value().stream())
				.collect(Collectors.toSet());
		List<Value> values = cells.stream().flatMap(cell -> cell.value().stream()).distinct()
				.sorted(Comparator.comparing((Value value) -> Days.of(value.period()).last())
						.thenComparing(value -> Days.of(value.period()).first()))
				.toList();
		YearSteps steps = new YearSteps(metric, Comparisons.judge(set), ambiguous);
		List<Point> points = new ArrayList<>();
		for (int i = 0; i < values.size(); i++) {
			points.add(new Point(values.get(i), steps.of(values.get(i), values.subList(0, i))));
		}
		return new Trend(metric, district, List.copyOf(points), SameTime.missing(values.stream().map(Value::period).toList()));
	}

	/** The periods of which there are numbers; of several labels of the same days one. */
	private static Stream<Period> periods(FigureSet own, Metric metric, District district) {
		Stream<Period> all = Derive.isDerived(metric)
				? own.derive().derive(metric, district, Optional.empty()).stream().filter(Derivation.Derived.class::isInstance)
						.map(derivation -> ((Derivation.Derived) derivation).period())
				: own.figures(metric).stream().map(Observation::getPeriod);
		Map<Object, Period> byDays = new LinkedHashMap<>();
		all.forEach(period -> byDays.putIfAbsent(Days.isOpen(period) ? period : List.of(Days.of(period), period.months()), period));
		return byDays.values().stream();
	}

	private static Optional<Cell> cell(FigureSet own, Period period) {
		Cell cell = Comparisons.of(own.of(own.inquiry().in(Optional.of(period)))).rows().get(0).cells().get(0);
		return cell.value().filter(value -> Days.of(value.period()).equals(Days.of(period))).map(value -> cell);
	}

	/** Whether one document has several numbers of the metric, and no person has said which of them it is. */
	private static boolean isAmbiguous(Cell cell) {
		return cell instanceof Cell.Reported reported && reported.chosen().rivals().stream().anyMatch(rival -> cell.value().stream()
				.flatMap(value -> value.figures().stream()).anyMatch(figure -> figure.getDocument() == rival.getDocument()));
	}

}
