package fadu.analysis.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * All whole numbers that a printed percentage allows: of 32 cases 28.13 % can only be 9. The printed percentage stands for
 * every number from half a unit of its last digit below to half a unit above it, both included, so that no way of rounding
 * to the nearest is excluded. What is asked for rises or falls with the percentage alone, so the solutions lie side by
 * side.
 *
 * @param least the smallest
 * @param most  the greatest, less than the smallest where there is none; absent where there is no end
 */
public record WholeNumbers(BigInteger least, Optional<BigInteger> most) {

	private static final int MOST_LISTED = 12;
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final WholeNumbers NONE = new WholeNumbers(BigInteger.ONE, Optional.of(BigInteger.ZERO));

	/**
	 * The numbers that are this percentage of a base.
	 *
	 * @param base    what they are a share of, at least 1
	 * @param percent the printed percentage
	 * @param half    half of what its last digit stands for
	 */
	public static WholeNumbers sharesOf(BigInteger base, BigDecimal percent, BigDecimal half) {
		BigDecimal hundredth = new BigDecimal(base).movePointLeft(2);
		BigInteger least = hundredth.multiply(percent.subtract(half)).setScale(0, RoundingMode.CEILING).toBigInteger();
		BigInteger most = hundredth.multiply(percent.add(half)).setScale(0, RoundingMode.FLOOR).toBigInteger();
		return new WholeNumbers(least.max(BigInteger.ZERO), Optional.of(most));
	}

	/**
	 * The bases of which a number is this percentage; at least 1.
	 *
	 * @param number  the share, not negative
	 * @param percent the printed percentage
	 * @param half    half of what its last digit stands for
	 */
	public static WholeNumbers basesOf(BigInteger number, BigDecimal percent, BigDecimal half) {
		BigDecimal low = percent.subtract(half);
		BigDecimal high = percent.add(half);
		if (number.signum() == 0) {
			return low.signum() <= 0 && high.signum() >= 0 ? new WholeNumbers(BigInteger.ONE, Optional.empty()) : NONE;
		}
		if (high.signum() <= 0) {
			return NONE;
		}
		BigDecimal hundredfold = new BigDecimal(number).multiply(HUNDRED);
		BigInteger least = hundredfold.divide(high, 0, RoundingMode.CEILING).toBigInteger();
		return new WholeNumbers(least.max(BigInteger.ONE), low.signum() <= 0
				? Optional.empty()
				: Optional.of(hundredfold.divide(low, 0, RoundingMode.FLOOR).toBigInteger()));
	}

	/**
	 * The numbers from which something grew, by this many per cent, to what it is now; at least 1.
	 *
	 * @param now    what it is now, not negative
	 * @param growth the printed growth, negative for a decline
	 * @param half   half of what its last digit stands for
	 */
	public static WholeNumbers before(BigInteger now, BigDecimal growth, BigDecimal half) {
		return basesOf(now, growth.add(HUNDRED), half);
	}

	/** Whether the number is among them. */
	public boolean has(BigInteger number) {
		return least.compareTo(number) <= 0 && most.filter(end -> end.compareTo(number) < 0).isEmpty();
	}

	/** Whether there is none. */
	public boolean isEmpty() {
		return most.isPresent() && most.get().compareTo(least) < 0;
	}

	/** The only one. */
	public Optional<BigInteger> only() {
		return most.filter(least::equals);
	}

	/** All of them where they are few; otherwise the first and the last. */
	public List<BigInteger> listed() {
		if (isEmpty() || most.isEmpty()) {
			return isEmpty() ? List.of() : List.of(least);
		}
		BigInteger count = most.get().subtract(least).add(BigInteger.ONE);
		return count.compareTo(BigInteger.valueOf(MOST_LISTED)) > 0
				? List.of(least, most.get())
				: LongStream.range(0, count.longValue()).mapToObj(step -> least.add(BigInteger.valueOf(step))).toList();
	}

	/** For people: {@code 9}; {@code 398, 399, 400}; {@code 1396–1415}; {@code ≥5}. */
	@Override
	public String toString() {
		if (most.isEmpty()) {
			return "≥" + least;
		}
		List<BigInteger> listed = listed();
		boolean ends = listed.size() == 2 && listed.get(1).subtract(listed.get(0)).compareTo(BigInteger.ONE) > 0;
		return listed.stream().map(BigInteger::toString).collect(Collectors.joining(ends ? "–" : ", "));
	}

}
