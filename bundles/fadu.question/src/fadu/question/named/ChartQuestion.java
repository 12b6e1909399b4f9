package fadu.question.named;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.analysis.set.Inquiry.Reach;
import fadu.analysis.compare.Cell;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Value;
import fadu.analysis.value.DrawnInterval;
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
 * The bars of one metric, each in pieces that are stacked: as far as the true number surely reaches, between the ends of what it
 * may
 * be, and an open end where it has no upper one; the first of them is {@code about} where the number is only about right. Of
 * districts that may be drawn beside each other the pieces are {@code exact} and
 * {@code range}, of those that may not be compared with them {@code apart}, {@code apart_about} and {@code apart_range}, to be
 * drawn in another way.
 * Pieces are in the unit of the axis, which is that of the labels. The parameter {@code metric} is a code; without it the metric
 * that
 * compares the most districts best is drawn. No rows where no two may be compared.
 */
public final class ChartQuestion implements Question<ChartQuestion.Row> {

	private static final Wording WORDS = UserWording.get();
	private static final List<Column<Row>> COLUMNS = new Columns<Row>()
			.word("district", Role.DIMENSION, row -> WORDS.name(row.district()))
			.text("label", Role.HIDDEN, Row::label)
			.anyDecimal("value", Role.MEASURE, row -> row.isDrawn() ? Optional.of(row.value()) : Optional.empty())
			.word("display", Role.MEASURE, row -> WORDS.display(row.shown()))
			.word("period", Role.TIME, row -> WORDS.display(row.shown().period()))
			.text("series", Role.HIDDEN, row -> row.drawing().title())
			.text("metric_name", Role.DIMENSION, row -> WORDS.name(row.metric()))
			.text("note", Role.REASON, row -> row.drawing().note())
			.anyDecimal("exact", Role.HIDDEN, row -> row.piece(row.isDrawn() && !row.bar().about(), row.bar().certain()))
			.anyDecimal("range", Role.HIDDEN, row -> row.piece(row.isDrawn() && row.bar().isRange(), row.bar().range()))
			.anyDecimal("open", Role.HIDDEN, row -> row.piece(row.bar().open(), row.drawing().openPart()))
			.anyDecimal("apart", Role.HIDDEN, row -> row.piece(!row.isDrawn() && !row.bar().about(), row.bar().certain()))
			.anyDecimal("apart_range", Role.HIDDEN, row -> row.piece(!row.isDrawn() && row.bar().isRange(), row.bar().range()))
			.anyDecimal("below", Role.HIDDEN, row -> row.piece(row.bar().below().signum() != 0, row.bar().below()))
			.anyDecimal("about", Role.HIDDEN, row -> row.piece(row.isDrawn() && row.bar().about(), row.bar().certain()))
			.anyDecimal("apart_about", Role.HIDDEN, row -> row.piece(!row.isDrawn() && row.bar().about(), row.bar().certain()))
			.word("axis_unit", Role.HIDDEN, row -> row.drawing().axis().name())
			.word("unit", Role.UNIT, row -> WORDS.unit(row.metric().getUnit()))
			.word("district_code", Role.DIMENSION, row -> row.district().getCode())
			.word("metric_code", Role.DIMENSION, row -> row.metric().getCode())
			.word("qualifier", Role.BOUND, row -> row.shown().quantity().bound().qualifier())
			.anyDecimal("at_least", Role.BOUND, row -> row.shown().interval().least())
			.anyDecimal("at_most", Role.BOUND, row -> row.shown().interval().most()).number("source", Role.PLACE, Row::source)
			.list();

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

	/** What contradicts itself is known only of all figures of a report. */
	@Override
	public Reach reach() {
		return Reach.AROUND;
	}

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		List<ComparisonRow> rows = ChartRow.candidates(data, arguments, Arguments.text(arguments, "metric"));
		Optional<ChartRow> chosen = ChartRow.best(rows, 1).stream().findFirst();
		if (chosen.isEmpty()) {
			return List.of();
		}
		Drawing drawing = new Drawing(chosen.get());
		return drawing.chart().shown().stream().map(cell -> new Row(drawing, cell,
				cell.value().orElseThrow().figures().stream().findFirst().map(data.numbers()::of).orElse(null))).toList();
	}

	/** A bar of a drawing. */
	record Row(Drawing drawing, Cell cell, Integer source) {

		Value shown() {
			return cell.value().orElseThrow();
		}

		BigDecimal value() {
			return shown().quantity().value();
		}

		boolean isDrawn() {
			return drawing.chart().full().contains(cell);
		}

		DrawnInterval bar() {
			return DrawnInterval.of(shown().interval(), drawing.axis().worth());
		}

		Optional<BigDecimal> piece(boolean there, BigDecimal height) {
			return there ? Optional.of(height) : Optional.empty();
		}

		District district() {
			return cell.district();
		}

		Metric metric() {
			return drawing.chart().row().metric();
		}

		/** District and figure, and the period where it is not that of the title. */
		String label() {
			String label = WORDS.name(district()) + '\n' + WORDS.display(shown());
			String period = WORDS.display(shown().period());
			return drawing.period().filter(period::equals).isPresent() ? label : label + '\n' + period;
		}
	}

}
