package fadu.reading.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fadu.reading.ReportTitles;

/** The title under which a report is named wherever it is spoken of. */
class ReportTitlesTest {

	@Test
	void aTitleMayBeSetInTwoLines() {
		assertThat(ReportTitles.of("海州区司法局\n2023年工作总结及2024年工作计划\n区人民政府：\n2023年，我局……。")).contains("海州区司法局2023年工作总结及2024年工作计划");
	}

	@Test
	void theNumberOfTheDocumentIsNoPartOfIt() {
		assertThat(ReportTitles.of("海政发〔2024〕5号\n关于2023年度法治政府建设情况的报告\n一、主要举措")).contains("关于2023年度法治政府建设情况的报告");
	}

	@Test
	void aSentenceBeforeTheTitleIsNoPartOfIt() {
		assertThat(ReportTitles.of("各司法所：\n上半年情况通报")).contains("上半年情况通报");
		assertThat(ReportTitles.of("全年受理案件12件。")).isEmpty();
	}

	@Test
	void aTitleGoesOnWhereItsLineIsOpen() {
		assertThat(ReportTitles.of("城固县司法局关于2025年度工作完成情况的\n报告\n县委、县政府:\n办理案件3件。"))
				.contains("城固县司法局关于2025年度工作完成情况的报告");
	}

}
