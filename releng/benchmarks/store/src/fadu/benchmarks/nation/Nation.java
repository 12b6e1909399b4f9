package fadu.benchmarks.nation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import fadu.benchmarks.shared.PostgresServer;
import fadu.benchmarks.shared.Sql;
import fadu.model.value.Period;
import fadu.store.ObservationQuery;
import fadu.store.ObservationStore;

/**
 * Fills a PostgreSQL with the figures of a nation, then puts the product's questions by the clock. Arguments: an empty folder, and
 * how
 * many million figures.
 */
final class Nation {

	private static final int MANY = 200;
	private static final int FEW = 20;
	/** A whole period as objects is asked seldom: it takes a second and hundreds of megabytes. */
	private static final int SELDOM = 5;

	private final PostgresServer server;
	private final Country country;
	private final Random random = new Random(42);

	private Nation(PostgresServer server, Country country) {
		this.server = server;
		this.country = country;
	}

	public static void main(String[] words) throws SQLException, IOException {
		Country country = Country.ofMillions(Integer.parseInt(words[1]));
		System.out.printf("%,d figures of %d counties, %d metrics, %d periods; load %.1f%n", country.figures(), Country.COUNTIES,
				Country.METRICS, country.periods(), ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
		try (PostgresServer server = PostgresServer.start(Path.of(words[0]), "shared_buffers=1GB", "max_wal_size=8GB",
				"wal_level=minimal", "max_wal_senders=0", "maintenance_work_mem=512MB", "work_mem=128MB",
				"max_parallel_maintenance_workers=0")) {
			Nation nation = new Nation(server, country);
			nation.load();
			Clock.head();
			nation.ranksAsked();
			nation.ranksKept();
			nation.questions();
		}
	}

	private void load() throws SQLException, IOException {
		server.makeTables(List.of());
		try (Connection owner = server.connect()) {
			new Loader(owner).load(country);
			System.out.println(
					"with keys and indices: " + Sql.rows(owner, "select pg_size_pretty(sum(pg_total_relation_size(relid))) "
							+ "from pg_partition_tree('fadu.observation')").getFirst());
		}
	}

	/** Each time of a server that was just started, with nothing in its own memory; that of the system is not emptied. */
	private void ranksAsked() throws SQLException {
		Clock.time("all ranks of one period, computed, server just started", 0, SELDOM, () -> {
			server.stopAtOnce();
			server.start();
			return 0;
		}, () -> {
			try (Connection owner = server.connect()) {
				return new KeptRanks(owner).asked(period());
			}
		});
		try (Connection owner = server.connect()) {
			Clock.time("all ranks of one period, computed", 1, SELDOM, () -> new KeptRanks(owner).asked(period()));
		}
	}

	private void ranksKept() throws SQLException {
		try (Connection owner = server.connect()) {
			KeptRanks ranks = new KeptRanks(owner);
			ranks.makeTables();
			int[] number = {0};
			int kept = Math.min(SELDOM, country.periods());
			Clock.time("keeping the ranks of one period ready", 0, kept, () -> {
				ranks.keep(Country.period(number[0]++));
				return Country.METRICS;
			});
			Clock.time("all ranks of one period, kept ready", FEW, MANY, () -> ranks.kept(Country.period(random.nextInt(kept))));
			Clock.time("all ranks of one county, kept ready", FEW, MANY,
					() -> ranks.keptOf(county(), Country.period(random.nextInt(kept))));
		}
	}

	private void questions() {
		try (ObservationStore store = ObservationStore.open(server.location())) {
			Clock.time("one metric over all counties in one period, observations", FEW, MANY,
					() -> store.observations(ObservationQuery.of(Set.of(metric()), Set.of(), asked())).size());
			Clock.time("one metric over all counties in one period, values", FEW, MANY,
					() -> store.values(ObservationQuery.of(Set.of(metric()), Set.of(), asked())).size());
			Clock.time("trend of one county, observations", FEW, MANY,
					() -> store.observations(ObservationQuery.of(Set.of(metric()), Set.of(county()), Optional.empty())).size());
			Clock.time("all of one county in one period, observations", FEW, MANY,
					() -> store.observations(ObservationQuery.of(Set.of(), Set.of(county()), asked())).size());
			Clock.time("all of one period, values", 1, SELDOM,
					() -> store.values(ObservationQuery.of(Set.of(), Set.of(), asked())).size());
		} catch (SQLException e) {
			throw new IllegalStateException(e);
		}
	}

	private String metric() {
		return Country.metric(random.nextInt(Country.METRICS));
	}

	private String county() {
		return Country.county(random.nextInt(Country.COUNTIES));
	}

	private String period() {
		return Country.period(random.nextInt(country.periods()));
	}

	private Optional<Period> asked() {
		return Optional.of(Period.valueOf(period()));
	}

}
