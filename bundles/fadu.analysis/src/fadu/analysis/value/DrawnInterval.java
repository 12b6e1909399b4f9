package fadu.analysis.value;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How much of a number a chart may draw, and how, in the unit of its axis: full from nought as far as the true number surely
 * reaches,
 * hollow between the ends of what it may be, open on the side on which it has no end. Of a number that is only about right no
 * length
 * is certain.
 *
 * @param least the lower end; nought where there is none
 * @param most  the upper end; the printed number where there is none
 * @param open  whether there is no upper end
 * @param about whether the ends are only about right
 */
public record DrawnInterval(BigDecimal least, BigDecimal most, boolean open, boolean about) {

	/**
	 * The interval as it is drawn.
	 *
	 * @param unit what one mark of the axis is worth
	 */
	public static DrawnInterval of(Interval interval, BigDecimal unit) {
		BigDecimal one = interval.least().orElse(BigDecimal.ZERO);
		BigDecimal other = interval.most().orElse(one.max(interval.nominal()));
		return new DrawnInterval(scaled(one.min(other), unit), scaled(one.max(other), unit), interval.most().isEmpty(),
				interval.about());
	}

	private static BigDecimal scaled(BigDecimal end, BigDecimal unit) {
		return end.divide(unit, MathContext.DECIMAL64);
	}

	/** How far from nought the true number surely is; nought where it may be nought or of either sign. */
	public BigDecimal certain() {
		return least.signum() > 0 ? least : most.signum() < 0 ? most : BigDecimal.ZERO;
	}

	/** From where it is certain to the far end of what the number may be, on the side on which it is certain; else above nought. */
	public BigDecimal range() {
		return least.signum() >= 0 || most.signum() > 0 ? most.subtract(certain()) : least.subtract(certain());
	}

	/** How far below nought a number of either sign may be; nought for all others. */
	public BigDecimal below() {
		return most.signum() > 0 ? least.min(BigDecimal.ZERO) : BigDecimal.ZERO;
	}

	/** Whether the number has two ends. */
	public boolean isRange() {
		return range().signum() != 0;
	}

	/** The end that is farther from nought: as high as the bar is drawn, without what is open. */
	public BigDecimal top() {
		return least.abs().compareTo(most.abs()) > 0 ? least : most;
	}

}
