package fadu.ui.views;

import java.math.BigDecimal;
import java.util.List;

import fadu.analysis.compare.Value;
import fadu.model.Metric;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/**
 * The unit of an axis, which is that of the labels: large amounts of money are read in 万元 and 亿元.
 *
 * @param unit what one mark of the axis is worth, in the unit of the metric
 * @param name what it is called
 */
record ChartScale(BigDecimal unit, String name) {

	private static final Wording WORDS = UserWording.get();
	private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
	private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

	/** The largest unit in which each number but nought is at least one. */
	static ChartScale of(Metric metric, List<Value> numbers) {
		String plain = WORDS.unit(metric.getUnit());
		BigDecimal smallest = numbers.stream().map(number -> number.interval().nominal().abs()).filter(number -> number.signum() > 0)
				.min(BigDecimal::compareTo).orElse(BigDecimal.ONE);
		if (!metric.getUnit().equals("元") || WORDS.english() || smallest.compareTo(WAN) < 0) {
			return new ChartScale(BigDecimal.ONE, plain);
		}
		return smallest.compareTo(YI) < 0 ? new ChartScale(WAN, Messages.ChartScale_wan) : new ChartScale(YI, Messages.ChartScale_yi);
	}

}
