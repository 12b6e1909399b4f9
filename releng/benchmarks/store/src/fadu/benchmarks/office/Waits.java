package fadu.benchmarks.office;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fadu.benchmarks.shared.PostgresServer;
import fadu.benchmarks.shared.Sql;

/**
 * How often statements waited for the lock of another session, by the server's own log, which writes down each wait that is longer
 * than {@link #SETTINGS} say.
 *
 * @param waited  how many
 * @param longest the longest, in milliseconds
 * @param deadly  how many deadlocks the server ended
 */
record Waits(long waited, double longest, long deadly) {

	/** With which a server writes down each wait of more than ten milliseconds. */
	static final List<String> SETTINGS = List.of("log_lock_waits=on", "deadlock_timeout=10ms");

	private static final Pattern WAITED = Pattern.compile("process \\d+ (?:acquired|failed to acquire) .* after ([\\d.]+) ms");

	static Waits of(PostgresServer server) throws IOException, SQLException {
		try (Stream<String> lines = Files.lines(server.log()); Connection owner = server.connect()) {
			List<Double> waits = lines.map(WAITED::matcher).filter(Matcher::find).map(found -> Double.valueOf(found.group(1)))
					.toList();
			return new Waits(waits.size(), waits.stream().mapToDouble(Double::doubleValue).max().orElse(0),
					Long.parseLong(Sql.rows(owner, "select sum(deadlocks) from pg_stat_database").getFirst()));
		}
	}

}
