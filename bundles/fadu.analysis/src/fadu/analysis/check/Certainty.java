package fadu.analysis.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

import fadu.model.Observation;
import fadu.model.ReviewStatus;

/**
 * What makes a contradiction certain. Of a figure that no person has looked at, the metric, the period and the count that a
 * percentage belongs to are guesses of the reader; where numbers do not fit, the guess is as likely wrong as the report. An error
 * rests on what people have confirmed or on what the words of the report say; anything else is a warning at most.
 */
final class Certainty {

	/** So many figures before a percentage, and after it, may be the counts that it was computed on. */
	private static final int BEFORE = 10;
	private static final int AFTER = 2;

	/**
	 * A count times half a unit of the last digit, in per cent: of fewer, at most one of four percentages is one of whole numbers.
	 */
	private static final BigDecimal TELLING = new BigDecimal("12.5");

	private Certainty() {
	}

	/** Whether a person has confirmed or corrected the figure. */
	static boolean isReviewed(Observation figure) {
		return figure.getStatus() == ReviewStatus.CONFIRMED || figure.getStatus() == ReviewStatus.CORRECTED;
	}

	/** The finding; a warning instead of an error where a person has not looked at all its figures. */
	static Finding reviewed(Finding finding) {
		return finding.severity() == Severity.ERROR && !finding.figures().stream().allMatch(Certainty::isReviewed)
				? finding.as(Severity.WARNING)
				: finding;
	}

	/** Whether two counts beside a share give it, whichever they are: the smaller one divided by the greater. */
	static boolean isShareOfCountsBeside(Evidence evidence, Observation share) {
		return isGivenBeside(evidence, share,
				(part, base) -> part.compareTo(base) < 0
						&& isIn(share, percent -> WholeNumbers.basesOf(part, percent, Printed.half(share)), base));
	}

	/**
	 * A count beside a share that a whole number is this share of, where it need not be so: then the share is likelier of that
	 * count than of the one that it does not fit.
	 */
	static Optional<Observation> likelierBase(Evidence evidence, Observation share, Observation than) {
		BigDecimal percent = share.getQuantity().value();
		BigDecimal half = Printed.half(share);
		return beside(evidence, share).stream().filter(figure -> !figure.equals(than))
				.filter(figure -> figure.getPeriod().equals(share.getPeriod()))
				.filter(figure -> Printed.count(figure).filter(count -> count.signum() > 0)
						.filter(count -> new BigDecimal(count).multiply(half).compareTo(TELLING) < 0)
						.filter(count -> !WholeNumbers.sharesOf(count, percent, half).isEmpty()).isPresent())
				.reduce((before, nearer) -> nearer);
	}

	/** Whether two counts beside a growth give it: from the one to the other. */
	static boolean isGrowthOfCountsBeside(Evidence evidence, Observation growth) {
		return isGivenBeside(evidence, growth,
				(now, before) -> isIn(growth, percent -> WholeNumbers.before(now, percent, Printed.half(growth)), before));
	}

	/** Whether a number is among those that the percentage allows as rounded or as cut off. */
	private static boolean isIn(Observation percentage, Function<BigDecimal, WholeNumbers> numbers, BigInteger number) {
		return Stream.of(percentage.getQuantity().value(), Printed.middleIfCutOff(percentage)).map(numbers)
				.anyMatch(found -> found.has(number));
	}

	private static boolean isGivenBeside(Evidence evidence, Observation percentage, BiPredicate<BigInteger, BigInteger> gives) {
		List<BigInteger> counts = beside(evidence, percentage).stream().map(Printed::count).flatMap(Optional::stream)
				.filter(count -> count.signum() > 0).distinct().toList();
		return counts.stream().anyMatch(one -> counts.stream().anyMatch(other -> !one.equals(other) && gives.test(one, other)));
	}

	/** The figures before and behind a percentage that it may have been computed on. */
	static List<Observation> beside(Evidence evidence, Observation percentage) {
		return evidence.around(percentage, BEFORE, AFTER);
	}

}
