package fadu.workspace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Comparisons;
import fadu.analysis.compare.Normalise;
import fadu.analysis.compare.Normalised;
import fadu.analysis.compare.Value;
import fadu.analysis.derive.Normalisation;
import fadu.analysis.peer.LikeSize;
import fadu.analysis.peer.NearestNeighbours;
import fadu.analysis.peer.Neighbour;
import fadu.analysis.peer.Profile;
import fadu.analysis.set.FigureSet;
import fadu.analysis.set.Inquiry;
import fadu.model.Aggregation;
import fadu.model.District;
import fadu.model.Level;
import fadu.model.Metric;
import fadu.wording.Wording;

/**
 * Suggests the districts that are most like one, by its population and by metrics. What is counted over a period enters divided
 * by its months; a number without bound or of unknown months enters as its printed figures give it.
 */
public final class SuggestPeers {

	/** The name by which a user asks for the population as a variable. */
	public static final String POPULATION = "population";

	private SuggestPeers() {
	}

	/**
	 * The nearest neighbours.
	 *
	 * @param neighbours nearest first
	 * @param variables  the variables asked for: the codes of metrics, and {@link #POPULATION}
	 * @param silent     those of them that tell no two districts apart
	 * @param metrics    the metrics among the variables, by their codes
	 */
	public record Suggestion(List<Neighbour> neighbours, List<String> variables, List<String> silent, Map<String, Metric> metrics) {

		/** The names of variables in a language. */
		public List<String> names(List<String> some, Wording words) {
			return some.stream()
					.map(variable -> metrics.containsKey(variable) ? words.name(metrics.get(variable)) : words.population())
					.toList();
		}
	}

	/**
	 * What must be asked for the variables: of all districts of the level, and divided by the months.
	 *
	 * @param known   all districts
	 * @param metrics the variables, at least one
	 */
	public static Inquiry inquiry(District home, List<District> known, List<Metric> metrics, boolean withUnreviewed) {
		return new Selection(metrics, alike(home, known), Optional.empty()).inquiry(withUnreviewed)
				.per(Optional.of(new Normalisation.PerMonth()));
	}

	private static List<District> alike(District home, List<District> known) {
		return known.stream().filter(district -> district.getLevel() == home.getLevel())
				.filter(district -> district.getLevel() != Level.UNKNOWN).toList();
	}

	/**
	 * The nearest neighbours among the districts of the same level.
	 *
	 * @param known      all districts
	 * @param variables  the figures of the {@linkplain #inquiry inquiry}; nothing where no metric is a variable
	 * @param population whether the population is a variable too
	 * @param most       how many neighbours
	 */
	public static Suggestion run(District home, List<District> known, Optional<FigureSet> variables, boolean population, int most) {
		List<District> all = alike(home, known);
		Map<District, Map<String, Double>> values = new HashMap<>();
		all.forEach(district -> values.put(district, new HashMap<>()));
		List<String> chosen = new ArrayList<>();
		Map<String, Metric> byCode = new HashMap<>();
		if (population) {
			chosen.add(POPULATION);
			all.forEach(district -> LikeSize.population(district)
					.ifPresent(people -> values.get(district).put(POPULATION, people.doubleValue())));
		}
		for (ComparisonRow row : variables.map(SuggestPeers::rows).orElse(List.of())) {
			String code = row.metric().getCode();
			chosen.add(code);
			byCode.put(code, row.metric());
			row.cells().forEach(cell -> number(cell).ifPresent(number -> values.get(cell.district()).put(code, number)));
		}
		List<Profile> profiles = all.stream().map(district -> new Profile(district, Map.copyOf(values.get(district)))).toList();
		NearestNeighbours nearest = new NearestNeighbours(chosen, profiles);
		Profile own = profiles.stream().filter(profile -> profile.district().getCode().equals(home.getCode())).findFirst()
				.orElseGet(() -> new Profile(home, Map.of()));
		return new Suggestion(nearest.of(own, profiles, most), List.copyOf(chosen), nearest.silent(), Map.copyOf(byCode));
	}

	/** The rows of the metrics, those of flows divided by the months. */
	private static List<ComparisonRow> rows(FigureSet variables) {
		Normalised monthly = Normalise.of(variables);
		return Comparisons.of(variables).rows().stream()
				.map(row -> row.metric().getAggregation() == Aggregation.SUM ? monthly.of(row).orElse(row) : row).toList();
	}

	private static Optional<Double> number(Cell cell) {
		return cell.value().map(Value::interval).map(interval -> interval.nominal()).map(BigDecimal::doubleValue);
	}

}
