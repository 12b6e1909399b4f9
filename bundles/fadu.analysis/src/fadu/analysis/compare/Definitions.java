package fadu.analysis.compare;

import fadu.analysis.derive.Extent;
import fadu.catalogue.Names;
import fadu.model.Grade;
import fadu.model.Metric;
import fadu.model.Theme;

/**
 * How far two figures are defined alike.
 *
 * @param left   the metric of the one
 * @param right  the metric of the other
 * @param grade  how far the definitions agree
 * @param caveat what differs, in the user's language; empty where nothing is said
 * @param extent what the numbers grow with
 */
record Definitions(Metric left, Metric right, Grade grade, String caveat, Extent extent) {

	/** Both figures are of one metric. */
	static Definitions of(Metric metric, Extent extent) {
		return new Definitions(metric, metric, metric.getGrade(), caveat(metric), extent);
	}

	/** The figures are of two metrics that a theme sets side by side; what a theme joins is never defined the same. */
	static Definitions of(Theme theme, Metric left, Metric right, Extent extent) {
		if (left == right) {
			return of(left, extent);
		}
		Grade grade = theme.getGrade() == Grade.BASE ? Grade.BASE : Grade.THEME;
		return new Definitions(left, right, grade, Names.choose(theme.getCaveat(), theme.getCaveatEn()), extent);
	}

	/** What the catalogue warns of where the metric is used, in the user's language. */
	static String caveat(Metric metric) {
		return Names.choose(metric.getCaveat(), metric.getCaveatEn());
	}

}
