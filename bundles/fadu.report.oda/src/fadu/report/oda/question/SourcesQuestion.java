package fadu.report.oda.question;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fadu.analysis.Observations;
import fadu.model.District;
import fadu.report.oda.Column;
import fadu.report.oda.Directory;
import fadu.report.oda.FigureNumbers;
import fadu.report.oda.Question;
import fadu.report.oda.ReportData;
import fadu.report.oda.Scope;
import fadu.report.oda.ScopedFigures;
import fadu.workspace.UserException;

/**
 * The source of every figure of the comparison, and of those that earlier parts of the report spoke of, under the number that is
 * printed behind the figure.
 */
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
	public List<Object[]> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		ScopedFigures scoped = data.in(arguments);
		FigureNumbers numbers = data.numbers();
		Set<Integer> wanted = new LinkedHashSet<>();
		scoped.comparison().rows().stream().flatMap(row -> row.cells().stream())
				.flatMap(cell -> FigureNumbers.observations(cell).stream()).forEach(figure -> wanted.add(numbers.of(figure)));
		boolean narrow = Scope.of(arguments).texts().keySet().stream()
				.anyMatch(name -> name.equals(Scope.METRICS) || name.equals(Scope.DOMAIN) || name.equals(Scope.THEME));
		Set<String> districts = scoped.districts().stream().map(District::getCode).collect(Collectors.toSet());
		Directory directory = data.directory();
		return numbers.figures().stream()
				.filter(figure -> wanted.contains(numbers.of(figure)) || !narrow && districts.contains(Observations.district(figure)))
				.map(figure -> SourceRow.of(numbers.of(figure), figure, directory)).toList();
	}

}
