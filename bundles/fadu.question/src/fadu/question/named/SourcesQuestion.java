package fadu.question.named;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fadu.model.Observation;
import fadu.question.Column;
import fadu.question.Directory;
import fadu.question.FigureNumbers;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.workspace.UserException;

/**
 * The source of every figure of the comparison and of all that earlier parts of the report spoke of, under the number that is
 * printed behind the figure. {@code printed_at} is the number by which the place is found where a table before
 * this one prints the figure, the first in its cell; nothing where none does.
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
		data.in(arguments).comparison().rows().stream().flatMap(row -> row.cells().stream()).map(FigureNumbers::observations)
				.forEach(cell -> cell.forEach(data.numbers()::of));
		FigureNumbers numbers = data.numbers();
		Directory directory = data.directory();
		return numbers.figures().stream().map(figure -> row(numbers, figure, directory)).toList();
	}

	private static Object[] row(FigureNumbers numbers, Observation figure, Directory directory) {
		Object[] source = SourceRow.of(numbers.of(figure), figure, directory);
		Object[] row = Arrays.copyOf(source, source.length + 1);
		row[source.length] = numbers.printedAt(figure).orElse(null);
		return row;
	}

}
