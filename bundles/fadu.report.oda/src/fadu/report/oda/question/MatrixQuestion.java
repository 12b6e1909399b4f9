package fadu.report.oda.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import fadu.analysis.Cell;
import fadu.analysis.ComparisonRow;
import fadu.analysis.Figures;
import fadu.catalogue.Names;
import fadu.model.District;
import fadu.model.Domain;
import fadu.report.oda.Blocks;
import fadu.report.oda.Column;
import fadu.report.oda.Question;
import fadu.report.oda.ReportData;

/**
 * Metrics down, districts across: one row for each metric, and for each of the eight districts of a block the columns
 * {@code d1} (name), {@code d1_figure}, {@code d1_note} (period and source), {@code d1_mark},
 * {@code d1_text} (figure and mark) and {@code d1_state} … to {@code d8}. {@code domain_number} is for grouping in the order of the catalogue. The parameter {@code block} counts from 1.
 */
public final class MatrixQuestion implements Question {

	private static final int FIXED = 7;
	private static final int PER_DISTRICT = 7;

	@Override
	public String name() {
		return "matrix";
	}

	@Override
	public List<Column> columns() {
		List<Column> columns = new ArrayList<>(List.of(Column.number("number"), Column.number("domain_number"),
				Column.text("domain"), Column.text("metric_code"), Column.text("metric_name"), Column.text("unit"), Column.text("verdict")));
		for (int i = 1; i <= Blocks.WIDEST; i++) {
			columns.add(Column.text("d" + i));
			columns.add(Column.text("d" + i + "_figure"));
			columns.add(Column.text("d" + i + "_note"));
			columns.add(Column.text("d" + i + "_mark"));
			columns.add(Column.text("d" + i + "_text"));
			columns.add(Column.text("d" + i + "_state"));
			columns.add(Column.number("d" + i + "_source"));
		}
		return List.copyOf(columns);
	}

	@Override
	public List<Column> parameters() {
		return List.of(Column.number("block"));
	}

	@Override
	public List<Object[]> rows(ReportData data, Map<String, Object> arguments) {
		int block = arguments.get("block") instanceof Number number ? number.intValue() : 1;
		List<List<District>> blocks = Blocks.of(data.comparison().districts());
		if (block < 1 || block > blocks.size()) {
			return List.of();
		}
		List<District> districts = blocks.get(block - 1);
		SourceNumbers numbers = new SourceNumbers(data.comparison());
		List<Object[]> rows = new ArrayList<>();
		List<Domain> domains = new ArrayList<>();
		for (ComparisonRow row : data.comparison().rows()) {
			Domain domain = row.metric().getDomain();
			if (!domains.contains(domain)) {
				domains.add(domain);
			}
			rows.add(row(rows.size() + 1, domains.indexOf(domain) + 1, row, districts, numbers));
		}
		return rows;
	}

	private static Object[] row(int number, int domain, ComparisonRow row, List<District> districts, SourceNumbers numbers) {
		Object[] values = new Object[FIXED + Blocks.WIDEST * PER_DISTRICT];
		values[0] = number;
		values[1] = domain;
		values[2] = Names.of(row.metric().getDomain());
		values[3] = row.metric().getCode();
		values[4] = Names.of(row.metric());
		values[5] = Figures.displayUnit(row.metric().getUnit());
		values[6] = row.worst().map(Figures::display).orElse(null);
		int at = FIXED;
		for (Cell cell : row.cells()) {
			if (districts.contains(cell.district())) {
				CellText text = CellText.of(row, cell, numbers);
				values[at] = Names.of(cell.district());
				values[at + 1] = text.figure();
				values[at + 2] = text.note();
				values[at + 3] = text.mark();
				values[at + 4] = text.figureWithMark();
				values[at + 5] = text.state();
				values[at + 6] = SourceNumbers.observations(cell).stream().findFirst().map(numbers::of).orElse(null);
				at += PER_DISTRICT;
			}
		}
		return values;
	}

}
