package fadu.benchmarks.kills;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** A batch, and what the program that makes it said of it. */
final class Round {

	/** Within this time a change must have begun, and after a server is gone the batch must have ended. */
	private static final int SECONDS = 120;

	private final String name;
	private final List<Word> words = new ArrayList<>();
	private boolean over;

	/** What was said, and when it was heard, by the clock of the JVM. */
	private record Word(String line, long heardAt) {
	}

	Round(String name) {
		this.name = name;
	}

	/** The name of the batch. */
	String name() {
		return name;
	}

	/** The program says something. */
	synchronized void hear(String line) {
		words.add(new Word(line, System.nanoTime()));
		over |= line.equals(BatchProgram.OVER);
		notifyAll();
	}

	/** The program says nothing any more. */
	synchronized void close() {
		over = true;
		notifyAll();
	}

	/** Waits until the program begins a change, so that all before it are done; returns whether it came to that. */
	synchronized boolean awaitBegin(int change) throws InterruptedException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
		while (heardAt(BatchProgram.BEGIN + change).isEmpty() && !over && end > System.nanoTime()) {
			TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
		}
		return heardAt(BatchProgram.BEGIN + change).isPresent();
	}

	/** Waits until the program has left the batch or is no more; returns whether it came to that. */
	synchronized boolean awaitEnd() throws InterruptedException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
		while (!over && end > System.nanoTime()) {
			TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
		}
		return over;
	}

	/** How long a change took, in nanoseconds; nothing where it did not come to its end. */
	synchronized OptionalLong length(int change) {
		OptionalLong begin = heardAt(BatchProgram.BEGIN + change);
		OptionalLong end = heardAt(BatchProgram.DONE + change);
		return begin.isPresent() && end.isPresent()
				? OptionalLong.of(end.getAsLong() - begin.getAsLong())
				: OptionalLong.empty();
	}

	private OptionalLong heardAt(String line) {
		return words.stream().filter(word -> word.line().equals(line)).mapToLong(Word::heardAt).findFirst();
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
	synchronized String lastWords() {
		return words.stream().map(Word::line).filter(line -> line.startsWith(BatchProgram.ENDED))
				.map(line -> line.substring(BatchProgram.ENDED.length())).findFirst().orElse("");
	}

	private synchronized int count(String start) {
		return (int) words.stream().filter(word -> word.line().startsWith(start)).count();
	}

}
