package fadu.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import fadu.question.Answer;
import fadu.question.Column;
import fadu.question.Role;

/**
 * The answer to a question as a table for people: each column typed, the bound of a number beside it, hidden columns and empty ones
 * left out.
 *
 * @param answer the answer
 * @param <R>    what a row is
 */
record AnswerTable<R>(Answer<R> answer) {

	private static final String VALUE = "value";
	private static final String QUALIFIER = "qualifier";
	private static final String DISPLAY = "display";
	private static final int MOST_FIXED = 2;

	static <R> Table of(String question, Answer<R> answer) {
		List<Part<R>> parts = new AnswerTable<>(answer).parts().stream()
				.filter(part -> answer.rows().isEmpty() || answer.rows().stream().anyMatch(row -> part.isIn(row))).toList();
		List<Object[]> cells = answer.rows().stream().map(row -> parts.stream().map(part -> part.of(row)).toArray()).toList();
		List<Table.Heading> headings = parts.stream().map(Part::heading).toList();
		return new Table(Titles.of(question), Math.max(0, Math.min(MOST_FIXED, headings.size() - 1)), headings, cells);
	}

	private List<Part<R>> parts() {
		Optional<Column<R>> qualifier = answer.column(QUALIFIER);
		List<Part<R>> parts = new ArrayList<>();
		for (Column<R> column : answer.columns()) {
			if (column.role() == Role.HIDDEN || qualifier.filter(column::equals).isPresent()) {
				continue;
			}
			parts.add(new Part<>(heading(column), column, column.name().endsWith(QUALIFIER) ? Words::ofQualifier : value -> value));
			if (column.name().equals(VALUE)) {
				Table.Heading bound = Table.Heading.narrow(Messages.Answer_bound);
				qualifier.map(stated -> new Part<>(bound, stated, Words::ofQualifier))
						.or(() -> answer.column(DISPLAY).map(display -> new Part<>(bound, display, Words::ofDisplay)))
						.ifPresent(parts::add);
			}
		}
		return parts;
	}

	private Table.Heading heading(Column<R> column) {
		String text = column.title();
		if (column.type() == Column.Type.DECIMAL) {
			text = unit().map(unit -> Messages.bind(Messages.Answer_unit, column.title(), unit)).orElse(text);
		}
		return Table.Heading.of(column.width(), text);
	}

	/** The unit that all numbers of the answer have; nothing where they have several. */
	private Optional<String> unit() {
		List<Object> units = answer.column("unit").map(unit -> answer.rows().stream().map(unit::of).distinct().limit(2).toList())
				.orElse(List.of());
		return units.size() == 1 && units.getFirst() != null ? Optional.of(units.getFirst().toString()) : Optional.empty();
	}

	/**
	 * A column of the table.
	 *
	 * @param column the column of the answer that it is made of
	 * @param shown  what it shows of that
	 */
	private record Part<R>(Table.Heading heading, Column<R> column, Function<Object, Object> shown) {

		boolean isIn(R row) {
			return column.of(row) != null;
		}

		Object of(R row) {
			return shown.apply(column.of(row));
		}
	}

}
