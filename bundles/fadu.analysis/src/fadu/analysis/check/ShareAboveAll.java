package fadu.analysis.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import fadu.analysis.value.Interval;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.RelationType;

/** A share of a count above 100 %: it cannot be more than all of it. A plan may be more than fulfilled. */
final class ShareAboveAll implements Check {

	private static final Interval ALL = Interval.of(BigDecimal.valueOf(100));

	@Override
	public String id() {
		return "above-all";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public List<Finding> finds(Evidence evidence) {
		return evidence.figures().stream().filter(ShareAboveAll::isAboveAll).flatMap(share -> finding(evidence, share).stream())
				.toList();
	}

	private static boolean isAboveAll(Observation figure) {
		boolean rate = figure.getKind() == FigureKind.RATE || figure.getKind() == FigureKind.RATIO;
		return rate && Printed.isPercentage(figure) && ALL.isBelow(Printed.interval(figure));
	}

	private Optional<Finding> finding(Evidence evidence, Observation share) {
		return evidence.related(share, RelationType.SHARE_OF)
				.filter(count -> count.getKind() != FigureKind.TARGET && !Saying.isOfPlan(count) && !Saying.isOfPlan(share))
				.map(count -> Finding.of(this, Severity.WARNING,
						AssertionKind.SHARE_ABOVE_ALL_FOUND.of(evidence.named(share), evidence.named(count)), List.of(share, count),
						AssertionKind.SHARE_ABOVE_ALL_ADVICE.of()));
	}

}
