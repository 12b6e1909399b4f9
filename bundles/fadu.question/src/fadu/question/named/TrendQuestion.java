package fadu.question.named;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import fadu.analysis.Figures;
import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.Reason;
import fadu.analysis.compare.ReasonKind;
import fadu.analysis.compare.Verdict;
import fadu.analysis.value.Days;
import fadu.catalogue.Names;
import fadu.model.Aggregation;
import fadu.model.District;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.question.Column;
import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.ScopedFigures;
import fadu.workspace.UserException;

/**
 * The figures of a district over its periods, whatever period the report is about: one row for each period, oldest first, with a
 * verdict on each and the one before it. Without the parameter {@code metric}, all metrics but places in
 * a league that a district has of two periods.
 */
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
		Optional<String> wanted = Arguments.text(arguments, "metric");
		ScopedFigures scoped = wanted.isEmpty() ? data.in(arguments) : data.in(Arguments.about(arguments, wanted.get()));
		Series series = new Series(scoped.history(), data.withUnreviewed(), scoped.judge());
		List<Object[]> rows = new ArrayList<>();
		for (Metric metric : series.metrics(data.directory())) {
			boolean places = metric.getAggregation() == Aggregation.RANK;
			for (District district : scoped.districts()) {
				List<Observation> line = series.of(metric, district);
				if (line.size() > 1 && !places || wanted.isPresent()) {
					for (int i = 0; i < line.size(); i++) {
						Optional<Verdict> verdict = i == 0 ? Optional.empty()
								: Optional.of(series.verdict(metric, line.get(i - 1), line.get(i)));
						rows.add(row(metric, district, line.get(i), verdict, data));
					}
				}
			}
		}
		return rows;
	}

	private static Object[] row(Metric metric, District district, Observation figure, Optional<Verdict> verdict, ReportData data) {
		Days days = Days.of(figure.getPeriod());
		String note = verdict.map(TrendQuestion::reasons).orElse("");
		return new Object[] { Figures.display(figure.getPeriod()), day(days.first()), day(days.last()), figure.getQuantity().value(),
				figure.getQuantity().bound().qualifier(), Figures.display(figure.getQuantity()),
				verdict.map(each -> each.comparability() != Comparability.NOT_COMPARABLE).orElse(null), Arguments.orNull(note),
				metric.getCode(), Names.of(metric), Figures.displayUnit(metric.getUnit()), district.getCode(), Names.of(district),
				data.numbers().of(figure), verdict.map(each -> Figures.display(comparability(each))).orElse(null),
				figure.getPeriod().toString() };
	}

	/** That the periods are different is what a trend is about, and no caveat. */
	private static List<Reason> against(Verdict verdict) {
		return verdict.reasons().stream()
				.filter(reason -> reason.kind() != ReasonKind.PERIOD_YEAR && reason.kind() != ReasonKind.PERIOD_DATE).toList();
	}

	private static String reasons(Verdict verdict) {
		return against(verdict).stream().map(Reason::text).collect(Collectors.joining("\n"));
	}

	private static Comparability comparability(Verdict verdict) {
		return against(verdict).stream().map(Reason::comparability).reduce(Comparability.COMPARABLE, Comparability::and);
	}

	private static String day(LocalDate day) {
		return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? null : day.toString();
	}

}
