package fadu.reading.context;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.model.value.Period;
import fadu.reading.context.TimeExpression.Scope;
import fadu.reading.language.Passage;
import fadu.reading.language.Sentence;

/**
 * Finds what a sentence says about its time. Only words that stand as an adverbial count: at the start of a clause, or
 * behind 截至, 自, 于. The year in 入选2023年度项目 belongs to a name, and 较2023年 to a comparison.
 */
public final class TimeExpressions {

	private static final int LONGEST_CLAUSE = 60;

	private final Passage passage;
	private final DocumentTime document;

	public TimeExpressions(String text, DocumentTime document) {
		this.passage = new Passage(text);
		this.document = document;
	}

	/** The times that a sentence tells, in order. */
	public List<TimeExpression> of(Sentence sentence) {
		List<TimeExpression> expressions = new ArrayList<>();
		int start = sentence.content();
		for (int i = 0; i <= sentence.boundaries().length; i++) {
			int end = i < sentence.boundaries().length ? sentence.boundaries()[i] : sentence.end();
			clause(start, end).ifPresent(expressions::add);
			average(start, end).ifPresent(expressions::add);
			start = end + 1;
		}
		return expressions;
	}

	private Optional<TimeExpression> clause(int clauseStart, int clauseEnd) {
		int start = passage.skipBlanks(clauseStart);
		boolean until = passage.startsAt(start, "截至", "截止");
		boolean from = passage.startsAt(start, "自", "从");
		boolean by = passage.startsAt(start, "到") && passage.digitAt(start + 1);
		int words = start + (until ? 2 : from || by ? 1 : 0);
		words += until && passage.startsAt(words, "到") ? 1 : passage.startsAt(words, "在") ? 1 : 0;
		if (until && passage.startsAt(words, "目前", "今", "现在", "当前")) {
			return Optional.of(new TimeExpression(start, words + 2, document.flow(), Scope.SENTENCE));
		}
		boolean since = isSince(start, clauseEnd);
		Optional<CalendarWords.Reading> calendar = new CalendarWords(passage, document.year()).at(words);
		if (calendar.isEmpty()) {
			return since ? Optional.of(new TimeExpression(start, clauseEnd, new Period.Cumulative(), Scope.SENTENCE))
					: state(start);
		}
		CalendarWords.Reading reading = calendar.get();
		if (passage.startsAt(reading.end(), "的", "版") || reading.day() > 0 && !until && !from) {
			return Optional.empty();
		}
		boolean open = since || passage.startsAt(reading.end(), "以来", "来", "起", "至今");
		Period period = until || by && reading.year() <= document.year() ? until(reading)
				: open ? since(reading) : resolved(reading);
		boolean earlier = !until && !open && reading.year() < document.year();
		return Optional.of(new TimeExpression(start, reading.end(), period, earlier ? Scope.CLAUSE : Scope.SENTENCE));
	}

	private boolean isSince(int start, int clauseEnd) {
		return clauseEnd - start <= LONGEST_CLAUSE
				&& (passage.endsBefore(clauseEnd, "以来") || passage.endsBefore(clauseEnd, "至今"));
	}

	/** 目前 tells a state, unless what it tells has been done: 目前已, 目前共. */
	private Optional<TimeExpression> state(int start) {
		boolean now = passage.startsAt(start, "目前", "现有", "当前") && !passage.startsAt(start + 2, "已", "共", "累计");
		return now ? Optional.of(new TimeExpression(start, start + 2, document.state(), Scope.SEGMENT)) : Optional.empty();
	}

	private Optional<TimeExpression> average(int start, int end) {
		int last = Math.min(end, start + LONGEST_CLAUSE);
		for (int i = start; i < last; i++) {
			if (passage.startsAt(i, "年均", "每年平均", "平均每年")) {
				return Optional.of(new TimeExpression(i, i + 2, new Period.AnnualAverage(), Scope.SENTENCE));
			}
		}
		return Optional.empty();
	}

	private Period until(CalendarWords.Reading reading) {
		LocalDate day = reading.month() == 0 ? DocumentTime.lastDay(reading.period())
				: reading.day() > 0 ? safeDay(reading) : YearMonth.of(reading.year(), reading.month()).atEndOfMonth();
		return document.end().filter(day::equals).isPresent() && document.published().isEmpty() ? document.flow()
				: new Period.AsOf(day.toString());
	}

	private static LocalDate safeDay(CalendarWords.Reading reading) {
		YearMonth month = YearMonth.of(reading.year(), reading.month());
		return month.atDay(Math.min(reading.day(), month.lengthOfMonth()));
	}

	private Period since(CalendarWords.Reading reading) {
		if (reading.year() == document.year() && reading.month() == 0) {
			return document.flow();
		}
		return new Period.Since(YearMonth.of(reading.year(), Math.max(1, reading.month())));
	}

	private Period resolved(CalendarWords.Reading reading) {
		boolean wholeYear = reading.period() instanceof Period.Year year && year.year() == document.year();
		return wholeYear ? document.flow() : reading.period();
	}

}
