package fadu.reading.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import fadu.reading.language.Numeral;
import fadu.reading.language.Numerals;

class NumeralsTest {

	private static void assertReads(String text, String value) {
		assertThat(Numerals.of(text)).as(text).isNotEmpty();
		Numeral numeral = Numerals.of(text).get(0);
		assertThat(numeral.value()).as(text).hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(new BigDecimal(value)));
	}

	@Test
	void readsArabicNumerals() {
		assertReads("620", "620");
		assertReads("81.62", "81.62");
		assertReads("1,100", "1100");
		assertReads("12,345,678", "12345678");
	}

	@Test
	void keepsNumbersOfAListApart() {
		assertThat(Numerals.of("12,345,67")).hasSizeGreaterThan(1);
		assertThat(Numerals.of("5,6")).hasSize(2);
	}

	@Test
	void readsScalesBehindDigits() {
		assertReads("3.588亿", "358800000");
		assertReads("988万余", "9880000");
		assertReads("60余万", "600000");
		assertReads("1,100万", "11000000");
		assertReads("20万亿", "20000000000000");
		assertReads("3千", "3000");
		assertReads("2亿5000万", "250000000");
		assertReads("87.6 万", "876000");
		assertReads("38千瓦", "38");
		assertReads("50万+人次", "500000");
	}

	@Test
	void readsChineseNumerals() {
		assertReads("十二", "12");
		assertReads("二十", "20");
		assertReads("一百零五", "105");
		assertReads("一万零一十二", "10012");
		assertReads("两千余", "2000");
		assertReads("千余", "1000");
		assertReads("二十万亿", "20000000000000");
		assertReads("三千五百万", "35000000");
		assertReads("三点五亿", "350000000");
		assertReads("七点二个百分点", "7.2");
	}

	@Test
	void readsFractionsAsPerCent() {
		assertReads("百分之七十", "70");
		assertReads("百分之百", "100");
		assertReads("百分之七点五", "7.5");
		assertReads("千分之三", "0.3");
		assertReads("四分之一", "25");
		assertReads("三成", "30");
		assertReads("九成五", "95");
		assertReads("百分百", "100");
		assertThat(Numerals.of("百分之七十").get(0).unit()).isEqualTo("%");
	}

	@Test
	void givesNoValueToWhatIsNoNumber() {
		assertThat(Numerals.of("一二三").get(0).value()).isEmpty();
		assertThat(Numerals.of("万家").get(0).value()).isEmpty();
		assertThat(Numerals.of("1".repeat(40)).get(0).value()).isEmpty();
	}

	@Test
	void leavesWordsThatEndInOneWhole() {
		assertThat(Numerals.of("统一")).isEmpty();
		assertThat(Numerals.of("唯一一次").get(0).length()).isEqualTo(1);
	}

}
