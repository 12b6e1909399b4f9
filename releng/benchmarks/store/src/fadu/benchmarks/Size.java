package fadu.benchmarks;

/** How much data is generated: every district reports every metric in every period. */
record Size(int districts, int metrics, int periods) {

	/** Of {@code 500x200x40}. */
	static Size of(String text) {
		String[] parts = text.split("x");
		return new Size(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
	}

	long figures() {
		return (long) districts * metrics * periods;
	}

	/** Half-years back from the second one of 2024. */
	static String period(int number) {
		return (2024 - number / 2) + "-H" + (2 - number % 2);
	}

	/** Stands for the SHA-256 of the report of a district on a period. */
	static String document(int district, int period) {
		return String.format("%032x%032x", (district * 0x9E3779B97F4A7C15L) & Long.MAX_VALUE, period * 1_000_003L + district);
	}

	@Override
	public String toString() {
		return districts + "x" + metrics + "x" + periods;
	}

}
