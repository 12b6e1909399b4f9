package fadu.ui.chart;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An axis with marks at round numbers.
 *
 * @param low  where it begins
 * @param high where it ends
 * @param step between two marks
 */
record AxisTicks(double low, double high, double step) {

	private static final double TWO = 2;
	private static final double FIVE = 5;
	private static final double TEN = 10;

	/** An axis that holds all numbers from low to high, with about as many marks as wished. */
	static AxisTicks of(double low, double high, int marks) {
		double span = high > low ? high - low : Math.max(1, Math.abs(high));
		double rough = span / Math.max(1, marks);
		double power = Math.pow(TEN, Math.floor(Math.log10(rough)));
		double scaled = rough / power;
		double step = power * (scaled <= 1 ? 1 : scaled <= TWO ? TWO : scaled <= FIVE ? FIVE : TEN);
		return new AxisTicks(Math.floor(low / step) * step, Math.max(step + Math.floor(low / step) * step,
				Math.ceil((low + span) / step) * step), step);
	}

	/** Where the marks are. */
	List<Double> marks() {
		List<Double> marks = new ArrayList<>();
		for (int i = 0; low + i * step <= high + step / TEN; i++) {
			marks.add(low + i * step);
		}
		return marks;
	}

	/** What stands at a mark. */
	static String label(double mark) {
		BigDecimal rounded = BigDecimal.valueOf(Math.abs(mark) < 1e-12 ? 0 : mark);
		return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(rounded);
	}

}
