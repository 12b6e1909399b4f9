package fadu.reading.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.model.value.Period;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;

/** Years side by side and as many numbers behind 依次 or 分别: 2023年、2024年收案依次为60件、50件 gives each number its year. */
final class YearLists {

	/** The rule by which each of several numbers has the year that stands at its place. */
	static final String LISTED = "period.listed";

	private static final Cues RESPECTIVELY = Cues.of("respectively");
	private static final int MOST = 12;
	private static final int YEAR = 5;

	private YearLists() {
	}

	/**
	 * The times of the numbers listed in a clause, whose years it or the clause before it lists; none where there are not as many
	 * numbers as years.
	 *
	 * @param before where the clause before starts
	 */
	static List<TimeExpression> in(Passage passage, int before, int from, int to) {
		Optional<Match<Boolean>> word = RESPECTIVELY.last(passage.text(), from, to);
		List<Integer> years = word.isPresent() ? years(passage, from, word.get().start()) : List.of();
		years = word.isPresent() && years.isEmpty() ? years(passage, before, from) : years;
		List<Integer> numbers = years.size() > 1 ? numbers(passage, word.get().end(), to) : List.of();
		List<TimeExpression> list = new ArrayList<>();
		for (int i = 0; i < numbers.size() && numbers.size() == years.size(); i++) {
			int reach = i + 1 < numbers.size() ? numbers.get(i + 1) : to;
			list.add(new TimeExpression(numbers.get(i), numbers.get(i), new Period.Year(years.get(i)), reach, false,
					LISTED));
		}
		return list;
	}

	private static List<Integer> years(Passage passage, int from, int to) {
		List<Integer> years = new ArrayList<>();
		for (int i = from; i + YEAR <= to && years.size() < MOST; i++) {
			Optional<Period> year = passage.digitAt(i)
					? new CalendarWords(passage, 0).at(i).map(CalendarWords.Reading::period)
					: Optional.empty();
			boolean listed = years.isEmpty() || passage.joinsAt(i - 1);
			if (listed && year.isPresent() && year.get() instanceof Period.Year named) {
				years.add(named.year());
				i += YEAR - 1;
			} else if (!years.isEmpty() && !passage.joinsAt(i)) {
				return years;
			}
		}
		return years;
	}

	private static List<Integer> numbers(Passage passage, int from, int to) {
		List<Integer> numbers = new ArrayList<>();
		for (int i = from; i < to && numbers.size() <= MOST; i++) {
			boolean starts = passage.digitAt(i) && !passage.digitAt(i - 1) && passage.at(i - 1) != '.' && passage.at(i - 1) != ',';
			if (starts) {
				numbers.add(i);
			}
		}
		return numbers;
	}

}
