package fadu.analysis.compare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.analysis.value.Days;
import fadu.model.Metric;
import fadu.model.SeriesBreak;
import fadu.model.value.Period;

/**
 * Breaks in a series: from a day on, figures of a metric or of its whole line of business count something else. The days are data
 * of
 * the catalogue.
 */
public final class Breaks {

	private enum Side {
		BEFORE, ACROSS, AFTER
	}

	private Breaks() {
	}

	/** The breaks that a metric has by itself or through its line of business, as the catalogue lists them. */
	public static List<SeriesBreak> of(Metric metric) {
		Stream<SeriesBreak> ofDomain = Optional.ofNullable(metric.getDomain()).stream()
				.flatMap(domain -> domain.getBreaks().stream());
		return Stream.concat(metric.getBreaks().stream(), ofDomain).filter(change -> day(change).isPresent()).toList();
	}

	/** The first day of the new definition; nothing where the catalogue has no date there. */
	public static Optional<LocalDate> day(SeriesBreak change) {
		try {
			return Optional.ofNullable(change.getDate()).map(LocalDate::parse);
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	/** A reason for each break that has the two numbers on different sides, or one of them on both. */
	static List<Reason> between(Definitions definitions, Value left, Value right) {
		List<SeriesBreak> known = Stream.of(definitions.left(), definitions.right()).distinct()
				.flatMap(metric -> of(metric).stream()).distinct().toList();
		if (known.isEmpty() || Days.isOpen(left.period()) || Days.isOpen(right.period())) {
			return List.of();
		}
		return known.stream().filter(change -> !Objects.equals(side(change, left.period()), side(change, right.period())))
				.map(change -> new Reason(Comparability.WITH_CAVEAT, new Cause.SeriesBreaks(change)))
				.distinct().toList();
	}

	private static Side side(SeriesBreak change, Period period) {
		LocalDate day = day(change).orElseThrow();
		Days days = Days.of(period);
		return days.last().isBefore(day) ? Side.BEFORE : days.first().isBefore(day) ? Side.ACROSS : Side.AFTER;
	}

}
