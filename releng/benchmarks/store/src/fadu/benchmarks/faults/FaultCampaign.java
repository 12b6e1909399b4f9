package fadu.benchmarks.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import fadu.benchmarks.shared.PostgresServer;

/**
 * What a client says, and what is left, when something happens to its server. Arguments: an empty folder, how many restarts, within
 * how many seconds an action must end, and the faults, all where none is named: restart, frozen, closed,
 * silent, locked, full.
 */
final class FaultCampaign {

	/** Actions under a fault that may last for minutes: each kind of action once. */
	private static final int FEW = 5;
	private static final int MANY = 20;

	private final Path folder;
	private final int restarts;
	private final int limit;
	private final Set<String> wanted;
	private final List<Tally> tallies = new ArrayList<>();

	private FaultCampaign(Path folder, int restarts, int limit, Set<String> wanted) {
		this.folder = folder;
		this.restarts = restarts;
		this.limit = limit;
		this.wanted = wanted;
	}

	public static void main(String[] words) throws IOException, SQLException, InterruptedException {
		FaultCampaign campaign = new FaultCampaign(Path.of(words[0]), Integer.parseInt(words[1]), Integer.parseInt(words[2]),
				Set.copyOf(List.of(words).subList(3, words.length)));
		System.out.printf("an action must end within %d s%n", campaign.limit);
		Tally.head();
		campaign.withServer();
		campaign.withFullDisk();
		campaign.tallies.forEach(Tally::details);
		if (campaign.tallies.stream().mapToInt(Tally::faults).sum() > 0) {
			System.exit(1);
		}
	}

	private boolean wants(String fault) {
		return wanted.isEmpty() || wanted.contains(fault);
	}

	private void withServer() throws IOException, SQLException {
		try (PostgresServer server = PostgresServer.start(folder); Cable cable = new Cable(server.port())) {
			server.makeTables(List.of());
			if (wants("restart")) {
				run(new Restart(server), server, "restart", restarts);
			}
			if (wants("frozen")) {
				run(new Freeze(server), server, "frozen", FEW);
			}
			if (wants("closed")) {
				run(new Cut(server, cable, false), server, "closed", MANY);
			}
			if (wants("silent")) {
				run(new Cut(server, cable, true), server, "silent", FEW);
			}
			if (wants("locked")) {
				run(Lock.onTables(server), server, "tables", FEW);
				run(Lock.onWriting(server), server, "writing", FEW);
				run(Lock.onRows(server), server, "rows", FEW);
			}
		}
	}

	private void run(Fault fault, PostgresServer server, String name, int trials) {
		keep(new Trials(fault, server.location(), limit).run(name, trials));
	}

	private void withFullDisk() throws IOException, SQLException, InterruptedException {
		if (wants("full")) {
			for (FullDisk.Room room : List.of(new FullDisk.LimitedFiles(), new FullDisk.SmallDisk())) {
				FullDisk.run(room, folder.resolve(room.getClass().getSimpleName())).ifPresentOrElse(this::keep,
						() -> System.out.println("| " + room.name() + " | left out: this user may not mount one |"));
			}
		}
	}

	private void keep(Tally tally) {
		tally.print();
		tallies.add(tally);
	}

}
