package fadu.ui.comparison;

import java.math.BigDecimal;

import fadu.analysis.value.Interval;

/**
 * How much of a number a chart may draw, and how: full as far as the true number surely reaches, hollow between the ends of what it
 * may
 * be, open on the side on which it has no end.
 *
 * @param least   the lower end, in the unit of the axis; nought where there is none
 * @param most    the upper end; the printed number where there is none
 * @param open    whether there is no upper end
 * @param about   whether the number is only about right
 * @param matched whether it may be compared with the others of the chart
 */
public record DrawnInterval(double least, double most, boolean open, boolean about, boolean matched) {

	/**
	 * The interval as it is drawn.
	 *
	 * @param unit what one mark of the axis is worth
	 */
	public static DrawnInterval of(Interval interval, BigDecimal unit, boolean matched) {
		double least = interval.least().map(end -> scaled(end, unit)).orElse(0d);
		double most = interval.most().map(end -> scaled(end, unit)).orElse(Math.max(least, scaled(interval.nominal(), unit)));
		return new DrawnInterval(Math.min(least, most), Math.max(least, most), interval.most().isEmpty(), interval.about(),
				matched);
	}

	private static double scaled(BigDecimal end, BigDecimal unit) {
		return end.doubleValue() / unit.doubleValue();
	}

	/** The end that is farther from nought: as high as the bar is drawn. */
	public double top() {
		return Math.abs(least) > Math.abs(most) ? least : most;
	}

	/** How far from nought the true number surely is; nought where it may be nought or of either sign. */
	public double certain() {
		return least > 0 ? least : most < 0 ? most : 0;
	}

}
