package fadu.reading.context;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import fadu.model.value.Period;
import fadu.reading.language.Passage;
import fadu.reading.language.Sentence;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;

/**
 * The action of some weeks or months that news is about: 自11月1日专项行动启动以来, or one that the headline names and the first
 * sentences say when it began (去年11月启动“…”行动). What such a text counts without a time is counted since then, or up to the
 * day that 截至 tells.
 */
final class Campaigns {

	private static final int OPENING = 300;
	private static final int HEADLINE = 60;
	private static final int FIRST_SENTENCES = 3;
	private static final int FIRST_OF_LAUNCH = 8;
	private static final int REACH = 60;
	private static final Cues CAMPAIGNS = Cues.of("campaign");
	private static final Cues LAUNCHED = Cues.of("launched");
	private static final Cues UNTIL = Cues.of("until");

	private final Passage passage;
	private final List<Sentence> sentences;
	private final int titleEnd;
	private final List<TimeNode> nodes;

	Campaigns(Passage passage, List<Sentence> sentences, int titleEnd, List<TimeNode> nodes) {
		this.passage = passage;
		this.sentences = sentences;
		this.titleEnd = titleEnd;
		this.nodes = nodes;
	}

	/**
	 * The time of the action.
	 *
	 * @param year    that of the text
	 * @param written the day of writing, where the text tells it
	 */
	Optional<Period> time(int year, Optional<LocalDate> written) {
		Optional<Period> opened = nodes.stream().filter(node -> node.role() == TimeRole.START && node.start() < OPENING)
				.filter(node -> node.reading().month() > 0 && (node.year() == year || !node.reading().named()))
				.filter(node -> before(node, FIRST_SENTENCES) && CAMPAIGNS.standIn(passage.text(), node.reading().end(),
						sentenceOf(node).clauseEnd(node.start())))
				.map(node -> span(node, year).orElseGet(() -> new Period.Since(YearMonth.of(year, node.reading().month()))))
				.findFirst();
		boolean headline = CAMPAIGNS.standIn(passage.text(), 0, Math.max(titleEnd, HEADLINE));
		return opened.or(() -> headline ? written.flatMap(this::launched) : Optional.empty());
	}

	private Optional<Period> launched(LocalDate written) {
		return nodes.stream().filter(node -> node.reading().month() > 0 && before(node, FIRST_OF_LAUNCH)
				&& areLaunched(passage.text(), sentenceOf(node), node.reading().end()))
				.filter(node -> !start(node, written).isAfter(YearMonth.from(written)))
				.map(node -> span(node, written.getYear()).orElseGet(() -> upTo(start(node, written), written))).findFirst();
	}

	/** The month in which it began: the last one of that name before the day of writing where no year is told. */
	private static YearMonth start(TimeNode node, LocalDate written) {
		int latest = node.reading().month() <= written.getMonthValue() ? written.getYear() : written.getYear() - 1;
		return YearMonth.of(node.year() > 0 ? node.year() : latest, node.reading().month());
	}

	private Period upTo(YearMonth start, LocalDate written) {
		return until(written).filter(end -> end.isAfter(start)).<Period>map(end -> new Period.Months(start, end))
				.orElseGet(() -> new Period.Since(start));
	}

	/** 自2025年3月起至9月底. */
	private Optional<Period> span(TimeNode node, int year) {
		return TimeSpans.at(passage, node.start(), sentenceOf(node).clauseEnd(node.start()), year)
				.map(CalendarWords.Reading::period);
	}

	/** 11月18日起,县司法局…启动“护薪过冬”行动: whether an action is launched in the clauses behind a time that ends there. */
	static boolean areLaunched(String text, Sentence sentence, int from) {
		Optional<Match<Boolean>> verb = LAUNCHED.first(text, from, Math.min(sentence.end(), from + REACH));
		return verb.isPresent() && sentence.clausesBetween(from, verb.get().start()) <= 2 && CAMPAIGNS.standIn(text,
				verb.get().end(), Math.min(sentence.clauseEnd(verb.get().start()), verb.get().end() + REACH));
	}

	/** 截至今年1月20日: up to which month the text counts. */
	private Optional<YearMonth> until(LocalDate written) {
		return nodes.stream().filter(node -> node.reading().month() > 0 && UNTIL.endBefore(passage.text(), node.start()))
				.map(node -> YearMonth.of(written.getYear(), node.reading().month()))
				.filter(end -> !end.isAfter(YearMonth.from(written)))
				.reduce((one, other) -> other);
	}

	private Sentence sentenceOf(TimeNode node) {
		return sentences.stream().filter(sentence -> node.start() < sentence.end()).findFirst().orElseThrow();
	}

	/** Whether a time stands in so many first sentences of the text below the title. */
	private boolean before(TimeNode node, int count) {
		return sentences.stream().filter(sentence -> sentence.start() >= titleEnd && sentence.end() <= node.start()
				&& passage.endsBefore(sentence.end(), "。")).count() < count;
	}

}
