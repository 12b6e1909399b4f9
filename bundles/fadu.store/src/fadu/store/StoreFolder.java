package fadu.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

/**
 * The folder {@code store} of a workspace, held by one program at a time. The operating system gives the lock back when the
 * program dies, however that happens.
 */
final class StoreFolder implements AutoCloseable {

	/**
	 * Folders held within this program. POSIX drops a lock when the program closes any handle of the file, so a second opening
	 * must be refused before it touches the lock file.
	 */
	private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

	/** How long the lock is asked for while nobody says that he holds it. */
	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private final Path workspace;
	private final Path folder;
	private FileChannel lock;

	private StoreFolder(Path workspace, Path folder) {
		this.workspace = workspace;
		this.folder = folder;
	}

	static Path of(Path workspace) {
		return workspace.resolve("store");
	}

	static Path database(Path workspace) {
		return of(workspace).resolve("derby");
	}

	/** Takes the folder, which is made where it is missing. */
	static StoreFolder take(Path workspace) {
		for (Path part = of(workspace).toAbsolutePath(); part != null; part = part.getParent()) {
			if (Files.exists(part) && !Files.isDirectory(part)) {
				throw new StoreException(NLS.bind(Messages.Store_notAFolder, workspace, part));
			}
		}
		try {
			Path folder = Files.createDirectories(of(workspace)).toRealPath();
			if (!HELD.add(folder)) {
				throw Program.refusal(workspace, null);
			}
			StoreFolder taken = new StoreFolder(workspace, folder);
			try {
				taken.lock();
				return taken;
			} catch (IOException | StoreException e) {
				taken.close();
				throw e;
			}
		} catch (IOException e) {
			throw Failures.ofFiles(e, workspace);
		}
	}

	/**
	 * Takes the lock. One that is held by nobody who says so is asked for again for a moment: its holder has just taken it and not
	 * said its name yet, or is just ending.
	 */
	private void lock() throws IOException {
		lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		long begin = System.nanoTime();
		while (lock.tryLock() == null) {
			Optional<Program> holder = Program.holder(folder);
			if (holder.isPresent() || System.nanoTime() - begin > PATIENCE.toNanos()) {
				throw Program.refusal(workspace, holder, null);
			}
			LockSupport.parkNanos(PATIENCE.toNanos() / 100);
		}
		Program.announce(folder);
	}

	Path workspace() {
		return workspace;
	}

	Path folder() {
		return folder;
	}

	Path database() {
		return folder.resolve("derby");
	}

	/** An empty place for a database in the making; what an interrupted attempt left there is removed. */
	Path unfinished() throws IOException {
		Path unfinished = folder.resolve("derby.new");
		if (Files.exists(unfinished)) {
			List<Path> leftovers;
			try (Stream<Path> files = Files.walk(unfinished)) {
				leftovers = files.sorted(Comparator.reverseOrder()).toList();
			}
			for (Path leftover : leftovers) {
				Files.delete(leftover);
			}
		}
		return unfinished;
	}

	void finish(Path unfinished) throws IOException {
		Files.move(unfinished, database(), StandardCopyOption.ATOMIC_MOVE);
	}

	@Override
	public void close() {
		try {
			if (lock != null) {
				lock.close();
			}
		} catch (IOException e) {
			throw Failures.ofFiles(e, workspace);
		} finally {
			HELD.remove(folder);
		}
	}

}
