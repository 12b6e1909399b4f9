package fadu.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import fadu.catalogue.place.Gazetteer;
import fadu.model.District;
import fadu.model.Metric;

/**
 * What all plug-ins bring together, for rules that look beyond one plug-in. Safe to use from one thread.
 *
 * @param metrics   the metrics by code
 * @param owners    the plug-in of each metric
 * @param districts the districts by code
 * @param places    the divisions of China
 */
public record Surroundings(Map<String, Metric> metrics, Map<Metric, String> owners, Map<String, District> districts,
		Supplier<Gazetteer> places) {

	static Surroundings of(Collection<PlugInContent> contents, Supplier<Gazetteer> places) {
		Map<String, Metric> metrics = new HashMap<>();
		Map<Metric, String> owners = new HashMap<>();
		Map<String, District> districts = new HashMap<>();
		for (PlugInContent content : contents) {
			content.metrics().stream().flatMap(file -> file.root().getDomains().stream())
					.flatMap(domain -> domain.getMetrics().stream()).forEach(metric -> {
						if (metrics.putIfAbsent(metric.getCode(), metric) == null) {
							owners.put(metric, content.source().id());
						}
					});
			content.districts().stream().map(file -> file.root().getDistrict())
					.forEach(district -> districts.putIfAbsent(district.getCode(), district));
		}
		return new Surroundings(metrics, owners, districts, places);
	}

	/** The plug-ins whose metrics are known by a wording of their own, other than the metric itself. */
	public List<Metric> alsoCalled(String wording, Metric metric) {
		return metrics.values().stream().filter(other -> other != metric && other.getAliases().contains(wording)).toList();
	}

}
