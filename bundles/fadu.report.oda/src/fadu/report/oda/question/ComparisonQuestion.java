package fadu.report.oda.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import fadu.analysis.Cell;
import fadu.analysis.ComparisonRow;
import fadu.analysis.Figures;
import fadu.analysis.Value;
import fadu.catalogue.Names;
import fadu.model.value.Quantity;
import fadu.report.oda.Column;
import fadu.report.oda.Question;
import fadu.report.oda.ReportData;

/** One row for each metric and district, the long form of the comparison: for lists, charts and spreadsheets. */
public final class ComparisonQuestion implements Question {

	@Override
	public String name() {
		return "comparison";
	}

	@Override
	public List<Column> columns() {
		return List.of(Column.text("domain"), Column.text("metric_code"), Column.text("metric_name"), Column.text("unit"),
				Column.text("district_code"), Column.text("district"), Column.decimal("value"), Column.text("qualifier"),
				Column.text("display"), Column.text("period"), Column.text("empty"), Column.text("empty_text"),
				Column.text("mark"), Column.number("source"));
	}

	@Override
	public List<Object[]> rows(ReportData data, Map<String, Object> arguments) {
		SourceNumbers numbers = new SourceNumbers(data.comparison());
		List<Object[]> rows = new ArrayList<>();
		for (ComparisonRow row : data.comparison().rows()) {
			row.cells().forEach(cell -> rows.add(row(row, cell, numbers)));
		}
		return rows;
	}

	private static Object[] row(ComparisonRow row, Cell cell, SourceNumbers numbers) {
		Object[] known = { Names.of(row.metric().getDomain()), row.metric().getCode(), Names.of(row.metric()),
				Figures.displayUnit(row.metric().getUnit()), cell.district().getCode(), Names.of(cell.district()), null, null, null, null, null,
				null, null, null };
		switch (cell) {
		case Cell.Empty empty -> {
			known[10] = empty.kind().name();
			known[11] = Figures.display(empty.kind());
		}
		case Cell.NotComputable none -> {
			known[10] = "NOT_COMPUTABLE";
			known[11] = String.join("\n", none.derivation().reasons());
		}
		case Cell.Reported reported -> fill(known, row, cell, numbers);
		case Cell.Computed computed -> fill(known, row, cell, numbers);
		}
		return known;
	}

	private static void fill(Object[] known, ComparisonRow row, Cell cell, SourceNumbers numbers) {
		Value value = cell.value().orElseThrow();
		Quantity quantity = value.quantity();
		known[6] = quantity.value();
		known[7] = quantity.bound().qualifier();
		known[8] = value.display();
		known[9] = Figures.display(value.period());
		known[12] = Mark.of(row, cell.district());
		known[13] = value.figures().isEmpty() ? null : numbers.of(value.figures().get(0));
	}

}
