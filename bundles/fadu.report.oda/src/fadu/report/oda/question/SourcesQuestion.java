package fadu.report.oda.question;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fadu.model.Observation;
import fadu.report.oda.Column;
import fadu.report.oda.Directory;
import fadu.report.oda.FigureNumbers;
import fadu.report.oda.Question;
import fadu.report.oda.ReportData;
import fadu.report.oda.ScopedFigures;
import fadu.workspace.UserException;

/**
 * The source of every figure of the comparison and of all that earlier parts of the report spoke of, under the number that is
 * printed behind the figure. {@code printed_at} is the number of the figure that stands first in the same cell of the comparison.
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
		Directory directory = data.directory();
		return numbers.figures().stream().map(figure -> row(numbers.of(figure), figure, directory, printed)).toList();
	}

	private static Object[] row(int number, Observation figure, Directory directory, Map<Integer, Integer> printed) {
		Object[] source = SourceRow.of(number, figure, directory);
		Object[] row = Arrays.copyOf(source, source.length + 1);
		row[source.length] = printed.getOrDefault(number, number);
		return row;
	}

}
