package fadu.benchmarks.nation;

/**
 * A made-up nation: every county reports every metric in every period.
 *
 * @param periods how many quarters, back from the last one of 2024
 */
record Country(int periods) {

	static final int COUNTIES = 2843;
	static final int METRICS = 300;
	private static final int LAST_YEAR = 2024;
	private static final int QUARTERS = 4;

	/** @param millions of figures, about: 5, 17 and 51 are six, twenty and sixty periods */
	static Country ofMillions(int millions) {
		return new Country(Math.max(1, (int) Math.round(millions * 1e6 / COUNTIES / METRICS)));
	}

	long figures() {
		return (long) COUNTIES * METRICS * periods;
	}

	/** Six digits, as a county has. */
	static String county(int number) {
		return Integer.toString(900_000 + number);
	}

	static String metric(int number) {
		return "GEN.METRIC_" + number;
	}

	/** 0 is the latest. */
	static String period(int number) {
		return year(number) + "-Q" + (QUARTERS - number % QUARTERS);
	}

	static int year(int period) {
		return LAST_YEAR - period / QUARTERS;
	}

	/** The years, latest first. */
	int years() {
		return 1 + LAST_YEAR - year(periods - 1);
	}

	/** Stands for the SHA-256 of the report of a county on a period. */
	static String document(int county, int period) {
		return String.format("%032x%032x", (county * 0x9E3779B97F4A7C15L) & Long.MAX_VALUE, period * 1_000_003L + county);
	}

	static long value(int county, int metric, int period) {
		return Math.floorMod(county * 7919L + metric * 10_473L * (county % 97 + 1) + period * 12_997L, 100_000L);
	}

}
