package fadu.question.named;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.Comparisons;
import fadu.analysis.compare.Reason;
import fadu.analysis.compare.ReasonKind;
import fadu.analysis.compare.Series;
import fadu.analysis.compare.Verdict;
import fadu.analysis.set.FigureSet;
import fadu.analysis.value.Days;
import fadu.model.Aggregation;
import fadu.model.District;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Directory;
import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * The figures of a district over its periods, whatever period the report is about: one row for each period, oldest first, with a
 * verdict on each and the one before it. Without the parameter {@code metric}, all metrics but places in
 * a league that a district has of two periods.
 */
public final class TrendQuestion implements Question<TrendQuestion.Row> {

	private static final Wording WORDS = UserWording.get();
	private static final List<Column<Row>> COLUMNS = new Columns<Row>()
			.word("period", Role.TIME, row -> WORDS.display(row.figure().getPeriod()))
			.text("start", Role.TIME, row -> day(Days.of(row.figure().getPeriod()).first()))
			.text("end", Role.TIME, row -> day(Days.of(row.figure().getPeriod()).last()))
			.decimal("value", Role.MEASURE, row -> row.figure().getQuantity().value())
			.word("qualifier", Role.BOUND, row -> row.figure().getQuantity().bound().qualifier())
			.word("display", Role.MEASURE, row -> WORDS.display(row.figure().getQuantity()))
			.flag("comparable_with_previous", Role.STATE, row -> row.before()
					.map(each -> each.comparability() != Comparability.NOT_COMPARABLE).orElse(null))
			.text("note", Role.REASON, row -> Arguments.orNull(row.before().map(TrendQuestion::reasons).orElse("")))
			.word("metric_code", Role.DIMENSION, row -> row.metric().getCode())
			.text("metric_name", Role.DIMENSION, row -> WORDS.name(row.metric()))
			.word("unit", Role.UNIT, row -> WORDS.unit(row.metric().getUnit()))
			.word("district_code", Role.DIMENSION, row -> row.district().getCode())
			.word("district", Role.DIMENSION, row -> WORDS.name(row.district())).number("source", Role.PLACE, Row::source)
			.word("verdict", Role.STATE, row -> row.before().map(each -> WORDS.display(comparability(each))).orElse(null))
			.word("period_label", Role.HIDDEN, row -> row.figure().getPeriod().toString()).list();

	@Override
	public String name() {
		return "trend";
	}

	@Override
	public List<Column<Row>> columns() {
		return COLUMNS;
	}

	@Override
	public List<Parameter> ownParameters() {
		return List.of(Parameter.text("metric"));
	}

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		Optional<String> wanted = Arguments.text(arguments, "metric");
		FigureSet set = wanted.isEmpty() ? data.in(arguments) : data.in(Arguments.about(arguments, wanted.get()));
		Series series = new Series(set.history(), data.withUnreviewed(), Comparisons.judge(set));
		List<Row> rows = new ArrayList<>();
		for (Metric metric : metrics(series, data.directory())) {
			boolean places = metric.getAggregation() == Aggregation.RANK;
			for (District district : set.districts()) {
				List<Observation> line = series.of(metric, district);
				if (line.size() > 1 && !places || wanted.isPresent()) {
					for (int i = 0; i < line.size(); i++) {
						Optional<Verdict> verdict = i == 0
								? Optional.empty()
								: Optional.of(series.verdict(metric, line.get(i - 1), line.get(i)));
						rows.add(new Row(metric, district, line.get(i), verdict, data.numbers().of(line.get(i))));
					}
				}
			}
		}
		return rows;
	}

	/** The metrics that have a figure, in the order of the catalogue. */
	private static List<Metric> metrics(Series series, Directory directory) {
		return series.metrics().stream().sorted(Comparator.comparingInt(directory::order))
				.flatMap(code -> directory.metric(code).stream()).toList();
	}

	/** A figure and how it stands to the one before it. */
	record Row(Metric metric, District district, Observation figure, Optional<Verdict> before, int source) {
	}

	/** That the periods are different is what a trend is about, and no caveat. */
	private static List<Reason> against(Verdict verdict) {
		return verdict.reasons().stream()
				.filter(reason -> reason.kind() != ReasonKind.PERIOD_YEAR && reason.kind() != ReasonKind.PERIOD_DATE).toList();
	}

	private static String reasons(Verdict verdict) {
		return against(verdict).stream().map(WORDS::text).collect(Collectors.joining("\n"));
	}

	private static Comparability comparability(Verdict verdict) {
		return against(verdict).stream().map(Reason::comparability).reduce(Comparability.COMPARABLE, Comparability::and);
	}

	private static String day(LocalDate day) {
		return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? null : day.toString();
	}

}
