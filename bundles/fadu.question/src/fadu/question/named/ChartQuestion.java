package fadu.question.named;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.analysis.Figures;
import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Value;
import fadu.catalogue.Names;
import fadu.model.District;
import fadu.model.Metric;
import fadu.question.Column;
import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.workspace.UserException;

/**
 * The bars of one metric: the districts that may be drawn beside each other in {@code exact}, with the open end of a lower bound in
 * {@code open}; those that may not be compared with them in {@code apart}, to be drawn in another way. The parameter {@code metric}
 * is a code; without it the metric that compares the most districts best is drawn. No rows where no two may be compared.
 */
public final class ChartQuestion implements Question {

	private static final BigDecimal OPEN_PART = new BigDecimal("0.06");

	@Override
	public String name() {
		return "chart";
	}

	@Override
	public List<Column> columns() {
		return List.of(Column.text("district"), Column.text("label"), Column.decimal("value"), Column.text("display"),
				Column.text("period"), Column.text("series"), Column.text("metric_name"), Column.text("note"),
				Column.decimal("exact"), Column.decimal("open"), Column.decimal("apart"), Column.text("unit"),
				Column.text("district_code"), Column.text("metric_code"), Column.text("qualifier"), Column.number("source"));
	}

	@Override
	public List<Parameter> ownParameters() {
		return List.of(Parameter.text("metric"));
	}

	@Override
	public List<Object[]> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		List<ComparisonRow> rows = ChartRow.candidates(data, arguments, Arguments.text(arguments, "metric"));
		Optional<ChartRow> chosen = ChartRow.best(rows, 1).stream().findFirst();
		if (chosen.isEmpty()) {
			return List.of();
		}
		ChartRow chart = chosen.get();
		BigDecimal highest = chart.shown().stream().map(cell -> cell.value().orElseThrow().quantity().value().abs())
				.max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
		BigDecimal openPart = highest.multiply(OPEN_PART);
		return chart.shown().stream().map(cell -> row(chart, cell, openPart, data)).toList();
	}

	private static Object[] row(ChartRow chart, Cell cell, BigDecimal openPart, ReportData data) {
		Value shown = cell.value().orElseThrow();
		Metric metric = chart.row().metric();
		String display = shown.display();
		boolean drawn = chart.drawn().contains(cell);
		BigDecimal value = shown.quantity().value();
		boolean open = drawn && isOpen(cell);
		String name = Names.of(metric);
		String unit = Figures.displayUnit(metric.getUnit());
		return new Object[] { Names.of(cell.district()), Names.of(cell.district()) + '\n' + display, drawn ? value : null, display,
				Figures.display(shown.period()), Messages.bind(Messages.ChartQuestion_series, name, unit), name, note(chart),
				drawn ? value : null, open ? openPart : null, drawn ? null : value, unit, cell.district().getCode(), metric.getCode(),
				shown.quantity().bound().qualifier(), shown.figures().stream().findFirst().map(data.numbers()::of).orElse(null) };
	}

	private static boolean isOpen(Cell cell) {
		return cell.value().orElseThrow().interval().most().isEmpty();
	}

	/** What must be known before looking at the bars; nothing where all districts are drawn and comparable. */
	static String note(ChartRow chart) {
		String note = Stream.of(chart.standard() == Comparability.WITH_CAVEAT ? Messages.ChartQuestion_caveat : "",
				sentence(Messages.ChartQuestion_leftOut, chart.leftOut()), sentence(Messages.ChartQuestion_empty, chart.empty()),
				chart.drawn().stream().anyMatch(ChartQuestion::isOpen) ? Messages.ChartQuestion_open : "",
				chart.withNumber() > ChartRow.MOST ? Messages.bind(Messages.ChartQuestion_many, ChartRow.MOST) : "")
				.collect(Collectors.joining());
		return Arguments.orNull(note);
	}

	private static String sentence(String sentence, List<District> districts) {
		return districts.isEmpty() ? "" : Messages.bind(sentence, Districts.names(districts));
	}

}
