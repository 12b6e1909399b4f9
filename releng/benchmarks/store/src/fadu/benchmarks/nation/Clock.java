package fadu.benchmarks.nation;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Asks a question a number of times, by the clock, and prints a line of a table; with the heap that this client needed for it. */
final class Clock {

	private static final List<MemoryPoolMXBean> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream()
			.filter(pool -> pool.getType() == MemoryType.HEAP).toList();

	private Clock() {
	}

	/** A question; returns how much came back. */
	interface Question {
		int ask() throws SQLException;
	}

	static void head() {
		System.out.println("| question | n | rows | p50 ms | p95 ms | most ms | heap MB |");
		System.out.println("|---|---|---|---|---|---|---|");
	}

	/** @param warm how often it is asked before, which does not count */
	static void time(String name, int warm, int count, Question question) throws SQLException {
		time(name, warm, count, () -> 0, question);
	}

	/** @param before what is done before each question and does not count */
	static void time(String name, int warm, int count, Question before, Question question) throws SQLException {
		for (int i = 0; i < warm; i++) {
			question.ask();
		}
		System.gc();
		HEAP.forEach(MemoryPoolMXBean::resetPeakUsage);
		double[] times = new double[count];
		int rows = 0;
		for (int i = 0; i < count; i++) {
			before.ask();
			long begin = System.nanoTime();
			rows = question.ask();
			times[i] = (System.nanoTime() - begin) / 1e6;
		}
		Arrays.sort(times);
		System.out.printf("| %s | %d | %,d | %.1f | %.1f | %.1f | %d |%n", name, count, rows, quantile(times, 0.5),
				quantile(times, 0.95), times[count - 1],
				HEAP.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20);
	}

	private static double quantile(double[] sorted, double part) {
		return sorted[Math.min(sorted.length - 1, (int) (sorted.length * part))];
	}

}
