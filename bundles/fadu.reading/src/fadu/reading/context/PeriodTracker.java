package fadu.reading.context;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import fadu.model.value.Period;
import fadu.reading.language.MeasureClass;
import fadu.reading.language.Mention;
import fadu.reading.language.Mention.Form;
import fadu.reading.language.Passage;
import fadu.reading.language.Plans;
import fadu.reading.language.Sentence;
import fadu.reading.language.Tables;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;

/**
 * Gives each quantity of a sentence its time: what its column or row says, what the words before it say, what its heading says,
 * else the document's.
 */
public final class PeriodTracker {

	private static final Cues STOCKS_OF_NOW = Cues.of("stock_now");
	private static final Cues COPULAS = Cues.of("copula_of_stock");
	private static final Cues DOING = Cues.of("doing");
	private static final Cues ON = Cues.of("on");
	private static final Cues IN_ALL = Cues.of("in_all");
	private static final Cues FOUNDING = Cues.of("founding");
	private static final Cues WHOLE_DISTRICT = Cues.of("whole_district");
	private static final int ANY_YEAR = 2000;
	private static final int REACH = 30;
	private static final int FAR = 60;
	private static final int FARTHEST = 400;
	private static final int LISTED = 120;

	private final String text;
	private final Passage passage;
	private final DocumentTime document;
	private final TimeExpressions expressions;
	private final HeadingTimes headings;
	private final Tables tables;
	private final Standing standing;
	private final StandingColumns columns = new StandingColumns();
	private final StandingValues states;
	private Sentence sentence;
	private final TimeFrames frames;
	private final PlanTimes plans;
	private final BracketTimes brackets;
	private final LookBacks lookBacks;
	private final List<Sentence> sentences;
	private List<TimeExpression> told = List.of();
	private ToldTimes times;
	/** The day up to which a text without a year in its title counted last: 截至11月底. */
	private Optional<Period> cutOff = Optional.empty();
	private int next;
	private boolean planned;

	/** A tracker that goes through the sentences of a text. */
	public PeriodTracker(String text, List<Sentence> sentences, DocumentTime document, Tables tables) {
		this.sentences = sentences;
		this.text = text;
		this.passage = new Passage(text);
		this.document = document;
		this.tables = tables;
		this.expressions = new TimeExpressions(text, document);
		this.standing = new Standing(passage, document.untitled() && document.written().isPresent() || document.isLong());
		this.states = new StandingValues(passage);
		this.headings = new HeadingTimes(passage, document);
		this.frames = new TimeFrames(passage, document, tables);
		this.plans = new PlanTimes(text, document);
		this.brackets = new BracketTimes(passage, document);
		this.lookBacks = new LookBacks(passage, document);
	}

	/** The time of a quantity. Quantities are asked about in the order of the text. */
	public Decided<Period> periodOf(Mention mention, Sentence in) {
		while (sentence != in) {
			enter(sentences.get(next++));
		}
		if (mention.form() == Form.LIMIT) {
			return Decided.of(plans.deadline(mention), "period.deadline");
		}
		Optional<Match<Boolean>> ofYear = YearlyTasks.of(passage, mention, in);
		if (ofYear.isPresent() && document.year() > 0 && DocumentTime.lastDay(document.flow()).getYear() == document.year()
				&& !document.isLong()) {
			return new Decided<>(new Period.Year(document.year()), "period.plan_of_year", ofYear.get().start(), ofYear.get().end());
		}
		Optional<Tables.Cell> cell = tables.cellAt(mention.start());
		Optional<Decided<Period>> head = cell.flatMap(headings::ofCell);
		boolean over = head.filter(time -> DocumentTime.isFlow(time.value()) && !document.isPlanTime(time.value())).isPresent();
		boolean past = document.planned() && times.at(mention.start(), false).isEmpty() && frames.inForce()
				.filter(time -> DocumentTime.isFlow(time.value()) && !document.isPlanTime(time.value())).isPresent();
		if (planned && !over && !past && lookBacks.at(mention.start()).isEmpty() && !plans.isResult(mention, times)) {
			return plans.of(mention, times, sentence);
		}
		boolean stands = cell.filter(c -> columns.stands(c, mention)).isPresent();
		if (stands || head.isPresent()) {
			return !stands
					? head.get()
					: Decided.of(cell.flatMap(c -> headings.opening(c, head))
							.or(() -> head.map(h -> DocumentTime.state(h.value()))).orElseGet(document::state), "period.stock");
		}
		Optional<Decided<Period>> behind = behind(mention).or(() -> brackets.of(mention));
		if (behind.isPresent()) {
			return behind.get();
		}
		boolean relative = mention.kind() == MeasureClass.PERCENT || mention.kind() == MeasureClass.MONEY;
		Optional<TimeExpression> expression = times.at(mention.start(), relative);
		Optional<TimeExpression> flow = expression.filter(e -> DocumentTime.isFlow(e.period()));
		boolean ahead = expression.filter(e -> document.isAhead(e.period())).isPresent();
		boolean aimed = ahead && flow.isPresent(); // 力争2019年达到230名
		Optional<Match<Boolean>> stood = relative || aimed ? Optional.empty() : standing.of(mention, sentence, flow);
		Optional<Match<Boolean>> stock = stood.or(() -> ahead ? Optional.empty() : states.of(mention, sentence));
		if (stock.isPresent()) {
			int clause = sentence.clauseStart(mention.start());
			// 3月完成整合,核定编制63名: a month of another clause is that of what was done there
			return stock(stock.get(), mention, expression.filter(e -> e.start() >= clause || !DocumentTime.isMonth(e.period())));
		}
		if (expression.filter(e -> "period.now".equals(e.rule()) && isDoneSince(e, mention)).isPresent()) {
			expression = Optional.empty();
		}
		if (expression.isPresent() && TimeExpressions.POINT.equals(expression.get().rule())
				&& !standsAt(expression.get(), mention)) {
			expression = Optional.empty();
		}
		if (mention.kind() == MeasureClass.POINT
				&& expression.filter(e -> "period.base_of_comparison".equals(e.rule())).isPresent()) {
			expression = Optional.empty(); // 低于上年3.5个百分点 is by how much, not what there was
		}
		Optional<Decided<Period>> due = ahead ? plans.due(mention, times, sentence) : Optional.empty();
		if (due.isPresent()) {
			return due.get();
		}
		Optional<Period> reached = expression.filter(e -> document.isAhead(e.period())).flatMap(e -> plans.reached(e, mention));
		if (reached.isPresent()) {
			return new Decided<>(reached.get(), "period.plan", expression.get().start(), expression.get().end());
		}
		if (expression.isPresent()) {
			return told(times.window(expression.get()), mention);
		}
		Optional<Decided<Period>> section = section(mention);
		return frames.inForce().map(this::upToDay).or(() -> section)
				.orElseGet(() -> document.published().isPresent() && !relative && stands(mention)
						? Decided.of(document.state(), "period.published")
						: Decided.of(document.flow(), "period.document"));
	}

	/** Goes on to a sentence: what it tells of its time, and which times are in force in it. */
	private void enter(Sentence in) {
		if (sentence != null && (!planned || document.planned())) {
			frames.tell(told);
		} else if (sentence != null) {
			plans.tell(told, sentence);
		}
		boolean open = document.untitled() && document.published().isEmpty() && document.written().isEmpty();
		cutOff = told.stream().filter(e -> open && "period.until".equals(e.rule()) && e.period() instanceof Period.AsOf
				&& DocumentTime.lastDay(e.period()).getYear() == document.year()).map(TimeExpression::period)
				.reduce((one, other) -> other).or(() -> cutOff);
		sentence = in;
		frames.enter(in);
		planned = !headings.lookBack(in) && (document.planned() || Plans.announces(text, in) || headings.lookAhead(in));
		told = (planned && !document.planned() ? plans.expressions(in) : expressions).of(in);
		if (planned && document.planned()) {
			told = lookBacks.enter(in, told);
		} else {
			lookBacks.leave();
		}
		times = new ToldTimes(text, told);
	}

	/** (410件为2022年数): the time stands behind its number. */
	private Optional<Decided<Period>> behind(Mention mention) {
		int start = mention.end();
		if (!passage.startsAt(start, "为", "是", "系")) {
			return Optional.empty();
		}
		return new CalendarWords(passage, document.year()).at(start + 1)
				.filter(reading -> reading.named() && passage.startsAt(reading.end(), "数", "的数", "同期数", "数据"))
				.map(reading -> new Decided<>(reading.period(), "period.behind", start + 1, reading.end()));
	}

	/** What stands does so at the end of the time that is told, or on its day. */
	private Decided<Period> stock(Match<Boolean> stock, Mention mention, Optional<TimeExpression> expression) {
		Optional<Decided<Period>> counted = frames.inForce().filter(frame -> frame.value() instanceof Period.AsOf);
		Optional<TimeExpression> time = expression
				.filter(e -> cutOff.isEmpty() && counted.isEmpty() || !"period.now".equals(e.rule()))
				.filter(e -> DocumentTime.isDay(e.period())
						|| DocumentTime.isFlow(e.period()) && !"period.last_years".equals(e.rule())
								&& !"period.this_year".equals(e.rule()));
		if (time.isPresent()) {
			return new Decided<>(DocumentTime.state(time.get().period()), "period.stock_at", time.get().start(), time.get().end());
		}
		if (counted.isPresent()) {
			return counted.get(); // 截至6月底,…。现有1324名: the paragraph counts up to that day
		}
		Period state = section(mention).map(s -> DocumentTime.state(s.value())).orElseGet(() -> state(stock));
		return new Decided<>(state, "period.stock", stock.start(), stock.end());
	}

	/** The time that holds for the part of the text in which a quantity stands, where it is not the document's. */
	private Optional<Decided<Period>> section(Mention mention) {
		return lookBacks.at(mention.start()).or(() -> headings.of(sentence));
	}

	/** 年底19个司法所中15个达标: what is counted behind a day, with no verb of doing between, stands on that day. */
	private boolean standsAt(TimeExpression e, Mention mention) {
		boolean near = Standing.LASTING_UNITS.contains(mention.quantity().unit())
				|| sentence.clauseStart(mention.start()) <= e.start();
		return near && !isYearStart(e) && mention.start() - e.end() <= LISTED && mention.kind() != MeasureClass.MONEY
				&& !DOING.standIn(text, e.end(), mention.start());
	}

	/** 年初 tells when something was done unless a word says that it stood. */
	private static boolean isYearStart(TimeExpression e) {
		return DocumentTime.lastDay(e.period()).getDayOfYear() == 1;
	}

	/** 现有调解员83人,共调解纠纷212起: a clause of its own tells what was done. */
	private boolean isDoneSince(TimeExpression now, Mention mention) {
		int clause = sentence.clauseStart(mention.start());
		return clause > now.start() && standing.isDone(clause, mention.start());
	}

	/** What has been done up to a day (截至11月底) is the work of the year up to then, or of the document's time that ends there. */
	private Decided<Period> told(TimeExpression e, Mention mention) {
		int from = Math.max(e.end(), mention.start() - FARTHEST);
		boolean counted = document.campaignStart().isPresent()
				|| !document.isOfADay() && !IN_ALL.standIn(text, from, mention.start());
		boolean done = "period.until".equals(e.rule()) && counted && !isState(mention, from);
		Optional<Period> month = done && ON.startAt(text, e.start()) ? monthBefore(e) : Optional.empty();
		return new Decided<>(month.orElseGet(() -> done ? upTo(e.period()) : e.period()), e.rule(), e.start(), e.end());
	}

	/** 4月份装好以后,到年底会见53次: from the month that was told before. */
	private Optional<Period> monthBefore(TimeExpression until) {
		YearMonth end = YearMonth.from(DocumentTime.lastDay(until.period()));
		return times.monthBefore(until).or(() -> frames.inForce().map(Decided::value).filter(DocumentTime::isMonth))
				.map(month -> ((Period.Months) month).first()).filter(first -> first.isBefore(end))
				.map(first -> new Period.Months(first, end));
	}

	/** Bodies, persons and matters (事项共62项) that no verb of doing brings up are what stands on that day. */
	private boolean isState(Mention mention, int from) {
		String unit = mention.quantity().unit();
		boolean lasting = Standing.LASTING_UNITS.contains(unit)
				|| StandingValues.MATTERS.equals(unit) && COPULAS.endBefore(text, mention.start());
		return lasting && mention.kind() == MeasureClass.COUNT
				&& !standing.isDone(Math.max(from, mention.start() - FAR), mention.start());
	}

	/** What the paragraph tells behind 截至11月底 was done up to then. */
	private Decided<Period> upToDay(Decided<Period> frame) {
		return frame.value() instanceof Period.AsOf
				? new Decided<>(upTo(frame.value()), frame.rule(), frame.start(), frame.end())
				: frame;
	}

	private Period upTo(Period until) {
		LocalDate day = DocumentTime.lastDay(until);
		Optional<YearMonth> began = document.campaignStart().filter(start -> start.isBefore(YearMonth.from(day)));
		if (began.isPresent() && !(until instanceof Period.YearUntold)) {
			return new Period.Months(began.get(), YearMonth.from(day));
		}
		boolean ends = document.end().filter(day::equals).isPresent();
		boolean fromStart = document.told()
				.filter(p -> !(p instanceof Period.Quarter quarter && quarter.quarter() > 1)
						&& !(p instanceof Period.HalfYear half && half.half() > 1))
				.isPresent();
		if (ends && fromStart) {
			return document.flow();
		}
		Period months = new CalendarMonths(day.getYear()).to(day.getMonthValue());
		return until instanceof Period.YearUntold
				? Period.YearUntold.like(new CalendarMonths(ANY_YEAR).to(day.getMonthValue()))
				: months;
	}

	private Period state(Match<Boolean> stock) {
		if (cutOff.isPresent()) {
			return cutOff.get();
		}
		return STOCKS_OF_NOW.at(text, stock.start()).isPresent() ? document.now() : document.state();
	}

	/** In a document that tells no period but the day it appeared, what was set up stands on that day: 已建, 组建, 全市90个. */
	private boolean stands(Mention mention) {
		boolean lasting = switch (mention.kind()) {
		case COUNT -> Standing.LASTING_UNITS.contains(mention.quantity().unit());
		case STRUCTURE, RANK -> true;
		default -> false;
		};
		int from = Math.max(sentence.clauseStart(mention.start()), mention.start() - FAR);
		int to = Math.min(sentence.clauseEnd(mention.start()), mention.end() + REACH);
		return lasting && (mention.kind() == MeasureClass.RANK || WHOLE_DISTRICT.endBefore(text, mention.start())
				|| FOUNDING.standIn(text, from, mention.start()) || FOUNDING.standIn(text, mention.end(), to));
	}

}
