package fadu.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import fadu.model.value.Period;
import fadu.store.ObservationQuery;
import fadu.store.ObservationStore;
import fadu.store.StoreLocation;

/** The three questions that people wait for, put to a database in plain SQL and to the store as Fadu puts them; and an import. */
final class Questions {

	private static final String COLUMNS = "select metric, area, period, quantity_value, quantity_unit, quantity_bound, kind, relation, "
			+ "review_status, document, id from observation where ";
	private static final int REPORTS = 100;
	/** Rounds of the two small questions and of the scorecard; half as many before them warm up and are not counted. */
	private static final int MANY = 200;
	private static final int FEW = 20;

	/** What the asking thread worked, which other programs on the machine do not lengthen; a server works elsewhere. */
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final Size size;
	private final Codes codes;
	private final BiConsumer<String, String> results;
	private final Random random = new Random(42);

	Questions(Size size, Codes codes, BiConsumer<String, String> results) {
		this.size = size;
		this.codes = codes;
		this.results = results;
	}

	private interface Ask {
		int rows() throws SQLException;
	}

	void sql(Connection connection) throws SQLException {
		ask("one metric across districts, SQL", MANY, size.districts(),
				() -> rows(connection, "metric = ? and period = ?", metric(), period()));
		ask("trend of one district, SQL", MANY, size.periods(),
				() -> rows(connection, "area = ? and metric = ?", district(), metric()));
		ask("scorecard of one period, SQL", FEW, size.districts() * size.metrics(), () -> rows(connection, "period = ?", period()));
	}

	/** The imported reports stay; they are of districts and years that no question asks for, and of other files each time. */
	void store(StoreLocation location) {
		long begin = System.nanoTime();
		try (ObservationStore store = ObservationStore.open(location)) {
			results.accept("opening, store", String.format("%.2f s", seconds(begin)));
			ask("one metric across districts, store", MANY, size.districts(), () -> store
					.observations(ObservationQuery.of(Set.of(metric()), Set.of(), Optional.of(Period.valueOf(period())))).size());
			ask("trend of one district, store", MANY, size.periods(),
					() -> store.observations(ObservationQuery.of(Set.of(metric()), Set.of(district()), Optional.empty())).size());
			ask("scorecard of one period, store", FEW, size.districts() * size.metrics(),
					() -> store
							.values(ObservationQuery.of(Set.of(), Set.of(), Optional.of(Period.valueOf(period()))),
									Collectors.toList())
							.size());
			Reports reports = new Reports(size, codes);
			begin = System.nanoTime();
			for (int report = 0; report < REPORTS; report++) {
				store.add(reports.next(), Reports.TEXT, "benchmark");
			}
			results.accept("import of 100 reports of " + size.metrics() + " figures, store",
					String.format("%.1f s", seconds(begin)));
			begin = System.nanoTime();
			store.history().undo("benchmark");
			results.accept("undo of one of these imports, store", String.format("%.0f ms", seconds(begin) * 1000));
		} catch (SQLException e) {
			throw new IllegalStateException(e);
		}
	}

	private String metric() {
		return codes.metric(random.nextInt(size.metrics())).code();
	}

	private String district() {
		return codes.district(random.nextInt(size.districts()));
	}

	private String period() {
		return Size.period(random.nextInt(size.periods()));
	}

	/** Reads every column of every row, as a program does that shows them. */
	private static int rows(Connection connection, String condition, String... values) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(COLUMNS + condition)) {
			for (int i = 0; i < values.length; i++) {
				statement.setString(i + 1, values[i]);
			}
			int count = 0;
			try (ResultSet rows = statement.executeQuery()) {
				while (rows.next()) {
					for (int column = 1; column <= 11; column++) {
						rows.getObject(column);
					}
					count++;
				}
			}
			return count;
		}
	}

	private void ask(String name, int rounds, int expected, Ask ask) throws SQLException {
		double[] times = new double[rounds];
		double[] work = new double[rounds];
		for (int i = -rounds / 2; i < rounds; i++) {
			long begin = System.nanoTime();
			long begun = THREADS.getCurrentThreadCpuTime();
			int rows = ask.rows();
			if (rows != expected) {
				throw new IllegalStateException(name + ": " + rows + " rows instead of " + expected);
			}
			if (i >= 0) {
				times[i] = seconds(begin) * 1000;
				work[i] = (THREADS.getCurrentThreadCpuTime() - begun) / 1e6;
			}
		}
		String form = expected < 10_000 ? "%.2f (%.2f) ms; %.2f (%.2f) ms" : "%.0f (%.0f) ms; %.0f (%.0f) ms";
		results.accept(name,
				String.format(form, quantile(times, 0.5), quantile(times, 0.95), quantile(work, 0.5), quantile(work, 0.95)));
	}

	private static double quantile(double[] values, double part) {
		Arrays.sort(values);
		return values[Math.min(values.length - 1, (int) (values.length * part))];
	}

	private static double seconds(long begin) {
		return (System.nanoTime() - begin) / 1e9;
	}

}
