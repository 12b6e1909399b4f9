package fadu.report.oda.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.analysis.Figures;
import fadu.analysis.Observations;
import fadu.catalogue.Names;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.report.oda.Column;
import fadu.report.oda.Parameter;
import fadu.report.oda.Question;
import fadu.report.oda.ReportData;
import fadu.report.oda.Scope;
import fadu.report.oda.ScopedFigures;
import fadu.workspace.UserException;

/** The figures of a metric of one district over its periods. */
public final class TrendQuestion implements Question {

	@Override
	public String name() {
		return "trend";
	}

	@Override
	public List<Column> columns() {
		return List.of(Column.text("period"), Column.text("start"), Column.text("end"), Column.decimal("value"),
				Column.text("qualifier"), Column.text("display"), Column.flag("comparable_with_previous"), Column.text("note"),
				Column.text("metric_code"), Column.text("metric_name"), Column.text("unit"), Column.text("district_code"),
				Column.text("district"), Column.number("source"), Column.text("verdict"), Column.text("period_label"));
	}

	@Override
	public List<Parameter> ownParameters() {
		return List.of(Parameter.text("metric"));
	}

	@Override
	public List<Object[]> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		return List.of();
	}

}
