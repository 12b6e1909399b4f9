package fadu.benchmarks.nation;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

import fadu.benchmarks.shared.Sql;

/** Generates the reports and figures of a country and copies them into the tables, as they are made: nothing is kept in memory. */
final class Loader {

	private static final String DOCUMENTS = "copy fadu.document (sha256, file_name, title, district, period, cut_off_stated, "
			+ "least_months, truncated, imported_at) from stdin";
	private static final String FIGURES = " (document, ordinal, id, metric, metric_name, domain_name, area, quantity_value, "
			+ "quantity_unit, quantity_bound, kind, period, span_start, span_end, printed, relation, confidence, review_status) "
			+ "from stdin with (freeze)";

	private final Connection owner;
	private final Partitions partitions;

	Loader(Connection owner) {
		this.owner = owner;
		this.partitions = new Partitions(owner);
	}

	/** Writes a row with a tab between its values. */
	private interface Rows {
		void write(Writer out) throws IOException;
	}

	/** Loads what is not there yet. */
	void load(Country country) throws SQLException, IOException {
		int there = periods();
		if (there == 0) {
			partitions.makeTable();
		}
		if (there % Country.QUARTERS != 0 && there < country.periods()) {
			throw new IllegalStateException("what is there ends in the middle of a year");
		}
		for (int first = there; first < country.periods(); first += Country.QUARTERS) {
			year(country, first, Math.min(first + Country.QUARTERS, country.periods()));
		}
		Sql.run(owner, "vacuum (analyze) fadu.document", "analyze fadu.observation", "checkpoint");
	}

	/** How many periods are there. */
	int periods() throws SQLException {
		return Integer.parseInt(Sql.rows(owner, "select count(distinct period) from fadu.document").getFirst());
	}

	private void year(Country country, int first, int last) throws SQLException, IOException {
		int year = Country.year(first);
		long begin = System.nanoTime();
		owner.setAutoCommit(false); // a table that is new in its transaction is written without a log of changes
		copy(DOCUMENTS, out -> documents(country, first, last, out));
		partitions.beginYear(year);
		for (int period = last - 1; period >= first; period--) {
			int own = period;
			copy("copy fadu.observation_" + year + FIGURES, out -> figures(country, own, out));
		}
		owner.setAutoCommit(true);
		double copied = (System.nanoTime() - begin) / 1e9;
		partitions.endYear(year);
		System.out.printf("%d: %,d figures copied in %.1f s, keys and indices in %.1f s%n", year,
				(last - first) * (long) country.counties() * Country.METRICS, copied, (System.nanoTime() - begin) / 1e9 - copied);
	}

	private void copy(String statement, Rows rows) throws SQLException, IOException {
		try (Writer out = new OutputStreamWriter(new PGCopyOutputStream(owner.unwrap(PGConnection.class), statement, 1 << 16),
				StandardCharsets.UTF_8)) {
			rows.write(out);
		}
	}

	private static void documents(Country country, int first, int last, Writer out) throws IOException {
		for (int period = last - 1; period >= first; period--) {
			for (int county = country.first(); county < country.end(); county++) {
				out.write(String.join("\t", Country.document(county, period), county + "-" + period + ".txt", "Report",
						Country.county(county), Country.period(period), "t", "0", "f", "2025-01-01 00:00:00\n"));
			}
		}
	}

	/** Report by report, as they come in. */
	private static void figures(Country country, int period, Writer out) throws IOException {
		for (int county = country.first(); county < country.end(); county++) {
			String document = Country.document(county, period);
			String area = Country.county(county);
			for (int metric = 0; metric < Country.METRICS; metric++) {
				String value = Long.toString(Country.value(county, metric, period));
				out.write(document + '\t' + metric + "\tf" + metric + '\t' + Country.metric(metric)
						+ "\tgenerated metric\tgenerated\t"
						+ area + '\t' + value + "\t\u4ef6\texact\tcount\t" + Country.period(period) + '\t' + metric * 40 + '\t'
						+ (metric * 40 + value.length()) + '\t' + value + "\u4ef6\tnone\t0.9\tconfirmed\n");
			}
		}
	}

}
