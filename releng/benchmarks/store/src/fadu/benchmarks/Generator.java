package fadu.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fills the tables of the store inside the database, one period after the other, as reports come in. */
final class Generator {

	private static final Map<String, String> INDICES = Map.of("observation_metric_period", "(metric, period, area)",
			"observation_area_metric", "(area, metric, period)", "observation_period", "(period, document)",
			"observation_status", "(review_status, document)");

	/** In the order in which they may go. */
	private static final Map<String, String> KEYS = new LinkedHashMap<>();
	static {
		KEYS.put("observation_as_read_observation", "foreign key (document, id) references observation (document, id)");
		KEYS.put("observation_document", "foreign key (document) references document (sha256)");
		KEYS.put("observation_id", "unique (document, id)");
		KEYS.put("observation_key", "primary key (document, ordinal)");
	}

	private final Connection connection;
	private final Size size;
	private final Codes codes;

	Generator(Connection connection, Size size, Codes codes) {
		this.connection = connection;
		this.size = size;
		this.codes = codes;
	}

	/** Keys and indices are dropped meanwhile, where the database can do that, and made anew from the whole: much faster. */
	void fill(Contestant contestant) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			for (String index : INDICES.keySet()) {
				statement.execute("drop index " + index);
			}
			for (String constraint : contestant.dropsKeys() ? KEYS.keySet() : Set.<String>of()) {
				statement.execute("alter table " + table(constraint) + " drop constraint " + constraint);
			}
			statement.execute("create table gen_metric (n integer not null primary key, code varchar(40) not null, "
					+ "name varchar(200) not null, unit varchar(40) not null)");
			statement.execute(
					"create table gen_document (sha varchar(64) not null primary key, d integer not null, p integer not null, "
							+ "area varchar(40) not null, period varchar(40) not null)");
		}
		connection.setAutoCommit(false);
		documents();
		for (int period = 0; period < size.periods(); period++) {
			observations(contestant, period);
		}
		connection.setAutoCommit(true);
		try (Statement statement = connection.createStatement()) {
			statement.execute("drop table gen_document");
			statement.execute("drop table gen_metric");
			List<Map.Entry<String, String>> keys = new ArrayList<>(contestant.dropsKeys() ? KEYS.entrySet() : Set.of());
			for (Map.Entry<String, String> key : keys.reversed()) {
				statement.execute("alter table " + table(key.getKey()) + " add constraint " + key.getKey() + ' ' + key.getValue());
			}
			for (Map.Entry<String, String> index : INDICES.entrySet()) {
				statement.execute("create index " + index.getKey() + " on observation " + index.getValue());
			}
			for (String table : List.of("document", "observation")) {
				statement.execute(contestant.analyse(table));
			}
		}
	}

	private static String table(String constraint) {
		return constraint.equals("observation_as_read_observation") ? "observation_as_read" : "observation";
	}

	private void documents() throws SQLException {
		try (PreparedStatement metric = connection.prepareStatement("insert into gen_metric values (?, ?, ?, ?)")) {
			for (int n = 0; n < size.metrics(); n++) {
				metric.setInt(1, n);
				metric.setString(2, codes.metric(n).code());
				metric.setString(3, codes.metric(n).name());
				metric.setString(4, codes.metric(n).unit());
				metric.addBatch();
			}
			metric.executeBatch();
		}
		try (PreparedStatement help = connection.prepareStatement("insert into gen_document values (?, ?, ?, ?, ?)");
				PreparedStatement document = connection
						.prepareStatement("insert into document (sha256, file_name, title, district, "
								+ "period, cut_off_stated, least_months, truncated, imported_at) values (?, ?, ?, ?, ?, true, 0, false, ?)")) {
			for (int p = size.periods() - 1; p >= 0; p--) {
				for (int d = 0; d < size.districts(); d++) {
					String sha256 = Size.document(d, p);
					help.setString(1, sha256);
					help.setInt(2, d);
					help.setInt(3, p);
					help.setString(4, codes.district(d));
					help.setString(5, Size.period(p));
					help.addBatch();
					document.setString(1, sha256);
					document.setString(2, d + "-" + p + ".txt");
					document.setString(3, "Report " + d + " " + p);
					document.setString(4, codes.district(d));
					document.setString(5, Size.period(p));
					document.setTimestamp(6, new Timestamp(1_700_000_000_000L + (size.periods() - p) * 1_000_000L + d));
					document.addBatch();
				}
				help.executeBatch();
				document.executeBatch();
			}
		}
		connection.commit();
	}

	/** Report by report, as they would have come in: the order in which the rows lie matters when they are read. */
	private void observations(Contestant contestant, int period) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement("insert into observation (document, ordinal, id, metric, "
				+ "metric_name, domain_name, area, quantity_value, quantity_unit, quantity_bound, kind, period, span_start, span_end, "
				+ "printed, relation, confidence, review_status) select gen_document.sha, gen_metric.n, "
				+ "cast(cast(gen_metric.n as char(6)) as varchar(200)), gen_metric.code, gen_metric.name, 'generated', "
				+ "gen_document.area, mod(gen_document.d * 7919 + gen_metric.n * 10473 + gen_document.p * 12997, 100000), "
				+ "gen_metric.unit, 'exact', 'count', gen_document.period, gen_metric.n * 40, gen_metric.n * 40 + 5, '12345', 'none', "
				+ "0.9, 'confirmed' from " + contestant.reportByReport("gen_document cross join gen_metric", "gen_document.p = ?",
						"gen_document.d, gen_metric.n"))) {
			insert.setInt(1, period);
			insert.executeUpdate();
		}
		connection.commit();
	}

}
