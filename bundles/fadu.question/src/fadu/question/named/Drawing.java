package fadu.question.named;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.Reason;
import fadu.analysis.compare.Value;
import fadu.analysis.value.DrawnInterval;
import fadu.model.District;
import fadu.wording.AxisUnit;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/**
 * What the bars of a chart share.
 *
 * @param chart what is drawn
 */
record Drawing(ChartRow chart) {

	private static final Wording WORDS = UserWording.get();
	private static final BigDecimal OPEN_PART = new BigDecimal("0.06");
	private static final int REASONS = 2;

	/** The unit of the axis, which is that of the labels. */
	AxisUnit axis() {
		return WORDS.axis(chart.row().metric(), chart.shown().stream().map(Drawing::value).toList());
	}

	/** How high the open end of a bar is drawn; its length means nothing. */
	BigDecimal openPart() {
		return bars().stream().map(bar -> bar.top().abs()).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO).multiply(OPEN_PART);
	}

	/** The period that all have that stand beside each other; nothing where they have several. */
	Optional<String> period() {
		List<String> periods = chart.drawn().stream().map(cell -> WORDS.display(value(cell).period())).distinct().toList();
		return periods.size() == 1 ? Optional.of(periods.getFirst()) : Optional.empty();
	}

	/** What is shown: the metric, the unit and, where it is one, the period. */
	String title() {
		String metric = WORDS.name(chart.row().metric());
		return period()
				.map(period -> Messages.bind(Messages.ChartQuestion_seriesOfPeriod, new Object[]{metric, axis().name(), period}))
				.orElseGet(() -> Messages.bind(Messages.ChartQuestion_series, metric, axis().name()));
	}

	/** What the bars look like and what must be known before looking at them; nothing where all are plain and comparable. */
	String note() {
		List<DrawnInterval> bars = bars();
		return Arguments.orNull(Stream.of(bars.stream().anyMatch(DrawnInterval::isRange) ? Messages.ChartQuestion_range : "",
				bars.stream().anyMatch(DrawnInterval::open) ? Messages.ChartQuestion_open : "",
				bars.stream().anyMatch(DrawnInterval::about) ? Messages.ChartQuestion_about : "",
				sentence(Messages.ChartQuestion_leftOut, chart.hollow()), reserve(),
				sentence(Messages.ChartQuestion_empty, chart.empty()),
				chart.withNumber() > ChartRow.MOST ? Messages.bind(Messages.ChartQuestion_many, ChartRow.MOST) : "")
				.collect(Collectors.joining()));
	}

	private List<DrawnInterval> bars() {
		BigDecimal unit = axis().worth();
		return chart.shown().stream().map(cell -> DrawnInterval.of(value(cell).interval(), unit)).toList();
	}

	/** Why those that stand beside each other are compared with a caveat only; what forbids an order is never cut. */
	private String reserve() {
		if (chart.standard() != Comparability.WITH_CAVEAT && chart.full().size() == chart.drawn().size()) {
			return "";
		}
		List<Reason> reasons = chart.allFull().verdicts().reasons();
		long heavy = reasons.stream().filter(reason -> reason.kind().forbidsOrder()).count();
		return Messages.bind(Messages.ChartQuestion_caveat, reasons.stream().limit(Math.max(REASONS, heavy)).map(WORDS::text)
				.distinct().collect(Collectors.joining(Messages.ChartQuestion_betweenReasons)));
	}

	private static Value value(Cell cell) {
		return cell.value().orElseThrow();
	}

	private static String sentence(String sentence, List<District> districts) {
		return districts.isEmpty() ? "" : Messages.bind(sentence, Districts.names(districts));
	}

}
