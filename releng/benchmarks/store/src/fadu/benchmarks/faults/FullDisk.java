package fadu.benchmarks.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.benchmarks.shared.Desk;
import fadu.benchmarks.shared.MadeUpReport;
import fadu.benchmarks.shared.PostgresServer;
import fadu.benchmarks.shared.Told;
import fadu.model.Observation;
import fadu.store.StoreException;

/**
 * Reports come in until the server has no room left, then every other action is tried; afterwards there is room again, and all that
 * was said to be done must be there.
 */
final class FullDisk {

	private static final int MOST = 3000;

	private final Tally tally;
	private final Map<MadeUpReport, Map.Entry<Deed, Told>> told = new LinkedHashMap<>();

	private FullDisk(Room room) {
		this.tally = new Tally(room.name());
	}

	/** A disk that becomes full. */
	interface Room {
		String name();

		/** A server on it; nothing where this machine does not allow it. */
		Optional<PostgresServer> small(Path folder) throws IOException, SQLException, InterruptedException;

		/** The same server with room. */
		PostgresServer large(PostgresServer small, Path folder) throws IOException, InterruptedException;
	}

	/** No file of the server may become longer than three megabytes: tables are full, its log of changes is not. */
	record LimitedFiles() implements Room {

		@Override
		public String name() {
			return "a full disk, tables (a limit on the length of files)";
		}

		/** Not a whole number of pages: the last page is written in part, which PostgreSQL takes for a full disk. */
		@Override
		public Optional<PostgresServer> small(Path folder) throws SQLException {
			PostgresServer server = PostgresServer.start(folder, List.of("prlimit", "--fsize=" + ((3 << 20) + 1000)));
			server.makeTables(List.of());
			return Optional.of(server);
		}

		@Override
		public PostgresServer large(PostgresServer small, Path folder) {
			small.close();
			return PostgresServer.start(folder);
		}

	}

	/** A file system in memory that is nearly full: the server cannot even write its log of changes, and stops. */
	record SmallDisk() implements Room {

		private static final long LEFT = 6 << 20;

		@Override
		public String name() {
			return "a full disk, all of it (a small file system in memory)";
		}

		@Override
		public Optional<PostgresServer> small(Path folder) throws IOException, SQLException, InterruptedException {
			if (new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=200m", "tmpfs", folder.toString()).start().waitFor() != 0) {
				return Optional.empty();
			}
			PostgresServer server = PostgresServer.start(folder, "shared_buffers=16MB", "max_wal_size=16MB");
			server.makeTables(List.of());
			byte[] megabyte = new byte[1 << 20];
			try (var ballast = Files.newOutputStream(ballast(folder))) {
				while (folder.toFile().getUsableSpace() > LEFT) {
					ballast.write(megabyte);
				}
			}
			return Optional.of(server);
		}

		@Override
		public PostgresServer large(PostgresServer small, Path folder) throws IOException, InterruptedException {
			Files.delete(ballast(folder));
			small.revive();
			return small;
		}

		private static Path ballast(Path folder) {
			return folder.resolve("ballast");
		}

	}

	/** Nothing where this machine does not allow it. */
	static Optional<Tally> run(Room room, Path folder) throws IOException, SQLException, InterruptedException {
		Optional<PostgresServer> small = room.small(Files.createDirectories(folder));
		if (small.isEmpty()) {
			return Optional.empty();
		}
		FullDisk disk = new FullDisk(room);
		disk.fill(small.get());
		try (PostgresServer large = room.large(small.get(), folder)) {
			disk.look(large);
		}
		new ProcessBuilder("umount", folder.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor();
		return Optional.of(disk.tally);
	}

	private void fill(PostgresServer server) {
		List<Map.Entry<MadeUpReport, List<Observation>>> ready = new ArrayList<>();
		try (Desk desk = Desk.open(server.location(), "fadu")) {
			for (int number = 0; number < MOST; number++) {
				MadeUpReport report = Deed.report("full" + number);
				if (!act(desk, Deed.IMPORT, report, List.of()).isDone()) {
					break;
				}
				if (number < Deed.values().length) {
					ready.add(Map.entry(report, desk.figures(report.document().getSha256())));
				}
			}
			act(desk, Deed.CONFIRM, ready.get(0).getKey(), ready.get(0).getValue());
			act(desk, Deed.CORRECT, ready.get(1).getKey(), ready.get(1).getValue());
			act(desk, Deed.COMPARE, ready.get(2).getKey(), List.of());
			act(desk, Deed.IMPORT, Deed.report("one-more"), List.of());
		}
	}

	private Told act(Desk desk, Deed deed, MadeUpReport report, List<Observation> figures) {
		long begin = System.nanoTime();
		Told answer = deed.act(desk, report, figures);
		tally.ended(deed.name(), answer, !answer.isDone(), (System.nanoTime() - begin) / 1e9, false);
		told.put(report, Map.entry(deed, answer));
		return answer;
	}

	private void look(PostgresServer server) {
		try (Desk desk = Desk.open(server.location(), "fadu")) {
			told.forEach((report, answer) -> tally.found(report.document().getFileName(), answer.getKey(), answer.getValue(),
					Deed.kept(desk, report)));
			if (!desk.bring(Deed.report("after")).isDone()) {
				tally.wrong("nothing works when there is room again");
			}
		} catch (StoreException e) {
			tally.wrong("does not open when there is room again: " + e.getMessage());
		}
	}

}
