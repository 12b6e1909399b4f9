package fadu.benchmarks.nation;

import java.sql.Connection;
import java.sql.SQLException;

import fadu.benchmarks.shared.Sql;

/**
 * Puts a partitioned table in the place of the product's table {@code observation}, with its columns and its indices, so that the
 * store asks it as it asks its own.
 * <p>
 * A partition holds the periods that begin with the same year. A new period is loaded into few pages at the end and touches no
 * other
 * year; a question about one period reads one partition; a trend looks into one index for each year. By a hash of the area a trend
 * would look into one index, but every load and every question about a period into all; by single periods there would be four times
 * as many partitions to look into for a trend, and one to be made for each unusual period. What has no year first is in a partition
 * of its own.
 */
final class Partitions {

	private final Connection owner;

	Partitions(Connection owner) {
		this.owner = owner;
	}

	/** A key of a partitioned table must hold what it is partitioned by; tables that refer to the old key do so no longer. */
	void makeTable() throws SQLException {
		for (String foreign : Sql.rows(owner, """
				select 'alter table ' || conrelid::regclass || ' drop constraint ' || conname from pg_constraint
				where confrelid = 'fadu.observation'::regclass
				""")) {
			Sql.run(owner, foreign);
		}
		Sql.run(owner, "alter table fadu.observation rename to observation_plain",
				"create table fadu.observation (like fadu.observation_plain including defaults) partition by range (period)",
				"create table fadu.observation_other partition of fadu.observation default");
		for (String index : Sql.rows(owner, """
				select regexp_replace(replace(indexdef, '_plain', ''), 'INDEX \\S+ ON', 'INDEX ON') from pg_indexes
				where schemaname = 'fadu' and tablename = 'observation_plain' and indexdef not like 'CREATE UNIQUE%'
				""")) {
			Sql.run(owner, index);
		}
		Sql.run(owner, "alter table fadu.observation add primary key (document, ordinal, period)",
				"alter table fadu.observation add unique (document, id, period)",
				"alter table fadu.observation add foreign key (document) references fadu.document (sha256)");
	}

	/** An empty table without indices, for the figures of a year. */
	void beginYear(int year) throws SQLException {
		Sql.run(owner, "create table fadu.observation_" + year + " (like fadu.observation including defaults)");
	}

	/** Makes the table of a year a part of the whole; the server makes its keys and indices and looks at each reference. */
	void endYear(int year) throws SQLException {
		Sql.run(owner, "alter table fadu.observation attach partition fadu.observation_" + year + " for values from ('" + year
				+ "') to ('" + (year + 1) + "')");
	}

}
