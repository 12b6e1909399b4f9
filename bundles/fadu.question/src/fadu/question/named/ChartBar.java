package fadu.question.named;

import java.math.BigDecimal;
import java.math.MathContext;

import fadu.analysis.value.Interval;
import fadu.wording.AxisUnit;

/**
 * How much of a number a chart may draw, and how, in the unit of the axis. The pieces are stacked away from nought.
 *
 * @param certain how far from nought the true number surely is; nought where it may be nought or of either sign
 * @param range   from there to the far end of what the number may be; to the printed number where there is no such end
 * @param below   how far below nought a number of either sign may be; nought for all others
 * @param open    whether there is no upper end
 */
record ChartBar(BigDecimal certain, BigDecimal range, BigDecimal below, boolean open) {

	static ChartBar of(Interval interval, AxisUnit axis) {
		BigDecimal one = interval.least().orElse(BigDecimal.ZERO);
		BigDecimal other = interval.most().orElse(one.max(interval.nominal()));
		BigDecimal least = scaled(one.min(other), axis);
		BigDecimal most = scaled(one.max(other), axis);
		boolean open = interval.most().isEmpty();
		if (least.signum() >= 0) {
			return new ChartBar(least, most.subtract(least), BigDecimal.ZERO, open);
		}
		return most.signum() <= 0
				? new ChartBar(most, least.subtract(most), BigDecimal.ZERO, open)
				: new ChartBar(BigDecimal.ZERO, most, least, open);
	}

	private static BigDecimal scaled(BigDecimal end, AxisUnit axis) {
		return end.divide(axis.worth(), MathContext.DECIMAL64);
	}

	boolean isRange() {
		return range.signum() != 0;
	}

	/** How far from nought the bar reaches without its open end. */
	BigDecimal reach() {
		return certain.add(range).abs().max(below.abs());
	}

}
