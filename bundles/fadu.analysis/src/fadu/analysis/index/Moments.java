package fadu.analysis.index;

/**
 * Skewness and kurtosis of a column in two passes: they are looked at for each column of each draw. The formulas are those of
 * Hipparchus and of e1071 in R, type 2.
 *
 * @param skewness the adjusted Fisher-Pearson coefficient
 * @param kurtosis the excess, adjusted likewise
 * @param count    how many values are there
 */
record Moments(double skewness, double kurtosis, int count) {

	static Moments of(double[] values) {
		double sum = 0;
		int n = 0;
		for (double value : values) {
			if (value == value) {
				sum += value;
				n++;
			}
		}
		double mean = sum / n;
		double second = 0;
		double third = 0;
		double fourth = 0;
		for (double value : values) {
			if (value == value) {
				double square = (value - mean) * (value - mean);
				second += square;
				third += square * (value - mean);
				fourth += square * square;
			}
		}
		double skewness = Math.sqrt(n) * third / Math.pow(second, 1.5) * Math.sqrt((double) n * (n - 1)) / (n - 2);
		double excess = n * fourth / (second * second) - 3;
		double kurtosis = ((n + 1) * excess + 6) * (n - 1) / ((double) (n - 2) * (n - 3));
		return new Moments(skewness, kurtosis, n);
	}

}
