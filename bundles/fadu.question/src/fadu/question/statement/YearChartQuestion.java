package fadu.question.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.Comparisons;
import fadu.analysis.compare.Judge;
import fadu.analysis.compare.ReasonKind;
import fadu.analysis.compare.Value;
import fadu.analysis.derive.Extent;
import fadu.analysis.set.FigureSet;
import fadu.analysis.set.Inquiry.Reach;
import fadu.analysis.statistics.Trend;
import fadu.analysis.statistics.YearChange;
import fadu.analysis.value.DrawnInterval;
import fadu.analysis.value.Observations;
import fadu.model.District;
import fadu.model.Metric;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.question.named.Arguments;
import fadu.question.paper.Prose;
import fadu.wording.AxisUnit;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * The bars of one metric of one district over its years, in the pieces of the question {@code chart}: the one that changed most. A
 * bar
 * that may not be compared with the latest is set apart. No rows where no two years may be compared.
 */
public final class YearChartQuestion implements Question<YearChartQuestion.Row> {

	private static final int MOST = 10;
	private static final BigDecimal OPEN_PART = new BigDecimal("0.06");
	private static final Wording WORDS = UserWording.get();
	private static final List<Column<Row>> COLUMNS = new Columns<Row>()
			.text("label", Role.HIDDEN, row -> WORDS.display(row.value().period()) + '\n' + WORDS.display(row.value()))
			.word("period", Role.TIME, row -> WORDS.display(row.value().period()))
			.word("display", Role.MEASURE, row -> WORDS.display(row.value()))
			.text("series", Role.HIDDEN, row -> row.line().title())
			.text("metric_name", Role.DIMENSION, row -> WORDS.name(row.line().trend().metric()))
			.word("metric_code", Role.DIMENSION, row -> row.line().trend().metric().getCode())
			.word("district", Role.DIMENSION, row -> WORDS.name(row.line().trend().district()))
			.anyDecimal("exact", Role.HIDDEN, row -> row.piece(!row.apart() && !row.bar().about(), row.bar().certain()))
			.anyDecimal("about", Role.HIDDEN, row -> row.piece(!row.apart() && row.bar().about(), row.bar().certain()))
			.anyDecimal("range", Role.HIDDEN, row -> row.piece(!row.apart() && row.bar().isRange(), row.bar().range()))
			.anyDecimal("apart", Role.HIDDEN, row -> row.piece(row.apart() && !row.bar().about(), row.bar().certain()))
			.anyDecimal("apart_about", Role.HIDDEN, row -> row.piece(row.apart() && row.bar().about(), row.bar().certain()))
			.anyDecimal("apart_range", Role.HIDDEN, row -> row.piece(row.apart() && row.bar().isRange(), row.bar().range()))
			.anyDecimal("below", Role.HIDDEN, row -> row.piece(row.bar().below().signum() != 0, row.bar().below()))
			.anyDecimal("open", Role.HIDDEN, row -> row.piece(row.bar().open(), row.line().openPart()))
			.text("note", Role.REASON, row -> Arguments.orNull(row.line().note()))
			.number("source", Role.PLACE, Row::source).list();

	@Override
	public String name() {
		return "yearchart";
	}

	@Override
	public List<Column<Row>> columns() {
		return COLUMNS;
	}

	@Override
	public Reach reach() {
		return Reach.AROUND;
	}

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		FigureSet set = data.in(arguments);
		Optional<Line> line = line(data, set);
		return line.stream().flatMap(drawn -> drawn.values().stream().map(value -> new Row(drawn, value,
				value.figures().stream().findFirst().map(data.numbers()::of).orElse(null)))).toList();
	}

	/** The metric and district that changed most; nothing where no two years of any may be compared. */
	static Optional<Line> line(ReportData data, FigureSet set) throws UserException {
		Optional<Statement> told = Years.of(data, set).stream().filter(each -> each.weight() > Weight.LEAST).findFirst();
		if (told.isEmpty()) {
			return Optional.empty();
		}
		Metric metric = told.get().metric().orElseThrow();
		String code = Observations.district(told.get().figures().getFirst());
		District district = set.districts().stream().filter(each -> each.getCode().equals(code)).findFirst().orElseThrow();
		return Optional.of(new Line(Trend.of(set, metric, district), Comparisons.judge(set)));
	}

	/** The numbers of one chart. */
	record Line(Trend trend, Judge judge) {

		List<Value> values() {
			Class<?> kind = last().period().getClass();
			List<Value> alike = trend.points().stream().map(Trend.Point::value).filter(value -> kind.isInstance(value.period()))
					.toList();
			return alike.subList(Math.max(0, alike.size() - MOST), alike.size());
		}

		Value last() {
			return trend.points().getLast().value();
		}

		boolean isApart(Value value) {
			return value != last() && judge.judge(trend.metric(), Extent.of(trend.metric()), value, last()).reasons().stream()
					.anyMatch(reason -> reason.comparability() == Comparability.NOT_COMPARABLE
							|| reason.kind() == ReasonKind.SERIES_BREAK);
		}

		AxisUnit axis() {
			return WORDS.axis(trend.metric(), values());
		}

		/** What the chart shows, as a sentence. */
		String title() {
			String growth = trend.points().getLast().change() instanceof YearChange.Grown grown
					? Prose.change(grown).orElse("")
					: "";
			return NLS.bind(Messages.YearChart_title, new Object[]{WORDS.name(trend.district()), WORDS.name(trend.metric()),
					WORDS.display(last().period()), growth, axis().name()});
		}

		BigDecimal openPart() {
			return values().stream().map(value -> DrawnInterval.of(value.interval(), axis().worth()).top().abs())
					.max(BigDecimal::compareTo).orElse(BigDecimal.ZERO).multiply(OPEN_PART);
		}

		String note() {
			List<DrawnInterval> bars = values().stream().map(value -> DrawnInterval.of(value.interval(), axis().worth())).toList();
			return Stream.of(bars.stream().anyMatch(DrawnInterval::isRange) ? Messages.YearChart_range : "",
					bars.stream().anyMatch(DrawnInterval::open) ? Messages.YearChart_open : "",
					bars.stream().anyMatch(DrawnInterval::about) ? Messages.YearChart_about : "",
					values().stream().anyMatch(this::isApart) ? Messages.YearChart_apart : "").filter(text -> !text.isEmpty())
					.collect(Collectors.joining(Messages.Words_betweenSentences));
		}
	}

	/** A bar. */
	record Row(Line line, Value value, Integer source) {

		boolean apart() {
			return line.isApart(value);
		}

		DrawnInterval bar() {
			return DrawnInterval.of(value.interval(), line.axis().worth());
		}

		Optional<BigDecimal> piece(boolean there, BigDecimal height) {
			return there ? Optional.of(height) : Optional.empty();
		}
	}

}
