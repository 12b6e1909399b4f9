package fadu.benchmarks.kills;

import java.nio.file.Path;

import fadu.benchmarks.shared.Desk;
import fadu.benchmarks.shared.Told;
import fadu.store.StoreLocation;

/**
 * The program that is killed: makes the changes of a batch, says each before and after, and ends with the first that is not done.
 * Arguments: a folder or the URL of a database, and the name of the batch.
 */
final class BatchProgram {

	static final String BEGIN = "begin ";
	static final String DONE = "done ";
	static final String ENDED = "ended ";

	private BatchProgram() {
	}

	public static void main(String[] words) {
		StoreLocation location = StoreLocation.ofUrl(words[0]).orElseGet(() -> new StoreLocation.Folder(Path.of(words[0])));
		try (Desk desk = Desk.open(location, "fadu")) {
			Batch batch = new Batch(desk, words[1]);
			for (int change = 0; change < Batch.LENGTH; change++) {
				say(BEGIN + change);
				Told told = batch.make(change);
				if (!told.isDone()) {
					say(ENDED + told);
					return;
				}
				say(DONE + change);
			}
		} catch (RuntimeException e) {
			say(ENDED + "closing: " + e);
		}
	}

	private static void say(String line) {
		System.out.println(line);
		System.out.flush();
	}

}
