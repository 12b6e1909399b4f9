package fadu.question;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import fadu.workspace.IndexChanges;
import fadu.workspace.IndexChanges.Choice;

/** What the questions about an index are asked with. */
public final class IndexParameters {

	/** Code or name of the index. */
	public static final String INDEX = "index";
	/** The question for the numbers that an index is computed from. */
	public static final String VALUES = "indexvalues";
	/** Weights that are tried. */
	public static final String WEIGHTS = "weights";
	/** Indicators that are left out. */
	public static final String WITHOUT = "without";
	/** How many draws. */
	public static final String DRAWS = "draws";
	/** Their seed. */
	public static final String SEED = "seed";

	private IndexParameters() {
	}

	/** The parameter by which a method is chosen. */
	public static String name(Choice choice) {
		return choice.name().toLowerCase(Locale.ROOT);
	}

	/** The arguments that ask for an index with changes. */
	public static Map<String, Object> of(String index, IndexChanges changes, int draws, long seed) {
		Map<String, Object> arguments = new LinkedHashMap<>();
		arguments.put(INDEX, index);
		arguments.put(WEIGHTS, changes.weights().entrySet().stream().sorted(Map.Entry.comparingByKey())
				.map(weight -> weight.getKey() + '=' + weight.getValue()).collect(Collectors.joining(",")));
		arguments.put(WITHOUT, String.join(",", changes.without()));
		arguments.put(DRAWS, Integer.toString(draws));
		arguments.put(SEED, Long.toString(seed));
		changes.methods().forEach((choice, method) -> arguments.put(name(choice), method));
		return arguments;
	}

}
