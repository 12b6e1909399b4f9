package fadu.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import fadu.question.Column;
import fadu.question.ReportData;
import fadu.workspace.UserException;

/** The answer to a question as a table: each column typed, the bound of a number beside it, columns for layout and empty ones left out. */
final class Answer {

	/** Columns that serve the layout of a page, or say in a code what another column says in words. */
	private static final Set<String> LAYOUT = Set.of("label", "span", "origin", "domain_number", "series", "comparability", "empty",
			"exact", "open", "apart", "sentence_state",
			"block", "width", "domain_code", "period_label", "status_code", "severity_code", "state");
	private static final Set<String> SHORT = Set.of("number", "metric_code", "district_code", "district", "unit", "code", "period",
			"published", "status", "verdict", "qualifier", "display", "text", "level", "sha256", "severity", "state");
	private static final String VALUE = "value";
	private static final String QUALIFIER = "qualifier";
	private static final String DISPLAY = "display";
	private static final int MOST_FIXED = 2;

	private final List<Column> columns;
	private final List<Object[]> rows;

	private Answer(List<Column> columns, List<Object[]> rows) {
		this.columns = columns;
		this.rows = rows;
	}

	static Table of(Asked asked, ReportData data) throws UserException {
		Answer answer = new Answer(asked.question().columns(), asked.rows(data));
		List<Part> parts = answer.parts().stream()
				.filter(part -> answer.rows.isEmpty() || answer.rows.stream().anyMatch(row -> row[part.at()] != null)).toList();
		List<Object[]> cells = answer.rows.stream().map(row -> parts.stream().map(part -> part.of(row)).toArray()).toList();
		List<Table.Heading> headings = parts.stream().map(Part::heading).toList();
		return new Table(Titles.of(asked.question().name()), Math.max(0, Math.min(MOST_FIXED, headings.size() - 1)), headings, cells);
	}

	private List<Part> parts() {
		boolean stated = at(QUALIFIER) >= 0;
		List<Part> parts = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			Column column = columns.get(i);
			if (LAYOUT.contains(column.name()) || stated && column.name().equals(QUALIFIER)) {
				continue;
			}
			parts.add(new Part(heading(column), i, column.name().endsWith(QUALIFIER) ? Words::ofQualifier : value -> value));
			if (column.name().equals(VALUE)) {
				int bound = stated ? at(QUALIFIER) : at(DISPLAY);
				if (bound >= 0) {
					parts.add(new Part(Table.Heading.narrow(Messages.Answer_bound), bound, stated ? Words::ofQualifier : Words::ofDisplay));
				}
			}
		}
		return parts;
	}

	private Table.Heading heading(Column column) {
		String text = column.title();
		if (column.type() == Column.Type.DECIMAL) {
			text = unit().map(unit -> Messages.bind(Messages.Answer_unit, column.title(), unit)).orElse(text);
		}
		boolean narrow = column.type() != Column.Type.TEXT || SHORT.contains(column.name());
		return narrow ? Table.Heading.narrow(text) : Table.Heading.wide(text);
	}

	/** The unit that all numbers of the answer have; nothing where they have several. */
	private Optional<String> unit() {
		int unit = at("unit");
		List<Object> units = unit < 0 ? List.of() : rows.stream().map(row -> row[unit]).distinct().limit(2).toList();
		return units.size() == 1 && units.get(0) != null ? Optional.of(units.get(0).toString()) : Optional.empty();
	}

	private int at(String name) {
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).name().equals(name)) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * A column of the table.
	 *
	 * @param at    the column of the answer that it is made of
	 * @param shown what it shows of that
	 */
	private record Part(Table.Heading heading, int at, Function<Object, Object> shown) {

		Object of(Object[] row) {
			return shown.apply(row[at]);
		}
	}

}
