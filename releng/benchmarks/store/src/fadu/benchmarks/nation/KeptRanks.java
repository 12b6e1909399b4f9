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

	/** Codes are sorted by a number first and byte by byte then, which is several times as fast as by the rules of a language. */
	private static final String RANKED = """
			select metric collate "C" as metric, area, quantity_value,
			rank() over (partition by hashtext(metric), metric collate "C" order by quantity_value desc) as place
			from fadu.observation
			where period = ? and metric is not null and review_status in ('confirmed', 'corrected')
			""";

	private final Connection connection;

	KeptRanks(Connection connection) {
		this.connection = connection;
	}

	void makeTables() throws SQLException {
		Sql.run(connection, "drop table if exists fadu.rank_area, fadu.rank_metric",
				"create table fadu.rank_area (period varchar(40) primary key, areas text[] not null)",
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

	/**
	 * All ranks and values of a period, computed now; how many. A row for each metric, with arrays: of rows that are read piece by
	 * piece PostgreSQL would compute none at the same time as others.
	 */
	int asked(String period) throws SQLException {
		try (PreparedStatement ranks = connection.prepareStatement("select metric, array_agg(area), array_agg(place), "
				+ "array_agg(quantity_value::float8) from (" + RANKED + ") as ranked group by metric")) {
			ranks.setString(1, period);
			int count = 0;
			try (ResultSet rows = ranks.executeQuery()) {
				while (rows.next()) {
					count += arrays(rows, 2).length == arrays(rows, 4).length ? arrays(rows, 3).length : 0;
				}
			}
			return count;
		}
	}

	private static Object[] arrays(ResultSet row, int column) throws SQLException {
		return (Object[]) row.getArray(column).getArray();
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
				int width = arrays(areas, 1).length;
				while (rows.next()) {
					count += arrays(rows, 2).length == width && arrays(rows, 3).length == width ? width : 0;
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
