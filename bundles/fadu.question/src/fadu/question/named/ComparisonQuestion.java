package fadu.question.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.analysis.set.Inquiry.Reach;
import fadu.analysis.compare.Cell;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Comparisons;
import fadu.analysis.compare.Normalise;
import fadu.analysis.compare.RowPeriod;
import fadu.analysis.compare.Value;
import fadu.analysis.set.FigureSet;
import fadu.model.Domain;
import fadu.model.Metric;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * One row for each metric and district, the long form of the comparison: for lists, charts and spreadsheets. Where the scope
 * divides, the divided number stands beside the reported one.
 */
public final class ComparisonQuestion implements Question<ComparisonQuestion.Row> {

	private static final Wording WORDS = UserWording.get();
	private static final List<Column<Row>> COLUMNS = new Columns<Row>()
			.text("domain", Role.DIMENSION, row -> WORDS.name(row.domain()))
			.word("metric_code", Role.DIMENSION, row -> row.metric().getCode())
			.text("metric_name", Role.DIMENSION, row -> WORDS.name(row.metric()))
			.word("unit", Role.UNIT, row -> WORDS.unit(row.metric().getUnit()))
			.word("district_code", Role.DIMENSION, row -> row.cell().district().getCode())
			.word("district", Role.DIMENSION, row -> WORDS.name(row.cell().district()))
			.anyDecimal("value", Role.MEASURE, row -> row.value().map(value -> value.quantity().value()))
			.word("qualifier", Role.BOUND, row -> row.value().map(value -> value.quantity().bound().qualifier()).orElse(null))
			.word("display", Role.MEASURE, row -> row.value().map(WORDS::display).orElse(null))
			.word("period", Role.TIME, row -> row.value().map(value -> WORDS.display(value.period())).orElse(null))
			.word("empty", Role.HIDDEN, row -> row.value().isPresent() ? null : State.of(row.cell()))
			.text("empty_text", Role.REASON, Row::why)
			.sign("mark", Role.STATE, row -> row.value().isPresent() ? row.text().mark() : null)
			.number("source", Role.PLACE, Row::source).number("number", Role.DIMENSION, Row::number)
			.number("domain_number", Role.HIDDEN, Row::domainNumber)
			.word("domain_code", Role.HIDDEN, row -> row.domain().getCode()).word("state", Role.HIDDEN, row -> State.of(row.cell()))
			.anyDecimal("at_least", Role.BOUND, row -> row.value().flatMap(value -> value.interval().least()))
			.anyDecimal("at_most", Role.BOUND, row -> row.value().flatMap(value -> value.interval().most()))
			.text("note", Role.REASON, row -> row.text().note())
			.text("scope", Role.REASON, row -> row.value().flatMap(Value::scope).orElse(null))
			.word("status", Role.STATE,
					row -> row.value().flatMap(value -> value.figures().stream().findFirst()).map(SourceRow::status)
							.orElse(null))
			.word("period_label", Role.HIDDEN, row -> row.value().map(value -> value.period().toString()).orElse(null))
			.anyDecimal("per_value", Role.MEASURE,
					row -> row.computed().flatMap(Cell::value).map(value -> value.quantity().value()))
			.text("per_qualifier", Role.BOUND, row -> row.computed().flatMap(Cell::value)
					.map(value -> value.quantity().bound().qualifier()).orElse(null))
			.text("per_display", Role.MEASURE, row -> row.divided().map(each -> WORDS.display(each.cell())).orElse(null))
			.text("per_unit", Role.UNIT, row -> row.divided().map(each -> WORDS.unit(each.metric().getUnit())).orElse(null))
			.text("per_note", Role.REASON, row -> row.divided().map(Divided::note).orElse(null))
			.text("compared_in", Role.TIME, row -> WORDS.brief(row.period()).orElse(null))
			.text("period_choice", Role.HIDDEN, row -> WORDS.display(row.period()).orElse(null)).list();

	@Override
	public String name() {
		return "comparison";
	}

	@Override
	public List<Column<Row>> columns() {
		return COLUMNS;
	}

	/** What contradicts itself is known only of all figures of a report. */
	@Override
	public Reach reach() {
		return Reach.AROUND;
	}

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		FigureSet set = data.in(arguments);
		List<Row> rows = new ArrayList<>();
		int number = 0;
		for (ComparisonRow row : Comparisons.of(set).rows()) {
			number++;
			int domain = data.directory().number(row.metric().getDomain());
			Optional<ComparisonRow> divided = Normalise.of(set).of(row);
			Mark marks = Mark.of(row, Normalise.of(set));
			for (int i = 0; i < row.cells().size(); i++) {
				Cell cell = row.cells().get(i);
				CellText text = CellText.of(marks, cell, data.numbers());
				Integer source = cell.value().flatMap(value -> value.figures().stream().findFirst()).map(data.numbers()::of)
						.orElse(null);
				rows.add(new Row(number, domain, row.metric(), row.period(), cell, text, source, divided(cell, i, divided)));
			}
		}
		return rows;
	}

	private static Optional<Divided> divided(Cell cell, int index, Optional<ComparisonRow> divided) {
		return cell instanceof Cell.Reported
				? divided.map(other -> new Divided(other.metric(), other.cells().get(index)))
				: Optional.empty();
	}

	/** A metric and a district, with the divided number where the scope divides. */
	record Row(int number, int domainNumber, Metric metric, RowPeriod period, Cell cell, CellText text, Integer source,
			Optional<Divided> divided) {

		Domain domain() {
			return metric.getDomain();
		}

		Optional<Value> value() {
			return cell.value();
		}

		String why() {
			return value().isPresent() ? null : cell instanceof Cell.NotComputable ? text.note() : text.figure();
		}

		Optional<Cell> computed() {
			return divided.map(Divided::cell).filter(Cell.Computed.class::isInstance);
		}
	}

	/** The divided number beside a reported one. */
	record Divided(Metric metric, Cell cell) {

		String note() {
			return switch (cell) {
			case Cell.Computed computed -> CellText.lines(WORDS.notes(computed.principal()));
			case Cell.NotComputable none -> CellText.lines(WORDS.notes(none.derivation()));
			case Cell.Reported reported -> null;
			case Cell.Empty empty -> null;
			};
		}
	}

}
