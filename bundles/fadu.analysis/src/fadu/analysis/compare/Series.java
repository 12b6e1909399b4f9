package fadu.analysis.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fadu.analysis.value.Days;
import fadu.analysis.value.Observations;
import fadu.analysis.value.PartsOfWholes;
import fadu.model.District;
import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.ReviewStatus;

/** Figures by metric and district, one for each period: where there are several, the one that stands for it in a comparison. */
public final class Series {

	private final Map<Key, List<Observation>> lines = new HashMap<>();
	private final Judge judge;

	/**
	 * @param figures        of every period
	 * @param withUnreviewed whether those that nobody has reviewed count
	 * @param judge          says whether two of them may be compared
	 */
	public Series(List<Observation> figures, boolean withUnreviewed, Judge judge) {
		this.judge = judge;
		figures.stream().filter(figure -> figure.getMetric() != null && figure.getKind() != FigureKind.TARGET)
				.filter(figure -> figure.getStatus() != ReviewStatus.REJECTED)
				.filter(figure -> withUnreviewed || figure.getStatus() != ReviewStatus.READ)
				.forEach(figure -> lines.computeIfAbsent(Key.of(figure), key -> new ArrayList<>()).add(figure));
	}

	/** Codes of the metrics that have a figure. */
	public Set<String> metrics() {
		return lines.keySet().stream().map(Key::metric).collect(Collectors.toSet());
	}

	/** The figures of a metric and district, oldest first. */
	public List<Observation> of(Metric metric, District district) {
		List<Observation> fitting = lines.getOrDefault(new Key(metric.getCode(), district.getCode()), List.of())
				.stream()
				.filter(figure -> judge.counts(metric, figure)).toList();
		PartsOfWholes parts = PartsOfWholes.among(fitting);
		return fitting.stream().collect(Collectors.groupingBy(Observation::getPeriod)).entrySet().stream()
				.map(entry -> judge.principal(metric, RowPeriod.asked(entry.getKey(), 1), parts).sorted(entry.getValue())
						.getFirst())
				.sorted(Comparator.comparing((Observation figure) -> Days.of(figure.getPeriod()).last())
						.thenComparing(figure -> Days.of(figure.getPeriod()).first()))
				.toList();
	}

	/** Whether a figure may be compared with the one before it. */
	public Verdict verdict(Metric metric, Observation before, Observation figure) {
		return judge.judge(metric, before, figure);
	}

	private record Key(String metric, String district) {

		static Key of(Observation figure) {
			return new Key(figure.getMetric(), Observations.district(figure));
		}
	}

}
