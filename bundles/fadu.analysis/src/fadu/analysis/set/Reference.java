package fadu.analysis.set;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import fadu.analysis.value.DistrictTree;
import fadu.model.District;
import fadu.model.Metric;
import fadu.model.Programme;
import fadu.model.Theme;

/** What figures are read against: the catalogue and the districts, as they were when the set was loaded. */
public final class Reference {

	private final List<Metric> metrics;
	private final List<Theme> themes;
	private final List<Programme> programmes;
	private final List<District> districts;
	private final List<District> areas;
	private final DistrictTree tree;
	private final Map<String, Metric> byCode;

	/**
	 * @param metrics    all metrics, by line of business
	 * @param themes     which metrics speak of one matter
	 * @param programmes what the districts run
	 * @param districts  all districts that anybody speaks of
	 * @param areas      these and the areas that contain them, whether or not anybody speaks of those
	 */
	public Reference(List<Metric> metrics, List<Theme> themes, List<Programme> programmes, List<District> districts,
			List<District> areas) {
		this.metrics = List.copyOf(metrics);
		this.themes = List.copyOf(themes);
		this.programmes = List.copyOf(programmes);
		this.districts = List.copyOf(districts);
		this.areas = List.copyOf(areas);
		tree = new DistrictTree(areas);
		byCode = metrics.stream().collect(Collectors.toMap(Metric::getCode, Function.identity(), (first, second) -> first));
	}

	/** All metrics, by line of business. */
	public List<Metric> metrics() {
		return metrics;
	}

	/** The metric with the code. */
	public Optional<Metric> metric(String code) {
		return Optional.ofNullable(byCode.get(code));
	}

	/** Which metrics speak of one matter. */
	public List<Theme> themes() {
		return themes;
	}

	/** What the districts run. */
	public List<Programme> programmes() {
		return programmes;
	}

	/** All districts that anybody speaks of. */
	public List<District> districts() {
		return districts;
	}

	/** The districts and the areas that contain them. */
	public List<District> areas() {
		return areas;
	}

	/** Which area contains which. */
	public DistrictTree tree() {
		return tree;
	}

}
