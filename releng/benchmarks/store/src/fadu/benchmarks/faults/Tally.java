package fadu.benchmarks.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import fadu.benchmarks.shared.Told;

/** How the actions under one fault ended. */
final class Tally {

	private final String fault;
	private final Map<String, Integer> lines = new TreeMap<>();
	private final List<String> faults = new ArrayList<>();
	private int trials;
	private int struck;
	private int done;
	private int refused;
	private int late;
	private int refusedYetThere;
	private double longest;

	Tally(String fault) {
		this.fault = fault;
	}

	/**
	 * @param hit     whether the action was under way when the fault struck, or began after it
	 * @param seconds how long the action took
	 * @param isLate  whether that was longer than allowed
	 */
	void ended(String name, Told told, boolean hit, double seconds, boolean isLate) {
		trials++;
		struck += hit ? 1 : 0;
		longest = Math.max(longest, seconds);
		late += isLate ? 1 : 0;
		switch (told) {
		case Told.Done action -> done++;
		case Told.Refused(String line) -> {
			refused++;
			lines.merge(line.replaceAll("\\d+", "#"), 1, Integer::sum);
		}
		case Told.Nothing(String why) -> wrong(name + ": " + why);
		case Told.Failed(String error) -> wrong(name + " ended in an error: " + error);
		}
	}

	/** What the store holds afterwards, beside what was said. */
	void found(String name, Deed deed, Told told, String kept) {
		boolean all = deed.isAfter(kept);
		if (!all && !deed.isBefore(kept)) {
			wrong(name + " is half: " + kept);
		} else if (told.isDone() && !all) {
			wrong(name + " was said to be done and is lost: " + kept);
		} else if (!told.isDone() && all && deed != Deed.COMPARE) {
			refusedYetThere++;
			lines.merge("there, although refused: " + told, 1, Integer::sum);
		}
	}

	void wrong(String text) {
		faults.add(text);
	}

	/** How much was wrong, actions that ended too late among it. */
	int faults() {
		return faults.size() + late;
	}

	static void head() {
		System.out.println("| fault | actions | met it | done | refused | too late | longest s | refused, yet there | wrong |");
		System.out.println("|---|---|---|---|---|---|---|---|---|");
	}

	void print() {
		System.out.printf("| %s | %d | %d | %d | %d | %d | %.1f | %d | %d |%n", fault, trials, struck, done, refused, late, longest,
				refusedYetThere, faults.size());
	}

	void details() {
		lines.forEach((line, count) -> System.out.printf("%s: %d × %s%n", fault, count, line));
		faults.forEach(text -> System.out.printf("%s: WRONG: %s%n", fault, text));
	}

}
