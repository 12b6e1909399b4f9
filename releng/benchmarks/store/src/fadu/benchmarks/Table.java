package fadu.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** What was measured, a column for each database, printed as Markdown. */
final class Table {

	private final Size size;
	private final Map<String, Map<String, String>> columns = new LinkedHashMap<>();

	Table(Size size) {
		this.size = size;
	}

	/** Takes the name of a row and what it says; each is told at once, for those who wait. */
	BiConsumer<String, String> column(String name) {
		Map<String, String> column = new LinkedHashMap<>();
		columns.put(name, column);
		column.put("load before", String.format("%.1f", load()));
		return (row, text) -> {
			column.put(row, text);
			System.err.println(name + ": " + row + ": " + text);
		};
	}

	void print() {
		Set<String> rows = new LinkedHashSet<>();
		columns.values().forEach(column -> rows.addAll(column.keySet()));
		System.out.printf("%,d figures; by the clock, median (p95); processor of the asking thread, median (p95)%n%n",
				size.figures());
		System.out.println("| | " + String.join(" | ", columns.keySet()) + " |");
		System.out.println("|---" + "|---".repeat(columns.size()) + '|');
		for (String row : rows) {
			StringBuilder line = new StringBuilder("| " + row);
			columns.values().forEach(column -> line.append(" | ").append(column.getOrDefault(row, "–")));
			System.out.println(line.append(" |"));
		}
	}

	static double load() {
		return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
	}

}
