package fadu.analysis.set;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.analysis.derive.Normalisation;
import fadu.model.District;
import fadu.model.Metric;
import fadu.model.value.Period;

/**
 * One request: of a command, a window, a report or a server. What is named twice counts once.
 *
 * @param districts      who; empty for all
 * @param metrics        what; empty for all
 * @param period         when, or every period: a filter on the set, which holds the figures of all periods
 * @param per            what reported figures are divided by, to be shown beside them
 * @param withUnreviewed whether figures that nobody has reviewed count
 * @param reach          how far beyond the figures asked for the set must reach
 * @param locale         the language of the answer
 * @param at             when it was asked
 */
public record Inquiry(List<District> districts, List<Metric> metrics, Optional<Period> period, Optional<Normalisation> per,
		boolean withUnreviewed, Reach reach, Locale locale, ZonedDateTime at) {

	/** How far beyond the figures asked for a set reaches. */
	public enum Reach {
		/** The figures asked for, and those that the formulas of their metrics need. */
		ASKED,
		/** All figures about the districts asked for and about those that contain them or lie in them: what checks look at. */
		AROUND
	}

	public Inquiry {
		districts = districts.stream().distinct().toList();
		metrics = metrics.stream().distinct().toList();
	}

	/** The figures of the metrics about the districts, asked now in the language of the program. */
	public static Inquiry of(List<District> districts, List<Metric> metrics, Optional<Period> period, boolean withUnreviewed) {
		return new Inquiry(districts, metrics, period, Optional.empty(), withUnreviewed, Reach.ASKED, Locale.getDefault(),
				ZonedDateTime.now());
	}

	/** The same about other districts; empty for all. */
	public Inquiry about(List<District> others) {
		return new Inquiry(others, metrics, period, per, withUnreviewed, reach, locale, at);
	}

	/** The same on other metrics; empty for all. */
	public Inquiry on(List<Metric> others) {
		return new Inquiry(districts, others, period, per, withUnreviewed, reach, locale, at);
	}

	/** The same of another period, or of all. */
	public Inquiry in(Optional<Period> other) {
		return new Inquiry(districts, metrics, other, per, withUnreviewed, reach, locale, at);
	}

	/** The same, divided otherwise or not at all. */
	public Inquiry per(Optional<Normalisation> other) {
		return new Inquiry(districts, metrics, period, other, withUnreviewed, reach, locale, at);
	}

	/** The same with another reach. */
	public Inquiry reaching(Reach other) {
		return new Inquiry(districts, metrics, period, per, withUnreviewed, other, locale, at);
	}

	/** What needs the figures of both; otherwise the second. */
	public Inquiry and(Inquiry other) {
		return other.about(union(districts, other.districts)).on(union(metrics, other.metrics))
				.reaching(reach == Reach.AROUND ? reach : other.reach);
	}

	private static <T> List<T> union(List<T> some, List<T> others) {
		return some.isEmpty() || others.isEmpty() ? List.of() : Stream.concat(some.stream(), others.stream()).toList();
	}

	/** The same in another language, asked at another time. */
	public Inquiry by(Locale language, ZonedDateTime time) {
		return new Inquiry(districts, metrics, period, per, withUnreviewed, reach, language, time);
	}

}
