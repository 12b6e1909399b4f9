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

import fadu.model.value.Period;
import fadu.store.ObservationQuery;
import fadu.store.ObservationStore;

/** The three questions that people wait for, put to a database in plain SQL and to the store as Fadu puts them. */
final class Questions {

	private static final String COLUMNS = "select metric, area, period, quantity_value, quantity_unit, quantity_bound, kind, relation, "
			+ "review_status, document, id from observation where ";

	/** What the asking thread worked, which other programs on the machine do not lengthen; a server works elsewhere. */
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final Size size;
	private final int rounds;
	private final Random random = new Random(42);

	Questions(Size size, int rounds) {
		this.size = size;
		this.rounds = rounds;
	}

	private interface Ask {
		int rows() throws SQLException;
	}

	void sql(Connection connection) throws SQLException {
		print("one metric across districts, SQL", rounds, size.districts(),
				() -> rows(connection, "metric = ? and period = ?", metric(), period()));
		print("trend of one district, SQL", rounds, size.periods(),
				() -> rows(connection, "area = ? and metric = ?", district(), metric()));
		print("scorecard of one period, SQL", Math.max(5, rounds / 20), size.districts() * size.metrics(),
				() -> rows(connection, "period = ?", period()));
	}

	void store(ObservationStore store) throws SQLException {
		print("one metric across districts, store", rounds, size.districts(), () -> store
				.observations(ObservationQuery.of(Set.of(metric()), Set.of(), Optional.of(Period.valueOf(period())))).size());
		print("trend of one district, store", rounds, size.periods(),
				() -> store.observations(ObservationQuery.of(Set.of(metric()), Set.of(district()), Optional.empty())).size());
		print("scorecard of one period, store", Math.max(5, rounds / 20), size.districts() * size.metrics(),
				() -> store.values(ObservationQuery.of(Set.of(), Set.of(), Optional.of(Period.valueOf(period())))).size());
	}

	private String metric() {
		return Size.metric(random.nextInt(size.metrics()));
	}

	private String district() {
		return Size.district(random.nextInt(size.districts()));
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

	/** The first rounds warm up and are not counted. */
	private static void print(String name, int rounds, int expected, Ask ask) throws SQLException {
		double[] times = new double[rounds];
		double[] work = new double[rounds];
		for (int i = -Math.max(2, rounds / 5); i < rounds; i++) {
			long begin = System.nanoTime();
			long begun = THREADS.getCurrentThreadCpuTime();
			int rows = ask.rows();
			if (rows != expected) {
				throw new IllegalStateException(name + ": " + rows + " rows instead of " + expected);
			}
			if (i >= 0) {
				times[i] = (System.nanoTime() - begin) / 1e6;
				work[i] = (THREADS.getCurrentThreadCpuTime() - begun) / 1e6;
			}
		}
		System.out.printf("  %-36s median %8.2f ms   p95 %8.2f ms   processor %8.2f and %8.2f ms   (n = %d, %d rows)%n", name,
				quantile(times, 0.5), quantile(times, 0.95), quantile(work, 0.5), quantile(work, 0.95), rounds, expected);
	}

	private static double quantile(double[] values, double part) {
		Arrays.sort(values);
		return values[Math.min(values.length - 1, (int) (values.length * part))];
	}

}
