package fadu.reading.context;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fadu.model.value.Period;
import fadu.reading.lexicon.Cues;

/** The times that one sentence tells. They are asked for in the order of the text. */
final class ToldTimes {

	private static final int MOST_LOOKED_AT = 8;
	private static final Set<String> SO_FAR = Set.of("period.this_year", "period.since");
	private static final Cues ON = Cues.of("on");

	private final String text;
	private final List<TimeExpression> told;
	private int next;

	ToldTimes(String text, List<TimeExpression> told) {
		this.text = text;
		this.told = told;
	}

	/**
	 * The last time told before a place that goes on up to it.
	 *
	 * @param relative whether it is a rate or a sum of money, of which 目前 says nothing
	 */
	Optional<TimeExpression> at(int place, boolean relative) {
		while (next < told.size() && told.get(next).start() <= place) {
			next++;
		}
		for (int i = next - 1; i >= 0 && i >= next - MOST_LOOKED_AT; i--) {
			TimeExpression expression = told.get(i);
			if (place < expression.reach() && !(relative && expression.counts())) {
				return Optional.of("period.until".equals(expression.rule())
						? since(i, place).map(start -> between(start, expression)).orElse(expression)
						: until(told.subList(Math.max(0, i - MOST_LOOKED_AT), i), expression).orElse(expression));
			}
		}
		return Optional.empty();
	}

	/** 截至11月30日,在册16人,今年以来新接收9人: the year so far ends on the day that was told before it. */
	static Optional<TimeExpression> until(List<TimeExpression> before, TimeExpression soFar) {
		return !SO_FAR.contains(soFar.rule()) || !(soFar.period() instanceof Period.Year year)
				? Optional.empty()
				: before.stream()
						.filter(e -> "period.until".equals(e.rule()) && e.start() < soFar.start()
								&& !(e.period() instanceof Period.YearUntold)
								&& DocumentTime.lastDay(e.period()).getYear() == year.year())
						.reduce((one, other) -> other);
	}

	/** 自8月起开通,至年末办理…: both ends are told. */
	private TimeExpression between(TimeExpression since, TimeExpression until) {
		if (!ON.startAt(text, until.start()) || !(until.period() instanceof Period.AsOf)
				|| !(since.period() instanceof Period.Since start)) {
			return since;
		}
		YearMonth last = YearMonth.from(DocumentTime.lastDay(until.period()));
		return start.start().isBefore(last)
				? new TimeExpression(since.start(), until.end(), new Period.Months(start.start(), last), until.reach(),
						until.counts(), since.rule())
				: since;
	}

	/** 自2021年1月以来,截至今年6月底,受理…: what counts is since when. */
	private Optional<TimeExpression> since(int until, int place) {
		return told.subList(Math.max(0, until - MOST_LOOKED_AT), until).stream()
				.filter(e -> "period.since".equals(e.rule()) && place < e.reach()).findFirst();
	}

	/** The month that was told last before a time: 4月份装好以后,到年底会见53次. */
	Optional<Period> monthBefore(TimeExpression until) {
		for (int i = next - 1; i >= 0 && i >= next - MOST_LOOKED_AT; i--) {
			if (told.get(i).start() < until.start() && DocumentTime.isMonth(told.get(i).period())) {
				return Optional.of(told.get(i).period());
			}
		}
		return Optional.empty();
	}

	/** An average of years is of those years, where the text tells which. */
	TimeExpression window(TimeExpression e) {
		if (!(e.period() instanceof Period.AnnualAverage)) {
			return e;
		}
		for (int i = next - 1; i >= 0 && i >= next - MOST_LOOKED_AT; i--) {
			if (told.get(i).reach() > e.start() && DocumentTime.isLong(told.get(i).period())) {
				return told.get(i);
			}
		}
		return e;
	}

}
