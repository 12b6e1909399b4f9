package fadu.benchmarks.registers;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

import fadu.register.row.RegisterRow;

/**
 * The same rows in DuckDB, asked in SQL alone: what a store made for analysis takes.
 *
 * @param cases  the rows
 * @param folder of the database
 * @param rows   how many
 */
record DuckRows(CaseRegister cases, Path folder, int rows) {

	private static final int FILE = 20_000;
	private static final String YEAR = "ended_on between date '2024-01-01' and date '2024-12-31'";

	void measure(int times) throws SQLException {
		try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("duckdb"));
				Statement statement = connection.createStatement()) {
			statement
					.execute("create table cases (district varchar, number varchar, kind varchar, accepted_on date, ended_on date, "
							+ "result varchar, amount decimal(16,4), persons integer, office varchar, mediator varchar, confirmed boolean)");
			long begin = System.nanoTime();
			fill((DuckDBConnection) connection);
			RegisterBenchmark.say("duckdb", "import, appended",
					String.format("%,.0f rows/s", rows / ((System.nanoTime() - begin) / 1e9)));
			ask(statement, "count, one year, 500 districts",
					"select district, count(*) from cases where kind in ('labour', 'traffic') and "
							+ "result = 'success' and " + YEAR + " group by district",
					times);
			ask(statement, "sum, one year, 500 districts",
					"select district, sum(amount) from cases where kind in ('labour', 'traffic') and "
							+ "result = 'success' and " + YEAR + " group by district",
					times);
			ask(statement, "first 100 rows of a filtered table",
					"select * from cases where kind = 'labour' and amount > 50000 order by district, number limit 100", times);
		}
	}

	private void fill(DuckDBConnection connection) throws SQLException {
		try (DuckDBAppender appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "cases")) {
			for (int from = 0; from < rows; from += FILE) {
				for (RegisterRow row : cases.rows(from, Math.min(FILE, rows - from)).rows()) {
					append(appender, row);
				}
			}
		}
	}

	private static void append(DuckDBAppender appender, RegisterRow row) throws SQLException {
		Map<String, Object> values = row.values();
		appender.beginRow();
		appender.append(row.district());
		appender.append((String) values.get("number"));
		appender.append((String) values.get("kind"));
		appender.append((LocalDate) values.get("acceptedOn"));
		appender.append((LocalDate) values.get("endedOn"));
		appender.append((String) values.get("result"));
		appender.append((BigDecimal) values.get("amount"));
		appender.append(((BigDecimal) values.get("persons")).intValue());
		appender.append((String) values.get("office"));
		appender.append((String) values.get("mediator"));
		appender.append((Boolean) values.get("confirmed"));
		appender.endRow();
	}

	private static void ask(Statement statement, String what, String sql, int times) throws SQLException {
		double[] seconds = new double[times];
		int found = 0;
		for (int i = 0; i < times; i++) {
			long begin = System.nanoTime();
			found = 0;
			try (ResultSet result = statement.executeQuery(sql)) {
				while (result.next()) {
					found++;
				}
			}
			seconds[i] = (System.nanoTime() - begin) / 1e9;
		}
		RegisterBenchmark.say("duckdb", what, RegisterBenchmark.times(seconds) + ", " + found + " rows");
	}

}
