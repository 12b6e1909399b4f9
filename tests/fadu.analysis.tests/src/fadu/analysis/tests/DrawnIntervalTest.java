package fadu.analysis.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import fadu.analysis.value.DrawnInterval;
import fadu.analysis.value.Interval;
import fadu.model.value.Bound;
import fadu.model.value.Quantity;

class DrawnIntervalTest {

	@Test
	void aRangeIsFullToItsLowerEndAndHollowToItsUpperOne() {
		DrawnInterval drawn = drawn(Interval.between(number("962.5"), number("970.8"), number("966.7")));
		assertThat(drawn.certain()).isEqualByComparingTo("962.5");
		assertThat(drawn.range()).isEqualByComparingTo("8.3");
		assertThat(drawn.top()).isEqualByComparingTo("970.8");
		assertThat(drawn.open()).isFalse();
	}

	@Test
	void moreThanIsOpenAboveAndLessThanIsNowhereCertain() {
		DrawnInterval more = drawn(Interval.of(new Quantity(number("640"), "件", Bound.MORE_THAN), false));
		assertThat(more.open()).isTrue();
		assertThat(more.isRange()).isFalse();
		assertThat(more.certain()).isEqualByComparingTo("640");
		DrawnInterval less = drawn(Interval.of(new Quantity(number("517.2"), "件", Bound.NEARLY), false));
		assertThat(less.open()).isFalse();
		assertThat(less.certain()).isZero();
		assertThat(less.range()).isEqualByComparingTo("517.2");
	}

	@Test
	void aboutIsANumberWithoutACertainEnd() {
		DrawnInterval about = drawn(Interval.of(new Quantity(number("260"), "件", Bound.ABOUT), false));
		assertThat(about.about()).isTrue();
		assertThat(about.top()).isEqualByComparingTo("260");
		assertThat(drawn(Interval.of(number("260"))).about()).isFalse();
	}

	@Test
	void aFallIsDrawnDownwards() {
		DrawnInterval fall = drawn(Interval.between(number("-8"), number("-5"), number("-6")));
		assertThat(fall.top()).isEqualByComparingTo("-8");
		assertThat(fall.certain()).isEqualByComparingTo("-5");
		assertThat(fall.range()).isEqualByComparingTo("-3");
		assertThat(fall.below()).isZero();
	}

	@Test
	void aNumberOfEitherSignIsDrawnOnBothSidesOfNought() {
		DrawnInterval either = drawn(Interval.between(number("-2"), number("3"), number("1")));
		assertThat(either.certain()).isZero();
		assertThat(either.range()).isEqualByComparingTo("3");
		assertThat(either.below()).isEqualByComparingTo("-2");
		assertThat(drawn(Interval.between(number("-4"), number("0"), number("-1"))).range()).isEqualByComparingTo("-4");
	}

	@Test
	void theAxisMayCountInTenThousands() {
		assertThat(DrawnInterval.of(Interval.of(number("7340000")), number("10000")).top()).isEqualByComparingTo("734");
	}

	private static DrawnInterval drawn(Interval interval) {
		return DrawnInterval.of(interval, BigDecimal.ONE);
	}

	private static BigDecimal number(String printed) {
		return new BigDecimal(printed);
	}

}
