package fadu.workspace;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Comparison;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Value;
import fadu.analysis.derive.Normalisation;
import fadu.analysis.peer.LikeSize;
import fadu.analysis.peer.NearestNeighbours;
import fadu.analysis.peer.Neighbour;
import fadu.analysis.peer.Profile;
import fadu.catalogue.Names;
import fadu.model.Aggregation;
import fadu.model.District;
import fadu.model.Level;
import fadu.model.Metric;

/**
 * Suggests the districts that are most like one, by its population and by metrics. What is counted over a period enters divided
 * by its months; a number without bound or of unknown months enters as its printed figures give it.
 */
public final class SuggestPeers {

	/** The name by which a user asks for the population as a variable. */
	public static final String POPULATION = "population";

	private final Workspace workspace;
	private final boolean withUnreviewed;

	/**
	 * @param workspace      where the figures are
	 * @param withUnreviewed whether figures that nobody has reviewed may be used
	 */
	public SuggestPeers(Workspace workspace, boolean withUnreviewed) {
		this.workspace = workspace;
		this.withUnreviewed = withUnreviewed;
	}

	/**
	 * The nearest neighbours.
	 *
	 * @param neighbours nearest first
	 * @param variables  the names of the variables asked for
	 * @param silent     those of them that tell no two districts apart
	 */
	public record Suggestion(List<Neighbour> neighbours, List<String> variables, List<String> silent) {
	}

	/**
	 * The nearest neighbours among the districts of the same level.
	 *
	 * @param metrics    the variables
	 * @param population whether the population is a variable too
	 * @param most       how many neighbours
	 */
	public Suggestion run(District home, List<Metric> metrics, boolean population, int most) throws UserException {
		List<District> all = workspace.districts().stream().filter(district -> district.getLevel() == home.getLevel())
				.filter(district -> district.getLevel() != Level.UNKNOWN).toList();
		Map<District, Map<String, Double>> values = new HashMap<>();
		all.forEach(district -> values.put(district, new HashMap<>()));
		Map<String, String> names = new LinkedHashMap<>();
		if (population) {
			names.put(POPULATION, Messages.SuggestPeers_population);
			all.forEach(district -> LikeSize.population(district)
					.ifPresent(people -> values.get(district).put(Messages.SuggestPeers_population, people.doubleValue())));
		}
		if (!metrics.isEmpty()) {
			for (ComparisonRow row : rows(metrics, all)) {
				String name = Names.of(row.metric());
				names.put(row.metric().getCode(), name);
				row.cells().forEach(cell -> number(cell).ifPresent(number -> values.get(cell.district()).put(name, number)));
			}
		}
		List<String> variables = List.copyOf(names.values());
		List<Profile> profiles = all.stream().map(district -> new Profile(district, Map.copyOf(values.get(district)))).toList();
		NearestNeighbours nearest = new NearestNeighbours(variables, profiles);
		Profile own = profiles.stream().filter(profile -> profile.district().getCode().equals(home.getCode())).findFirst()
				.orElseGet(() -> new Profile(home, Map.of()));
		return new Suggestion(nearest.of(own, profiles, most), variables, nearest.silent());
	}

	/** The rows of the metrics, those of flows divided by the months. */
	private List<ComparisonRow> rows(List<Metric> metrics, List<District> districts) throws UserException {
		Comparison comparison = new CompareDistricts(workspace, withUnreviewed)
				.run(new Selection(metrics, districts, Optional.empty()));
		Normalised monthly = new NormaliseComparison(workspace, withUnreviewed).run(comparison, new Normalisation.PerMonth());
		return comparison.rows().stream()
				.map(row -> row.metric().getAggregation() == Aggregation.SUM ? monthly.of(row).orElse(row) : row).toList();
	}

	private static Optional<Double> number(Cell cell) {
		return cell.value().map(Value::interval).map(interval -> interval.nominal()).map(BigDecimal::doubleValue);
	}

}
