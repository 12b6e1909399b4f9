package fadu.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import fadu.model.FigureId;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.store.ObservationStore;

/**
 * Kills a program that imports, reviews and takes back, at random moments, in one workspace that lives through all rounds. After
 * each kill the store must open, every report must be there whole or not at all, what was said to be done must be done, and
 * nothing of the rounds before may have changed. Arguments: an empty folder, the number of rounds (200), a seed.
 */
final class KillRounds {

	private final Path workspace;
	private final Random random;
	/** What each report looked like when it was last looked at. */
	private final Map<String, String> before = new HashMap<>();
	private int kills;
	private int unsaid;

	private KillRounds(Path workspace, long seed) {
		this.workspace = workspace;
		this.random = new Random(seed);
	}

	public static void main(String[] words) throws IOException, InterruptedException {
		int rounds = words.length > 1 ? Integer.parseInt(words[1]) : 200;
		long seed = words.length > 2 ? Long.parseLong(words[2]) : System.nanoTime();
		KillRounds killing = new KillRounds(Files.createDirectories(Path.of(words[0])).resolve("workspace"), seed);
		for (int round = 0; round < rounds; round++) {
			List<String> steps = killing.killOnce("round" + round);
			killing.look("round" + round, steps);
			if (killing.kills % 10 == 0) {
				System.out.println(killing.kills + " kills");
			}
		}
		System.out.printf(
				"%d kills, %d of them between a change and its report, %d reports kept, seed %d: nothing lost, nothing half%n",
				killing.kills, killing.unsaid, killing.before.size(), seed);
	}

	/** Every fifth program dies while it opens, the others some steps and a moment later. */
	private List<String> killOnce(String name) throws IOException, InterruptedException {
		Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), "-XX:TieredStopAtLevel=1", Importer.class.getName(), workspace.toString(),
				name)
				.redirectError(ProcessBuilder.Redirect.DISCARD).start();
		List<String> steps = new ArrayList<>();
		BufferedReader lines = program.inputReader(StandardCharsets.UTF_8);
		int wait = random.nextInt(5) == 0 ? 0 : 1 + random.nextInt(8);
		for (int step = 0; step < wait; step++) {
			String line = lines.readLine();
			if (line == null) {
				throw new IllegalStateException(name + ": the program ended before it was killed");
			}
			steps.add(line);
		}
		Thread.sleep(random.nextInt(wait == 0 ? 1500 : 100));
		program.toHandle().destroyForcibly();
		program.waitFor();
		kills++;
		lines.lines().forEach(steps::add);
		return steps;
	}

	private void look(String name, List<String> steps) {
		try (ObservationStore store = ObservationStore.open(workspace)) {
			Map<String, String> now = new HashMap<>();
			for (SourceDocument report : store.documents()) {
				now.put(report.getSha256(), state(store, report));
			}
			before.forEach((report, state) -> require(state.equals(now.get(report)), name + " changed " + report));
			List<String> undone = Importer.done("undone", steps);
			Importer.done("imported", steps).stream().filter(report -> !undone.contains(report))
					.filter(report -> !report.equals(nextUndone(steps)))
					.forEach(report -> require(now.containsKey(report), name + " lost " + report));
			undone.forEach(report -> require(!now.containsKey(report), name + " still has " + report));
			Importer.done("confirmed", steps)
					.forEach(report -> require(!now.get(report).contains("READ"), name + " lost a review"));
			Importer.done("corrected", steps)
					.forEach(report -> require(now.get(report).contains("as read"), name + " lost a value"));
			if (now.size() + undone.size() != before.size() + Importer.done("imported", steps).size()) {
				unsaid++;
			}
			before.putAll(now);
		}
	}

	/** The report whose import may or may not have been taken back when the program died. */
	private static String nextUndone(List<String> steps) {
		List<String> imported = Importer.done("imported", steps);
		return imported.isEmpty() ? "" : imported.getLast();
	}

	private static String state(ObservationStore store, SourceDocument report) {
		require(report.getObservations().size() == Importer.FIGURES, report.getSha256() + " is not whole");
		require(store.text(report.getSha256()).orElse("").equals(Importer.TEXT), report.getSha256() + " has lost its text");
		StringBuilder state = new StringBuilder();
		for (Observation figure : report.getObservations()) {
			state.append(figure.getQuantity()).append(figure.getStatus().name()).append(figure.getReviewedBy()).append(';');
		}
		boolean corrected = report.getObservations().getFirst().getStatus() == ReviewStatus.CORRECTED;
		boolean kept = store.reviews().asRead(new FigureId(report.getSha256(), "0")).isPresent();
		require(corrected == kept, report.getSha256() + " has lost what was read");
		long confirmed = report.getObservations().stream().filter(figure -> figure.getStatus() != ReviewStatus.READ).count();
		require(confirmed == 0 || confirmed == Importer.FIGURES, report.getSha256() + " is half confirmed");
		return state.append(kept ? "as read" : "").toString();
	}

	private static void require(boolean holds, String otherwise) {
		if (!holds) {
			throw new IllegalStateException(otherwise);
		}
	}

}
