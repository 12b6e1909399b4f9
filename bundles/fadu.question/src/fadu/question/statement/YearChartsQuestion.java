package fadu.question.statement;

import java.util.List;
import java.util.Map;

import fadu.analysis.set.Inquiry.Reach;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.question.named.Arguments;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/** Whether there is a chart of years, one row, so that a design draws none that is empty. */
public final class YearChartsQuestion implements Question<YearChartQuestion.Line> {

	private static final Wording WORDS = UserWording.get();
	private static final List<Column<YearChartQuestion.Line>> COLUMNS = new Columns<YearChartQuestion.Line>()
			.word("metric_code", Role.DIMENSION, line -> line.trend().metric().getCode())
			.text("metric_name", Role.DIMENSION, line -> WORDS.name(line.trend().metric()))
			.text("series", Role.HIDDEN, YearChartQuestion.Line::title)
			.text("note", Role.REASON, line -> Arguments.orNull(line.note())).list();

	@Override
	public String name() {
		return "yearcharts";
	}

	@Override
	public List<Column<YearChartQuestion.Line>> columns() {
		return COLUMNS;
	}

	@Override
	public Reach reach() {
		return Reach.AROUND;
	}

	@Override
	public List<YearChartQuestion.Line> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		return YearChartQuestion.line(data, data.in(arguments)).stream().toList();
	}

}
