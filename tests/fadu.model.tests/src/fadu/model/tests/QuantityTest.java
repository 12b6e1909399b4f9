package fadu.model.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import fadu.model.value.Bound;
import fadu.model.value.Quantity;

class QuantityTest {

	@ParameterizedTest
	@ValueSource(strings = {"749 件", ">4000000 元", "≈30000 份", "≥95 %", "<3000 件", "≤12 个月", "-20 %", "81.62 %", "0 件", "5",
			"0.0001 亩", "358800000 元"})
	void whatIsWrittenIsReadBack(String written) {
		assertThat(Quantity.valueOf(written)).hasToString(written);
	}

	@Test
	void theWrittenFormSaysValueUnitAndBound() {
		assertThat(Quantity.valueOf(">4000000 元")).isEqualTo(new Quantity(new BigDecimal(4_000_000), "元", Bound.MORE_THAN));
	}

	@Test
	void blanksAroundThePartsDoNotMatter() {
		assertThat(Quantity.valueOf("  > 4000000   元 ")).isEqualTo(Quantity.valueOf(">4000000 元"));
	}

	@Test
	void onePointNoughtCasesAreOneCase() {
		assertThat(Quantity.of("1.0", "件")).isEqualTo(Quantity.of("1", "件")).hasSameHashCodeAs(Quantity.of("1", "件"));
		assertThat(Quantity.of("100", "件")).hasToString("100 件");
		assertThat(Quantity.of("0.00", "件")).isEqualTo(Quantity.of("0", "件"));
	}

	@Test
	void fourMillionAndMoreThanFourMillionDiffer() {
		assertThat(Quantity.valueOf(">4000000 元")).isNotEqualTo(Quantity.valueOf("4000000 元"));
	}

	@Test
	void onlyAnExactNoughtIsZero() {
		assertThat(Quantity.valueOf("0 件").isZero()).isTrue();
		assertThat(Quantity.valueOf(">0 件").isZero()).isFalse();
		assertThat(Quantity.valueOf("1 件").isZero()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = {"", " ", ">", "many 件", "件 5", "4,000 元", "400余万元", ">>5 件", "NaN", "0x10 件"})
	void whatIsNoQuantityIsRefused(String written) {
		assertThatIllegalArgumentException().isThrownBy(() -> Quantity.valueOf(written));
	}

	@ParameterizedTest
	@ValueSource(strings = {"1E999999999 元", "1E-999999999 元", "-1E+2000000000 元"})
	@Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
	void aNumberMadeToFillTheMemoryIsRefused(String written) {
		assertThatIllegalArgumentException().isThrownBy(() -> Quantity.valueOf(written));
	}

	@Test
	@Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
	void aNumberOfAMillionDigitsIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> Quantity.valueOf("9".repeat(1_000_000) + " 元"))
				.satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(200));
	}

	@ParameterizedTest
	@EnumSource
	void aBoundIsFoundByItsLabel(Bound bound) {
		assertThat(Bound.ofQualifier(bound.qualifier())).contains(bound);
	}

	@Test
	void theLabelsOfBoundsAreThoseOfTheFiles() {
		assertThat(Bound.values()).extracting(Bound::qualifier).containsExactly("exact", "about", "more_than", "at_least", "nearly",
				"at_most");
		assertThat(Bound.values()).extracting(Bound::symbol).containsExactly("=", "≈", ">", "≥", "<", "≤");
		assertThat(Bound.ofQualifier("roughly")).isEmpty();
	}

}
