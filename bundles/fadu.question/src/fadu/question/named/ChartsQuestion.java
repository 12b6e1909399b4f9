package fadu.question.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.analysis.Figures;
import fadu.catalogue.Names;
import fadu.model.Metric;
import fadu.question.Column;
import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.workspace.UserException;

/** The metrics that compare the most districts best, so that a design can draw one chart for each; at most {@code count}. */
public final class ChartsQuestion implements Question {

	private static final int USUAL = 4;

	@Override
	public String name() {
		return "charts";
	}

	@Override
	public List<Column> columns() {
		return List.of(Column.number("number"), Column.text("metric_code"), Column.text("metric_name"), Column.text("unit"),
				Column.text("note"), Column.number("district_count"));
	}

	@Override
	public List<Parameter> ownParameters() {
		return List.of(Parameter.number("count", USUAL));
	}

	@Override
	public List<Object[]> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		int count = Arguments.number(arguments, "count", USUAL);
		List<Object[]> rows = new ArrayList<>();
		for (ChartRow chart : ChartRow.best(ChartRow.candidates(data, arguments, Optional.empty()), count)) {
			Metric metric = chart.row().metric();
			rows.add(new Object[] { rows.size() + 1, metric.getCode(), Names.of(metric), Figures.displayUnit(metric.getUnit()),
					ChartQuestion.note(chart), chart.drawn().size() });
		}
		return rows;
	}

}
