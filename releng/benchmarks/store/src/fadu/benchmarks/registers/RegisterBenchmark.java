package fadu.benchmarks.registers;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fadu.benchmarks.shared.PostgresServer;
import fadu.register.definition.Computation;
import fadu.register.definition.DayRange;
import fadu.register.expression.ExpressionRefused;
import fadu.register.row.RowQuery;
import fadu.register.row.RowQuery.RowOrder;
import fadu.register.row.RowsRead;
import fadu.store.ImportedFile;
import fadu.store.ObservationStore;
import fadu.store.RegisterRows;
import fadu.store.ServerTables;
import fadu.store.StoreLocation;

/**
 * Takes rows of a register in, file by file, and asks for an indicator and the first rows. Arguments: a folder, how many rows, and
 * {@code derby}, {@code postgresql}, {@code duckdb}; all where none is named.
 */
public final class RegisterBenchmark {

	private static final DayRange YEAR = new DayRange(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
	private static final int FILE = 20_000;
	private static final int FIRST_ROWS = 100;
	private static final int TIMES = 5;
	private static final double MEGABYTE = 1024 * 1024;

	private final CaseRegister cases = new CaseRegister();
	private final Path folder;
	private final int rows;

	private RegisterBenchmark(Path folder, int rows) {
		this.folder = folder;
		this.rows = rows;
	}

	public static void main(String[] words) throws ExpressionRefused, SQLException {
		RegisterBenchmark benchmark = new RegisterBenchmark(Path.of(words[0]), Integer.parseInt(words[1]));
		System.setProperty("derby.stream.error.file", benchmark.folder.resolve("derby.log").toString());
		List<String> named = words.length > 2
				? Arrays.asList(words).subList(2, words.length)
				: List.of("derby", "postgresql", "duckdb");
		for (String name : named) {
			switch (name) {
			case "derby" -> benchmark.measure(name, new StoreLocation.Folder(benchmark.folder.resolve("derby")));
			case "postgresql" -> {
				try (PostgresServer server = PostgresServer.start(benchmark.folder, "shared_buffers=512MB", "max_wal_size=4GB");
						ServerTables tables = ServerTables.open(server.location())) {
					tables.make();
					benchmark.measure(name, server.location());
				}
			}
			case "duckdb" -> new DuckRows(benchmark.cases, benchmark.folder, benchmark.rows).measure(TIMES);
			default -> throw new IllegalArgumentException(name);
			}
		}
	}

	private void measure(String name, StoreLocation location) throws ExpressionRefused {
		say(name, "load before",
				String.format(Locale.ROOT, "%.1f", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
		try (ObservationStore store = ObservationStore.open(location)) {
			RegisterRows register = store.register(cases.definition());
			fill(name, register);
			ask(name, "count, one year, 500 districts", register, cases.count());
			ask(name, "sum, one year, 500 districts", register, cases.sum());
			first(name, register);
			sorted(name, register);
		}
	}

	private void fill(String name, RegisterRows register) {
		long taking = 0;
		long processor = 0;
		long began = System.nanoTime();
		for (int from = 0; from < rows; from += FILE) {
			RowsRead read = cases.rows(from, Math.min(FILE, rows - from));
			long begin = System.nanoTime();
			long used = processor();
			register.keep(read, new ImportedFile("cases.xlsx", "0".repeat(64)), "");
			taking += System.nanoTime() - begin;
			processor += processor() - used;
			if (from * 5L / rows < (from + FILE) * 5L / rows) {
				System.gc();
				say(name, "heap after " + Math.min(rows, from + FILE) + " rows", String.format(Locale.ROOT, "%.0f MB, %.0f s",
						(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEGABYTE,
						(System.nanoTime() - began) / 1e9));
			}
		}
		say(name, "import", String.format(Locale.ROOT, "%,.0f rows/s, %,.0f in a second of this program's processor",
				rows / (taking / 1e9), rows / (processor / 1e9)));
		int last = Math.min(FILE, rows);
		RowsRead known = cases.rows(rows - rows % FILE - (rows % FILE == 0 ? FILE : 0), last);
		long begin = System.nanoTime();
		int unchanged = register.keep(known, new ImportedFile("cases.xlsx", "0".repeat(64)), "").unchanged();
		say(name, "the last file again", String.format(Locale.ROOT, "%,.0f rows/s, %d unchanged",
				known.rows().size() / ((System.nanoTime() - begin) / 1e9), unchanged));
	}

	/** What this thread has had of a processor, which other programs on the machine do not change much. */
	private static long processor() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	/** The first rows in the order of a column, of all rows. */
	private void sorted(String name, RegisterRows register) {
		RowQuery query = new RowQuery(Optional.empty(), List.of(),
				Optional.of(new RowOrder(cases.definition().field("amount").orElseThrow(), false)));
		page(name, "first " + FIRST_ROWS + " of all rows in the order of a column", register, query);
	}

	private static void ask(String name, String what, RegisterRows register, Computation computation) {
		double[] seconds = new double[TIMES];
		int districts = 0;
		for (int i = 0; i < TIMES; i++) {
			long begin = System.nanoTime();
			districts = register.compute(computation, YEAR, List.of()).size();
			seconds[i] = (System.nanoTime() - begin) / 1e9;
		}
		say(name, what, times(seconds) + ", " + districts + " figures");
	}

	/** The first page of a filtered table, as the window asks for it. */
	private void first(String name, RegisterRows register) throws ExpressionRefused {
		RowQuery query = new RowQuery(Optional.of(cases.condition("kind = 'labour' and amount > 50000")), List.of(),
				Optional.empty());
		page(name, "first " + FIRST_ROWS + " rows of a filtered table", register, query);
	}

	private static void page(String name, String what, RegisterRows register, RowQuery query) {
		double[] seconds = new double[TIMES];
		int found = 0;
		for (int i = 0; i < TIMES; i++) {
			long begin = System.nanoTime();
			found = register.pages().page(query, 0, FIRST_ROWS).size();
			seconds[i] = (System.nanoTime() - begin) / 1e9;
		}
		say(name, what, times(seconds) + ", " + found + " rows");
	}

	static String times(double... seconds) {
		double first = seconds[0];
		Arrays.sort(seconds);
		return String.format(Locale.ROOT, "%.3f s (first %.3f)", seconds[seconds.length / 2], first);
	}

	static void say(String name, String what, String told) {
		System.out.println(name + ": " + what + ": " + told);
	}

}
