package fadu.benchmarks.kills;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import fadu.store.StoreLocation;

/** A process that makes batches, one after another, as long as it lives. */
final class Program {

	private static final int SECONDS = 60;

	private final Process process;
	private final PrintWriter names;
	private final Thread reader;
	private volatile Round round = new Round("");
	private volatile boolean mute;

	private Program(Process process) {
		this.process = process;
		this.names = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
		this.reader = Thread.ofPlatform().start(this::read);
	}

	/**
	 * Starts it.
	 *
	 * @param archive a file in which the classes of the first one that ends in peace are kept for those after it
	 */
	static Program start(StoreLocation location, Path archive) throws IOException {
		String where = location instanceof StoreLocation.Server server ? server.url() : location.toString();
		return new Program(new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
				"-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive, "-Xlog:disable", BatchProgram.class.getName(),
				where).redirectError(ProcessBuilder.Redirect.DISCARD).start());
	}

	private void read() {
		process.inputReader(StandardCharsets.UTF_8).lines().forEach(line -> round.hear(line));
		mute = true;
		round.close();
	}

	/** Lets it make the batch of a name. */
	Round make(String name) {
		round = new Round(name);
		names.println(name);
		if (mute) {
			round.close();
		}
		return round;
	}

	ProcessHandle process() {
		return process.toHandle();
	}

	/** Whether it can make another batch. */
	boolean lives() {
		return process.isAlive() && !mute;
	}

	/** Gives it no more work, and waits until it has ended. */
	void end() throws InterruptedException {
		names.close();
		if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
			process.toHandle().destroyForcibly();
		}
		reader.join();
	}

}
