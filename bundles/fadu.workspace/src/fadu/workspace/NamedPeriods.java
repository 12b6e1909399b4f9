package fadu.workspace;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fadu.model.value.Period;
import fadu.reading.WrittenPeriod;
import fadu.wording.Wording;

/** Finds periods by the names under which they are shown to the user, and as reports write them. */
final class NamedPeriods {

	private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
	private static final Pattern BLANKS = Pattern.compile("\\s+");
	private static final int MONTHS = 12;

	private NamedPeriods() {
	}

	/** The year, half, quarter, run of months or of days, day or state that is shown under the name; blanks do not count. */
	static Optional<Period> find(String name) {
		Matcher year = YEAR.matcher(name);
		Wording words = UserWording.get();
		String wanted = pure(name);
		Optional<Period> written = WrittenPeriod.of(wanted);
		return written.isPresent() || !year.find()
				? written
				: Stream.concat(days(name), labels(year.group()).map(Period::valueOf))
						.filter(each -> pure(words.display(each)).equals(wanted)).findFirst();
	}

	private static String pure(String name) {
		return BLANKS.matcher(name).replaceAll("");
	}

	private static Stream<String> labels(String year) {
		Stream<String> parts = Stream.of("", "-H1", "-H2", "-Q1", "-Q2", "-Q3", "-Q4").map(part -> year + part);
		Stream<String> runs = months(year)
				.flatMap(from -> months(year).filter(to -> !to.isBefore(from)).map(to -> from + ".." + to));
		Stream<String> ends = months(year).map(month -> "as of " + month.atEndOfMonth());
		return Stream.of(parts, runs, ends).flatMap(labels -> labels);
	}

	/** Of the days that are written with digits alone: those between two, or the state at one. */
	private static Stream<Period> days(String name) {
		List<String> days = DAY.matcher(name).results().map(MatchResult::group).toList();
		String label = String.join("..", days);
		return days.isEmpty() ? Stream.empty() : Stream.of(label, "as of " + label).flatMap(NamedPeriods::labelled);
	}

	private static Stream<Period> labelled(String label) {
		try {
			return Stream.of(Period.valueOf(label));
		} catch (IllegalArgumentException e) {
			return Stream.empty();
		}
	}

	private static Stream<YearMonth> months(String year) {
		return IntStream.rangeClosed(1, MONTHS).mapToObj(month -> YearMonth.of(Integer.parseInt(year), month));
	}

}
