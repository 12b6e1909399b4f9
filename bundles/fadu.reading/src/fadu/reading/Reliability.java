package fadu.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fadu.reading.lexicon.WordList;

/**
 * How often each rule of the reader was right on annotated texts that nobody had tuned it on. The counts are data
 * ({@code lexicon/reliability.txt}), written by {@code releng/reliability/fit.py}; docs/reading.md says on what they were measured.
 */
final class Reliability {

	/** A rule that was seen rarely is believed as much as its stage is, less this. */
	private static final double NEVER_SEEN = 0.1;
	/** So many figures of the stage's mean are added to what was counted of a rule. */
	private static final double PRIOR = 6;
	private static final String BAND = "band";
	private static final Reliability MEASURED = new Reliability(WordList.entries("reliability"));

	/** By rule, then by trait. */
	private final Map<String, Map<String, Double>> rules = new HashMap<>();
	private final Map<Stage, Double> stages = new HashMap<>();
	private final List<Band> bands = new ArrayList<>();

	/** From this product of all fields on, so large a share of the figures was wholly right. */
	private record Band(double from, double share) {
	}

	/**
	 * @param entries {@code stage rule/trait right seen}, the totals of each stage under the name of the stage, and
	 *                    {@code band from share}
	 */
	private Reliability(List<String[]> entries) {
		for (Stage stage : Stage.values()) {
			stages.put(stage, 1.0);
		}
		for (String[] entry : entries) {
			if (entry[0].equals(BAND)) {
				bands.add(new Band(Double.parseDouble(entry[1]), Double.parseDouble(entry[2])));
			} else if (entry.length == 3) {
				stages.put(Stage.valueOf(entry[0]), (Double.parseDouble(entry[1])) / Double.parseDouble(entry[2]));
			}
		}
		for (String[] entry : entries) {
			if (entry.length == 4) {
				double mean = stages.get(Stage.valueOf(entry[0])) - NEVER_SEEN;
				double right = Double.parseDouble(entry[2]);
				double seen = Double.parseDouble(entry[3]);
				int slash = entry[1].indexOf('/');
				rules.computeIfAbsent(slash < 0 ? entry[1] : entry[1].substring(0, slash), rule -> new HashMap<>())
						.put(slash < 0 ? "" : entry[1].substring(slash + 1), (right + PRIOR * mean) / (seen + PRIOR));
			}
		}
	}

	/** How likely what the rule decided is right, between 0 and 1. */
	static double of(Stage stage, String rule, String trait) {
		Double measured = MEASURED.rules.getOrDefault(rule, Map.of()).get(trait);
		return measured != null ? measured : MEASURED.stages.get(stage) - NEVER_SEEN;
	}

	/**
	 * How likely a figure is wholly right whose fields are as reliable as this.
	 *
	 * @param product of the reliabilities of its fields
	 */
	static double whole(double product) {
		double share = 0;
		for (Band band : MEASURED.bands) {
			share = product >= band.from() ? band.share() : share;
		}
		return share;
	}

}
