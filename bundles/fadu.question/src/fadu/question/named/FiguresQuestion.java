package fadu.question.named;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fadu.analysis.value.Days;
import fadu.analysis.value.Observations;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.question.Column;
import fadu.question.Directory;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.workspace.UserException;

/** The figures with a metric and their sources, by line of business; those that were rejected are left out. */
public final class FiguresQuestion implements Question<SourceRow> {

	@Override
	public String name() {
		return "figures";
	}

	@Override
	public List<Column<SourceRow>> columns() {
		return SourceRow.COLUMNS;
	}

	@Override
	public List<SourceRow> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		Directory directory = data.directory();
		return figures(data, arguments).stream()
				.filter(figure -> figure.getMetric() != null && figure.getStatus() != ReviewStatus.REJECTED)
				.map(figure -> SourceRow.of(data.numbers().of(figure), figure, directory)).toList();
	}

	/** The figures of the scope in the order of the catalogue, those without a metric last, and in that of the districts. */
	static List<Observation> figures(ReportData data, Map<String, Object> arguments) throws UserException {
		Directory directory = data.directory();
		Map<String, Integer> districts = new HashMap<>();
		data.in(arguments).districts().forEach(district -> districts.putIfAbsent(district.getCode(), districts.size()));
		return data.in(arguments).figures().stream()
				.sorted(Comparator.comparingInt((Observation figure) -> directory.order(figure.getMetric()))
						.thenComparing(figure -> districts.getOrDefault(Observations.district(figure), districts.size()))
						.thenComparing(figure -> Days.of(figure.getPeriod()).last())
						.thenComparing(figure -> figure.getDocument().getSha256()).thenComparing(Observation::getStart))
				.toList();
	}

}
