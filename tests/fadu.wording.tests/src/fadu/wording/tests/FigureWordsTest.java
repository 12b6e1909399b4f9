package fadu.wording.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fadu.analysis.compare.Comparability;
import fadu.analysis.value.EmptyCell;
import fadu.analysis.value.Interval;
import fadu.model.value.Period;
import fadu.model.value.Quantity;
import fadu.wording.Wording;

/** How figures and periods are printed for a Chinese reader; nothing is rounded. */
class FigureWordsTest {

	private static final Wording WORDS = Wording.of(Locale.SIMPLIFIED_CHINESE);

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {">4000000 元|>400万元", "358800000 元|3.588亿元", "43.75 %|43.75%", "749 件|749件",
			"12500 件|12,500件", "<30000 份|<30,000份", "≈10 个百分点|≈10个百分点", "-20 %|-20%", "0 件|0件", "9999 元|9,999元",
			"-15000 元|-1.5万元", "999000 元/月|99.9万元/月", "12300 元/十万人|1.23万元/十万人", "≥95 %|≥95%", "5|5", "0 元|0元"})
	void aQuantityKeepsItsBoundAndUnit(String quantity, String printed) {
		assertThat(WORDS.display(Quantity.valueOf(quantity))).isEqualTo(printed);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"123456789 元|1.23456789亿元", "12345.67 元|1.234567万元", "99.999999 %|99.999999%",
			"1234567.891 件|1,234,567.891件", "100000001 元|1.00000001亿元"})
	void nothingIsRounded(String quantity, String printed) {
		assertThat(WORDS.display(Quantity.valueOf(quantity))).isEqualTo(printed);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"<8950000 元|≈2426 件|元/件|≈<3,690元/件", "<8950000 元|2426 件|元/件|<3,690元/件",
			">9000 件|≈30 名|件/名|≈>300件/名", "≈9000 件|30 名|件/名|≈300件/名"})
	void aQuotientBoundedByWhatIsAboutRightSaysBoth(String number, String by, String unit, String printed) {
		Interval quotient = Interval.of(Quantity.valueOf(number), false).over(Interval.of(Quantity.valueOf(by), false));
		assertThat(WORDS.display(quotient, unit)).isEqualTo(printed);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"2024|2024年", "2023-H1|2023年上半年", "2023-H2|2023年下半年", "2024-Q3|2024年第3季度",
			"2024-01..2024-09|2024年1月至9月", "2024-04..2024-04|2024年4月", "XXXX-04..XXXX-04|某年4月（年份未载明）",
			"2023-11..2024-02|2023年11月至2024年2月",
			"XXXX-01..XXXX-10|某年1月至10月（年份未载明）", "as of 2020-07-31|截至2020年7月31日", "as of 2021-06|截至2021年6月",
			"since 2023-03|2023年3月以来", "cumulative|累计", "annual average|年均", "2023-10-31|2023年10月31日", "XXXX|某年（年份未载明）",
			"XXXX-H1|某年上半年（年份未载明）", "as of XXXX-06-30|截至某年6月30日（年份未载明）"})
	void aPeriodIsPrintedInWords(String label, String printed) {
		assertThat(WORDS.display(Period.valueOf(label))).isEqualTo(printed);
	}

	@Test
	void everyKindOfEmptyCellAndEveryVerdictHasItsOwnWord() {
		assertThat(Stream.of(EmptyCell.values()).map(WORDS::display)).containsExactly("未报告", "未对应", "报告他期", "无资料", "无权查看", "原文残缺",
				"口径不合",
				"待核对");
		assertThat(Stream.of(Comparability.values()).map(WORDS::display)).containsExactly("可比", "有保留", "不可比");
	}

}
