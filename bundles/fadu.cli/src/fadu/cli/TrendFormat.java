package fadu.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.statistics.Trend;
import fadu.analysis.statistics.YearChange;
import fadu.wording.StatisticsWords;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** How trends are written. */
enum TrendFormat {
	/** For the eye. */
	table,
	/** Everything, for programs. */
	json;

	/** What Tab offers. */
	static final class Names extends ArrayList<String> {

		private static final long serialVersionUID = 1L;

		Names() {
			super(FormatChoice.names(TrendFormat.class));
		}
	}

	private static final Wording WORDS = UserWording.get();
	private static final StatisticsWords SAY = new StatisticsWords(WORDS);

	void write(List<Trend> trends, PrintWriter out) {
		switch (this) {
		case json -> Json.array(trends.stream().map(TrendFormat::record).toList(), out);
		case table -> trends.forEach(trend -> table(trend, out));
		}
	}

	/** A row for each number, with the fields of JSON. */
	static List<Map<String, Object>> rows(List<Trend> trends) {
		return trends.stream().flatMap(trend -> trend.points().stream().map(point -> {
			Map<String, Object> row = about(trend);
			row.putAll(point(trend, point));
			return row;
		})).toList();
	}

	private static void table(Trend trend, PrintWriter out) {
		out.println(NLS.bind(AssessmentMessages.TrendFormat_heading,
				new Object[]{trend.metric().getCode(), WORDS.name(trend.metric()), WORDS.name(trend.district())}));
		if (trend.points().isEmpty()) {
			out.println(AssessmentMessages.TrendFormat_none);
		} else {
			GridFormat.table(new Grid(
					List.of(Messages.Headings_period, Messages.Headings_value, AssessmentMessages.TrendFormat_change,
							AssessmentMessages.TrendFormat_note),
					trend.points().stream().map(point -> List.of(WORDS.display(point.value().period()),
							WORDS.display(point.value()), grown(point.change()), note(point.change()))).toList()),
					out);
		}
		if (!trend.missing().isEmpty()) {
			out.println(NLS.bind(AssessmentMessages.TrendFormat_missing, trend.missing().stream().map(WORDS::display)
					.collect(Collectors.joining(Messages.ReasonNotes_separator))));
		}
		out.println();
	}

	private static String grown(YearChange change) {
		return change instanceof YearChange.Grown ? SAY.change(change) : "";
	}

	private static String note(YearChange change) {
		return change instanceof YearChange.Grown grown ? SAY.reasons(grown.caveats()) : SAY.change(change);
	}

	private static Map<String, Object> record(Trend trend) {
		Map<String, Object> fields = about(trend);
		fields.put("points", trend.points().stream().map(point -> point(trend, point)).toList());
		fields.put("missing", trend.missing().stream().map(Object::toString).toList());
		return fields;
	}

	private static Map<String, Object> about(Trend trend) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("metric", trend.metric().getCode());
		fields.put("metric_name", trend.metric().getName());
		fields.put("unit", trend.metric().getUnit());
		fields.putAll(StatisticsRecord.district(trend.district()));
		return fields;
	}

	private static Map<String, Object> point(Trend trend, Trend.Point point) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("period", point.value().period().toString());
		StatisticsRecord.number(fields, "value", Optional.of(point.value().interval()), trend.metric());
		fields.put("value_display", WORDS.display(point.value()));
		YearChange change = point.change();
		fields.put("change", change.getClass().getSimpleName().toLowerCase(Locale.ROOT));
		Optional<YearChange.Grown> grown = change instanceof YearChange.Grown found ? Optional.of(found) : Optional.empty();
		fields.put("before", grown.map(found -> found.before().period().toString()).orElse(null));
		fields.put("growth_unit", grown.map(found -> found.difference() ? trend.metric().getUnit() : "%").orElse(null));
		fields.put("difference", grown.map(YearChange.Grown::difference).orElse(null));
		fields.put("growth", grown.map(found -> found.growth().nominal()).orElse(null));
		fields.put("growth_low", grown.flatMap(found -> found.growth().least()).orElse(null));
		fields.put("growth_high", grown.flatMap(found -> found.growth().most()).orElse(null));
		fields.put("growth_display", grown.map(SAY::change).orElse(null));
		fields.put("caveats", grown.map(YearChange.Grown::caveats).orElse(List.of()).stream().map(WORDS::text).toList());
		fields.put("note", note(change));
		fields.put("comparable_with_previous", !(change instanceof YearChange.Forbidden));
		return fields;
	}

}
