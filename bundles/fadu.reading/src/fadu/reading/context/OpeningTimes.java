package fadu.reading.context;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import fadu.model.value.Period;
import fadu.reading.language.Passage;
import fadu.reading.language.Sentence;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;

/** Reads the time that a clause or bracket opens with, and keeps what a sentence has told so far. */
final class OpeningTimes {

	private static final int LONGEST_CLAUSE = 60;
	/** 自2008年试点以来累计: so far behind its year 以来 may stand. */
	private static final int SINCE_REACH = 14;
	private static final int NEXT_CLAUSE = 4;
	private static final int LONGEST_ATTRIBUTE = 6;
	private static final Cues UNTIL = Cues.of("until");
	private static final Cues FROM = Cues.of("from");
	private static final Cues ON = Cues.of("on");
	private static final Cues NOW = Cues.of("now");
	private static final Cues THIS_DAY = Cues.of("this_day");
	private static final Cues SINCE = Cues.of("since");
	/** 2009年来到这里, 8月来信12件: who or what comes. */
	private static final Cues COMES = Cues.of("comes");
	private static final Cues SINCE_THEN = Cues.of("since_then");
	private static final Cues DONE = Cues.of("done");
	private static final Cues REPORTING = Cues.of("reporting_day");
	private static final Cues FOUNDED = Cues.of("founded");
	private static final Cues SO_FAR = Cues.of("so_far");
	private static final Cues DOING = Cues.of("doing");
	private static final Cues YEAR_BEFORE = Cues.of("year_before");
	private static final Cues YEAR_PAST = Cues.of("year_past");
	private static final Cues THIS_YEAR = Cues.of("this_year");
	private static final Cues PLANNED_AT_START = Cues.of("planned_at_start");
	private static final Cues AIM_OF_START = Cues.of("aim_of_start");
	private static final Cues PLANNED = Cues.of("planned");
	private static final Cues NAMES_A_TIME = Cues.of("names_a_time");

	private final Passage passage;
	private final String text;
	private final DocumentTime document;
	private final TimeFocus focus;
	private final Anaphora anaphora;
	private final Beginning beginning;
	private final List<TimeExpression> expressions = new ArrayList<>();
	private Sentence sentence;
	private int toldYear;

	OpeningTimes(Passage passage, DocumentTime document) {
		this.passage = passage;
		this.text = passage.text();
		this.document = document;
		this.focus = new TimeFocus(passage, document);
		this.anaphora = new Anaphora(passage, document);
		this.beginning = new Beginning(passage.text());
	}

	/** Starts a sentence. */
	void enter(Sentence in) {
		expressions.clear();
		sentence = in;
		beginning.enter(in);
	}

	/** When the sentence says that something began. */
	Beginning beginning() {
		return beginning;
	}

	/** What the sentence told, in order. */
	List<TimeExpression> told() {
		return expressions;
	}

	/** Adds a time; always true. */
	boolean add(int start, int end, Period period, int reach, boolean counts, String rule) {
		anaphora.tell(period);
		return expressions.add(new TimeExpression(start, end, period, reach, counts, rule));
	}

	/** 今年截至10月底: the year of the document stands before the day up to which was counted. */
	private boolean tellsItsDayBehind(CalendarWords.Reading year) {
		return year.period().equals(document.thisYear()) && UNTIL.at(text, year.end()).isPresent();
	}

	/** A time at the start of a clause or bracket. */
	boolean opening(int start, int clauseEnd, int reach) {
		Optional<Match<Boolean>> until = UNTIL.at(text, start);
		Optional<Match<Boolean>> from = FROM.at(text, start);
		Optional<Match<Boolean>> on = ON.at(text, start);
		boolean by = on.isPresent()
				&& (passage.digitAt(on.get().end()) || passage.startsAt(on.get().end(), "年底", "年末", "去年", "今年")
						&& words(on.get().end()).filter(reading -> reading.period() instanceof Period.AsOf).isPresent());
		int words = until.or(() -> from).or(() -> by ? on : Optional.empty()).map(Match::end).orElse(start);
		if (until.isPresent() && THIS_DAY.startAt(text, words)) {
			return add(start, words + 2, document.flow(), reach, false, "period.until_now");
		}
		boolean since = clauseEnd - start <= LONGEST_CLAUSE && SINCE_THEN.endBefore(text, clauseEnd)
				&& !startsInside(start, clauseEnd);
		Optional<Match<Boolean>> yearBefore = YEAR_BEFORE.at(text, start);
		if (yearBefore.isPresent()) {
			return add(start, yearBefore.get().end(), sameTimeBefore(), Math.min(reach, clauseEnd), false,
					"period.year_before");
		}
		Optional<Match<Boolean>> past = document.planned() ? YEAR_PAST.at(text, start) : Optional.empty();
		if (past.isPresent() && document.year() > 0) {
			return add(start, past.get().end(), new Period.Year(document.year() - 1), reach, false, "period.adverbial");
		}
		Optional<CalendarWords.Reading> calendar = words(words);
		if (until.isEmpty() && from.isEmpty() && calendar.filter(this::tellsItsDayBehind).isPresent()) {
			return opening(calendar.get().end(), clauseEnd, reach);
		}
		if (until.isEmpty() && from.isEmpty() && calendar.filter(reading -> founded(start, reading, clauseEnd)).isPresent()) {
			return true;
		}
		if (calendar.isPresent()) {
			return calendar(start, calendar.get(), until.isPresent(), from.isPresent(), by, since, clauseEnd, reach);
		}
		Optional<FiveYearPlans.Span> plan = FiveYearPlans.at(passage, words);
		if (plan.isPresent()) {
			return add(start, plan.get().end(), plan.get().period(), reach, false, "period.last_years");
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
			boolean ofYear = passage.startsAt(words, "今年", "年内", "本年", "一年");
			return add(start, thisYear.get().end(), ofYear ? document.thisYear() : document.flow(), reach, false,
					"period.this_year");
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
				: openStart(start, reach) || state(start);
	}

	/** 行动以来, 活动启动以来, 成立到现在: since a start that was told before. */
	boolean openStart(int start, int reach) {
		OptionalInt end = anaphora.startsAt(start);
		return end.isPresent()
				&& add(start, end.getAsInt(), anaphora.start().orElseThrow(), reach, false, "period.open_start");
	}

	/** The part of the year before that is as long as what the sentence told. */
	Period sameTimeBefore() {
		for (int e = expressions.size() - 1; e >= 0; e--) {
			if (DocumentTime.isFlow(expressions.get(e).period()) && expressions.get(e).reach() == sentence.end()) {
				return DocumentTime.yearBefore(expressions.get(e).period());
			}
		}
		return document.yearBefore();
	}

	/** 某行动自2022年12月开始以来: the start is told behind the name. */
	private boolean startsInside(int start, int clauseEnd) {
		return FROM.first(text, start + 1, clauseEnd).filter(from -> words(from.end()).isPresent()).isPresent();
	}

	boolean calendar(int start, CalendarWords.Reading reading, boolean until, boolean from, boolean by, boolean since,
			int clauseEnd, int reach) {
		boolean attribute = passage.at(reading.end()) == '的' && !(reading.period() instanceof Period.AsOf);
		if (!attribute && NAMES_A_TIME.startAt(text, reading.end())) {
			return false;
		}
		if (isPlanOfYear(reading)) {
			return false;
		}
		boolean carried = passage.startsAt(reading.end(), "结转", "转入");
		if (carried && !passage.digitAt(start)) {
			return false;
		}
		toldYear = reading.year() > 0 ? reading.year() : toldYear;
		beginning.month(reading, true).ifPresent(anaphora::begin); // words may point back to it: 行动以来
		if (reading.day() > 0 && !until && !from && !by && !since) {
			return day(start, reading, clauseEnd, reach);
		}
		Optional<Match<Boolean>> sinceThen = SINCE.at(text, reading.end()).filter(word -> !COMES.startAt(text, word.start()));
		if (sinceThen.isPresent() && isAttribute(start, sinceThen.get().end())) {
			return false;
		}
		Optional<Match<Boolean>> later = from
				? SINCE_THEN.first(text, reading.end(), Math.min(clauseEnd, reading.end() + SINCE_REACH))
				: Optional.empty();
		boolean open = since || sinceThen.isPresent() || later.isPresent();
		Optional<Period> span = until ? beginning.upTo(reading) : Optional.empty();
		if (span.isPresent()) {
			return add(beginning.place(), reading.end(), span.get(), reach, false, "period.span");
		}
		if (until || by && reading.year() <= document.year()) {
			return add(start, reading.end(), focus.until(reading), reach, false, "period.until");
		}
		if (reading.period() instanceof Period.Year && PLANNED.startAt(text, reading.end())) {
			return add(start, reading.end(), reading.period(), clauseEnd, false, "period.plan_of_year");
		}
		if (!open && isInserted(start, reading)) {
			return add(start, reading.end(), focus.resolved(reading), clauseEnd, false, "period.adverbial");
		}
		boolean point = !open && reading.period() instanceof Period.AsOf && reading.year() <= document.year();
		return add(start, reading.end(), open ? focus.since(reading, passage.digitAt(reading.end() - 2)) : focus.resolved(reading),
				Math.min(reach, open || point ? reach : focus.reach(start, reading, clauseEnd, sentence)), false,
				open ? "period.since" : point ? TimeExpressions.POINT : "period.adverbial");
	}

	/** 年初计划补充5名, 年初850件的目标任务: when it was planned is not when it was done; 年初1158名 stood then. */
	private boolean isPlanOfYear(CalendarWords.Reading reading) {
		int end = reading.end();
		return passage.endsBefore(end, "年初")
				&& (PLANNED_AT_START.startAt(text, end)
						|| passage.digitAt(end) && AIM_OF_START.standIn(text, end, sentence.clauseEnd(end)));
	}

	/** 收到申请96件,上年全年64件,增长五成: a value of a year before that stands between the numbers of the document's own. */
	private boolean isInserted(int start, CalendarWords.Reading reading) {
		int number = passage.startsAt(reading.end(), "为", "是", "仅") ? reading.end() + 1 : reading.end();
		if (!passage.digitAt(number) || reading.year() == 0 || reading.year() >= document.year() || document.isLong()) {
			return false;
		}
		int clause = sentence.clauseStart(start);
		return clause > sentence.content()
				&& text.substring(sentence.clauseStart(clause - 1), clause).chars().anyMatch(Character::isDigit);
	}

	/** 2016年以来的案件, 对2016年以来印发的58件文件进行清理: it tells which things they are. */
	private boolean isAttribute(int start, int end) {
		boolean object = passage.endsBefore(start, "对", "将") && passage.find('的', end, end + LONGEST_ATTRIBUTE)
				.stream().anyMatch(of -> passage.digitAt(of + 1));
		return object || passage.at(end) == '的' && passage.hanAt(end + 1);
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
	boolean founded(int start, CalendarWords.Reading reading, int clauseEnd) {
		boolean verb = reading.named() && !(reading.period() instanceof Period.AsOf)
				&& (FOUNDED.startAt(text, reading.end()) || FOUNDED.endBefore(text, clauseEnd))
				&& clauseEnd - reading.end() <= SINCE_REACH && clauseEnd < sentence.end();
		int next = passage.skipBlanks(clauseEnd + 1);
		return verb && SO_FAR.standIn(text, next, next + NEXT_CLAUSE)
				&& add(start, clauseEnd, document.since(YearMonth.of(Math.max(1, reading.year()), Math.max(1, reading.month()))),
						sentence.end(), false, "period.founded");
	}

	Optional<CalendarWords.Reading> words(int place) {
		Optional<CalendarWords.Reading> reading = words(place, document.year());
		int latest = reading.filter(told -> !told.named() && told.month() > 0).map(told -> document.latestYear(told.month()))
				.orElse(document.year());
		return latest == document.year() ? reading : words(place, latest);
	}

	private Optional<CalendarWords.Reading> words(int place, int year) {
		return new CalendarWords(passage, year, toldYear > 0 ? toldYear : year, document.presentYear()).at(place);
	}

	/** 目前 tells a state, unless what it tells has been done: 目前已, 目前共. */
	private boolean state(int start) {
		Optional<Match<Boolean>> now = NOW.at(text, start).filter(cue -> !DONE.startAt(text, cue.end())
				&& !DOING.startAt(text, cue.end()) && !passage.startsAt(cue.end(), "正在"));
		return now.isPresent()
				&& add(start, now.get().end(), document.now(), focus.segmentEnd(start, sentence), true, "period.now");
	}

}
