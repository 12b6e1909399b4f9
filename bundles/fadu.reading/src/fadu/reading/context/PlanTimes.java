package fadu.reading.context;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import fadu.model.value.Period;
import fadu.reading.language.Heading;
import fadu.reading.language.MeasureClass;
import fadu.reading.language.Mention;
import fadu.reading.language.Passage;
import fadu.reading.language.Plans;
import fadu.reading.language.Sentence;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;

/** The times of plans: of the year that their heading names, else of what comes after the document's time; and deadlines. */
final class PlanTimes {

	private static final String UNTIL = "period.until";
	private static final int REACH = 40;
	private static final Cues WHOLE_YEAR = Cues.of("all_year");
	private static final Cues ON = Cues.of("on");
	private static final Cues GROWN = Cues.of("grown_to");

	private final String text;
	private final Passage passage;
	private final DocumentTime document;
	private final Deadlines deadlines;
	private Period planTime;
	private int led;
	private List<Heading> ledUnder = List.of();
	private TimeExpressions planExpressions;

	PlanTimes(String text, DocumentTime document) {
		this.text = text;
		this.passage = new Passage(text);
		this.document = document;
		this.deadlines = new Deadlines(passage);
	}

	/** The times of a plan are of the year that its heading names, else of that which comes next. */
	TimeExpressions expressions(Sentence in) {
		led = in.headings().equals(ledUnder) ? led : 0;
		int year = Math.max(Plans.year(text, in), led);
		Period period = year > 0 ? new Period.Year(year) : document.next();
		if (!period.equals(planTime)) {
			planTime = period;
			planExpressions = new TimeExpressions(text, new DocumentTime(Optional.of(period), Optional.empty(), false,
					Optional.empty(), document.presentYear(), false, false, Optional.empty()));
		}
		return planExpressions;
	}

	/** 2021年是启动之年。: the year that a sentence of a plan tells holds for what goes on below its heading. */
	void tell(List<TimeExpression> told, Sentence in) {
		told.stream().map(TimeExpression::period).filter(Period.Year.class::isInstance).map(DocumentTime::lastDay)
				.map(LocalDate::getYear).filter(year -> year > document.year()).reduce((one, other) -> other).ifPresent(year -> {
					led = year;
					ledUnder = in.headings();
				});
	}

	/** 力争全年办案突破500件: of the whole year, wherever in its clause 全年 stands. */
	private Optional<Match<Boolean>> wholeYear(Mention mention, Sentence in) {
		return WHOLE_YEAR.last(text, Math.max(in.clauseStart(mention.start()), mention.start() - REACH), mention.start());
	}

	/** The time of a planned figure of a sentence. */
	Decided<Period> of(Mention mention, ToldTimes times, Sentence in) {
		Optional<Decided<Period>> due = due(mention, times, in);
		if (due.isPresent()) {
			return due.get();
		}
		Optional<TimeExpression> time = times.at(mention.start(), false)
				.filter(e -> DocumentTime.isFlow(e.period()) || e.period() instanceof Period.AsOf);
		if (document.planned()) {
			return time.filter(e -> DocumentTime.isPart(e.period()) || document.isLong())
					.map(e -> new Decided<>(reached(e, mention).orElseGet(() -> dueInPlan(e)), "period.plan", e.start(), e.end()))
					.orElseGet(() -> Decided.of(document.flow(), "period.plan"));
		}
		Optional<Match<Boolean>> whole = time.isPresent() ? Optional.empty() : wholeYear(mention, in);
		if (whole.isPresent() && DocumentTime.lastDay(planTime).getYear() > 1) {
			return new Decided<>(new Period.Year(DocumentTime.lastDay(planTime).getYear()), "period.plan", whole.get().start(),
					whole.get().end());
		}
		return time.map(e -> new Decided<>(reached(e, mention).orElseGet(() -> due(e)), "period.plan", e.start(), e.end()))
				.orElseGet(() -> Decided.of(planTime, "period.plan"));
	}

	/** 9月底前完成轮训1350名: the day by which it is due, unless another time was told behind it. */
	Optional<Decided<Period>> due(Mention mention, ToldTimes times, Sentence in) {
		return deadlines.of(mention, in, document.planned() || planTime == null ? document.flow() : planTime)
				.filter(day -> document.isPlanTime(day.value()))
				.filter(day -> times.at(mention.start(), false).filter(e -> e.start() > day.end()).isEmpty());
	}

	/** 到2025年底,站点增加到60个: what is to stand on the day that a plan is due. */
	Optional<Period> reached(TimeExpression e, Mention mention) {
		boolean day = passage.endsBefore(e.end(), "底", "末") || passage.startsAt(e.end(), "底前", "末前");
		boolean lasting = mention.kind() == MeasureClass.COUNT && Standing.LASTING_UNITS.contains(mention.quantity().unit());
		return day && lasting && GROWN.endBefore(text, mention.start())
				? Optional.of(DocumentTime.state(e.period()))
				: Optional.empty();
	}

	/** A plan of the whole year is of the year; one that is due by a month is of the time of the plans. */
	private Period due(TimeExpression e) {
		int year = DocumentTime.lastDay(e.period()).getYear();
		if (passage.endsBefore(e.end(), "全年")) {
			return new Period.Year(year);
		}
		boolean deadline = passage.startsAt(e.end(), "底前", "末前", "前", "之前");
		return !deadline && !(e.period() instanceof Period.AsOf)
				? e.period()
				: DocumentTime.lastDay(planTime).getYear() == year ? planTime : new Period.Year(year);
	}

	/** 到2023年,…达到: of a plan of several years, what is due on a day of a year is of that year. */
	private static Period dueInPlan(TimeExpression e) {
		return e.period() instanceof Period.AsOf ? new Period.Year(DocumentTime.lastDay(e.period()).getYear()) : e.period();
	}

	/** Under a heading of plans, what is told of the document's own time or before it is no plan, nor is what stands 截至 a day. */
	boolean isResult(Mention mention, ToldTimes times) {
		Optional<TimeExpression> told = times.at(mention.start(), false);
		boolean due = document.planned()
				&& told.filter(e -> ON.startAt(text, e.start()) && document.isPlanTime(e.period())).isPresent();
		return !due && told.filter(e -> UNTIL.equals(e.rule())).isPresent() || told
				.filter(e -> DocumentTime.isFlow(e.period()) && !document.isPlanTime(e.period())
						&& !"period.this_year".equals(e.rule()))
				.filter(e -> document.planned()
						|| !DocumentTime.lastDay(e.period()).isAfter(DocumentTime.lastDay(document.flow())))
				.isPresent();
	}

	/** When what a mention of a limit names is due. */
	Period deadline(Mention mention) {
		if (document.planned() && !passage.startsAt(mention.numeral().end(), "月")) {
			return document.flow();
		}
		boolean month = passage.startsAt(mention.numeral().end(), "月");
		int number = mention.quantity().value().intValue();
		if (!month || number < 1 || number > 12 || document.year() == 0) {
			return document.next();
		}
		int start = mention.numeral().start();
		boolean named = passage.at(start - 1) == '年' && passage.digitAt(start - 2) && passage.digitAt(start - 5);
		int next = DocumentTime.lastDay(document.next()).getYear();
		int year = named
				? Integer.parseInt(text.substring(start - 5, start - 1))
				: document.planned() || DocumentTime.lastDay(document.flow()).getMonthValue() < number ? document.year() : next;
		YearMonth due = YearMonth.of(year, number);
		return new Period.Day(due.atEndOfMonth());
	}

}
