package fadu.benchmarks.kills;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;

import fadu.benchmarks.shared.Desk;
import fadu.store.ChangeSet;

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
	/** How many hits fell after how many commits. */
	private final Map<Integer, Integer> after = new TreeMap<>();
	/** How long each change took when it was last seen to its end, in nanoseconds. */
	private final long[] lengths = new long[Batch.LENGTH];
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
			expected.add(Footprint.of(desk, desk.changes(), "model"));
			Batch batch = new Batch(desk, "model");
			for (int change = 0; change < Batch.LENGTH; change++) {
				if (!batch.make(change).isDone()) {
					throw new IllegalStateException("change " + change + " is not done even undisturbed");
				}
				expected.add(Footprint.of(desk, desk.changes(), "model"));
			}
		}
		undisturbed("first");
		undisturbed("second");
		System.out.printf("%s: %d commits of an undisturbed batch take %d ms, load %.1f%n", target, Batch.LENGTH,
				LongStream.of(lengths).sum() / 1_000_000, load());
		Program program = Program.start(site.location(), archive);
		while (hits < wanted && rounds < MOST_ROUNDS * wanted && faults.isEmpty()) {
			if (!program.lives()) {
				program = Program.start(site.location(), archive);
			}
			round(program);
			if (rounds % ALL == 0) {
				lookAtAll();
				System.out.printf("%s: %d rounds, %d hits, load %.1f%n", target, rounds, hits, load());
			}
		}
		program.end();
		lookAtAll();
		print();
	}

	/** One after another, so that the second finds the classes that the first has left. */
	private void undisturbed(String name) throws IOException, InterruptedException {
		Program program = Program.start(site.location(), archive);
		Round round = program.make(name);
		round.awaitEnd();
		program.end();
		look(round);
		learn(round);
	}

	private void learn(Round round) {
		for (int change = 0; change < Batch.LENGTH; change++) {
			int number = change;
			round.length(change).ifPresent(length -> lengths[number] = length);
		}
	}

	/**
	 * Which of the changes is struck is drawn first; when the program says that it begins this one, those before it are done, and
	 * the shot falls at random within the time that this change took when it was last seen to its end.
	 */
	private void round(Program program) throws InterruptedException {
		int struck = 1 + random.nextInt(Batch.LENGTH - 1);
		Round round = program.make("round" + rounds++);
		fault(!round.awaitBegin(0), round, "not begun");
		BooleanSupplier shot = target.aim(site, program.process());
		fault(!round.awaitBegin(struck), round, "ended by itself");
		LockSupport.parkNanos(random.nextLong(lengths[struck] + 1));
		int done = round.done();
		int begun = round.begun();
		boolean killed = shot.getAsBoolean();
		fault(!round.awaitEnd(), round, "the client did not end");
		target.revive(site);
		int kept = look(round);
		int reached = target.isClient() ? kept : done;
		if (killed && reached > 0 && reached < Batch.LENGTH) {
			hits++;
			inside += begun > done ? 1 : 0;
			unsaid += kept == round.done() + 1 ? 1 : 0;
			after.merge(reached, 1, Integer::sum);
			lastWords.merge(round.lastWords() + (kept > round.done() ? " (and yet it is there)" : ""), 1, Integer::sum);
		}
		learn(round);
	}

	private void fault(boolean isOne, Round round, String what) {
		if (isOne) {
			faults.add(round.name() + ": " + what + ' ' + round.lastWords());
		}
	}

	/**
	 * Looks at the earlier batches too. How many changes of the batch are in the store; a fault where it is in a state that no
	 * number of changes leaves.
	 */
	private int look(Round round) {
		try (Desk desk = Desk.open(site.location(), "fadu")) {
			List<ChangeSet> history = desk.changes();
			String print = Footprint.of(desk, history, round.name());
			lookAgain(desk, history, AGAIN);
			before.put(round.name(), print);
			int kept = expected.indexOf(print);
			fault(kept < 0, round, "half, after " + round.done() + " changes: " + print);
			fault(kept >= 0 && (kept < round.done() || kept > round.done() + 1), round,
					round.done() + " changes were said to be done, " + kept + " are there");
			return kept;
		}
	}

	private void lookAtAll() {
		try (Desk desk = Desk.open(site.location(), "fadu")) {
			lookAgain(desk, desk.changes(), before.size());
		}
	}

	private void lookAgain(Desk desk, List<ChangeSet> history, int count) {
		before.keySet().stream().skip(Math.max(0, before.size() - count))
				.filter(name -> !Footprint.of(desk, history, name).equals(before.get(name)))
				.forEach(name -> faults.add(name + " is no longer what it was"));
	}

	private static double load() {
		return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
	}

	private void print() {
		System.out.printf("%s: %d rounds, %d hits between the first and the last commit, %d of them inside a change; "
				+ "%d changes were there without having been said; %s%n", target, rounds, hits, inside, unsaid,
				faults.isEmpty() ? "nothing lost, nothing half" : faults.size() + " faults");
		System.out.printf("  hits by the number of commits before them: %s%n", after);
		lastWords.forEach((words, count) -> {
			if (!words.isEmpty()) {
				System.out.printf("  %d × %s%n", count, words);
			}
		});
		faults.forEach(fault -> System.out.println("  " + fault));
	}

}
