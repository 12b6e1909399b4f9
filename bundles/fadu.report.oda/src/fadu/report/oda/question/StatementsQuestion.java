package fadu.report.oda.question;

import java.util.List;
import java.util.Map;

import fadu.report.oda.Column;
import fadu.report.oda.Parameter;
import fadu.report.oda.Question;
import fadu.report.oda.ReportData;
import fadu.workspace.UserException;

/** Sentences for a leader, made from the figures. */
public final class StatementsQuestion implements Question {

	private static final int USUAL = 5;

	@Override
	public String name() {
		return "statements";
	}

	@Override
	public List<Column> columns() {
		return List.of(Column.number("number"), Column.text("statement"), Column.text("caveat"), Column.text("source_note"),
				Column.text("metric_code"), Column.text("kind"), Column.text("kind_name"), Column.text("metric_name"));
	}

	@Override
	public List<Parameter> ownParameters() {
		return List.of(Parameter.number("count", USUAL));
	}

	@Override
	public List<Object[]> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		return List.of();
	}

}
