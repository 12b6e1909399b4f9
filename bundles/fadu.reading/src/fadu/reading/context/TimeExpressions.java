package fadu.reading.context;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.model.value.Period;
import fadu.reading.language.Passage;
import fadu.reading.language.Sentence;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;

/**
 * Finds what a sentence says about its time. Only words that stand as an adverbial count: at the start of a clause or bracket,
 * behind 截至 or 自, or between a subject and its verb (全市2024年共受理). The year in 入选2023年度项目 belongs to a name, and 较2023年
 * to a comparison.
 */
public final class TimeExpressions {

	/** Rule of a time that is a day: 年末, 6月底. It tells what stood on that day and not what was done up to it. */
	static final String POINT = "period.point";

	private static final int LONGEST_CLAUSE = 60;
	/** 自2008年试点以来累计: so far behind its year 以来 may stand. */
	private static final int SINCE_REACH = 14;
	private static final String MAY_START = "0123456789今去上本当一二三四五六七八九十两近过最前第全截自年以至";
	private static final Cues UNTIL = Cues.of("until");
	private static final Cues FROM = Cues.of("from");
	private static final Cues ON = Cues.of("on");
	private static final Cues NOW = Cues.of("now");
	private static final Cues THIS_DAY = Cues.of("this_day");
	private static final Cues SINCE = Cues.of("since");
	private static final Cues SINCE_THEN = Cues.of("since_then");
	private static final Cues DONE = Cues.of("done");
	private static final Cues REPORTING = Cues.of("reporting_day");
	private static final Cues FOUNDED = Cues.of("founded");
	private static final Cues SO_FAR = Cues.of("so_far");
	private static final Cues AFTER_TIME = Cues.of("adverbial_end");
	private static final Cues SPECIALLY = Cues.of("specially");
	private static final int NEXT_CLAUSE = 4;
	private static final Cues DOING = Cues.of("doing");
	private static final Cues AVERAGE = Cues.of("annual_average");
	private static final Cues YEAR_BEFORE = Cues.of("year_before");
	private static final Cues THIS_YEAR = Cues.of("this_year");
	private static final Cues PLANNED = Cues.of("planned");
	private static final Cues COMPARES = Cues.of("compares");
	private static final Cues NAMES_A_TIME = Cues.of("names_a_time");
	private static final Cues PREDICATE = Cues.of("predicate");

	private final Passage passage;
	private final String text;
	private final DocumentTime document;
	private final TimeFocus focus;
	private final Anaphora anaphora;
	private final List<TimeExpression> expressions = new ArrayList<>();
	private Sentence sentence;
	private int toldYear;

	public TimeExpressions(String text, DocumentTime document) {
		this.passage = new Passage(text);
		this.text = text;
		this.document = document;
		this.focus = new TimeFocus(passage, document);
		this.anaphora = new Anaphora(passage, document);
	}

	/** The times that a sentence tells, in order. */
	public List<TimeExpression> of(Sentence in) {
		expressions.clear();
		sentence = in;
		int start = in.content();
		int depth = 0;
		for (int i = 0; i <= in.boundaries().length; i++) {
			int end = i < in.boundaries().length ? in.boundaries()[i] : in.end();
			depth = clause(start, end, depth);
			start = end + 1;
		}
		anaphora.tell(expressions);
		return List.copyOf(expressions);
	}

	/** Reads one clause; gives back how many quotation signs are open at its end. */
	private int clause(int start, int end, int opened) {
		int depth = opened;
		boolean told = depth == 0 && opening(passage.skipBlanks(start), end, sentence.end());
		for (int i = start; i < end; i++) {
			char c = passage.at(i);
			if (c == '《' || c == '“') {
				depth++;
			} else if (c == '》' || c == '”') {
				depth = Math.max(0, depth - 1);
			} else if (c == '(' && depth == 0) {
				int close = passage.find(')', i, Math.min(sentence.end(), i + LONGEST_CLAUSE)).orElse(end);
				opening(i + 1, end, close);
				i = Math.min(close, end) - 1;
			} else if ((!told || passage.at(i - 1) == '、') && depth == 0 && i > start && MAY_START.indexOf(c) >= 0) {
				told = inside(i, end);
			}
		}
		expressions.addAll(YearLists.in(passage, start, end));
		if (end - start > 2) {
			AVERAGE.first(text, start, Math.min(end, start + LONGEST_CLAUSE)).ifPresent(cue -> {
				add(cue.start(), cue.end(), new Period.AnnualAverage(), end, false, "period.average");
			});
		}
		return depth;
	}

	private boolean add(int start, int end, Period period, int reach, boolean counts, String rule) {
		return expressions.add(new TimeExpression(start, end, period, reach, counts, rule));
	}

	/** A time at the start of a clause or bracket. */
	private boolean opening(int start, int clauseEnd, int reach) {
		Optional<Match<Boolean>> until = UNTIL.at(text, start);
		Optional<Match<Boolean>> from = FROM.at(text, start);
		Optional<Match<Boolean>> on = ON.at(text, start);
		boolean by = on.isPresent() && passage.digitAt(on.get().end());
		int words = until.or(() -> from).or(() -> by ? on : Optional.empty()).map(Match::end).orElse(start);
		if (until.isPresent() && THIS_DAY.startAt(text, words)) {
			return add(start, words + 2, document.flow(), reach, false, "period.until_now");
		}
		boolean since = clauseEnd - start <= LONGEST_CLAUSE && SINCE_THEN.endBefore(text, clauseEnd);
		Optional<Match<Boolean>> yearBefore = YEAR_BEFORE.at(text, start);
		if (yearBefore.isPresent()) {
			return add(start, yearBefore.get().end(), document.yearBefore(), Math.min(reach, clauseEnd), false,
					"period.year_before");
		}
		Optional<CalendarWords.Reading> calendar = words(words);
		if (until.isEmpty() && from.isEmpty() && calendar.filter(reading -> founded(start, reading, clauseEnd)).isPresent()) {
			return true;
		}
		if (calendar.isPresent()) {
			return calendar(start, calendar.get(), until.isPresent(), from.isPresent(), by, since, clauseEnd, reach);
		}
		Optional<YearSpans.Span> years = YearSpans.at(passage, words);
		if (years.isPresent()) {
			return add(start, years.get().end(), document.lastYears(years.get().years()), reach, false, "period.last_years");
		}
		Optional<Anaphora.Reference> told = anaphora.at(words);
		if (told.isPresent()) {
			return add(start, told.get().end(), told.get().period(), reach, false, "period.anaphora");
		}
		Optional<Match<Boolean>> thisYear = THIS_YEAR.at(text, words);
		if (thisYear.isPresent()) {
			return add(start, thisYear.get().end(), document.thisYear(), reach, false, "period.this_year");
		}
		Optional<Period> sinceLaw = Laws.sinceThen(passage, start, Math.min(clauseEnd, start + LONGEST_CLAUSE));
		if (sinceLaw.isPresent()) {
			return add(start, clauseEnd, sinceLaw.get(), reach, false, "period.law_in_force");
		}
		Optional<Laws.InForce> law = Laws.within(passage, start, Math.min(clauseEnd, start + LONGEST_CLAUSE));
		if (law.isPresent() && (since || SINCE.startAt(text, law.get().end()))) {
			return add(start, law.get().end(), document.since(law.get().month()), reach, false, "period.law_in_force");
		}
		return since
				? add(start, clauseEnd, anaphora.start().orElseGet(Period.Cumulative::new), reach, false, "period.open_start")
				: anaphora.startsAt(start) && add(start, start + 4, anaphora.start().get(), reach, false, "period.open_start")
						|| state(start);
	}

	private boolean calendar(int start, CalendarWords.Reading reading, boolean until, boolean from, boolean by, boolean since,
			int clauseEnd, int reach) {
		boolean attribute = passage.at(reading.end()) == '的' && !(reading.period() instanceof Period.AsOf);
		if (!attribute && NAMES_A_TIME.startAt(text, reading.end())) {
			return false;
		}
		boolean carried = passage.startsAt(reading.end(), "结转", "转入");
		if (carried && !passage.digitAt(start)) {
			return false;
		}
		toldYear = reading.year() > 0 ? reading.year() : toldYear;
		if (reading.day() > 0 && !until && !from && !by) {
			return day(start, reading, clauseEnd, reach);
		}
		Optional<Match<Boolean>> sinceThen = SINCE.at(text, reading.end());
		if (sinceThen.isPresent() && passage.at(sinceThen.get().end()) == '的' && passage.hanAt(sinceThen.get().end() + 1)) {
			return false;
		}
		Optional<Match<Boolean>> later = from
				? SINCE_THEN.first(text, reading.end(), Math.min(clauseEnd, reading.end() + SINCE_REACH))
				: Optional.empty();
		boolean open = since || sinceThen.isPresent() || later.isPresent();
		if (until || by && reading.year() <= document.year()) {
			return add(start, reading.end(), focus.until(reading), reach, false, "period.until");
		}
		if (reading.period() instanceof Period.Year && PLANNED.startAt(text, reading.end())) {
			return add(start, reading.end(), reading.period(), clauseEnd, false, "period.plan_of_year");
		}
		boolean point = !open && reading.period() instanceof Period.AsOf && reading.year() <= document.year();
		return add(start, reading.end(), open ? focus.since(reading, passage.digitAt(reading.end() - 2)) : focus.resolved(reading),
				Math.min(reach, open || point ? reach : focus.reach(start, reading, clauseEnd, sentence)), false,
				open ? "period.since" : point ? POINT : "period.adverbial");
	}

	/** 4月9日上午开展宣传: what was done on a day; not the day on which somebody told of it. */
	private boolean day(int start, CalendarWords.Reading reading, int clauseEnd, int reach) {
		if (passage.at(reading.end()) == ' ') {
			return false;
		}
		boolean telling = REPORTING.standIn(text, reading.end(),
				Math.min(clauseEnd == reading.end() ? sentence.end() : clauseEnd, reading.end() + SINCE_REACH));
		boolean range = passage.at(reading.end()) != 0 && "至到-—、".indexOf(passage.at(reading.end())) >= 0;
		return !telling && !range
				&& add(start, reading.end(), TimeFocus.onDay(reading), Math.min(reach, focus.segmentEnd(start, sentence)), false,
						"period.day");
	}

	/** 2019年创办,累计开讲640场: what is counted behind such a clause has been counted since then. */
	private boolean founded(int start, CalendarWords.Reading reading, int clauseEnd) {
		boolean verb = reading.named() && !(reading.period() instanceof Period.AsOf)
				&& (FOUNDED.startAt(text, reading.end()) || FOUNDED.endBefore(text, clauseEnd))
				&& clauseEnd - reading.end() <= SINCE_REACH && clauseEnd < sentence.end();
		int next = passage.skipBlanks(clauseEnd + 1);
		return verb && SO_FAR.standIn(text, next, next + NEXT_CLAUSE)
				&& add(start, clauseEnd, document.since(YearMonth.of(Math.max(1, reading.year()), Math.max(1, reading.month()))),
						sentence.end(), false, "period.founded");
	}

	private Optional<CalendarWords.Reading> words(int place) {
		return new CalendarWords(passage, document.year(), toldYear > 0 ? toldYear : document.year(), document.presentYear())
				.at(place);
	}

	/** 较2020年的1986件: a number that is itself the base of a comparison. */
	private boolean base(int i, CalendarWords.Reading reading) {
		int number = passage.at(reading.end()) == '的' ? reading.end() + 1 : reading.end();
		return passage.digitAt(number)
				&& add(i, reading.end(), reading.period(), reading.end() + 2, false, "period.base_of_comparison");
	}

	/** 比去年同期的61件增长: the base of a comparison that is printed is of the same part of the year before. */
	private void sameTimeBefore(int i) {
		YEAR_BEFORE.at(text, i).map(cue -> passage.startsAt(cue.end(), "的", "为") ? cue.end() + 1 : cue.end())
				.filter(passage::digitAt)
				.ifPresent(number -> add(i, number, sameTimeBefore(), number + 1, false, "period.base_of_comparison"));
	}

	private Period sameTimeBefore() {
		for (int e = expressions.size() - 1; e >= 0; e--) {
			if (DocumentTime.isFlow(expressions.get(e).period()) && expressions.get(e).reach() == sentence.end()) {
				return DocumentTime.yearBefore(expressions.get(e).period());
			}
		}
		return document.yearBefore();
	}

	/** A time between subject and verb: 全市2024年共受理, 中心三年来办理. */
	private boolean inside(int i, int clauseEnd) {
		if (passage.digitAt(i - 1)) {
			return false;
		}
		if (COMPARES.endBefore(text, i)) {
			words(i).ifPresent(reading -> base(i, reading));
			sameTimeBefore(i);
			return false;
		}
		if (passage.endsBefore(i, "从", "由")
				&& words(i).filter(r -> base(i, r)).isPresent()) {
			return false;
		}
		if (SINCE_THEN.at(text, i).filter(cue -> PREDICATE.startAt(text, cue.end())).isPresent()) {
			return add(i, i + 2, new Period.Cumulative(), clauseEnd, false, "period.open_start");
		}
		if (UNTIL.startAt(text, i) || FROM.startAt(text, i) && SINCE.standIn(text, i, Math.min(clauseEnd, i + LONGEST_CLAUSE))) {
			return opening(i, clauseEnd, sentence.end());
		}
		Optional<YearSpans.Span> years = YearSpans.at(passage, i);
		if (years.isPresent()) {
			int end = years.get().end();
			boolean adverb = passage.clauseEndsAt(end) || PREDICATE.startAt(text, end) || AFTER_TIME.startAt(text, end)
					|| passage.endsBefore(end, "来", "间");
			return adverb && add(i, end, document.lastYears(years.get().years()),
					passage.endsBefore(end, "间") ? clauseEnd : sentence.end(),
					false, "period.last_years");
		}
		if (YEAR_BEFORE.at(text, i).filter(cue -> PREDICATE.startAt(text, cue.end())).isPresent()) {
			return opening(i, clauseEnd, clauseEnd);
		}
		Optional<CalendarWords.Reading> calendar = words(i);
		if (calendar.filter(reading -> founded(i, reading, clauseEnd)).isPresent()) {
			return true;
		}
		boolean adverbial = calendar.filter(r -> PREDICATE.startAt(text, r.end()) || SINCE.startAt(text, r.end())
				|| AFTER_TIME.startAt(text, r.end()) || SPECIALLY.endBefore(text, i) && passage.clauseEndsAt(r.end())).isPresent();
		return adverbial && calendar(i, calendar.get(), false, false, false, false, clauseEnd, sentence.end());
	}

	/** 目前 tells a state, unless what it tells has been done: 目前已, 目前共. */
	private boolean state(int start) {
		Optional<Match<Boolean>> now = NOW.at(text, start).filter(cue -> !DONE.startAt(text, cue.end())
				&& !DOING.startAt(text, cue.end()) && !passage.startsAt(cue.end(), "正在"));
		return now.isPresent()
				&& add(start, now.get().end(), document.now(), focus.segmentEnd(start, sentence), true, "period.now");
	}

}
