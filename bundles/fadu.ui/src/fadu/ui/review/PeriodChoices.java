package fadu.ui.review;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fadu.analysis.value.Days;
import fadu.analysis.value.PeriodOrder;
import fadu.model.Aggregation;
import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.wording.Wording;
import fadu.workspace.ReportUnderReview;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * The periods that a figure of a report may be of, by their names in the user's language and always in the same order, so that who
 * knows where one stood finds it there; any other is typed as a label.
 */
public final class PeriodChoices {

	private static final Wording WORDS = UserWording.get();

	private static final String AS_OF = "as of ";
	private static final Pattern YEAR = Pattern.compile("\\d{4}");

	private final Map<String, Period> byName = new LinkedHashMap<>();

	private PeriodChoices(Set<Period> periods) {
		periods.stream().sorted(PeriodOrder.LATEST_YEAR_FIRST).forEach(period -> byName.putIfAbsent(WORDS.display(period), period));
	}

	/**
	 * The period of the report and those of its figures; of its year the halves, the quarters, the last day, and the year before.
	 */
	public static PeriodChoices of(ReportUnderReview report) {
		Set<Period> periods = new LinkedHashSet<>();
		periods.add(report.document().getPeriod());
		report.figures().stream().map(Observation::getPeriod).forEach(periods::add);
		labels(report.document().getPeriod().toString()).forEach(label -> periods.add(Period.valueOf(label)));
		return new PeriodChoices(periods);
	}

	/**
	 * The period, and those of its year, the year before and the year after; where none is known, those of the last full year.
	 */
	public static PeriodChoices around(Optional<Period> known) {
		Set<Period> periods = new LinkedHashSet<>();
		known.ifPresent(periods::add);
		labels(known.map(Period::toString).orElseGet(() -> Year.now().minusYears(1).toString()))
				.forEach(label -> periods.add(Period.valueOf(label)));
		known.filter(period -> !Days.isOpen(period)).map(Days::year).map(year -> Integer.toString(year + 1))
				.ifPresent(label -> periods.add(Period.valueOf(label))); // who chose the year before by mistake finds the way back
		return new PeriodChoices(periods);
	}

	/** Of the first year that the label names. */
	private static List<String> labels(String label) {
		Matcher named = YEAR.matcher(label);
		if (!named.find()) {
			return List.of();
		}
		String year = named.group();
		List<String> labels = new ArrayList<>(List.of(year, year + "-H1", year + "-H2"));
		for (int quarter = 1; quarter <= 4; quarter++) {
			labels.add(year + "-Q" + quarter);
		}
		labels.add(AS_OF + year + "-12-31");
		labels.add(Integer.toString(Integer.parseInt(year) - 1));
		return labels;
	}

	/**
	 * The time that is likelier meant for a figure of the metric: the day of a state, or for what is counted over a time the days
	 * from the first of the year up to the day that was said. Nothing where the period fits.
	 */
	public static Optional<Period> fitting(Metric metric, Observation figure, Period period) {
		return metric.getAggregation() == Aggregation.SUM && period instanceof Period.AsOf
				? upTo(period)
				: day(metric, figure, period);
	}

	private static Optional<Period> upTo(Period state) {
		LocalDate last = Days.of(state).last();
		LocalDate first = last.withDayOfYear(1);
		return Optional.of(last.equals(YearMonth.from(last).atEndOfMonth())
				? new Period.Months(YearMonth.from(first), YearMonth.from(last))
				: new Period.Run(first, last));
	}

	/**
	 * The day that is likelier meant where a figure of a period is given a metric whose figures are states of a day: the last of
	 * the period, or the one with which its report ends where that is earlier. Nothing where the period is a day, or has no end, or
	 * where the metric is no state. What a plan sets is a state of the end of its period, which may lie behind the report.
	 *
	 * @param figure that is given the metric
	 * @param period the one that it is given, or has
	 */
	public static Optional<Period> day(Metric metric, Observation figure, Period period) {
		boolean span = !(period instanceof Period.AsOf) && !(period instanceof Period.Day) && !Days.isOpen(period);
		if (metric.getAggregation() != Aggregation.LAST || !span) {
			return Optional.empty();
		}
		Days days = Days.of(period);
		Optional<LocalDate> end = figure.getKind() == FigureKind.TARGET ? Optional.empty() : end(figure.getDocument());
		LocalDate last = end.filter(days.last()::isAfter).orElse(days.last());
		return last.isBefore(days.first()) ? Optional.empty() : Optional.of(Period.valueOf(AS_OF + last));
	}

	/**
	 * The last day of which a report can speak as of what was: that of its period, or that of its publication where it is earlier.
	 */
	private static Optional<LocalDate> end(SourceDocument report) {
		return Stream.of(Optional.ofNullable(report.getPeriod()).filter(period -> !Days.isOpen(period)), published(report))
				.flatMap(Optional::stream).map(period -> Days.of(period).last()).min(Comparator.naturalOrder());
	}

	private static Optional<Period> published(SourceDocument report) {
		try {
			return Optional.ofNullable(report.getPublished()).map(day -> Period.valueOf(AS_OF + day));
		} catch (IllegalArgumentException e) {
			return Optional.empty(); // it is no date
		}
	}

	/** Their names. */
	public List<String> names() {
		return List.copyOf(byName.keySet());
	}

	/** The label of a period that has the name; what else was typed stays as it is. */
	public String label(String typed) {
		Period known = byName.get(typed.strip());
		return known == null ? typed : known.toString();
	}

	/** What the period is called. */
	public String name(Period period) {
		return WORDS.display(period);
	}

	/**
	 * The period that a person named.
	 *
	 * @param typed one of the names, or a label
	 * @throws UserException where it is neither
	 */
	public Period period(String typed) throws UserException {
		Period known = byName.get(typed.strip());
		return known != null ? known : Selection.period(typed.strip());
	}

}
