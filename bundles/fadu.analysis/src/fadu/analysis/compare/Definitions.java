package fadu.analysis.compare;

import java.util.Optional;

import fadu.analysis.derive.Extent;
import fadu.model.Grade;
import fadu.model.Metric;
import fadu.model.Theme;

/**
 * How far two figures are defined alike.
 *
 * @param left   the metric of the one
 * @param right  the metric of the other
 * @param grade  how far the definitions agree
 * @param theme  what sets the two metrics side by side
 * @param extent what the numbers grow with
 */
record Definitions(Metric left, Metric right, Grade grade, Optional<Theme> theme, Extent extent) {

	/** Both figures are of one metric. */
	static Definitions of(Metric metric, Extent extent) {
		return new Definitions(metric, metric, metric.getGrade(), Optional.empty(), extent);
	}

	/** The figures are of two metrics that a theme sets side by side; what a theme joins is never defined the same. */
	static Definitions of(Theme theme, Metric left, Metric right, Extent extent) {
		if (left == right) {
			return of(left, extent);
		}
		Grade grade = theme.getGrade() == Grade.BASE ? Grade.BASE : Grade.THEME;
		return new Definitions(left, right, grade, Optional.of(theme), extent);
	}

	/** What differs. */
	Cause cause() {
		return new Cause.DefinitionsDiffer(grade, left, right, theme);
	}

	/** Whether the metric is that of one of the figures. */
	boolean concern(Metric metric) {
		return metric.getCode().equals(left.getCode()) || metric.getCode().equals(right.getCode());
	}

}
