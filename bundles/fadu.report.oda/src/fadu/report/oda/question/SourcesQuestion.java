package fadu.report.oda.question;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import fadu.model.Observation;
import fadu.report.oda.Column;
import fadu.report.oda.Question;
import fadu.report.oda.ReportData;

/** The source of every figure of the comparison, under the number that the table prints behind the figure. */
public final class SourcesQuestion implements Question {

	@Override
	public String name() {
		return "sources";
	}

	@Override
	public List<Column> columns() {
		return SourceRow.COLUMNS;
	}

	@Override
	public List<Object[]> rows(ReportData data, Map<String, Object> arguments) {
		SourceNumbers numbers = new SourceNumbers(data.comparison());
		Map<Observation, Object[]> rows = new IdentityHashMap<>();
		List<Object[]> ordered = new ArrayList<>();
		data.comparison().rows().stream().flatMap(row -> row.cells().stream())
				.flatMap(cell -> SourceNumbers.observations(cell).stream())
				.forEach(observation -> rows.computeIfAbsent(observation, first -> {
					Object[] row = SourceRow.of(numbers.of(first), first, data.catalogue());
					ordered.add(row);
					return row;
				}));
		return ordered;
	}

}
