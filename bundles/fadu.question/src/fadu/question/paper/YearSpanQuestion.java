package fadu.question.paper;

import java.util.List;
import java.util.Map;

import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.workspace.UserException;

/** Which years the table {@code years} has; no row where it has none. */
public final class YearSpanQuestion implements Question<YearSpanQuestion.Row> {

	private static final List<Column<Row>> COLUMNS = new Columns<Row>().number("width", Role.HIDDEN, Row::width)
			.number("first_year", Role.TIME, Row::first).number("last_year", Role.TIME, Row::last)
			.number("metrics", Role.MEASURE, Row::metrics).list();

	@Override
	public String name() {
		return "yearspan";
	}

	@Override
	public List<Column<Row>> columns() {
		return COLUMNS;
	}

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		List<YearsQuestion.Row> lines = new YearsQuestion().rows(data, arguments);
		if (lines.isEmpty()) {
			return List.of();
		}
		List<Integer> years = lines.getFirst().years();
		return List.of(new Row(years.size(), years.getFirst(), years.getLast(), lines.size()));
	}

	/** How many years, and which. */
	record Row(int width, int first, int last, int metrics) {
	}

}
