package fadu.analysis.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.analysis.value.LikeNames;
import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.SourceDocument;

/**
 * The change of a rate, stated in per cent: 5 % down from 20 % is 19 % as a change in per cent and 15 % in percentage points.
 * Which metric is the change of a rate is said by the relation, or else by the code: RC.X_YOY and RC.X_CHANGE change RC.X.
 */
final class PercentOrPoints implements Check {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	@Override
	public String id() {
		return "percent-or-points";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public List<Finding> finds(Evidence evidence) {
		List<Finding> findings = new ArrayList<>();
		for (SourceDocument document : evidence.documents()) {
			evidence.results(document).stream().filter(figure -> figure.getKind() == FigureKind.GROWTH)
					.forEach(change -> judge(evidence, change).ifPresent(findings::add));
		}
		return findings;
	}

	private Optional<Finding> judge(Evidence evidence, Observation change) {
		Optional<Observation> now = evidence.related(change, RelationType.YOY_CHANGE)
				.or(() -> rate(evidence, change)
						.flatMap(rate -> evidence.only(change.getDocument(), rate.getCode(), change.getPeriod())));
		if (now.filter(rate -> isOfAnotherThing(change, rate) || !rate.getPeriod().equals(change.getPeriod())).isPresent()) {
			return Optional.empty();
		}
		boolean ofRate = now.map(Printed::isPercentage).orElseGet(() -> rate(evidence, change).isPresent());
		if (!ofRate) {
			return Optional.empty();
		}
		List<Observation> figures = now.map(rate -> List.of(change, rate)).orElseGet(() -> List.of(change));
		Detail subject = evidence.named(change);
		return Optional.of(Printed.isPercentage(change)
				? Finding.of(this, Severity.WARNING, AssertionKind.PERCENT_OR_POINTS_AMBIGUOUS.of(subject), figures,
						now.map(rate -> readings(change, rate)).orElse(AssertionKind.PERCENT_OR_POINTS_NO_RATE.of()),
						AssertionKind.PERCENT_OR_POINTS_ADVICE.of())
				: Finding.of(this, Severity.PASSED, AssertionKind.PERCENT_OR_POINTS_CLEAR.of(subject), figures));
	}

	/** 成功率96.4%;受理量同比下降6.3%: a change that names what changed is not one of a rate of something else. */
	private static boolean isOfAnotherThing(Observation change, Observation rate) {
		return change.getMetric() == null && change.getMetricName() != null && rate.getMetricName() != null
				&& !LikeNames.areLike(change.getMetricName(), rate.getMetricName());
	}

	private static Optional<Metric> rate(Evidence evidence, Observation change) {
		return Optional.ofNullable(change.getMetric()).map(code -> code.replaceFirst("_(YOY|CHANGE)$", ""))
				.filter(code -> !code.equals(change.getMetric())).flatMap(evidence::metric)
				.filter(metric -> "%".equals(metric.getUnit()));
	}

	/** What the rate was before, by either reading. */
	private static Assertion readings(Observation change, Observation rate) {
		BigDecimal now = rate.getQuantity().value();
		BigDecimal by = change.getQuantity().value();
		Detail points = Detail.of(now.subtract(by));
		return by.add(HUNDRED).signum() <= 0
				? AssertionKind.PERCENT_OR_POINTS_POINTS.of(points)
				: AssertionKind.PERCENT_OR_POINTS_READINGS
						.of(Detail.of(now.multiply(HUNDRED).divide(by.add(HUNDRED), 2, RoundingMode.HALF_UP)), points);
	}

}
