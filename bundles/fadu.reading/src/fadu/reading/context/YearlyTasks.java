package fadu.reading.context;

import java.util.Optional;

import fadu.reading.language.MeasureClass;
import fadu.reading.language.Mention;
import fadu.reading.language.Passage;
import fadu.reading.language.Sentence;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;

/** What was set for the year: 全年任务数为500件, 全年法律援助案件任务420件, 250件的年度任务. It is of the year, whatever part of it the text tells of. */
final class YearlyTasks {

	private static final Cues OF_YEAR = Cues.of("aim_of_year");
	private static final Cues TASKS = Cues.of("task");
	private static final Cues WHOLE_YEAR = Cues.of("all_year");
	private static final int REACH = 20;

	private YearlyTasks() {
	}

	/** The words that say so of a quantity. */
	static Optional<Match<Boolean>> of(Passage passage, Mention mention, Sentence sentence) {
		String text = passage.text();
		int start = mention.start();
		int end = passage.endsBefore(start, "为", "是") ? start - 1 : start;
		Optional<Match<Boolean>> direct = OF_YEAR.before(text, start).or(() -> OF_YEAR.before(text, end));
		if (direct.isPresent() || mention.kind() == MeasureClass.PERCENT) {
			return direct;
		}
		Optional<Match<Boolean>> behind = passage.at(mention.end()) == '的' ? OF_YEAR.at(text, mention.end() + 1) : Optional.empty();
		if (behind.isPresent()) {
			return behind;
		}
		int from = Math.max(sentence.clauseStart(start), start - REACH);
		return TASKS.before(text, end).filter(task -> WHOLE_YEAR.standIn(text, from, task.start()));
	}

}
