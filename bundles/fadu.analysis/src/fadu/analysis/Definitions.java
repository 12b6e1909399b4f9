package fadu.analysis;

import fadu.catalogue.Names;
import fadu.model.Aggregation;
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
 */
record Definitions(Metric left, Metric right, Grade grade, String caveat) {

	/** Both figures are of one metric. */
	static Definitions of(Metric metric) {
		return new Definitions(metric, metric, metric.getGrade(), Names.choose(metric.getCaveat(), metric.getCaveatEn()));
	}

	/** The figures are of two metrics that a theme sets side by side; what a theme joins is never defined the same. */
	static Definitions of(Theme theme, Metric left, Metric right) {
		if (left == right) {
			return of(left);
		}
		Grade grade = theme.getGrade() == Grade.BASE ? Grade.BASE : Grade.THEME;
		return new Definitions(left, right, grade, Names.choose(theme.getCaveat(), theme.getCaveatEn()));
	}

	/** A rate does not grow with the size of the area or the length of the time; a count does. */
	boolean isRelative() {
		return isRelative(left) && isRelative(right);
	}

	/** Whether what is counted grows with the length of the time. */
	boolean isFlow() {
		return isFlow(left) || isFlow(right);
	}

	private static boolean isRelative(Metric metric) {
		return metric.getAggregation() == Aggregation.RATIO || metric.getAggregation() == Aggregation.GROWTH;
	}

	private static boolean isFlow(Metric metric) {
		return metric.getAggregation() == Aggregation.SUM || metric.getAggregation() == Aggregation.NONE;
	}

}
