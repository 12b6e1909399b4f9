package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import org.junit.jupiter.api.Test;

import fadu.model.FigureKind;

/** Numbers on lines of their own, digests, and the time of texts that tell more than one. */
class NumbersOfTheYearTest {

	@Test
	void aNumberOnItsOwnLineBelongsToTheWordsBelowIt() {
		String text = "数说柳泉司法 | 2025，这些数字有温度\n\n◆1,936件\n法律援助案件办结量，挽回损失3,150万元\n\n412\n场\n普法进乡村";
		assertThat(read(text)).hasFigure(1936, "件").during("2025").inDomain("法律援助").hasFigure(412, "场").during("2025")
				.inDomain("普法宣传");
	}

	@Test
	void anItemOfADigestIsOfTheDayItOpensWith() {
		String text = "柳泉司法行政工作动态\n（2021年6月）\n\n◎6月3日，调解员培训班开班，126名学员参训。为5个新工作室授牌。\n\n◎本月，热线接听来电1,032人次。";
		assertThat(read(text)).hasFigure(126, "名").during("2021-06-03").hasFigure(5, "个").during("2021-06-03")
				.hasFigure(1032, "人次").during("2021-06..2021-06");
	}

	@Test
	void aReportFromAStartUpToTheMonthOfItsDataIsOfThatTime() {
		String text = "关于“八五”普法规划实施情况的报告\n——2023年10月26日在市人大常委会会议上\n\n"
				+ "我向会议报告2021年以来普法规划实施情况，请予审议（数据截至2023年9月底）。\n组织旁听庭审86次。现有法律明白人3920名，今年新建阵地9处。";
		assertThat(read(text)).hasFigure(86, "次").during("2021-01..2023-09").hasFigure(3920, "名").during("as of 2023-09-30")
				.hasFigure(9, "处").during("2023-01..2023-09");
	}

	@Test
	void aStoryIsNotTheTimeOfATextThatCountsThisYear() {
		String text = "46名工人拿回工钱\n2023年2月至8月，工人老杨等做工被欠薪71万元。9月12日，3名代表求助。\n今年1至11月，共受理法律援助案件1,214件。";
		assertThat(read(text)).hasFigure(1214, "件").ofKind(FigureKind.COUNT).during("2023-01..2023-11").hasFigure(3, "名")
				.ofKind(FigureKind.COUNT);
	}

	@Test
	void thePartOfTheYearThatIsToldThroughoutIsTheTimeOfTheReport() {
		String text = "柳泉县市场监管局2021年执法工作情况汇报\n今年1—11月，共检查5874户次。\n受理投诉936件。\n附表　2021年1—11月办案情况\n领域\t立案数（件）\n食品\t118";
		assertThat(read(text)).hasFigure(936, "件").during("2021-01..2021-11").hasFigure(118, "件").during("2021-01..2021-11");
	}

	@Test
	void aSpanInTheMiddleOfAParagraphAndAnotherPlaceEndWithTheirSentence() {
		String text = "柳泉县司法局2025年工作报告\n全年收到行政复议申请162件。据市局通报，1—11月全市共收到行政复议申请1386件。审结案件中维持57件。"
				+ "三年来累计审结行政复议案件316件。行政诉讼案件审结47件。";
		assertThat(read(text)).hasFigure(57, "件").during("2025").hasFigure(316, "件").during("2023-01..2025-12").hasFigure(47, "件")
				.during("2025").ofNoMetric();
	}

	@Test
	void aMonthBelowAHeadingEndsNothing() {
		assertThat(read("柳泉市热线运行情况通报\n（2024年8月）\n\n一、总体情况\n8月，热线共受理诉求52,318件。")).hasFigure(52318, "件")
				.during("2024-08..2024-08");
	}

}
