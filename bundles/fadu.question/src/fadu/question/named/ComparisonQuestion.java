package fadu.question.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.analysis.Figures;
import fadu.analysis.compare.Cell;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Value;
import fadu.catalogue.Names;
import fadu.model.Metric;
import fadu.model.value.Quantity;
import fadu.question.Column;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.ScopedFigures;
import fadu.workspace.UserException;

/**
 * One row for each metric and district, the long form of the comparison: for lists, charts and spreadsheets. Where the scope
 * divides, the divided number stands beside the reported one.
 */
public final class ComparisonQuestion implements Question {

	private static final List<Column> COLUMNS = List.of(Column.text("domain"), Column.text("metric_code"),
			Column.text("metric_name"), Column.text("unit"), Column.text("district_code"), Column.text("district"), Column.decimal("value"), Column.text("qualifier"),
			Column.text("display"), Column.text("period"), Column.text("empty"), Column.text("empty_text"),
			Column.text("mark"), Column.number("source"), Column.number("number"), Column.number("domain_number"),
			Column.text("domain_code"), Column.text("state"), Column.decimal("at_least"), Column.decimal("at_most"),
			Column.text("note"), Column.text("scope"), Column.text("status"), Column.text("period_label"),
			Column.decimal("per_value"), Column.text("per_qualifier"), Column.text("per_display"), Column.text("per_unit"),
			Column.text("per_note"));

	@Override
	public String name() {
		return "comparison";
	}

	@Override
	public List<Column> columns() {
		return COLUMNS;
	}

	@Override
	public List<Object[]> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		ScopedFigures scoped = data.in(arguments);
		List<Object[]> rows = new ArrayList<>();
		int number = 0;
		for (ComparisonRow row : scoped.comparison().rows()) {
			number++;
			Metric metric = row.metric();
			Object[] fixed = { Names.of(metric.getDomain()), metric.getCode(), Names.of(metric), Figures.displayUnit(metric.getUnit()),
					number, data.directory().number(metric.getDomain()), metric.getDomain().getCode() };
			Optional<ComparisonRow> divided = scoped.divided(row);
			for (int i = 0; i < row.cells().size(); i++) {
				rows.add(row(data, fixed, row, i, divided));
			}
		}
		return rows;
	}

	private static Object[] row(ReportData data, Object[] fixed, ComparisonRow row, int index, Optional<ComparisonRow> divided) {
		Cell cell = row.cells().get(index);
		Object[] known = new Object[COLUMNS.size()];
		System.arraycopy(fixed, 0, known, 0, 4);
		known[4] = cell.district().getCode();
		known[5] = Names.of(cell.district());
		System.arraycopy(fixed, 4, known, 14, 3);
		known[17] = State.of(cell);
		CellText text = CellText.of(row, cell, data.numbers());
		known[20] = text.note();
		cell.value().ifPresentOrElse(value -> fill(data, known, value, text.mark()), () -> {
			known[10] = known[17];
			known[11] = cell instanceof Cell.NotComputable ? text.note() : text.figure();
		});
		if (cell instanceof Cell.Reported) {
			divided.ifPresent(other -> per(known, other.cells().get(index), other.metric()));
		}
		return known;
	}

	private static void fill(ReportData data, Object[] known, Value value, String mark) {
		Quantity quantity = value.quantity();
		known[6] = quantity.value();
		known[7] = quantity.bound().qualifier();
		known[8] = value.display();
		known[9] = Figures.display(value.period());
		known[12] = mark;
		known[13] = value.figures().isEmpty() ? null : data.numbers().of(value.figures().get(0));
		known[18] = value.interval().least().orElse(null);
		known[19] = value.interval().most().orElse(null);
		known[21] = value.scope().orElse(null);
		known[22] = value.figures().isEmpty() ? null : SourceRow.status(value.figures().get(0));
		known[23] = value.period().toString();
	}

	private static void per(Object[] known, Cell cell, Metric metric) {
		known[27] = Figures.displayUnit(metric.getUnit());
		known[26] = Figures.display(cell);
		switch (cell) {
		case Cell.Computed computed -> {
			Quantity quantity = cell.value().orElseThrow().quantity();
			known[24] = quantity.value();
			known[25] = quantity.bound().qualifier();
			known[28] = CellText.lines(computed.principal().caveats());
		}
		case Cell.NotComputable none -> known[28] = CellText.lines(none.derivation().reasons());
		case Cell.Reported reported -> known[28] = null;
		case Cell.Empty empty -> known[28] = null;
		}
	}

}
