package fadu.report.oda.question;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fadu.analysis.Observations;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.report.oda.Column;
import fadu.report.oda.Question;
import fadu.report.oda.ReportData;

/**
 * The figures of one district with their sources, by line of business. Parameters: {@code district}, a GB/T 2260 code;
 * {@code metrics}, codes with commas between them, where {@code LA.} stands for all of that line of business; nothing for all.
 */
public final class FiguresQuestion implements Question {

	@Override
	public String name() {
		return "figures";
	}

	@Override
	public List<Column> columns() {
		return SourceRow.COLUMNS;
	}

	@Override
	public List<Column> parameters() {
		return List.of(Column.text("district"), Column.text("metrics"));
	}

	@Override
	public List<Object[]> rows(ReportData data, Map<String, Object> arguments) {
		String district = String.valueOf(arguments.getOrDefault("district", ""));
		Set<String> wanted = Arrays.stream(String.valueOf(arguments.getOrDefault("metrics", "")).split(","))
				.map(String::strip).filter(code -> !code.isEmpty()).collect(Collectors.toSet());
		List<String> order = data.catalogue().metrics().stream().map(Metric::getCode).toList();
		List<Observation> figures = data.observations().stream()
				.filter(observation -> district.isEmpty() || district.equals(Observations.district(observation)))
				.filter(observation -> observation.getMetric() != null && observation.getStatus() != ReviewStatus.REJECTED)
				.filter(observation -> wanted.isEmpty() || wanted.contains(observation.getMetric())
						|| wanted.contains(observation.getMetric().replaceFirst("(?<=\\.).*", "")))
				.sorted(Comparator.comparingInt((Observation observation) -> order.indexOf(observation.getMetric()))
						.thenComparing(Observation::getStart))
				.toList();
		return IntStream.range(0, figures.size())
				.mapToObj(index -> SourceRow.of(index + 1, figures.get(index), data.catalogue())).toList();
	}

}
