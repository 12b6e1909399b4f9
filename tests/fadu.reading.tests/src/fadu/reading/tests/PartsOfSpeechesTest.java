package fadu.reading.tests;

import static fadu.reading.tests.Checkout.read;
import static fadu.reading.tests.ReadingAssert.assertThat;

import org.junit.jupiter.api.Test;

import fadu.model.FigureKind;

/** Speeches and long reports, whose parts are numbered in words: 第三部分. */
class PartsOfSpeechesTest {

	@Test
	void aPartThatOpensWithTheNextYearHoldsPlans() {
		String text = "石坪县司法局2024年度工作报告\n第一部分 2024年工作回顾\n办理公证900件。\n第二部分 2025年任务要抓实\n一、抓队伍\n专职人民调解员达到40名。\n二、抓基础\n再改造司法所2个。";
		assertThat(read(text)).hasFigure(900, "件").ofKind(FigureKind.COUNT).hasFigure(40, "名").ofKind(FigureKind.TARGET)
				.during("2025").hasFigure(2, "个").ofKind(FigureKind.TARGET).during("2025");
	}

	@Test
	void whatAClauseDeniesAndHowCasesEndedIsNotWhatTheClauseBeforeCounts() {
		String title = "石坪县司法局2024年工作总结\n";
		assertThat(read(title + "全年无脱管漏管，再犯罪2人。")).hasFigure(2, "人").ofNoMetric();
		assertThat(read(title + "收到复议申请17件，受理15件，全部审结，维持8件、驳回2件。")).hasFigure(8, "件").ofNoMetric();
	}

	@Test
	void aNumberInBracketsBehindTheYearBeforeIsOfIt() {
		assertThat(read("石坪县司法局2024年工作总结\n全年调解矛盾纠纷1300件，比上年（1182件）多118件。")).hasFigure(1182, "件").during("2023")
				.of("PM.DISPUTES_RESOLVED");
	}

	@Test
	void theDayOnWhichALawCameIntoForceIsNoTimeOfWhatFollows() {
		assertThat(read("石坪县司法局2024年工作总结\n2、复议应诉方面。新修订的行政复议法自今年1月1日起施行，收到申请30件。代理应诉案件9件。")).hasFigure(9, "件")
				.during("2024");
	}

	@Test
	void anHonourOfTheNationIsOfThePlaceThatHasIt() {
		assertThat(read("石坪县司法局2024年工作总结\n全国民主法治示范村（社区）3个，省级9个。")).hasFigure(3, "个").inDistrict("石坪县");
	}

	@Test
	void whatCountsDocumentsAndContractsCountsNoneOfThemAlone() {
		String title = "石坪县司法局2024年工作总结\n";
		assertThat(read(title + "全年审查县政府各类文件、合同150件，其中政府合同90件。")).hasFigure(150, "件").of("DC.REVIEWS")
				.hasFigure(90, "件").of("DC.CONTRACTS_REVIEWED");
		assertThat(read(title + "培训律师、公证员30人。")).hasFigure(30, "人").ofNoMetric();
	}

}
