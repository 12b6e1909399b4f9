package fadu.analysis.check;

import java.util.List;
import java.util.Optional;

import fadu.analysis.set.Settlement;
import fadu.analysis.value.Units;
import fadu.model.Aggregation;
import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Observation;

/** A figure has not the unit of its metric: it counts something else, such as persons where the metric counts visits. */
final class UnitOfMetric implements Check {

	@Override
	public String id() {
		return Settlement.UNIT;
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public List<Finding> finds(Evidence evidence) {
		return evidence.figures().stream().filter(figure -> figure.getKind() != FigureKind.RANK)
				.flatMap(figure -> judge(evidence, figure).stream()).toList();
	}

	/** A metric of mere structure, which is not aggregated, counts under whatever measure word comes. */
	private Optional<Finding> judge(Evidence evidence, Observation figure) {
		String unit = figure.getQuantity().unit();
		return evidence.metric(figure)
				.filter(metric -> metric.getAggregation() != Aggregation.NONE && !Units.fits(metric.getUnit(), unit))
				.map(metric -> finding(evidence, figure, metric, Units.countThings(metric.getUnit(), unit),
						Units.countAttendance(metric.getUnit(), unit)));
	}

	private Finding finding(Evidence evidence, Observation figure, Metric metric, boolean things,
			boolean attendance) {
		return Finding.of(this, things || attendance ? Severity.NOTE : Severity.WARNING,
				AssertionKind.UNIT_OF_METRIC_FOUND.of(evidence.named(figure), new Detail.Unit(metric.getUnit())), List.of(figure),
				AssertionKind.UNIT_OF_METRIC_ADVICE.of(),
				(things ? AssertionKind.UNIT_OF_METRIC_STANDS : AssertionKind.UNIT_OF_METRIC_LEFT).of());
	}

}
