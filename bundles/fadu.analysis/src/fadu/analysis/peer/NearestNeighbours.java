package fadu.analysis.peer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The districts that are most like one, by stated variables: the smallest Euclidean distance over standardised variables. A
 * variable that one of two districts has not is left out of their distance, which is the root of the mean square over those left
 * (after
 * Gower, A general coefficient of similarity, Biometrics 1971), and is named.
 */
public final class NearestNeighbours {

	private final List<String> variables;
	private final Map<String, Double> spreads = new HashMap<>();

	/**
	 * @param variables the names of the variables
	 * @param all       the districts over which the variables are standardised
	 */
	public NearestNeighbours(List<String> variables, List<Profile> all) {
		this.variables = List.copyOf(variables);
		for (String variable : variables) {
			List<Double> values = all.stream().flatMap(profile -> profile.value(variable).stream()).toList();
			double mean = values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
			double squares = values.stream().mapToDouble(value -> (value - mean) * (value - mean)).sum();
			spreads.put(variable, values.size() < 2 ? 0 : Math.sqrt(squares / (values.size() - 1)));
		}
	}

	/** The variables that tell no two districts apart: fewer than two districts have them, or all have the same value. */
	public List<String> silent() {
		return variables.stream().filter(variable -> spreads.get(variable) == 0).toList();
	}

	/**
	 * The nearest, nearest first; of two at the same distance the one with more variables, then the one with the smaller code.
	 * Districts without a variable in common are not among them.
	 *
	 * @param others the districts to choose from
	 * @param most   how many at most
	 */
	public List<Neighbour> of(Profile home, List<Profile> others, int most) {
		return others.stream().filter(other -> !other.district().getCode().equals(home.district().getCode()))
				.flatMap(other -> neighbour(home, other))
				.sorted(Comparator.comparingDouble(Neighbour::distance)
						.thenComparing(neighbour -> neighbour.missing().size())
						.thenComparing(neighbour -> neighbour.district().getCode()))
				.limit(most).toList();
	}

	private Stream<Neighbour> neighbour(Profile home, Profile other) {
		List<String> used = variables.stream().filter(variable -> spreads.get(variable) > 0)
				.filter(variable -> home.value(variable).isPresent() && other.value(variable).isPresent()).toList();
		if (used.isEmpty()) {
			return Stream.of();
		}
		double squares = used.stream().mapToDouble(variable -> {
			double difference = (home.values().get(variable) - other.values().get(variable)) / spreads.get(variable);
			return difference * difference;
		}).average().orElseThrow();
		List<String> missing = variables.stream().filter(variable -> !used.contains(variable)).toList();
		return Stream.of(new Neighbour(other.district(), Math.sqrt(squares), used, missing));
	}

}
