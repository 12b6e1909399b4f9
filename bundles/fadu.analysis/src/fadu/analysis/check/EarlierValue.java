package fadu.analysis.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.analysis.value.Days;
import fadu.analysis.value.Interval;
import fadu.analysis.value.Units;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.value.Period;

/**
 * A change with both numbers beside it in one sentence: 受理485件,比上年的438件增长10.7%. Which of the numbers before it has changed
 * is not always said; the change is held against all that may be meant.
 *
 * @param change  the change
 * @param earlier the number of the time before
 * @param now     the numbers that may have changed, the likeliest first
 */
record EarlierValue(Observation change, Observation earlier, List<Observation> now) {

	/** So many figures before a change, and after it, may be those that it was computed on. */
	private static final int BEFORE = 4;
	private static final int AFTER = 2;
	/** So many characters away the number of the time before still belongs to the change. */
	private static final int BESIDE = 12;
	private static final Interval NONE = Interval.of(BigDecimal.ZERO);
	private static final Interval HUNDRED = Interval.of(BigDecimal.valueOf(100));

	/** The change with its numbers, where the text has them. */
	static Optional<EarlierValue> of(Evidence evidence, Observation change) {
		List<Observation> beside = evidence.around(change, BEFORE, AFTER);
		List<Observation> earlier = beside.stream().filter(figure -> isAmount(figure) && isBefore(figure, change)
				&& distance(figure, change) <= BESIDE && isInSentence(evidence, figure, change)).toList();
		if (earlier.size() != 1) {
			return Optional.empty();
		}
		Observation base = earlier.getFirst();
		List<Observation> now = Stream
				.concat(evidence.related(change, RelationType.YOY_CHANGE).stream(), beside.reversed().stream()
						.filter(figure -> figure.getStart() < change.getStart()))
				.distinct()
				.filter(figure -> isAmount(figure) && figure.getKind() == base.getKind() && isInSentence(evidence, figure, change)
						&& figure.getPeriod().equals(change.getPeriod())
						&& Units.same(figure.getQuantity().unit(), base.getQuantity().unit()))
				.toList();
		boolean known = Printed.isPercentage(change) || Units.same(change.getQuantity().unit(), base.getQuantity().unit());
		return now.isEmpty() || !known ? Optional.empty() : Optional.of(new EarlierValue(change, base, now));
	}

	/** Whether none of the numbers gives the change, as rounded or as cut off. */
	boolean isContrary() {
		return now.stream().noneMatch(this::gives);
	}

	/** What the likeliest number gives. */
	Interval computed() {
		return computed(now.getFirst());
	}

	private Interval computed(Observation figure) {
		return Printed.isPercentage(change) ? growth(figure) : Printed.interval(figure).minus(Printed.interval(earlier));
	}

	private boolean gives(Observation figure) {
		Interval computed = computed(figure);
		BigDecimal half = Printed.half(change);
		return Stream.of(change.getQuantity().value().abs(), change.getQuantity().value().abs().add(half)).anyMatch(value -> {
			Interval printed = Interval.around(value, half);
			Interval fallen = NONE.minus(computed);
			return meet(printed, computed) || meet(printed, fallen);
		});
	}

	private Interval growth(Observation figure) {
		Interval base = Printed.interval(earlier);
		return Printed.interval(figure).times(HUNDRED).over(base).minus(HUNDRED);
	}

	private static boolean meet(Interval one, Interval other) {
		return !one.isBelow(other) && !other.isBelow(one);
	}

	private static boolean isAmount(Observation figure) {
		return (figure.getKind() == FigureKind.COUNT || figure.getKind() == FigureKind.MONEY) && Printed.isExactAmount(figure)
				&& figure.getQuantity().value().signum() > 0;
	}

	private static int distance(Observation one, Observation other) {
		return Math.max(one.getStart() - other.getEnd(), other.getStart() - one.getEnd());
	}

	private static boolean isInSentence(Evidence evidence, Observation one, Observation other) {
		return evidence.areInSentence(one, other).orElse(true);
	}

	private static boolean isBefore(Observation figure, Observation change) {
		Period one = figure.getPeriod();
		Period other = change.getPeriod();
		if (Days.isOpen(one) || Days.isOpen(other) || !one.getClass().equals(other.getClass())
				|| !one.months().equals(other.months())) {
			return false;
		}
		LocalDate day = Days.of(one).last();
		int year = Days.of(other).last().getYear();
		boolean atBeginning = one instanceof Period.AsOf && day.getDayOfYear() == 1 && day.getYear() == year;
		return !one.equals(other) && (atBeginning || day.getYear() == year - 1);
	}

}
