package fadu.question.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.analysis.set.Inquiry.Reach;
import fadu.model.Metric;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/** The metrics that compare the most districts best, so that a design can draw one chart for each; at most {@code count}. */
public final class ChartsQuestion implements Question<ChartsQuestion.Row> {

	private static final Wording WORDS = UserWording.get();
	private static final List<Column<Row>> COLUMNS = new Columns<Row>().number("number", Role.DIMENSION, Row::number)
			.word("metric_code", Role.DIMENSION, row -> row.metric().getCode())
			.text("metric_name", Role.DIMENSION, row -> WORDS.name(row.metric()))
			.word("unit", Role.UNIT, row -> WORDS.unit(row.metric().getUnit())).text("note", Role.REASON, Row::note)
			.number("district_count", Role.MEASURE, Row::districtCount).list();

	private static final int USUAL = 4;

	@Override
	public String name() {
		return "charts";
	}

	@Override
	public List<Column<Row>> columns() {
		return COLUMNS;
	}

	@Override
	public List<Parameter> ownParameters() {
		return List.of(Parameter.number("count", USUAL));
	}

	/** What contradicts itself is known only of all figures of a report. */
	@Override
	public Reach reach() {
		return Reach.AROUND;
	}

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		int count = Arguments.number(arguments, "count", USUAL);
		List<Row> rows = new ArrayList<>();
		for (ChartRow chart : ChartRow.best(ChartRow.candidates(data, arguments, Optional.empty()), count)) {
			rows.add(new Row(rows.size() + 1, chart.row().metric(), new Drawing(chart).note(), chart.full().size()));
		}
		return rows;
	}

	/** A chart that is worth drawing. */
	record Row(int number, Metric metric, String note, int districtCount) {
	}

}
