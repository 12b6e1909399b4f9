package fadu.reading.context;

import java.util.Optional;

import fadu.model.value.Period;
import fadu.reading.language.MeasureClass;
import fadu.reading.language.Mention;
import fadu.reading.language.Passage;
import fadu.reading.language.Sentence;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;

/** Tells what was aimed at from what was done, by the words of its clause: 力争达到, 全年任务260件. */
final class Aims {

	private static final Cues AIMS = Cues.of("aim");
	private static final Cues BY_YEAR_END = Cues.of("by_year_end");
	private static final Cues PLANNED = Cues.of("past_plan");
	private static final Cues DONE = Cues.of("done_of_plan");
	private static final int REACH = 30;
	private static final int NEAR = 14;

	private final Passage passage;
	private final boolean yearIsOver;

	Aims(Passage passage, DocumentTime time) {
		this.passage = passage;
		this.yearIsOver = !time.planned() && time.told().filter(Period.Year.class::isInstance).map(DocumentTime::lastDay)
				.filter(end -> time.written().filter(day -> day.isBefore(end.withDayOfMonth(1))).isEmpty()).isPresent();
	}

	/** The words that make a quantity a target. */
	Optional<Match<Boolean>> of(Mention mention, Sentence sentence) {
		return aim(mention, sentence).or(() -> plan(mention, sentence)).or(() -> yearly(mention, sentence));
	}

	/** 下达全年案件任务420件: what was set, whatever has become of it; a share of it (全年任务110%) is none. */
	private Optional<Match<Boolean>> yearly(Mention mention, Sentence sentence) {
		return mention.kind() == MeasureClass.PERCENT ? Optional.empty() : YearlyTasks.of(passage, mention, sentence);
	}

	/** 力争达到: what is aimed at has not been reached; what a year's report tells 年底前 has. */
	private Optional<Match<Boolean>> aim(Mention mention, Sentence sentence) {
		int from = Math.max(sentence.clauseStart(mention.start()), mention.start() - REACH);
		Optional<Match<Boolean>> aim = AIMS.first(passage.text(), from, mention.start());
		return yearIsOver ? aim : aim.or(() -> BY_YEAR_END.first(passage.text(), from, mention.start()));
	}

	/** 完成全年任务260件的109.6%: what had been planned. */
	private Optional<Match<Boolean>> plan(Mention mention, Sentence sentence) {
		int from = Math.max(sentence.clauseStart(mention.start()), mention.start() - NEAR);
		Optional<Match<Boolean>> behind = mention.kind() == MeasureClass.COUNT
				? PLANNED.at(passage.text(), mention.end())
				: Optional.empty();
		if (behind.isPresent() && DONE.standIn(passage.text(), from, mention.start())) {
			return behind;
		}
		return mention.kind() == MeasureClass.PERCENT
				? Optional.empty()
				: PLANNED.last(passage.text(), from, mention.start()).filter(word -> !passage.digitAt(word.end() + 1)
						|| word.end() + 1 >= mention.start());
	}

}
