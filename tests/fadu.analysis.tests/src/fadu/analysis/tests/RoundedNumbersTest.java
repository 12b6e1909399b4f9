package fadu.analysis.tests;

import static fadu.analysis.tests.Facts.LINXI;
import static fadu.analysis.tests.Facts.YUANSHAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fadu.analysis.compare.Compare;
import fadu.analysis.compare.Order;
import fadu.analysis.value.Interval;
import fadu.analysis.value.RoundedQuantity;
import fadu.model.District;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.value.Bound;
import fadu.model.value.Quantity;
import fadu.wording.Wording;

/** A number is as exact as its last printed digit, in formulas and in an order. */
class RoundedNumbersTest {

	private static final Wording WORDS = Wording.of(Locale.SIMPLIFIED_CHINESE);

	@ParameterizedTest(name = "{0} lies between {2} and {3}")
	@CsvSource({ //
			"2.37万件, 23700 件, 23650, 23750", //
			"2.370万件, 23700 件, 23695, 23705", //
			"6.4亿元, 640000000 元, 635000000, 645000000", //
			"30万人次, 300000 人次, 295000, 305000", //
			"３.5万人, 35000 人, 34500, 35500", //
			"'1,234.5万元', 12345000 元, 12344500, 12345500", //
			"128.40, 1284000 元, 1283950, 1284050", //
			"33.3%, 33.3 %, 33.25, 33.35", //
			"33.30%, 33.3 %, 33.295, 33.305", //
			"4成, 40 %, 35, 45", //
			"100%, 100 %, 100, 100", //
			"0%, 0 %, 0, 0", //
			"4012件, 4012 件, 4012, 4012", //
			"十二件, 12 件, 12, 12"})
	void theLastDigitSaysHowExactANumberIs(String printed, String quantity, String least, String most) {
		Interval interval = Interval.of(figure(printed, quantity));
		assertThat(interval.least()).hasValueSatisfying(low -> assertThat(low).isEqualByComparingTo(least));
		assertThat(interval.most()).hasValueSatisfying(high -> assertThat(high).isEqualByComparingTo(most));
	}

	@Test
	void whatIsMoreThanStaysMoreThan() {
		Interval interval = Interval.of(figure("700余万元", ">7000000 元"));
		assertThat(interval.bound()).isEqualTo(Bound.MORE_THAN);
		assertThat(interval.least()).hasValueSatisfying(low -> assertThat(low).isEqualByComparingTo("7000000"));
	}

	@Test
	void whatIsComputedFromARoundedNumberHasThreeDigitsAtMost() {
		Interval twelve = Interval.of(BigDecimal.valueOf(12));
		assertThat(WORDS.display(Interval.of(figure("2.37万件", "23700 件")).over(twelve), "件/月")).isEqualTo("1,970–1,980件/月");
		assertThat(WORDS.display(Interval.of(figure("6.4亿元", "640000000 元")).over(twelve), "元/月"))
				.isEqualTo("5,290万–5,380万元/月");
		assertThat(RoundedQuantity.of(Interval.of(figure("2.37万件", "23700 件")).over(twelve), "件").value())
				.isEqualByComparingTo("1980");
	}

	@Test
	void aShareOfAShareIsNoMoreExactThanWhatWasPrinted() {
		Interval share = Interval.of(figure("31.2%", "31.2 %")).times(Interval.of(BigDecimal.valueOf(143)))
				.over(Interval.of(BigDecimal.valueOf(71)));
		assertThat(WORDS.display(share, "%")).isEqualTo("62.7–63%");
	}

	@Test
	void placesStayOpenWhereTheDigitsDoNotTell() {
		assertThat(places(figure("2.4万件", "24000 件"), of(YUANSHAN, "24300件", "24300 件"))).isEmpty();
		assertThat(places(figure("2.4万件", "24000 件"), of(YUANSHAN, "24600件", "24600 件"))).hasValueSatisfying(
				order -> assertThat(order.getFirst().district()).isEqualTo(YUANSHAN));
	}

	/** Whatever a report rounds and however a formula joins it, the true result is inside. */
	@Test
	void theTrueResultIsInside() {
		Random random = new Random(20261128);
		for (int round = 0; round < 5_000; round++) {
			BigDecimal one = BigDecimal.valueOf(10_000 + random.nextInt(9_000_000));
			BigDecimal other = BigDecimal.valueOf(10_000 + random.nextInt(9_000_000));
			Interval left = printed(one, random.nextInt(4));
			Interval right = printed(other, random.nextInt(4));
			assertInside(left.plus(right), one.add(other));
			assertInside(left.minus(right), one.subtract(other));
			assertInside(left.over(right), one.divide(other, MathContext.DECIMAL64));
		}
	}

	private static Interval printed(BigDecimal truth, int decimals) {
		BigDecimal digits = truth.movePointLeft(4).setScale(decimals, RoundingMode.HALF_UP);
		String quantity = digits.movePointRight(4).toPlainString() + " 件";
		return Interval.of(figure(digits.toPlainString() + "万件", quantity));
	}

	private static void assertInside(Interval interval, BigDecimal truth) {
		BigDecimal slack = truth.abs().movePointLeft(12);
		assertThat(interval.least().orElseThrow()).isLessThanOrEqualTo(truth.add(slack));
		assertThat(interval.most().orElseThrow()).isGreaterThanOrEqualTo(truth.subtract(slack));
	}

	private static Optional<List<Order.Place>> places(Observation... figures) {
		Metric metric = Facts.cases();
		return Order.of(new Compare(List.of(LINXI, YUANSHAN), Facts.ALL, Optional.empty(), false)
				.compare(List.of(metric), List.of(figures), List.of()).rows().getFirst());
	}

	private static Observation figure(String printed, String quantity) {
		return of(LINXI, printed, quantity);
	}

	private static Observation of(District district, String printed, String quantity) {
		Observation figure = Facts.figure(district, Quantity.valueOf(quantity).toString(), "2025");
		figure.setText(printed);
		return figure;
	}

}
