package fadu.analysis.index;

/**
 * Skewness and kurtosis of a column that changes value by value: they are looked at for each column of each draw. Power sums about
 * the
 * first mean are kept, so that a changed value costs a few additions. The formulas are those of Hipparchus and of e1071 in R, type
 * 2.
 */
final class Moments {

	private final double pivot;
	private final int count;
	private double first;
	private double second;
	private double third;
	private double fourth;

	/** The moments of the values that are there. */
	Moments(double[] values) {
		double sum = 0;
		int n = 0;
		for (double value : values) {
			if (value == value) {
				sum += value;
				n++;
			}
		}
		pivot = sum / n;
		count = n;
		for (double value : values) {
			if (value == value) {
				add(value, 1);
			}
		}
	}

	private void add(double value, int times) {
		double from = value - pivot;
		double square = from * from;
		first += times * from;
		second += times * square;
		third += times * square * from;
		fourth += times * square * square;
	}

	/** Some values take another one. */
	void replace(double value, double other, int times) {
		add(value, -times);
		add(other, times);
	}

	int count() {
		return count;
	}

	/** The adjusted Fisher-Pearson coefficient. */
	double skewness() {
		double mean = first / count;
		double squares = second - count * mean * mean;
		double cubes = third - 3 * mean * second + 2 * count * mean * mean * mean;
		return Math.sqrt(count) * cubes / (squares * Math.sqrt(squares)) * Math.sqrt((double) count * (count - 1)) / (count - 2);
	}

	/** The excess, adjusted likewise. */
	double kurtosis() {
		double mean = first / count;
		double squares = second - count * mean * mean;
		double fourths = fourth - 4 * mean * third + 6 * mean * mean * second - 3 * count * mean * mean * mean * mean;
		double excess = count * fourths / (squares * squares) - 3;
		return ((count + 1) * excess + 6) * (count - 1) / ((double) (count - 2) * (count - 3));
	}

}
