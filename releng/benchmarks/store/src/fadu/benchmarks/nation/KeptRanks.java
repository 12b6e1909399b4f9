package fadu.benchmarks.nation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import fadu.benchmarks.shared.Sql;

/**
 * The ranks of all counties in all metrics, asked anew or kept ready. Kept is a row for each metric of a period, with the ranks and
 * values of all counties in the order of their codes, and once the codes: 301 rows instead of 852,900. It is a table and no
 * materialized view, since that could only be made anew as a whole, while a period is finished once.
 */
final class KeptRanks {

	/** Codes are sorted byte by byte, which is several times as fast as by the rules of a language. */
	private static final String RANKED = """
			select metric, area, quantity_value, rank() over (partition by metric collate "C" order by quantity_value desc) as place
			from fadu.observation
			where period = ? and metric is not null and review_status in ('confirmed', 'corrected')
			""";
	private static final int AT_ONCE = 10_000;

	private final Connection connection;

	KeptRanks(Connection connection) {
		this.connection = connection;
	}

	void makeTables() throws SQLException {
		Sql.run(connection, "create table fadu.rank_area (period varchar(40) primary key, areas text[] not null)",
				"create table fadu.rank_metric (period varchar(40), metric varchar(200), places int[] not null, "
						+ "quantities float8[] not null, primary key (period, metric))");
	}

	/** Keeps the ranks of a period. */
	void keep(String period) throws SQLException {
		try (PreparedStatement areas = connection
				.prepareStatement("insert into fadu.rank_area select period, array_agg(distinct area) "
						+ "from fadu.observation where period = ? group by period");
				PreparedStatement metrics = connection.prepareStatement("insert into fadu.rank_metric with ranked as (" + RANKED
						+ "), own as (select area, n from fadu.rank_area, unnest(areas) with ordinality as each (area, n) "
						+ "where period = ?) select ?, metric, array_agg(place order by n), array_agg(quantity_value order by n) "
						+ "from (select distinct metric from ranked) as metrics cross join own left join ranked using (metric, area) "
						+ "group by metric")) {
			areas.setString(1, period);
			areas.execute();
			for (int i = 1; i <= 3; i++) {
				metrics.setString(i, period);
			}
			metrics.execute();
		}
	}

	/** All ranks of a period as rows, computed now and read piece by piece; how many. */
	int asked(String period) throws SQLException {
		connection.setAutoCommit(false);
		try (PreparedStatement ranks = connection.prepareStatement(RANKED)) {
			ranks.setFetchSize(AT_ONCE);
			ranks.setString(1, period);
			int count = 0;
			try (ResultSet rows = ranks.executeQuery()) {
				while (rows.next()) {
					count += rows.getString(2) != null && rows.getInt(4) > 0 ? 1 : 0;
				}
			}
			return count;
		} finally {
			connection.setAutoCommit(true);
		}
	}

	/** All ranks and values of a period from what is kept; how many. */
	int kept(String period) throws SQLException {
		try (PreparedStatement codes = connection.prepareStatement("select areas from fadu.rank_area where period = ?");
				PreparedStatement ranks = connection
						.prepareStatement("select metric, places, quantities from fadu.rank_metric where period = ?")) {
			codes.setString(1, period);
			ranks.setString(1, period);
			int count = 0;
			try (ResultSet areas = codes.executeQuery(); ResultSet rows = ranks.executeQuery()) {
				areas.next();
				int width = ((Object[]) areas.getArray(1).getArray()).length;
				while (rows.next()) {
					Object[] places = (Object[]) rows.getArray(2).getArray();
					Object[] values = (Object[]) rows.getArray(3).getArray();
					count += places.length == width && values.length == width ? width : 0;
				}
			}
			return count;
		}
	}

	/** The ranks of one county in all metrics of a period from what is kept; how many. */
	int keptOf(String county, String period) throws SQLException {
		try (PreparedStatement ranks = connection.prepareStatement("select metric, places[n], quantities[n] from fadu.rank_metric, "
				+ "(select array_position(areas, ?) as n from fadu.rank_area where period = ?) as own where period = ?")) {
			ranks.setString(1, county);
			ranks.setString(2, period);
			ranks.setString(3, period);
			int count = 0;
			try (ResultSet rows = ranks.executeQuery()) {
				while (rows.next()) {
					count += rows.getInt(2) > 0 ? 1 : 0;
				}
			}
			return count;
		}
	}

}
