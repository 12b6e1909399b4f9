package fadu.benchmarks.kills;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import fadu.benchmarks.shared.Desk;
import fadu.benchmarks.shared.Told;
import fadu.store.StoreLocation;

/**
 * The program that is killed, or whose server is: makes the changes of each batch that a line of the standard input names, says
 * each
 * before and after, and leaves a batch with the first change that is not done. Argument: a folder or the URL of a database.
 */
final class BatchProgram {

	static final String BEGIN = "begin ";
	static final String DONE = "done ";
	static final String ENDED = "ended ";
	static final String OVER = "over";

	private BatchProgram() {
	}

	public static void main(String[] words) throws IOException {
		StoreLocation location = StoreLocation.ofUrl(words[0]).orElseGet(() -> new StoreLocation.Folder(Path.of(words[0])));
		BufferedReader names = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
		for (String name = names.readLine(); name != null; name = names.readLine()) {
			try (Desk desk = Desk.open(location, "fadu")) {
				make(new Batch(desk, name));
			} catch (RuntimeException e) {
				say(ENDED + "closing: " + e);
			}
			say(OVER);
		}
	}

	private static void make(Batch batch) {
		for (int change = 0; change < Batch.LENGTH; change++) {
			say(BEGIN + change);
			Told told = batch.make(change);
			if (!told.isDone()) {
				say(ENDED + told);
				return;
			}
			say(DONE + change);
		}
	}

	private static void say(String line) {
		System.out.println(line);
		System.out.flush();
	}

}
