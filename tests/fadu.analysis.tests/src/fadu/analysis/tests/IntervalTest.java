package fadu.analysis.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fadu.analysis.value.Interval;
import fadu.analysis.value.MonthSpan;
import fadu.analysis.value.RoundedQuantity;
import fadu.model.value.Bound;
import fadu.model.value.Quantity;
import fadu.wording.Wording;

class IntervalTest {

	private static final Wording WORDS = Wording.of(Locale.SIMPLIFIED_CHINESE);

	@ParameterizedTest(name = "{0} over {1} is {2}")
	@CsvSource({ //
			">9880000 元, 749 件, >1.319万元", //
			"<3012000 元, 485 件, '<6,211元'", //
			">4000000 元, 636 件, '>6,289元'", //
			"32 件, 38 件, '0.8421元'", //
			"10 件, >4 件, '<2.5元'", //
			"10 件, ≤4 件, '≥2.5元'", //
			"≈600 条, 2000 份, '≈0.3元'", //
			">600 条, >2000 份, '≈0.3元'", //
			">600 条, <2000 份, '>0.3元'"})
	void aBoundGoesThroughADivision(String dividend, String divisor, String quotient) {
		assertThat(WORDS.display(number(dividend).over(number(divisor)), "元")).isEqualTo(quotient);
	}

	@Test
	void monthsThatAreUnknownGiveARange() {
		Interval perMonth = number("749 件").over(Interval.of(new MonthSpan(9, 12)));
		assertThat(WORDS.display(perMonth, "件/月")).isEqualTo("62.41–83.23件/月");
	}

	@Test
	void growthMayBeNegative() {
		Interval before = number("80 件").over(number("1").plus(Interval.of(Quantity.of("-20", "%"), true).over(number("100"))));
		assertThat(WORDS.display(before, "件")).isEqualTo("100件");
	}

	@Test
	void whatIsMoreThanOverWhatIsMoreThanHasNoBound() {
		assertThat(number(">600 条").over(number(">2000 份")).saysNothing()).isTrue();
		assertThat(number(">600 条").over(number("2000 份")).saysNothing()).isFalse();
	}

	@Test
	void nothingIsDividedByWhatMayBeNought() {
		assertThatThrownBy(() -> number("5 件").over(number("0 件"))).isInstanceOf(ArithmeticException.class);
		assertThatThrownBy(() -> number("5 件").over(number("3 件").minus(number(">2 件")))).isInstanceOf(ArithmeticException.class);
	}

	@Test
	void onlyWhatDoesNotOverlapIsInOrder() {
		assertThat(number("5 件").isBelow(number("6 件"))).isTrue();
		assertThat(number("6 件").isBelow(number("6 件"))).isFalse();
		assertThat(number("6 件").isBelow(number(">6 件"))).isTrue();
		assertThat(number("6 件").isBelow(number("≥6 件"))).isFalse();
		assertThat(number(">5 件").isBelow(number("100 件"))).isFalse();
		assertThat(number("≈5 件").isBelow(number("100 件"))).isFalse();
		assertThat(number("<6 件").isBelow(number("6 件"))).isTrue();
	}

	/** Any true numbers that the printed ones allow give a result that the interval allows. */
	@Test
	void theTrueResultIsAlwaysInside() {
		Random random = new Random(20241122);
		for (int round = 0; round < 20_000; round++) {
			double left = 1 + random.nextInt(1000);
			double right = 1 + random.nextInt(1000);
			Interval one = bounded(left, random);
			Interval other = bounded(right, random);
			assertInside(one.plus(other), left + right);
			assertInside(one.minus(other), left - right);
			assertInside(one.times(other), left * right);
			assertInside(one.over(other), left / right);
		}
	}

	/** What a report may print for a true number. */
	private static Interval bounded(double truth, Random random) {
		double off = random.nextInt(100) / 100.0;
		return switch (random.nextInt(4)) {
		case 0 -> quantity(truth, Bound.EXACT);
		case 1 -> quantity(Math.max(0.5, truth - off), off > 0 ? Bound.MORE_THAN : Bound.AT_LEAST);
		case 2 -> quantity(truth + off, off > 0 ? Bound.NEARLY : Bound.AT_MOST);
		default -> quantity(truth, Bound.AT_LEAST);
		};
	}

	private static Interval quantity(double value, Bound bound) {
		return Interval.of(new Quantity(BigDecimal.valueOf(value), "件", bound), false);
	}

	private static void assertInside(Interval interval, double truth) {
		double slack = 1e-9 * Math.max(1, Math.abs(truth));
		assertThat(interval.least().map(BigDecimal::doubleValue).orElse(Double.NEGATIVE_INFINITY))
				.isLessThanOrEqualTo(truth + slack);
		assertThat(interval.most().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY))
				.isGreaterThanOrEqualTo(truth - slack);
	}

	private static Interval number(String quantity) {
		return Interval.of(Quantity.valueOf(quantity), false);
	}

	@Test
	void whatIsAboutHasFourDigitsAndABoundOfMuchMoneyFive() {
		BigDecimal people = new BigDecimal("2.6");
		Interval about = Interval.of(Quantity.valueOf("≈6125000 元"), false).over(Interval.of(people));
		assertThat(RoundedQuantity.of(about, "元").value()).isEqualByComparingTo("2356000");
		Interval more = Interval.of(Quantity.valueOf(">11000000 元"), false).over(Interval.of(people));
		assertThat(RoundedQuantity.of(more, "元").value()).as("still true").isEqualByComparingTo("4230700");
		assertThat(RoundedQuantity.of(more, "元").bound()).isEqualTo(Bound.MORE_THAN);
	}

}
