package fadu.example.services;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.analysis.statistics.Sample;
import fadu.analysis.statistics.Summary;
import fadu.analysis.value.Interval;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.workspace.UserException;

/**
 * A statistic, which is a question whose rows are computed: how many times the least the greatest figure is, among those that may be
 * compared. What the bounds of figures leave open stays open: it has a least and a most.
 */
public final class SpreadQuestion implements Question<SpreadQuestion.Row> {

	private static final MathContext THREE_DIGITS = new MathContext(3);
	private static final List<Column<Row>> COLUMNS = new Columns<Row>().word("metric_code", Role.DIMENSION, Row::code)
			.text("metric", Role.DIMENSION, Row::metric).number("districts", Role.MEASURE, Row::districts)
			.anyDecimal("spread_least", Role.BOUND, Row::least).anyDecimal("spread_most", Role.BOUND, Row::most).list();

	/**
	 * A row.
	 *
	 * @param code      of the metric
	 * @param metric    its name
	 * @param districts how many figures may be computed with
	 * @param least     the spread is so large at least; nothing where the figures do not say
	 * @param most      and at most
	 */
	public record Row(String code, String metric, int districts, Optional<BigDecimal> least, Optional<BigDecimal> most) {
	}

	@Override
	public String name() {
		return "exampleSpread";
	}

	@Override
	public String description() {
		return "最大值是最小值的几倍 · How many times the least the greatest figure is";
	}

	@Override
	public List<Column<Row>> columns() {
		return COLUMNS;
	}

	/** The sample has left out what may not be computed with: other years, a city among districts. */
	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		return Summary.of(data.in(arguments)).samples().stream().filter(sample -> sample.cells().size() > 1)
				.map(SpreadQuestion::row).toList();
	}

	private static Row row(Sample sample) {
		List<Interval> numbers = sample.numbers();
		Optional<BigDecimal> greatest = numbers.stream().flatMap(number -> number.least().stream()).max(BigDecimal::compareTo);
		Optional<BigDecimal> smallest = numbers.stream().allMatch(number -> number.most().isPresent())
				? numbers.stream().map(number -> number.most().get()).min(BigDecimal::compareTo)
				: Optional.empty();
		Optional<BigDecimal> top = numbers.stream().allMatch(number -> number.most().isPresent())
				? numbers.stream().map(number -> number.most().get()).max(BigDecimal::compareTo)
				: Optional.empty();
		Optional<BigDecimal> bottom = numbers.stream().allMatch(number -> number.least().isPresent())
				? numbers.stream().map(number -> number.least().get()).min(BigDecimal::compareTo)
				: Optional.empty();
		return new Row(sample.row().metric().getCode(), sample.row().metric().getName(), numbers.size(), ratio(greatest, smallest),
				ratio(top, bottom));
	}

	private static Optional<BigDecimal> ratio(Optional<BigDecimal> above, Optional<BigDecimal> below) {
		return above.isEmpty() || below.filter(number -> number.signum() > 0).isEmpty()
				? Optional.empty()
				: Optional.of(above.get().divide(below.get(), THREE_DIGITS).stripTrailingZeros());
	}

}
