package fadu.benchmarks.office;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import fadu.benchmarks.shared.Desk;
import fadu.benchmarks.shared.PostgresServer;
import fadu.store.ObservationStore;

/**
 * Many users at once at one server, then the sum of what each was told against what the store holds. Arguments: an empty folder,
 * how many users, for how many minutes, and how long each thinks before an action, in milliseconds in the mean.
 */
final class Office {

	private Office() {
	}

	public static void main(String[] words) throws IOException, SQLException, InterruptedException {
		int users = Integer.parseInt(words[1]);
		double minutes = Double.parseDouble(words[2]);
		int pause = Integer.parseInt(words[3]);
		System.out.printf("%d users, %s minutes, %d ms of thinking before each action, load %.1f%n", users, words[2], pause,
				ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
		final boolean failed;
		try (PostgresServer server = PostgresServer.start(Path.of(words[0]), Waits.SETTINGS.toArray(String[]::new))) {
			server.makeTables(IntStream.range(0, users).mapToObj(Clerk::name).toList());
			Timings timings = new Timings();
			AtomicInteger patience = new AtomicInteger();
			ObservationStore.whenWaiting(line -> patience.incrementAndGet());
			List<Clerk> clerks = work(server, users, TimeUnit.SECONDS.toNanos(Math.round(minutes * 60)), pause, timings);
			timings.print();
			System.out.printf("told for whom they wait: %d times%n", patience.get());
			int faults = judge(server, clerks.stream().map(Clerk::ledger).toList());
			System.out.println(faults == 0 ? "nothing lost, nothing untold, no deadlock" : faults + " faults");
			failed = faults > 0;
		}
		if (failed) {
			System.exit(1);
		}
	}

	private static List<Clerk> work(PostgresServer server, int users, long duration, int pause, Timings timings)
			throws InterruptedException {
		Pile pile = new Pile();
		long end = System.nanoTime() + duration;
		List<Clerk> clerks = IntStream.range(0, users)
				.mapToObj(number -> new Clerk(number, server.location(Clerk.name(number)), pile, timings, end, pause)).toList();
		List<Thread> threads = clerks.stream().map(clerk -> Thread.ofPlatform().start(clerk)).toList();
		for (Thread thread : threads) {
			thread.join();
		}
		return clerks;
	}

	private static int judge(PostgresServer server, List<Ledger> ledgers) throws IOException, SQLException {
		Waits waits = Waits.of(server);
		Map<String, Integer> refusals = new TreeMap<>();
		ledgers.forEach(ledger -> ledger.refusals().forEach((line, count) -> refusals.merge(line, count, Integer::sum)));
		System.out.printf(
				"met: %d statements waited more than 10 ms for another's lock (longest %.0f ms), %d actions were refused, "
						+ "%d deadlocks%n",
				waits.waited(), waits.longest(), refusals.values().stream().mapToInt(Integer::intValue).sum(),
				waits.deadly());
		refusals.forEach((line, count) -> System.out.printf("  %d × refused: %s%n", count, line));
		try (Desk owner = Desk.open(server.location(), "auditor")) {
			return new Audit(ledgers).run(owner) + (int) waits.deadly();
		}
	}

}
