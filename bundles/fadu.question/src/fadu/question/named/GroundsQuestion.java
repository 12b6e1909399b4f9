package fadu.question.named;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Comparisons;
import fadu.analysis.compare.Judged;
import fadu.analysis.compare.Normalise;
import fadu.analysis.set.FigureSet;
import fadu.analysis.set.Inquiry.Reach;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Directory;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * Why figures may or may not be compared, each reason once: one row for each verdict and reason, with the metrics that it holds for
 * by their numbers in the matrix. Pairs of districts are named where it does not hold for all pairs of the metric. What must not be
 * compared comes first, then what weighs most.
 */
public final class GroundsQuestion implements Question<GroundsQuestion.Row> {

	private static final Wording WORDS = UserWording.get();
	private static final List<Column<Row>> COLUMNS = new Columns<Row>()
			.word("comparability", Role.HIDDEN, row -> row.comparability().name())
			.text("mark", Role.STATE, row -> Mark.of(row.comparability()))
			.word("verdict", Role.STATE, row -> WORDS.display(row.comparability()))
			.text("reason", Role.REASON, row -> row.said().text()).text("holds_for", Role.DIMENSION, Row::text)
			.number("metric_count", Role.MEASURE, row -> row.places().size())
			.number("pair_count", Role.MEASURE, row -> row.places().stream().mapToInt(Place::count).sum()).list();

	/** So many metrics are named; of more, their numbers. */
	private static final int NAMED = 3;

	@Override
	public String name() {
		return "grounds";
	}

	@Override
	public List<Column<Row>> columns() {
		return COLUMNS;
	}

	/** What contradicts itself is known only of all figures of a report. */
	@Override
	public Reach reach() {
		return Reach.AROUND;
	}

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		FigureSet set = data.in(arguments);
		Map<List<Object>, Row> rows = new LinkedHashMap<>();
		int number = 0;
		for (ComparisonRow row : Comparisons.of(set).rows()) {
			number++;
			List<Ground> grounds = Ground.of(Judged.of(row, Normalise.of(set)));
			int pairs = grounds.stream().mapToInt(Ground::count).sum();
			for (Reserve reserve : reserves(grounds)) {
				Place place = new Place(number, WORDS.name(row.metric()), reserve.pairs(data.directory(), pairs), reserve.count());
				rows.computeIfAbsent(List.of(reserve.comparability(), reserve.said()),
						none -> new Row(reserve.comparability(), reserve.said(), new ArrayList<>())).places().add(place);
			}
		}
		return rows.values().stream().sorted(Comparator.comparing(Row::comparability).reversed()
				.thenComparing(row -> row.said().gravity(), Comparator.reverseOrder())).toList();
	}

	/** The reasons of one metric one by one, each with all its pairs. */
	private static List<Reserve> reserves(List<Ground> grounds) {
		Map<List<Object>, Reserve> reserves = new LinkedHashMap<>();
		for (Ground ground : grounds) {
			for (Ground.Said said : ground.said()) {
				reserves.computeIfAbsent(List.of(ground.comparability(), said),
						none -> new Reserve(ground.comparability(), said, new ArrayList<>())).grounds().add(ground);
			}
		}
		return List.copyOf(reserves.values());
	}

	/** A reason of a metric with the grounds that have it. */
	private record Reserve(Comparability comparability, Ground.Said said, List<Ground> grounds) {

		int count() {
			return grounds.stream().mapToInt(Ground::count).sum();
		}

		/** The names of the pairs; empty where all pairs of the metric are meant. */
		String pairs(Directory directory, int all) {
			return count() == all
					? ""
					: grounds.stream().map(ground -> ground.pairs(directory)).collect(Collectors.joining(Messages.separator));
		}
	}

	/** A metric that a reason holds for. */
	record Place(int number, String metric, String pairs, int count) {
	}

	/** A verdict, one of its reasons and the metrics that it holds for. */
	record Row(Comparability comparability, Ground.Said said, List<Place> places) {

		/** The metrics, those of the same pairs of districts on one line. */
		String text() {
			return places.stream().collect(Collectors.groupingBy(Place::pairs, LinkedHashMap::new, Collectors.toList())).entrySet()
					.stream()
					.map(entry -> entry.getKey().isEmpty()
							? metrics(entry.getValue())
							: Messages.bind(Messages.GroundsQuestion_of, metrics(entry.getValue()), entry.getKey()))
					.collect(Collectors.joining("\n"));
		}

		private static String metrics(List<Place> places) {
			return places.size() > NAMED
					? Messages.bind(Messages.GroundsQuestion_numbers, numbers(places), places.size())
					: places.stream().map(place -> Messages.bind(Messages.GroundsQuestion_metric, place.number(), place.metric()))
							.collect(Collectors.joining(Messages.separator));
		}

		/** The numbers, those in a row by the first and the last. */
		private static String numbers(List<Place> places) {
			List<String> spans = new ArrayList<>();
			int first = places.getFirst().number();
			int last = first;
			for (Place place : places.subList(1, places.size())) {
				if (place.number() != last + 1) {
					spans.add(span(first, last));
					first = place.number();
				}
				last = place.number();
			}
			spans.add(span(first, last));
			return String.join(Messages.separator, spans);
		}

		private static String span(int first, int last) {
			return first == last ? Integer.toString(first) : first + "–" + last;
		}
	}

}
