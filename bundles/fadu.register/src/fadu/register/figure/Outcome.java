package fadu.register.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

import fadu.model.Aggregate;

/**
 * What a computation gives.
 *
 * @param value the figure; nothing where no row has the value
 * @param rows  how many rows count
 */
public record Outcome(Optional<BigDecimal> value, long rows) {

	/** Means and percentages are told to two decimals. */
	private static final int DECIMALS = 2;
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final BigDecimal TWO = BigDecimal.valueOf(2);

	/** What a tally makes. A count of no rows is 0; whether that is to be said is for others to know. */
	public static Outcome of(Aggregate aggregate, Tally tally) {
		Optional<BigDecimal> value = switch (aggregate) {
		case COUNT -> Optional.of(BigDecimal.valueOf(tally.rows()));
		case DISTINCT -> Optional.of(BigDecimal.valueOf(tally.distinct()));
		case SUM -> tally.rows() == 0 ? Optional.of(BigDecimal.ZERO) : tally.total();
		case MINIMUM, MAXIMUM -> tally.extreme();
		case AVERAGE -> tally.total().map(total -> divided(total, tally.values()));
		case SHARE -> tally.rows() == 0
				? Optional.empty()
				: Optional.of(divided(BigDecimal.valueOf(tally.truths()).multiply(HUNDRED), tally.rows()));
		case MEDIAN -> median(tally);
		};
		boolean divided = aggregate == Aggregate.AVERAGE || aggregate == Aggregate.SHARE;
		return new Outcome(divided ? value : value.map(Outcome::plain), tally.rows());
	}

	/** Whether no rows make a zero, and not nothing. */
	public static boolean isZeroOfNothing(Aggregate aggregate) {
		return aggregate == Aggregate.COUNT || aggregate == Aggregate.SUM || aggregate == Aggregate.DISTINCT;
	}

	/** Keeps both decimals, also where they are 0: they say how exact the result is. */
	private static BigDecimal divided(BigDecimal total, long by) {
		return total.divide(BigDecimal.valueOf(by), DECIMALS, RoundingMode.HALF_UP);
	}

	/** Half way between the two in the middle, where there are two. */
	private static Optional<BigDecimal> median(Tally tally) {
		long count = tally.spread().values().stream().mapToLong(Long::longValue).sum();
		if (count == 0) {
			return Optional.empty();
		}
		return Optional.of(at(tally, (count - 1) / 2).add(at(tally, count / 2)).divide(TWO));
	}

	private static BigDecimal at(Tally tally, long place) {
		long passed = 0;
		for (Map.Entry<BigDecimal, Long> each : tally.spread().entrySet()) {
			passed += each.getValue();
			if (passed > place) {
				return each.getKey();
			}
		}
		return tally.spread().lastKey();
	}

	private static BigDecimal plain(BigDecimal value) {
		BigDecimal bare = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
		return bare.scale() < 0 ? bare.setScale(0) : bare;
	}

}
