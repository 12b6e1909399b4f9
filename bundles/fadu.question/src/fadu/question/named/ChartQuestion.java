package fadu.question.named;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Value;
import fadu.model.District;
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

/**
 * The bars of one metric: the districts that may be drawn beside each other in {@code exact}, with the open end of a lower bound in
 * {@code open}; those that may not be compared with them in {@code apart}, to be drawn in another way. The parameter {@code metric}
 * is a code; without it the metric that compares the most districts best is drawn. No rows where no two may be compared.
 */
public final class ChartQuestion implements Question<ChartQuestion.Row> {

	private static final Wording WORDS = UserWording.get();
	private static final List<Column<Row>> COLUMNS = new Columns<Row>().word("district", Role.DIMENSION, row -> WORDS.name(row.district()))
			.text("label", Role.HIDDEN, row -> WORDS.name(row.district()) + '\n' + WORDS.display(row.shown()))
			.anyDecimal("value", Role.MEASURE, row -> row.isDrawn() ? Optional.of(row.value()) : Optional.empty())
			.word("display", Role.MEASURE, row -> WORDS.display(row.shown()))
			.word("period", Role.TIME, row -> WORDS.display(row.shown().period()))
			.text("series", Role.HIDDEN, row -> Messages.bind(Messages.ChartQuestion_series, WORDS.name(row.metric()), row.unit()))
			.text("metric_name", Role.DIMENSION, row -> WORDS.name(row.metric())).text("note", Role.REASON, row -> note(row.chart()))
			.anyDecimal("exact", Role.HIDDEN, row -> row.isDrawn() ? Optional.of(row.value()) : Optional.empty())
			.anyDecimal("open", Role.HIDDEN, row -> row.isDrawn() && isOpen(row.cell()) ? Optional.of(row.openPart()) : Optional.empty())
			.anyDecimal("apart", Role.HIDDEN, row -> row.isDrawn() ? Optional.empty() : Optional.of(row.value()))
			.word("unit", Role.UNIT, Row::unit).word("district_code", Role.DIMENSION, row -> row.district().getCode())
			.word("metric_code", Role.DIMENSION, row -> row.metric().getCode())
			.word("qualifier", Role.BOUND, row -> row.shown().quantity().bound().qualifier()).number("source", Role.PLACE, Row::source)
			.list();

	private static final BigDecimal OPEN_PART = new BigDecimal("0.06");

	@Override
	public String name() {
		return "chart";
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
		List<ComparisonRow> rows = ChartRow.candidates(data, arguments, Arguments.text(arguments, "metric"));
		Optional<ChartRow> chosen = ChartRow.best(rows, 1).stream().findFirst();
		if (chosen.isEmpty()) {
			return List.of();
		}
		ChartRow chart = chosen.get();
		BigDecimal highest = chart.shown().stream().map(cell -> cell.value().orElseThrow().quantity().value().abs())
				.max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
		BigDecimal openPart = highest.multiply(OPEN_PART);
		return chart.shown().stream().map(cell -> new Row(chart, cell, openPart,
				cell.value().orElseThrow().figures().stream().findFirst().map(data.numbers()::of).orElse(null))).toList();
	}

	/** A bar, and how high the open end of a bar is. */
	record Row(ChartRow chart, Cell cell, BigDecimal openPart, Integer source) {

		Value shown() {
			return cell.value().orElseThrow();
		}

		BigDecimal value() {
			return shown().quantity().value();
		}

		boolean isDrawn() {
			return chart.drawn().contains(cell);
		}

		District district() {
			return cell.district();
		}

		Metric metric() {
			return chart.row().metric();
		}

		String unit() {
			return WORDS.unit(metric().getUnit());
		}
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
