package fadu.question.named;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.analysis.compare.Comparisons;
import fadu.model.Observation;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Directory;
import fadu.question.FigureNumbers;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.workspace.SourceText;
import fadu.workspace.UserException;

/**
 * The source of every figure of the comparison and of all that earlier parts of the report spoke of, under the number that is
 * printed behind the figure. {@code printed_at} is the number by which the place is found where a table before
 * this one prints the figure, the first in its cell; nothing where none does.
 */
public final class SourcesQuestion implements Question<SourcesQuestion.Row> {

	private static final List<Column<Row>> COLUMNS = new Columns<Row>()
			.all(SourceRow.COLUMNS.stream().map(column -> column.<Row>within(Row::source)).toList())
			.number("printed_at", Role.PLACE, Row::printedAt)
			.text("sentence", Role.PLACE, row -> Arguments.orNull(row.sentence())).list();

	@Override
	public String name() {
		return "sources";
	}

	@Override
	public List<Column<Row>> columns() {
		return COLUMNS;
	}

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		Comparisons.of(data.in(arguments)).rows().stream().flatMap(row -> row.cells().stream()).map(FigureNumbers::observations)
				.forEach(cell -> cell.forEach(data.numbers()::of));
		FigureNumbers numbers = data.numbers();
		Directory directory = data.directory();
		Map<Observation, SourceText.Sentence> sentences = new SourceText(data.workspace()).of(numbers.figures());
		return numbers.figures().stream().map(figure -> new Row(SourceRow.of(numbers.of(figure), figure, directory),
				numbers.printedAt(figure).orElse(null),
				Optional.ofNullable(sentences.get(figure)).map(sentence -> sentence.text().strip()).orElse(null))).toList();
	}

	/** A figure with its source, the number by which its place in a table is found, and the sentence where its text is at hand. */
	record Row(SourceRow source, Integer printedAt, String sentence) {
	}

}
