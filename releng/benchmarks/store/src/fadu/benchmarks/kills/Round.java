package fadu.benchmarks.kills;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import fadu.store.StoreLocation;

/** One program that makes a batch, and what it said. */
final class Round {

	/** After a server is gone the client must have ended within this time. */
	private static final int SECONDS = 120;

	private final Process client;
	private final List<String> lines = new ArrayList<>();
	private final CountDownLatch begun = new CountDownLatch(1);
	private final Thread reader;
	private volatile long lastWordAt;

	private Round(Process client) {
		this.client = client;
		this.reader = Thread.ofPlatform().start(this::read);
	}

	static Round start(StoreLocation location, String name, Path archive) throws IOException {
		String where = location instanceof StoreLocation.Server server ? server.url() : location.toString();
		return new Round(new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
				"-XX:+AutoCreateSharedArchive",
				"-XX:SharedArchiveFile=" + archive, "-Xlog:disable", BatchProgram.class.getName(), where, name)
				.redirectError(ProcessBuilder.Redirect.DISCARD).start());
	}

	private void read() {
		client.inputReader(StandardCharsets.UTF_8).lines().forEach(line -> {
			synchronized (lines) {
				lines.add(line);
				lastWordAt = System.nanoTime();
			}
			begun.countDown();
		});
		begun.countDown();
	}

	Process client() {
		return client;
	}

	/** Waits for the first word. */
	void awaitBegin() throws InterruptedException {
		begun.await(SECONDS, TimeUnit.SECONDS);
	}

	/** Waits for the end. */
	boolean awaitEnd() throws InterruptedException {
		boolean ended = client.waitFor(SECONDS, TimeUnit.SECONDS);
		client.toHandle().destroyForcibly();
		reader.join();
		return ended;
	}

	/** When the program said something for the last time, by the clock of the JVM. */
	long lastWordAt() {
		return lastWordAt;
	}

	/** How many changes the program has begun so far. */
	int begun() {
		return count(BatchProgram.BEGIN);
	}

	/** How many changes were said to be done so far. */
	int done() {
		return count(BatchProgram.DONE);
	}

	/** What the program said where it could not go on; empty where it was killed or came to its end. */
	String lastWords() {
		synchronized (lines) {
			return lines.stream().filter(line -> line.startsWith(BatchProgram.ENDED))
					.map(line -> line.substring(BatchProgram.ENDED.length())).findFirst().orElse("");
		}
	}

	private int count(String word) {
		synchronized (lines) {
			return (int) lines.stream().filter(line -> line.startsWith(word)).count();
		}
	}

}
