package fadu.analysis.goal;

import java.math.BigDecimal;

import fadu.analysis.value.Interval;

/**
 * What is to be reached.
 *
 * @param value  the number in base units
 * @param side   which side of it counts
 * @param strict whether the number itself does not count: more than 450
 */
public record Goal(BigDecimal value, Side side, boolean strict) {

	/** Which side of a number counts. */
	public enum Side {
		/** The number or more. */
		AT_LEAST,
		/** The number or less. */
		AT_MOST
	}

	/** How a number stands to what it is held against. */
	enum Answer {
		REACHED, SHORT, OPEN
	}

	/** Whether a number reaches the goal; open where its bounds leave both possible. */
	Answer answer(Interval actual) {
		return answer(actual, Interval.of(value));
	}

	/**
	 * Whether a number reaches another one on the side of the goal. What is only about right reaches nothing and misses nothing.
	 */
	Answer answer(Interval actual, Interval wanted) {
		if (actual.about() || wanted.about()) {
			return Answer.OPEN;
		}
		boolean sameAsPrinted = actual.rounded() && wanted.isPoint() && actual.nominal().compareTo(wanted.nominal()) == 0;
		return sameAsPrinted && !strict
				? Answer.REACHED
				: side == Side.AT_LEAST ? atLeast(actual, wanted) : atLeast(negative(actual), negative(wanted));
	}

	private Answer atLeast(Interval actual, Interval wanted) {
		int order = actual.low().compareTo(wanted.high());
		boolean beyond = !actual.low().reached() || !wanted.high().reached();
		boolean finite = actual.least().isPresent() && wanted.most().isPresent();
		if (finite && (order > 0 || order == 0 && (!strict || beyond))) {
			return Answer.REACHED;
		}
		boolean touches = actual.most().isPresent() && actual.high().compareTo(wanted.low()) == 0;
		return actual.isBelow(wanted) || strict && touches ? Answer.SHORT : Answer.OPEN;
	}

	private static Interval negative(Interval interval) {
		return Interval.of(BigDecimal.ZERO).minus(interval);
	}

}
