package fadu.reading.context;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import fadu.model.value.Period;
import fadu.reading.language.Passage;
import fadu.reading.language.Sentence;
import fadu.reading.lexicon.Cues;

/**
 * Finds what a sentence says about its time. Only words that stand as an adverbial count: at the start of a clause or bracket,
 * behind 截至 or 自, or between a subject and its verb (全市2024年共受理). The year in 入选2023年度项目 belongs to a name, and 较2023年
 * to a comparison.
 */
public final class TimeExpressions {

	/** Rule of a time that is a day: 年末, 6月底. It tells what stood on that day and not what was done up to it. */
	static final String POINT = "period.point";

	private static final int LONGEST_CLAUSE = 60;
	/** So far behind 4月启动 以来 may stand. */
	private static final int SINCE_REACH = 14;
	/** Length of 行动 and 活动 before 以来. */
	private static final int ACTION = 2;
	private static final String NEARLY = "近约超";
	private static final String MAY_START = "0123456789今去上本当一二三四五六七八九十两近过最前第全截自年以至到";
	/** 比上年末: the end of another year than the one that is told of. */
	private static final String OTHER_YEAR = "上去前";
	private static final Cues UNTIL = Cues.of("until");
	private static final Cues FROM = Cues.of("from");
	private static final Cues FOUNDED = Cues.of("founded");
	private static final Cues SINCE = Cues.of("since");
	private static final Cues SINCE_THEN = Cues.of("since_then");
	private static final Cues AFTER_TIME = Cues.of("adverbial_end");
	private static final Cues SPECIALLY = Cues.of("specially");
	private static final Cues ON = Cues.of("on");
	private static final Cues INTENDS = Cues.of("intends");
	private static final Cues ONE_OF = Cues.of("one_month_of");
	private static final Cues AVERAGE = Cues.of("annual_average");
	private static final Cues YEAR_BEFORE = Cues.of("year_before");
	private static final Cues IN_ALL_YEARS = Cues.of("in_all_years");
	private static final Set<String> OPEN = Set.of("period.since", "period.last_years", "period.law_in_force");
	private static final Cues COMPARES = Cues.of("compares");
	private static final Cues PREDICATE = Cues.of("predicate");

	private final Passage passage;
	private final String text;
	private final DocumentTime document;
	private final OpeningTimes opening;
	private Sentence sentence;

	public TimeExpressions(String text, DocumentTime document) {
		this.passage = new Passage(text);
		this.text = text;
		this.document = document;
		this.opening = new OpeningTimes(passage, document);
	}

	/** The times that a sentence tells, in order. */
	public List<TimeExpression> of(Sentence in) {
		opening.enter(in);
		sentence = in;
		int start = in.content();
		while (start < in.end() && "—-·●•".indexOf(passage.at(start)) >= 0) {
			start++;
		}
		int depth = 0;
		for (int i = 0; i <= in.boundaries().length; i++) {
			int end = i < in.boundaries().length ? in.boundaries()[i] : in.end();
			depth = clause(start, end, depth);
			start = end + 1;
		}
		return List.copyOf(opening.told());
	}

	/**
	 * Reads one clause; gives back how many quotation signs are open at its end. A quotation that goes on behind the clause with
	 * which it opens is what somebody says.
	 */
	private int clause(int start, int end, int opened) {
		int depth = opened;
		int first = passage.skipBlanks(start);
		boolean speech = depth == 0 && passage.at(first) == '“' && passage.find('”', first, end).isEmpty();
		int from = speech ? first + 1 : contrasts(first) ? first + 1 : start;
		boolean told = depth == 0 && opening.opening(passage.skipBlanks(from), end, sentence.end());
		for (int i = from; i < end; i++) {
			char c = passage.at(i);
			if (c == '《' || c == '“') {
				depth++;
			} else if (c == '》' || c == '”') {
				depth = Math.max(0, depth - 1);
			} else if (c == '(' && depth == 0) {
				int close = passage.find(')', i, Math.min(sentence.end(), i + LONGEST_CLAUSE)).orElse(end);
				opening.opening(i + 1, end, close);
				i = Math.min(close, end) - 1;
			} else if ((!told || passage.at(i - 1) == '、') && depth == 0 && i > start && MAY_START.indexOf(c) >= 0
					&& !(c == '年' && OTHER_YEAR.indexOf(passage.at(i - 1)) >= 0)) {
				told = inside(i, end);
			}
		}
		opening.told().addAll(YearLists.in(passage, sentence.clauseStart(Math.max(sentence.start(), start - 1)), start, end));
		if (end - start > 2) {
			AVERAGE.first(text, start, Math.min(end, start + LONGEST_CLAUSE)).ifPresent(cue -> {
				opening.add(cue.start(), cue.end(), new Period.AnnualAverage(), end, false, "period.average");
			});
		}
		IN_ALL_YEARS.first(text, start, end).filter(cue -> !tellsStart()).ifPresent(
				cue -> opening.add(cue.start(), cue.end(), new Period.Cumulative(), end, false, "period.open_start"));
		return depth;
	}

	/** 而2018年仅为51%: the year that is set against what stands before. */
	private boolean contrasts(int first) {
		return passage.at(first) == '而' && opening.words(first + 1).filter(CalendarWords.Reading::named).isPresent();
	}

	/** Whether the sentence has told since when it counts. */
	private boolean tellsStart() {
		return opening.told().stream().anyMatch(e -> e.period() instanceof Period.Since || OPEN.contains(e.rule()));
	}

	/** 在上年46件的基础上翻番: the number behind the time is what was there before. */
	private boolean isGround(int i, int clauseEnd) {
		return passage.endsBefore(i, "在") && passage.within(i, clauseEnd, "的基础上", "基数上")
				&& opening.words(i).filter(reading -> base(i, reading)).isPresent();
	}

	/** 较2020年的1986件: a number that is itself the base of a comparison. */
	private boolean base(int i, CalendarWords.Reading reading) {
		int number = passage.at(reading.end()) == '的' ? reading.end() + 1 : reading.end();
		return passage.digitAt(number)
				&& opening.add(i, reading.end(), reading.period(), reading.end() + 2, false, "period.base_of_comparison");
	}

	/** 比去年同期的61件增长: the base of a comparison that is printed is of the same part of the year before. */
	private void sameTimeBefore(int i) {
		YEAR_BEFORE.at(text, i).map(cue -> passage.startsAt(cue.end(), "的", "为") ? cue.end() + 1 : cue.end())
				.filter(passage::digitAt)
				.ifPresent(
						number -> opening.add(i, number, opening.sameTimeBefore(), number + 1, false, "period.base_of_comparison"));
	}

	/** A time between subject and verb: 全市2024年共受理, 中心三年来办理. */
	private boolean inside(int i, int clauseEnd) {
		if (passage.digitAt(i - 1)) {
			return false;
		}
		if ((passage.at(i - 1) == ')' || passage.at(i - 1) == '”') && sentence.clauseStart(i) == sentence.content()) {
			return opening.opening(i, clauseEnd, sentence.end());
		}
		if (INTENDS.endBefore(text, i) && (ON.startAt(text, i) && passage.digitAt(i + 1)
				|| opening.words(i).filter(reading -> document.isAhead(reading.period())).isPresent())) {
			return opening.opening(i, clauseEnd, sentence.end());
		}
		if (COMPARES.endBefore(text, i)) {
			opening.words(i).ifPresent(reading -> base(i, reading));
			sameTimeBefore(i);
			return false;
		}
		if (isGround(i, clauseEnd)) {
			return false;
		}
		if (passage.endsBefore(i, "从", "由")
				&& opening.words(i).filter(r -> base(i, r)).isPresent()) {
			return false;
		}
		if (SINCE_THEN.at(text, i).filter(cue -> PREDICATE.startAt(text, cue.end())).isPresent()) {
			return opening.openStart(i - ACTION, sentence.end())
					|| opening.add(i, i + 2, new Period.Cumulative(), clauseEnd, false, "period.open_start");
		}
		if (UNTIL.startAt(text, i) || FROM.startAt(text, i) && SINCE.standIn(text, i, Math.min(clauseEnd, i + LONGEST_CLAUSE))) {
			return opening.opening(i, clauseEnd, sentence.end());
		}
		Optional<YearSpans.Span> years = YearSpans.at(passage, i);
		if (years.isPresent()) {
			int end = years.get().end();
			boolean adverb = passage.clauseEndsAt(end) || PREDICATE.startAt(text, end) || AFTER_TIME.startAt(text, end)
					|| passage.endsBefore(end, "来", "间");
			return adverb && opening.add(i, end, document.lastYears(years.get().years()),
					passage.endsBefore(end, "间") ? clauseEnd : sentence.end(),
					false, "period.last_years");
		}
		if (YEAR_BEFORE.at(text, i).filter(cue -> PREDICATE.startAt(text, cue.end())).isPresent()) {
			return opening.opening(i, clauseEnd, clauseEnd);
		}
		Optional<CalendarWords.Reading> calendar = opening.words(i);
		calendar.ifPresent(reading -> opening.beginning().tell(i, reading));
		if (calendar.filter(reading -> opening.founded(i, reading, clauseEnd)).isPresent()) {
			return true;
		}
		boolean startsThen = calendar
				.filter(r -> r.month() > 0 && (FOUNDED.startAt(text, r.end()) && clauseEnd - r.end() <= SINCE_REACH
						&& SINCE.endBefore(text, clauseEnd)
						|| FOUNDED.at(text, r.end()).filter(verb -> SINCE_THEN.startAt(text, verb.end())).isPresent()))
				.isPresent();
		if (startsThen) {
			return opening.calendar(i, calendar.get(), false, false, false, true, clauseEnd, sentence.end());
		}
		if (calendar.filter(
				r -> SPECIALLY.endBefore(text, i) && passage.digitAt(r.end() + (NEARLY.indexOf(passage.at(r.end())) >= 0 ? 1 : 0)))
				.isPresent()) {
			return opening.calendar(i, calendar.get(), false, false, false, false, clauseEnd, clauseEnd);
		}
		if (calendar.filter(r -> r.month() > 0 && r.day() == 0 && ONE_OF.endBefore(text, i)).isPresent()) {
			return opening.calendar(i, calendar.get(), false, false, false, false, clauseEnd, clauseEnd);
		}
		boolean lead = passage.at(i - 1) == '的' && clauseEnd == sentence.clauseEnd(sentence.content());
		boolean adverbial = calendar
				.filter(r -> lead && r.end() == clauseEnd || PREDICATE.startAt(text, r.end())
						|| SINCE.startAt(text, r.end())
						|| AFTER_TIME.startAt(text, r.end()) || SPECIALLY.endBefore(text, i) && passage.clauseEndsAt(r.end()))
				.isPresent();
		return adverbial && opening.calendar(i, calendar.get(), false, false, false, false, clauseEnd, sentence.end());
	}

}
