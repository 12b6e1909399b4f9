package fadu.reading.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

import fadu.reading.Reading;
import fadu.reading.ReadingContext;
import fadu.reading.ReportReader;
import fadu.reading.metric.MetricEntry;
import fadu.reading.metric.MetricLexicon;

/** Texts that nobody writes but somebody sends; the bound is far above what a linear reader needs. */
class HostileTextTest {

	private static final int MEGABYTE = 1_000_000;
	private static final Duration BOUND = Duration.ofSeconds(60);

	private static Reading readRepeated(String unit) {
		return readRepeated("", unit);
	}

	private static Reading readRepeated(String before, String unit) {
		ReportReader reader = new ReportReader(MetricLexicon.of(List.of()));
		String text = before + unit.repeat(MEGABYTE / unit.length());
		return Assertions.assertTimeoutPreemptively(BOUND, () -> reader.read(text, ReadingContext.unknown()));
	}

	@Test
	void aMegabyteOfDigitsIsOneIdentifier() {
		Reading reading = readRepeated("7");
		assertThat(reading.figures()).isEmpty();
		assertThat(reading.rejected()).hasSize(1).first().extracting("reason").isEqualTo("identifier");
	}

	@Test
	void aMegabyteOfOnesIsOneWord() {
		assertThat(readRepeated("一").figures()).isEmpty();
	}

	@Test
	void aMegabyteOfScalesIsOneWord() {
		assertThat(readRepeated("万亿").figures()).isEmpty();
	}

	@Test
	void nestedBracketsAndQuotesHoldNothing() {
		assertThat(readRepeated("(").figures()).isEmpty();
		assertThat(readRepeated("“《(").figures()).isEmpty();
	}

	@Test
	void aMegabyteOfFiguresInOneSentenceIsRead() {
		assertThat(readRepeated("受理案件3件,").figures()).hasSize(MEGABYTE / 7);
		assertThat(readRepeated("3件(").figures()).hasSize(MEGABYTE / 3);
	}

	@Test
	void aMegabyteOfFiguresOfAMetricInOneSentenceIsRead() {
		MetricEntry metric = new MetricEntry("LA.CASES_ACCEPTED", "受理法律援助案件数", "法律援助", "件", List.of("受理法律援助案件"));
		ReportReader reader = new ReportReader(MetricLexicon.of(List.of(metric)));
		for (String unit : List.of("受理法律援助案件3件,", "文件、合同、受理法律援助案件3件、")) {
			String text = unit.repeat(MEGABYTE / unit.length());
			assertThat(Assertions.assertTimeoutPreemptively(BOUND, () -> reader.read(text, ReadingContext.unknown())).figures())
					.hasSize(MEGABYTE / unit.length());
		}
	}

	@Test
	void aMegabyteOfLinesWithoutABlankIsRead() {
		assertThat(readRepeated("受理案件3件\n").figures()).isNotEmpty();
		assertThat(readRepeated("走访 3 家,").figures()).isNotEmpty();
	}

	@Test
	void aMegabyteOfTableCellsIsRead() {
		assertThat(readRepeated("件数|1\n").figures()).isNotEmpty();
		assertThat(readRepeated("|9").figures()).isEmpty();
	}

	@Test
	void aMegabyteOfRowsOfOneCellIsRead() {
		assertThat(readRepeated("件数\n", "|1|\n").rejected()).isNotEmpty();
	}

	@Test
	void aMegabyteOfBrokenNumbersIsRead() {
		assertThat(readRepeated("12,34件,").figures()).isEmpty();
	}

	@Test
	void aMegabyteOfChangesInOneClauseIsRead() {
		assertThat(readRepeated("翻番").figures()).hasSize(MEGABYTE / 2);
	}

	@Test
	void aMegabyteOfFiguresBehindTheDayOfTheReportIsRead() {
		assertThat(readRepeated("2024年工作总结\n截至2024年12月31日,", "1件").figures()).isNotEmpty();
	}

	@Test
	void aMegabyteOfYearsWithoutTheirWordInOneLineIsRead() {
		assertThat(readRepeated("率".repeat(MEGABYTE), "数2022:").rejected()).hasSize(MEGABYTE / 6);
	}

	@Test
	void aMegabyteOfDaysAndFiguresInOneSentenceIsRead() {
		assertThat(readRepeated("2024年工作总结\n", "到年底3件,").figures()).isNotEmpty();
	}

	@Test
	void aMegabyteOfSmallTablesIsRead() {
		assertThat(readRepeated("件数|9\n1|1\n\n").figures()).isNotEmpty();
	}

	@Test
	void cellsBelowALongHeadAreRead() {
		assertThat(readRepeated("案件|" + "率".repeat(MEGABYTE) + "\n", "甲|1\n").figures()).isNotEmpty();
	}

	@Test
	void aLineWithoutNumbersBeforeAMonthIsRead() {
		Reading reading = new ReportReader(MetricLexicon.of(List.of())).read("某县热线运行情况通报\n(2024年)\n工作动态\n8月受理案件3件。\n",
				ReadingContext.unknown());
		assertThat(reading.figures()).hasSize(1);
	}

	@Test
	void emptyAndBrokenTextsAreRead() {
		ReportReader reader = new ReportReader(MetricLexicon.of(List.of()));
		for (String text : new String[]{"", "\n", "\ud800", "件", "第", "首", "截至", "百分之", "1年", "2024年", "12-", ",,,",
				"\udc005件"}) {
			assertThat(reader.read(text, ReadingContext.unknown()).figures()).as(text).hasSizeLessThan(2);
		}
	}

}
