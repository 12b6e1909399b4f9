package fadu.question.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Comparisons;
import fadu.analysis.compare.Normalise;
import fadu.analysis.compare.Order;
import fadu.analysis.derive.Extent;
import fadu.analysis.set.FigureSet;
import fadu.model.Aggregation;
import fadu.model.Direction;
import fadu.model.District;
import fadu.model.FigureId;
import fadu.model.Metric;
import fadu.question.named.ChartRow;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/**
 * Districts that may be compared on a metric, with their order where the figures give one. What grows with the size of the area has
 * none: more cases are not more merit.
 */
final class ComparedDistricts {

	private static final Wording WORDS = UserWording.get();
	private static final int MOST = 12;
	private static final int REASONS = 3;

	/** More districts than these are not named in one sentence. */
	private static final int NAMED = 6;

	private ComparedDistricts() {
	}

	static List<Statement> of(FigureSet set, Map<FigureId, String> names) {
		List<ComparisonRow> rows = new ArrayList<>();
		for (ComparisonRow row : Comparisons.of(set).rows()) {
			rows.add(Normalise.of(set).of(row).orElse(row));
		}
		return ChartRow.best(rows, rows.size()).stream().sorted(Comparator.comparingDouble(ComparedDistricts::weight).reversed())
				.limit(MOST).map(chart -> statement(chart, names)).toList();
	}

	private static Statement statement(ChartRow chart, Map<FigureId, String> names) {
		Metric metric = chart.row().metric();
		boolean plain = chart.standard() == Comparability.COMPARABLE;
		ComparisonRow drawn = chart.alone();
		boolean sized = isSized(drawn.cells(), metric);
		Optional<List<Order.Place>> order = plain && !sized ? Order.of(drawn) : Optional.empty();
		String figures = chart.drawn().stream().limit(NAMED).map(Words::figure).collect(Collectors.joining(Messages.separator));
		String all = chart.drawn().size() <= NAMED
				? figures
				: NLS.bind(Messages.ComparedDistricts_more, figures, chart.drawn().size());
		String text = NLS.bind(plain ? Messages.ComparedDistricts_plain : Messages.ComparedDistricts_caveat, WORDS.name(metric),
				all);
		String places = sized && plain ? Messages.ComparedDistricts_sized : order(metric, order, plain);
		return new Statement(Statement.Kind.COMPARISON, text + places, caveat(chart, drawn, names),
				chart.drawn().stream().limit(NAMED).flatMap(cell -> cell.value().orElseThrow().figures().stream().limit(1))
						.toList(),
				Optional.of(metric), weight(chart));
	}

	private static boolean isSized(List<Cell> cells, Metric metric) {
		return cells.stream().allMatch(Cell.Reported.class::isInstance) && Extent.of(metric).size();
	}

	/** The sure difference; more where more of the districts are in it. */
	private static double weight(ChartRow chart) {
		double difference = Weight.difference(chart.drawn().stream().map(cell -> cell.value().orElseThrow().interval()).toList(),
				chart.row().metric().getAggregation() == Aggregation.GROWTH);
		double share = Math.sqrt((double) chart.drawn().size() / chart.row().cells().size());
		return Math.max(Weight.LEAST, difference * share * (isSized(chart.drawn(), chart.row().metric()) ? Weight.RESERVE : 1)
				* (chart.standard() == Comparability.COMPARABLE ? 1 : Weight.RESERVE));
	}

	private static String order(Metric metric, Optional<List<Order.Place>> order, boolean plain) {
		if (!plain) {
			return Messages.ComparedDistricts_notRanked;
		}
		if (metric.getDirection() == Direction.NEUTRAL) {
			return Messages.ComparedDistricts_neutral;
		}
		if (order.isEmpty()) {
			return Messages.ComparedDistricts_open;
		}
		String places = order.get().stream().limit(NAMED).map(ComparedDistricts::place)
				.collect(Collectors.joining(Messages.separator));
		return NLS.bind(
				metric.getDirection() == Direction.UP ? Messages.ComparedDistricts_orderUp : Messages.ComparedDistricts_orderDown,
				places);
	}

	private static String place(Order.Place place) {
		String number = place.best() == place.worst() ? Integer.toString(place.best()) : place.best() + "–" + place.worst();
		return NLS.bind(Messages.ComparedDistricts_place, WORDS.name(place.district()), number);
	}

	/** The reasons of the verdicts, or else what the catalogue warns of, and who is not in the sentence. */
	private static String caveat(ChartRow chart, ComparisonRow drawn, Map<FigureId, String> names) {
		List<String> reasons = drawn.verdicts().stream().flatMap(verdict -> verdict.reasons().stream()).map(WORDS::text).distinct()
				.limit(REASONS).toList();
		Metric metric = chart.row().metric();
		String definition = WORDS.caveat(metric);
		Stream<String> first = reasons.isEmpty() ? Stream.of(definition) : reasons.stream();
		return Words.sentences(Stream.concat(Stream.concat(first, named(chart, names)),
				Stream.of(missing(Messages.ComparedDistricts_reserved, chart.reserved()),
						missing(Messages.ComparedDistricts_leftOut, chart.apart()),
						missing(Messages.ComparedDistricts_empty, chart.empty()))));
	}

	/** Whose report has another name for the number than the metric. */
	private static Stream<String> named(ChartRow chart, Map<FigureId, String> names) {
		return chart.drawn().stream().limit(NAMED).flatMap(cell -> cell.value().orElseThrow().figures().stream().map(FigureId::of)
				.map(names::get).filter(Objects::nonNull).limit(1)
				.map(name -> NLS.bind(Messages.ComparedDistricts_named, WORDS.name(cell.district()), name)));
	}

	private static String missing(String sentence, List<District> districts) {
		return districts.isEmpty() ? "" : NLS.bind(sentence, Words.names(districts));
	}

}
