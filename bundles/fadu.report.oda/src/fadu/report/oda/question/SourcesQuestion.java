package fadu.report.oda.question;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.analysis.Comparison;
import fadu.analysis.Observations;
import fadu.model.District;
import fadu.model.Observation;
import fadu.report.oda.Column;
import fadu.report.oda.Directory;
import fadu.report.oda.FigureNumbers;
import fadu.report.oda.Question;
import fadu.report.oda.ReportData;
import fadu.report.oda.Scope;
import fadu.report.oda.ScopedFigures;
import fadu.workspace.UserException;

/**
 * The source of every figure of the comparison, and of those that earlier parts of the report spoke of beside the comparison of the
 * run, under the number that is printed behind the figure. {@code printed_at} is the number of the figure that stands first in the same cell of the comparison.
 */
public final class SourcesQuestion implements Question {

	@Override
	public String name() {
		return "sources";
	}

	@Override
	public List<Column> columns() {
		return Stream.concat(SourceRow.COLUMNS.stream(), Stream.of(Column.number("printed_at"))).toList();
	}

	@Override
	public List<Object[]> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		ScopedFigures scoped = data.in(arguments);
		FigureNumbers numbers = data.numbers();
		Map<Integer, Integer> printed = new HashMap<>();
		scoped.comparison().rows().stream().flatMap(row -> row.cells().stream()).map(FigureNumbers::observations)
				.forEach(cell -> cell.forEach(figure -> printed.putIfAbsent(numbers.of(figure), numbers.of(cell.getFirst()))));
		boolean narrow = Scope.of(arguments).texts().keySet().stream()
				.anyMatch(name -> name.equals(Scope.METRICS) || name.equals(Scope.DOMAIN) || name.equals(Scope.THEME));
		Set<Integer> compared = narrow ? numbers(data.comparison(), numbers) : Set.of();
		Set<String> districts = scoped.districts().stream().map(District::getCode).collect(Collectors.toSet());
		Directory directory = data.directory();
		return numbers.figures().stream()
				.filter(figure -> printed.containsKey(numbers.of(figure))
						|| !compared.contains(numbers.of(figure)) && districts.contains(Observations.district(figure)))
				.map(figure -> row(numbers.of(figure), figure, directory, printed)).toList();
	}

	private static Set<Integer> numbers(Comparison comparison, FigureNumbers numbers) {
		return comparison.rows().stream().flatMap(row -> row.cells().stream())
				.flatMap(cell -> FigureNumbers.observations(cell).stream()).map(numbers::of).collect(Collectors.toSet());
	}

	private static Object[] row(int number, Observation figure, Directory directory, Map<Integer, Integer> printed) {
		Object[] source = SourceRow.of(number, figure, directory);
		Object[] row = Arrays.copyOf(source, source.length + 1);
		row[source.length] = printed.get(number);
		return row;
	}

}
