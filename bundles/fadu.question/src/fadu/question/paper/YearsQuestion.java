package fadu.question.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.set.FigureSet;
import fadu.analysis.statistics.Trend;
import fadu.analysis.statistics.YearChange;
import fadu.analysis.value.Days;
import fadu.model.Aggregation;
import fadu.model.District;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.value.Period;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.question.named.Arguments;
import fadu.wording.StatisticsWords;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * Metrics down, years across, the latest year at the right: numbers of whole years, and states at the end of one. Each row ends
 * with
 * the change of its latest year on the one before. Halves of years have no place in it.
 */
public final class YearsQuestion implements Question<YearsQuestion.Row> {

	/** So many years stand beside each other. */
	static final int WIDEST = 10;
	private static final Wording WORDS = UserWording.get();
	private static final StatisticsWords SAY = new StatisticsWords(WORDS);
	private static final List<Column<Row>> COLUMNS = columnsOfAll();

	@Override
	public String name() {
		return "years";
	}

	@Override
	public List<Column<Row>> columns() {
		return COLUMNS;
	}

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		FigureSet set = data.in(arguments);
		List<Row> lines = new ArrayList<>();
		Set<Integer> all = new TreeSet<>();
		for (Map.Entry<Metric, Set<District>> reported : YearFacts.reported(data, set).entrySet()) {
			Metric metric = reported.getKey();
			for (District district : reported.getValue()) {
				Map<Integer, Trend.Point> years = new TreeMap<>();
				for (Trend.Point point : Trend.of(set, metric, district).points()) {
					year(metric, point.value().period()).ifPresent(year -> years.put(year, point));
				}
				if (!years.isEmpty()) {
					all.addAll(years.keySet());
					lines.add(new Row(metric, district, data.directory().number(metric.getDomain()), List.of(), years, Map.of()));
				}
			}
		}
		List<Integer> shown = all.stream().skip(Math.max(0, all.size() - WIDEST)).toList();
		List<Row> rows = new ArrayList<>();
		for (Row line : lines) {
			Map<Integer, Integer> sources = new TreeMap<>();
			for (int year : shown) {
				Optional.ofNullable(line.points().get(year)).flatMap(point -> point.value().figures().stream().findFirst())
						.ifPresent((Observation figure) -> sources.put(year, data.numbers().of(figure)));
			}
			if (shown.stream().anyMatch(line.points()::containsKey)) {
				rows.add(new Row(line.metric(), line.district(), line.domainNumber(), shown, line.points(), sources));
			}
		}
		return rows;
	}

	private static Optional<Integer> year(Metric metric, Period period) {
		if (period instanceof Period.Year(var year)) {
			return Optional.of(year);
		}
		boolean state = metric.getAggregation() == Aggregation.LAST && !Days.isOpen(period);
		boolean atEnd = state && Days.of(period).last().getDayOfYear() >= Days.of(period).last().lengthOfYear();
		return atEnd ? Optional.of(Days.of(period).last().getYear()) : Optional.empty();
	}

	private static List<Column<Row>> columnsOfAll() {
		Columns<Row> columns = new Columns<Row>()
				.number("domain_number", Role.HIDDEN, Row::domainNumber)
				.text("domain", Role.DIMENSION, row -> WORDS.name(row.metric().getDomain()))
				.word("metric_code", Role.DIMENSION, row -> row.metric().getCode())
				.text("metric_name", Role.DIMENSION, row -> WORDS.name(row.metric()))
				.word("unit", Role.UNIT, row -> WORDS.unit(row.metric().getUnit()))
				.word("district_code", Role.DIMENSION, row -> row.district().getCode())
				.word("district", Role.DIMENSION, row -> WORDS.name(row.district()))
				.number("width", Role.HIDDEN, row -> row.years().size());
		for (int i = 0; i < WIDEST; i++) {
			int place = i;
			columns.word("y" + (i + 1), Role.TIME, row -> row.year(place).map(String::valueOf).orElse(null))
					.word("y" + (i + 1) + "_figure", Role.MEASURE, row -> row.figure(place).orElse(null))
					.number("y" + (i + 1) + "_source", Role.PLACE, row -> row.year(place).map(row.sources()::get).orElse(null));
		}
		return columns.text("change", Role.MEASURE, row -> change(row.last().change()))
				.text("caveat", Role.REASON, row -> Arguments.orNull(caveat(row.last().change()))).list();
	}

	/** In a word or two; what must be known of it is beside it. */
	private static String change(YearChange change) {
		return switch (change) {
		case YearChange.Grown grown -> Prose.change(grown).orElseGet(() -> SAY.change(grown));
		case YearChange.Forbidden forbidden -> Messages.Years_forbidden;
		case YearChange.First first -> Messages.Years_missing;
		case YearChange.Gap gap -> Messages.Years_missing;
		case YearChange.FromNought nought -> SAY.change(nought);
		case YearChange.Unbounded unbounded -> SAY.change(unbounded);
		};
	}

	private static String caveat(YearChange change) {
		return switch (change) {
		case YearChange.Grown grown -> Prose.sentences(Stream.of(SAY.reasons(Prose.caveats(grown)),
				Prose.open(change).map(ends -> NLS.bind(Messages.YearFact_open, ends)).orElse("")));
		case YearChange.Forbidden forbidden -> SAY.change(forbidden);
		default -> "";
		};
	}

	/** A metric of a district over its years. */
	record Row(Metric metric, District district, int domainNumber, List<Integer> years, Map<Integer, Trend.Point> points,
			Map<Integer, Integer> sources) {

		Optional<Integer> year(int place) {
			return place < years.size() ? Optional.of(years.get(place)) : Optional.empty();
		}

		Optional<String> figure(int place) {
			return year(place).map(points::get).map(point -> WORDS.display(point.value()));
		}

		Trend.Point last() {
			return points.entrySet().stream().filter(each -> years.contains(each.getKey())).map(Map.Entry::getValue)
					.reduce((one, other) -> other).orElseThrow();
		}
	}

}
