package fadu.analysis.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fadu.analysis.check.WholeNumbers;

/** Counts that a printed percentage allows. */
class WholeNumbersTest {

	private static final int MOST_TRIED = 2000;
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	@ParameterizedTest
	@CsvSource({"32, 28.13, 9", "32, 43.75, 14", "408, 97.8, 399"})
	void aPercentageOfABaseIsAWholeNumber(int base, String percent, String share) {
		assertThat(WholeNumbers.sharesOf(BigInteger.valueOf(base), new BigDecimal(percent), half(percent))).hasToString(share);
	}

	@ParameterizedTest
	@CsvSource({"58, 24.6, 236", "1026, 73, 1396–1415"})
	void aPercentageAndItsCountGiveTheBase(int count, String percent, String base) {
		assertThat(WholeNumbers.basesOf(BigInteger.valueOf(count), new BigDecimal(percent), half(percent))).hasToString(base);
	}

	@ParameterizedTest
	@CsvSource({"882, 36.32, 647", "71, 144.83, 29", "642, 44.3, 445", "13, 117, 6", "80, -20, '100'"})
	void aGrowthGivesTheNumberBefore(int now, String growth, String before) {
		assertThat(WholeNumbers.before(BigInteger.valueOf(now), new BigDecimal(growth), half(growth)).toString()).contains(before);
	}

	@Test
	void severalSolutionsAreListedAndManyGivenByTheirEnds() {
		WholeNumbers few = WholeNumbers.sharesOf(BigInteger.valueOf(408), new BigDecimal("98"), half("98"));
		assertThat(few).hasToString("398, 399, 400, 401");
		assertThat(few.only()).isEmpty();
		assertThat(WholeNumbers.sharesOf(BigInteger.valueOf(100_000), new BigDecimal("50"), half("50"))).hasToString("49500–50500");
	}

	@Test
	void whatNoWholeNumberGivesHasNoSolution() {
		assertThat(WholeNumbers.sharesOf(BigInteger.valueOf(32), new BigDecimal("28.5"), half("28.5")).isEmpty()).isTrue();
		assertThat(WholeNumbers.before(BigInteger.valueOf(13), new BigDecimal("120.0"), half("120.0")).isEmpty()).isTrue();
		assertThat(WholeNumbers.before(BigInteger.valueOf(13), new BigDecimal("-150"), half("-150")).isEmpty()).isTrue();
	}

	@Test
	void aShareThatRoundsToNoughtHasNoGreatestBase() {
		assertThat(WholeNumbers.basesOf(BigInteger.TWO, new BigDecimal("0.0"), half("0.0"))).hasToString("≥4000");
	}

	/** Every solution is found and nothing else, against trying all numbers one by one. */
	@Test
	void nothingIsMissedAndNothingInvented() {
		Random random = new Random(20241122);
		for (int round = 0; round < 3000; round++) {
			int digits = random.nextInt(3);
			BigDecimal percent = BigDecimal.valueOf(random.nextInt(30_000) - 6_000, 2).setScale(digits, RoundingMode.HALF_UP);
			BigDecimal half = half(percent.toPlainString());
			int given = 1 + random.nextInt(400);
			check(WholeNumbers.sharesOf(BigInteger.valueOf(given), percent, half), 0,
					candidate -> prints(candidate, given, percent, half), given + " at " + percent);
			check(WholeNumbers.basesOf(BigInteger.valueOf(given), percent, half), 1,
					candidate -> prints(given, candidate, percent, half), percent + " is " + given);
			check(WholeNumbers.basesOf(BigInteger.ZERO, percent, half), 1, candidate -> prints(0, candidate, percent, half),
					percent + " is none");
			check(WholeNumbers.before(BigInteger.valueOf(given), percent, half), 1,
					candidate -> prints(given, candidate, percent.add(HUNDRED), half), given + " by " + percent);
		}
	}

	private static void check(WholeNumbers found, int first, IntPredicate allowed, String subject) {
		List<Integer> tried = IntStream.rangeClosed(first, MOST_TRIED).filter(allowed).boxed().toList();
		List<Integer> claimed = IntStream.rangeClosed(first, MOST_TRIED)
				.filter(candidate -> found.least().compareTo(BigInteger.valueOf(candidate)) <= 0
						&& found.most().filter(most -> most.compareTo(BigInteger.valueOf(candidate)) < 0).isEmpty())
				.boxed().toList();
		assertThat(claimed).as(subject).isEqualTo(tried);
	}

	/** Whether part over base may be printed as the percentage: compared without division, so exactly. */
	private static boolean prints(int part, int base, BigDecimal percent, BigDecimal half) {
		BigDecimal off = HUNDRED.multiply(BigDecimal.valueOf(part)).subtract(percent.multiply(BigDecimal.valueOf(base))).abs();
		return off.compareTo(half.multiply(BigDecimal.valueOf(base))) <= 0;
	}

	private static BigDecimal half(String printed) {
		return BigDecimal.ONE.movePointLeft(new BigDecimal(printed).scale()).divide(BigDecimal.TWO);
	}

}
