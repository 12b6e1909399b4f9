package fadu.benchmarks.nation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import fadu.model.value.Period;
import fadu.store.ObservationQuery;
import fadu.store.ObservationStore;

/**
 * Fills one PostgreSQL or several with the figures of a nation, and puts the product's questions by the clock. Arguments: a folder;
 * {@code fill}, {@code measure} or {@code both}; in how many servers; and, to fill, how many million figures.
 */
final class Nation {

	private static final int MANY = 100;
	private static final int FEW = 20;
	/** A whole period is asked seldom: it takes seconds. */
	private static final int SELDOM = 5;

	private final Servers servers;
	private final int periods;
	private final Random random = new Random(42);

	private Nation(Servers servers, int periods) {
		this.servers = servers;
		this.periods = periods;
	}

	public static void main(String[] words) throws SQLException, IOException {
		Path folder = Path.of(words[0]);
		int count = Integer.parseInt(words[2]);
		if (!words[1].equals("measure")) {
			try (Servers servers = Servers.start(folder, count, "max_wal_size=8GB", "maintenance_work_mem=2GB",
					"max_parallel_maintenance_workers=1")) {
				servers.load(Country.ofMillions(Integer.parseInt(words[3])));
			}
		}
		if (!words[1].equals("fill")) {
			try (Servers servers = Servers.start(folder, count)) {
				new Nation(servers, servers.periods()).measure();
			}
		}
	}

	private void measure() throws SQLException {
		System.out.printf("%,d figures of %d counties, %d metrics, %d periods in %d servers; load %.1f%n",
				new Country(periods, 0, Country.COUNTIES).figures(), Country.COUNTIES, Country.METRICS, periods, servers.count(),
				ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
		Clock.head();
		questions();
		ranksAsked();
		if (servers.count() == 1) {
			ranksKept();
		}
		System.out.printf("load %.1f%n", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
	}

	/** Each time of servers that were just started, with nothing in their own memory; that of the system is not emptied. */
	private void ranksAsked() throws SQLException {
		Clock.time("all ranks of one period, computed, server just started", 0, SELDOM, servers::restart, () -> {
			try (Connection owner = servers.asked().connect()) {
				return new KeptRanks(owner).asked(period());
			}
		});
		try (Connection owner = servers.asked().connect()) {
			Clock.time("all ranks of one period, computed", 1, SELDOM, () -> new KeptRanks(owner).asked(period()));
		}
	}

	private void ranksKept() throws SQLException {
		try (Connection owner = servers.asked().connect()) {
			KeptRanks ranks = new KeptRanks(owner);
			ranks.makeTables();
			int[] number = {0};
			int kept = Math.min(SELDOM, periods);
			Clock.time("keeping the ranks of one period ready", 0, kept, () -> {
				ranks.keep(Country.period(number[0]++));
				return Country.METRICS;
			});
			Clock.time("all ranks of one period, kept ready", FEW, MANY, () -> ranks.kept(Country.period(random.nextInt(kept))));
			Clock.time("all ranks of one county, kept ready", FEW, MANY,
					() -> ranks.keptOf(county(), Country.period(random.nextInt(kept))));
		}
	}

	/** Of the latest year, which was read before and is in the server's memory; then of any year, which may be on the disk. */
	private void questions() throws SQLException {
		try (ObservationStore store = ObservationStore.openToAsk(servers.asked().location()).orElseThrow()) {
			int latest = Math.min(Country.QUARTERS, periods);
			int[] number = {0};
			Clock.time("all of one period of the latest year, values", 0, latest, () -> store.values(
					ObservationQuery.of(Set.of(), Set.of(), Optional.of(Period.valueOf(Country.period(number[0]++)))),
					Collectors.counting()).intValue());
			for (int among : new int[]{latest, periods}) {
				String name = "one metric over all counties in one of " + among + " periods, ";
				Clock.time(name + "observations", FEW, MANY, () -> store.observations(anywhere(among)).size());
				Clock.time(name + "values", FEW, MANY, () -> store.values(anywhere(among), Collectors.toList()).size());
			}
			Clock.time("trend of one county, observations", FEW, MANY,
					() -> store.observations(ObservationQuery.of(Set.of(metric()), Set.of(county()), Optional.empty())).size());
			Clock.time("all of one county in one period, observations", FEW, MANY,
					() -> store.observations(ObservationQuery.of(Set.of(), Set.of(county()), period(periods))).size());
		}
	}

	/** A metric over all counties in one of the latest periods. */
	private ObservationQuery anywhere(int latest) {
		return ObservationQuery.of(Set.of(metric()), Set.of(), period(latest));
	}

	private String metric() {
		return Country.metric(random.nextInt(Country.METRICS));
	}

	private String county() {
		return Country.county(random.nextInt(Country.COUNTIES));
	}

	private String period() {
		return Country.period(random.nextInt(periods));
	}

	private Optional<Period> period(int latest) {
		return Optional.of(Period.valueOf(Country.period(random.nextInt(latest))));
	}

}
