package fadu.benchmarks.nation;

/**
 * A made-up nation, or a part of it: every county reports every metric in every period.
 *
 * @param periods how many quarters, back from the last one of 2024
 * @param first   the first of its counties
 * @param end     behind the last of them
 */
record Country(int periods, int first, int end) {

	static final int COUNTIES = 2843;
	static final int METRICS = 300;
	static final int QUARTERS = 4;
	private static final int LAST_YEAR = 2024;

	/** @param millions of figures, about: 5, 17 and 51 are six, twenty and sixty periods */
	static Country ofMillions(int millions) {
		return new Country(Math.max(1, (int) Math.round(millions * 1e6 / COUNTIES / METRICS)), 0, COUNTIES);
	}

	/** One of several parts with about as many counties. */
	Country part(int number, int parts) {
		return new Country(periods, COUNTIES * number / parts, COUNTIES * (number + 1) / parts);
	}

	int counties() {
		return end - first;
	}

	long figures() {
		return (long) counties() * METRICS * periods;
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

	/** Stands for the SHA-256 of the report of a county on a period. */
	static String document(int county, int period) {
		return String.format("%032x%032x", (county * 0x9E3779B97F4A7C15L) & Long.MAX_VALUE, period * 1_000_003L + county);
	}

	static long value(int county, int metric, int period) {
		return Math.floorMod(county * 7919L + metric * 10_473L * (county % 97 + 1) + period * 12_997L, 100_000L);
	}

}
