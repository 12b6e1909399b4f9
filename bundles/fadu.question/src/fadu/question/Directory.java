package fadu.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.catalogue.Catalogue;
import fadu.model.District;
import fadu.model.Domain;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** Finds metrics and districts by their codes without a search, for answers of many rows. */
public final class Directory {

	private static final Wording WORDS = UserWording.get();

	private final Map<String, Metric> metrics = new HashMap<>();
	private final Map<String, Integer> order = new HashMap<>();
	private final Map<String, Integer> domains = new HashMap<>();
	private final Map<String, District> districts = new HashMap<>();

	Directory(Catalogue catalogue, List<District> known) {
		for (Domain domain : catalogue.domains()) {
			domains.put(domain.getCode(), domains.size() + 1);
			domain.getMetrics().forEach(metric -> {
				metrics.putIfAbsent(metric.getCode(), metric);
				order.putIfAbsent(metric.getCode(), order.size());
			});
		}
		known.forEach(district -> districts.putIfAbsent(district.getCode(), district));
	}

	/** The metric with the code. */
	public Optional<Metric> metric(String code) {
		return Optional.ofNullable(metrics.get(code));
	}

	/** The metric of a figure; nothing where the reader found none. */
	public Optional<Metric> metric(Observation observation) {
		return metric(observation.getMetric());
	}

	/** Where the metric stands in the catalogue, from nought; after all others where it is not in it. */
	public int order(String metric) {
		return order.getOrDefault(metric, order.size());
	}

	/** Where a line of business stands in the catalogue, from one; nought where it is not in it. */
	public int number(Domain domain) {
		return domain == null ? 0 : domains.getOrDefault(domain.getCode(), 0);
	}

	/** The district with the code. */
	public Optional<District> district(String code) {
		return Optional.ofNullable(districts.get(code));
	}

	/** What a figure counts: the name of its metric, else what its report calls it; empty where nothing names it. */
	public String name(Observation figure) {
		return metric(figure).map(WORDS::name).orElseGet(() -> figure.getMetricName() == null ? "" : figure.getMetricName());
	}

	/** The name of the district with the code, or the code where nobody describes it. */
	public String districtName(String code) {
		return district(code).map(WORDS::name).orElse(code);
	}

}
