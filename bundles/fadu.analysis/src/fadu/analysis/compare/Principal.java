package fadu.analysis.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.analysis.value.Days;
import fadu.analysis.value.Interval;
import fadu.analysis.value.PartsOfWholes;
import fadu.analysis.value.Wholes;
import fadu.model.Aggregation;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.value.Bound;

/**
 * Which of several figures of one metric and district stands for it, wherever one is wanted: docs/comparing.md has the order, and
 * {@link Chosen.Because} what each step of it is called.
 */
final class Principal {

	private static final Comparator<Observation> BY_RELATION = Comparator
			.comparingInt(figure -> PartsOfWholes.isComponent(figure) ? 1 : 0);

	private final Map<Chosen.Because, Comparator<Observation>> levels = new LinkedHashMap<>();
	private final Comparator<Observation> order;
	private final RowPeriod row;
	private final boolean state;
	private final FigureChoices choices;

	/**
	 * @param metric  what the figures are of
	 * @param row     the period in which districts are compared
	 * @param parts   which of them are part of others
	 * @param choices which figures people have chosen
	 */
	Principal(Metric metric, RowPeriod row, PartsOfWholes parts, FigureChoices choices) {
		this.row = row;
		this.choices = choices;
		state = isState(metric);
		levels.put(Chosen.Because.WHOLE, Wholes.bySubject(parts));
		levels.put(Chosen.Because.TIME_KIND, Wholes.byKindOfTime(metric));
		levels.put(Chosen.Because.PERIOD, Comparator.comparingInt(figure -> row.distance(figure.getPeriod(), state)));
		levels.put(Chosen.Because.LENGTH, Comparator.comparingInt(figure -> state || row.isAsLong(figure.getPeriod()) ? 0 : 1));
		levels.put(Chosen.Because.LATEST, Comparator.comparing(Principal::last).thenComparing(Principal::length).reversed());
		levels.put(Chosen.Because.REPORTED,
				Comparator.comparingInt(figure -> figure.getStatus() == ReviewStatus.COMPUTED ? 1 : 0));
		levels.put(Chosen.Because.REVIEWED, Comparator.comparingInt(figure -> review(figure.getStatus())));
		levels.put(Chosen.Because.OWN, BY_RELATION);
		levels.put(Chosen.Because.NEWEST, Comparator.comparing(Principal::published).reversed());
		levels.put(Chosen.Because.EXACT, Comparator.comparing(Principal::width));
		order = levels.values().stream().reduce(Comparator::thenComparing).orElseThrow();
	}

	/** Whether figures of the metric are of a day, and have no length. */
	static boolean isState(Metric metric) {
		return metric.getAggregation() == Aggregation.LAST;
	}

	/** The figures, the one that stands for the district first. */
	List<Observation> sorted(List<Observation> figures) {
		List<Observation> sorted = figures.stream().sorted(order).toList();
		Optional<Observation> chosen = sorted.stream().filter(figure -> choices.of(figure).isPresent())
				.filter(figure -> isAsNear(figure, sorted.getFirst())).findFirst();
		return chosen.map(first -> Stream.concat(Stream.of(first), sorted.stream().filter(figure -> figure != first)).toList())
				.orElse(sorted);
	}

	/** What a person has chosen does not stand for another time than that of the row, or for an older one. */
	private boolean isAsNear(Observation chosen, Observation first) {
		int distance = row.distance(chosen.getPeriod(), state) - row.distance(first.getPeriod(), state);
		return distance < 0 || distance == 0 && (chosen.getPeriod().equals(first.getPeriod()) || row.period().isPresent()
				|| !last(chosen).isBefore(last(first)));
	}

	/**
	 * Why the first of the figures stands for the district.
	 *
	 * @param sorted as {@link #sorted(List)} gives them
	 */
	Chosen chosen(List<Observation> sorted) {
		Observation first = sorted.getFirst();
		if (choices.of(first).isPresent()) {
			return new Chosen(Chosen.Because.CHOSEN, List.of(), choices.of(first));
		}
		List<Observation> others = sorted.stream().skip(1).filter(other -> !saysTheSame(first, other)).toList();
		Chosen.Because because = others.stream().map(other -> because(first, other)).max(Comparator.naturalOrder())
				.orElse(Chosen.Because.ONLY);
		List<Observation> rivals = others.stream()
				.filter(other -> because(first, other).compareTo(Chosen.Because.LATEST) > 0)
				.filter(other -> BY_RELATION.compare(first, other) >= 0 && differ(first, other)).toList();
		return new Chosen(because, rivals);
	}

	private Chosen.Because because(Observation first, Observation other) {
		return levels.entrySet().stream().filter(level -> level.getValue().compare(first, other) != 0).map(Map.Entry::getKey)
				.findFirst().orElse(Chosen.Because.FIRST);
	}

	/** Whether bounds and rounding do not explain that the two say different numbers. */
	static boolean differ(Observation one, Observation other) {
		Interval here = Interval.of(one);
		Interval there = Interval.of(other);
		return here.isBelow(there) || there.isBelow(here);
	}

	private static boolean saysTheSame(Observation one, Observation other) {
		return one.getQuantity().equals(other.getQuantity()) && Objects.equals(one.getScope(), other.getScope())
				&& PartsOfWholes.isComponent(one) == PartsOfWholes.isComponent(other) && one.getPeriod().equals(other.getPeriod());
	}

	private static LocalDate last(Observation figure) {
		return RowPeriod.lastDay(figure.getPeriod());
	}

	private static long length(Observation figure) {
		return Days.isOpen(figure.getPeriod())
				? 0
				: Days.of(figure.getPeriod()).last().toEpochDay() - Days.of(figure.getPeriod()).first().toEpochDay();
	}

	private static int review(ReviewStatus status) {
		return switch (status) {
		case CORRECTED -> 0;
		case CONFIRMED -> 1;
		default -> 2;
		};
	}

	private static String published(Observation figure) {
		String published = figure.getDocument().getPublished();
		return published == null ? "" : published;
	}

	private static BigDecimal width(Observation figure) {
		Interval interval = Interval.of(figure);
		return figure.getQuantity().bound() == Bound.EXACT
				? interval.high().value().subtract(interval.low().value())
				: interval.nominal().abs();
	}

}
