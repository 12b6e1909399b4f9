package fadu.benchmarks.kills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import fadu.benchmarks.shared.Desk;

/**
 * Kills again and again, in one store that lives through all rounds, until so many kills fell between the first and the last commit
 * of a batch. After each the store must open, the batch must have left exactly what it leaves after some number of its changes, and
 * that number must be the one that was said to be done, or one more. Arguments: an empty folder, how many such kills, what to kill.
 */
final class KillCampaign {

	/** So many batches are looked at again after each kill; all of them every so many rounds and at the end. */
	private static final int AGAIN = 5;
	private static final int ALL = 20;
	private static final int MOST_ROUNDS = 20;

	private final Target target;
	private final Target.Site site;
	private final Path archive;
	private final Random random = new Random();
	/** What a batch that nobody disturbs leaves after none, one, … all of its changes. */
	private final List<String> expected = new ArrayList<>();
	/** What the batch of each earlier round left. */
	private final Map<String, String> before = new LinkedHashMap<>();
	private final Map<String, Integer> lastWords = new TreeMap<>();
	private final List<String> faults = new ArrayList<>();
	private int hits;
	private int inside;
	private int unsaid;
	private int rounds;

	private KillCampaign(Target target, Path folder) throws SQLException {
		this.target = target;
		this.site = target.prepare(folder);
		this.archive = folder.resolve("classes.jsa");
	}

	public static void main(String[] words) throws IOException, InterruptedException, SQLException {
		int hits = Integer.parseInt(words[1]);
		int faults = 0;
		for (String word : List.of(words).subList(2, words.length)) {
			Path folder = Files.createDirectories(Path.of(words[0]).resolve(word));
			KillCampaign campaign = new KillCampaign(Target.valueOf(word.toUpperCase()), folder);
			try {
				campaign.run(hits);
			} finally {
				campaign.site.server().ifPresent(server -> server.close());
			}
			faults += campaign.faults.size();
		}
		if (faults > 0) {
			System.exit(1);
		}
	}

	private void run(int wanted) throws IOException, InterruptedException {
		try (Desk desk = Desk.open(site.location(), "fadu")) {
			expected.add(Footprint.of(desk, "model"));
			Batch batch = new Batch(desk, "model");
			for (int change = 0; change < Batch.LENGTH; change++) {
				if (!batch.make(change).isDone()) {
					throw new IllegalStateException("change " + change + " is not done even undisturbed");
				}
				expected.add(Footprint.of(desk, "model"));
			}
		}
		long length = undisturbed("first");
		length = undisturbed("second");
		System.out.printf("%s: an undisturbed batch of %d commits takes %d ms%n", target, Batch.LENGTH, length);
		while (hits < wanted && rounds < MOST_ROUNDS * wanted && faults.isEmpty()) {
			round("round" + rounds++, length);
			if (rounds % ALL == 0) {
				lookAtAll();
				System.out.printf("%s: %d rounds, %d hits%n", target, rounds, hits);
			}
		}
		lookAtAll();
		print();
	}

	private long undisturbed(String name) throws IOException, InterruptedException {
		Round round = Round.start(site.location(), name, archive);
		round.awaitBegin();
		long begin = System.nanoTime();
		round.awaitEnd();
		look(name, round);
		return (round.lastWordAt() - begin) / 1_000_000;
	}

	private void round(String name, long length) throws IOException, InterruptedException {
		Round round = Round.start(site.location(), name, archive);
		round.awaitBegin();
		Thread.sleep(random.nextLong(length + 1));
		int done = round.done();
		int begun = round.begun();
		boolean killed = target.kill(site, round.client());
		if (!round.awaitEnd()) {
			faults.add(name + ": the client did not end");
		}
		target.revive(site);
		int kept = look(name, round);
		int reached = target.isClient() ? kept : done;
		if (killed && reached > 0 && reached < Batch.LENGTH) {
			hits++;
			inside += begun > done ? 1 : 0;
			unsaid += kept == round.done() + 1 ? 1 : 0;
			lastWords.merge(round.lastWords() + (kept > round.done() ? " (and yet it is there)" : ""), 1, Integer::sum);
		}
	}

	/**
	 * Looks at the earlier batches too. How many changes of the batch are in the store; a fault where it is in a state that no
	 * number of changes leaves.
	 */
	private int look(String name, Round round) {
		try (Desk desk = Desk.open(site.location(), "fadu")) {
			String print = Footprint.of(desk, name);
			lookAgain(desk, AGAIN);
			before.put(name, print);
			int kept = expected.indexOf(print);
			if (kept < 0) {
				faults.add(name + ": half, after " + round.done() + " changes: " + print);
			} else if (kept < round.done() || kept > round.done() + 1) {
				faults.add(name + ": " + round.done() + " changes were said to be done, " + kept + " are there");
			}
			return kept;
		}
	}

	private void lookAtAll() {
		try (Desk desk = Desk.open(site.location(), "fadu")) {
			lookAgain(desk, before.size());
		}
	}

	private void lookAgain(Desk desk, int count) {
		before.keySet().stream().skip(Math.max(0, before.size() - count))
				.filter(name -> !Footprint.of(desk, name).equals(before.get(name)))
				.forEach(name -> faults.add(name + " is no longer what it was"));
	}

	private void print() {
		System.out.printf("%s: %d rounds, %d hits between the first and the last commit, %d of them inside a change; "
				+ "%d changes were there without having been said; %s%n", target, rounds, hits, inside, unsaid,
				faults.isEmpty() ? "nothing lost, nothing half" : faults.size() + " faults");
		lastWords.forEach((words, count) -> {
			if (!words.isEmpty()) {
				System.out.printf("  %d × %s%n", count, words);
			}
		});
		faults.forEach(fault -> System.out.println("  " + fault));
	}

}
