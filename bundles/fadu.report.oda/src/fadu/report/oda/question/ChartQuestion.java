package fadu.report.oda.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import fadu.analysis.Cell;
import fadu.analysis.Comparability;
import fadu.analysis.Figures;
import fadu.analysis.Value;
import fadu.catalogue.Names;
import fadu.model.District;
import fadu.model.Metric;
import fadu.report.oda.Column;
import fadu.report.oda.Question;
import fadu.report.oda.ReportData;

/**
 * The bars of one metric: only districts that may be drawn beside each other, with a note on those left out. The parameter
 * {@code metric} is a code; without it the metric that compares the most districts best is drawn. No rows where no two may be
 * compared.
 */
public final class ChartQuestion implements Question {

	@Override
	public String name() {
		return "chart";
	}

	@Override
	public List<Column> columns() {
		return List.of(Column.text("district"), Column.text("label"), Column.decimal("value"), Column.text("display"),
				Column.text("period"), Column.text("series"), Column.text("metric_name"), Column.text("note"));
	}

	@Override
	public List<Column> parameters() {
		return List.of(Column.text("metric"));
	}

	@Override
	public List<Object[]> rows(ReportData data, Map<String, Object> arguments) {
		Optional<String> wanted = Optional.ofNullable((String) arguments.get("metric")).filter(code -> !code.isBlank());
		return ChartRow.choose(data.comparison(), wanted)
				.map(chart -> chart.drawn().stream().map(cell -> row(chart, cell)).toList()).orElse(List.of());
	}

	private static Object[] row(ChartRow chart, Cell cell) {
		Value shown = cell.value().orElseThrow();
		Metric metric = chart.row().metric();
		String display = shown.display();
		BigDecimal value = shown.quantity().value();
		String name = Names.of(metric);
		String series = Messages.bind(Messages.ChartQuestion_series, name, Figures.displayUnit(metric.getUnit()));
		return new Object[] { Names.of(cell.district()), Names.of(cell.district()) + '\n' + display, value, display,
				Figures.display(shown.period()), series, name, note(chart) };
	}

	private static String note(ChartRow chart) {
		StringBuilder note = new StringBuilder();
		if (chart.standard() == Comparability.WITH_CAVEAT) {
			note.append(Messages.ChartQuestion_caveat);
		}
		append(note, Messages.ChartQuestion_leftOut, chart.leftOut());
		append(note, Messages.ChartQuestion_empty, chart.empty());
		return note.isEmpty() ? null : note.toString();
	}

	private static void append(StringBuilder note, String sentence, List<District> districts) {
		if (!districts.isEmpty()) {
			note.append(Messages.bind(sentence,
					districts.stream().map(Names::of).collect(Collectors.joining(Messages.separator))));
		}
	}

}
