package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import fadu.analysis.value.Interval;
import fadu.model.value.Bound;
import fadu.model.value.Quantity;
import fadu.ui.comparison.DrawnInterval;

class DrawnIntervalTest {

	@Test
	void aRangeIsFullToItsLowerEndAndHollowToItsUpperOne() {
		DrawnInterval drawn = drawn(Interval.between(number("962.5"), number("970.8"), number("966.7")));
		assertThat(drawn.certain()).isEqualTo(962.5);
		assertThat(drawn.top()).isEqualTo(970.8);
		assertThat(drawn.open()).isFalse();
	}

	@Test
	void moreThanIsOpenAboveAndLessThanIsNowhereCertain() {
		DrawnInterval more = drawn(Interval.of(new Quantity(number("400"), "件", Bound.MORE_THAN), false));
		assertThat(more.open()).isTrue();
		assertThat(more.certain()).isEqualTo(400);
		DrawnInterval less = drawn(Interval.of(new Quantity(number("301.2"), "件", Bound.NEARLY), false));
		assertThat(less.open()).isFalse();
		assertThat(less.certain()).isZero();
		assertThat(less.top()).isEqualTo(301.2);
	}

	@Test
	void aFallIsDrawnDownwards() {
		DrawnInterval fall = drawn(Interval.between(number("-8"), number("-5"), number("-6")));
		assertThat(fall.top()).isEqualTo(-8);
		assertThat(fall.certain()).isEqualTo(-5);
		assertThat(drawn(Interval.between(number("-2"), number("3"), number("1"))).certain()).isZero();
	}

	@Test
	void theAxisMayCountInTenThousands() {
		assertThat(DrawnInterval.of(Interval.of(number("9880000")), number("10000"), true).top()).isEqualTo(988);
	}

	private static DrawnInterval drawn(Interval interval) {
		return DrawnInterval.of(interval, BigDecimal.ONE, true);
	}

	private static BigDecimal number(String printed) {
		return new BigDecimal(printed);
	}

}
