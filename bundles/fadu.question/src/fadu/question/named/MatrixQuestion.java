package fadu.question.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.analysis.Figures;
import fadu.analysis.compare.Cell;
import fadu.analysis.compare.ComparisonRow;
import fadu.catalogue.Names;
import fadu.model.District;
import fadu.model.Metric;
import fadu.question.Blocks;
import fadu.question.Column;
import fadu.question.FigureNumbers;
import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.ScopedFigures;
import fadu.workspace.UserException;

/**
 * Metrics down, districts across: one row for each metric, and for each of the eight districts of a block the columns
 * {@code d1} (name), {@code d1_figure}, {@code d1_note} (period and source), {@code d1_mark}, {@code d1_text} (figure and mark),
 * {@code d1_state}, {@code d1_source} (number of its source) and {@code d1_per} (the divided figure) … to {@code d8}.
 * {@code domain_number} is for grouping in the order of the catalogue. The parameter {@code block} counts from 1.
 */
public final class MatrixQuestion implements Question {

	private static final int FIXED = 9;
	private static final int PER_DISTRICT = 8;

	@Override
	public String name() {
		return "matrix";
	}

	@Override
	public List<Column> columns() {
		List<Column> columns = new ArrayList<>(List.of(Column.number("number"), Column.number("domain_number"),
				Column.text("domain"), Column.text("metric_code"), Column.text("metric_name"), Column.text("unit"),
				Column.text("verdict"), Column.text("metric_caveat"), Column.text("per_unit")));
		for (int i = 1; i <= Blocks.WIDEST; i++) {
			columns.add(Column.text("d" + i));
			columns.add(Column.text("d" + i + "_figure"));
			columns.add(Column.text("d" + i + "_note"));
			columns.add(Column.text("d" + i + "_mark"));
			columns.add(Column.text("d" + i + "_text"));
			columns.add(Column.text("d" + i + "_state"));
			columns.add(Column.number("d" + i + "_source"));
			columns.add(Column.text("d" + i + "_per"));
		}
		return List.copyOf(columns);
	}

	@Override
	public List<Parameter> ownParameters() {
		return List.of(Parameter.number("block", 1));
	}

	@Override
	public List<Object[]> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		int block = Arguments.number(arguments, "block", 1);
		ScopedFigures scoped = data.in(arguments);
		List<District> all = scoped.comparison().districts();
		int width = Blocks.width(all.size());
		int from = (block - 1) * width;
		if (block < 1 || from >= all.size()) {
			return List.of();
		}
		List<Object[]> rows = new ArrayList<>();
		for (ComparisonRow row : scoped.comparison().rows()) {
			Object[] values = row(rows.size() + 1, row, data);
			Optional<ComparisonRow> divided = scoped.divided(row);
			values[FIXED - 1] = divided.map(other -> Figures.displayUnit(other.metric().getUnit())).orElse(null);
			int at = FIXED;
			for (int i = from; i < Math.min(from + width, all.size()); i++) {
				fill(values, at, row, i, data.numbers());
				values[at + 7] = per(row, i, divided);
				at += PER_DISTRICT;
			}
			rows.add(values);
		}
		return rows;
	}

	private static Object[] row(int number, ComparisonRow row, ReportData data) throws UserException {
		Object[] values = new Object[FIXED + Blocks.WIDEST * PER_DISTRICT];
		Metric metric = row.metric();
		values[0] = number;
		values[1] = data.directory().number(metric.getDomain());
		values[2] = Names.of(metric.getDomain());
		values[3] = metric.getCode();
		values[4] = Names.of(metric);
		values[5] = Figures.displayUnit(metric.getUnit());
		values[6] = row.worst().map(Figures::display).orElse(null);
		values[7] = Arguments.orNull(Names.choose(metric.getCaveat(), metric.getCaveatEn()));
		return values;
	}

	private static void fill(Object[] values, int at, ComparisonRow row, int index, FigureNumbers numbers) {
		Cell cell = row.cells().get(index);
		CellText text = CellText.of(row, cell, numbers);
		values[at] = Names.of(cell.district());
		values[at + 1] = text.figure();
		values[at + 2] = text.note();
		values[at + 3] = text.mark();
		values[at + 4] = text.figureWithMark();
		values[at + 5] = text.state();
		numbers.print(FigureNumbers.observations(cell));
		values[at + 6] = FigureNumbers.observations(cell).stream().findFirst().map(numbers::of).orElse(null);
	}

	private static String per(ComparisonRow row, int index, Optional<ComparisonRow> divided) {
		return row.cells().get(index) instanceof Cell.Reported
				? divided.map(other -> Figures.display(other.cells().get(index))).orElse(null) : null;
	}

}
