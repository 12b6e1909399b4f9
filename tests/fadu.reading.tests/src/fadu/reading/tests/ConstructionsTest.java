package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import org.junit.jupiter.api.Test;

import fadu.model.FigureKind;

/** What reports do with numbers, one construction to a test, in whole sentences of the official register. */
class ConstructionsTest {

	private static String report(String body) {
		return "海州区司法局2024年工作总结\n" + body;
	}

	@Test
	void aCountAndItsPart() {
		assertThat(read("全年受理法律援助案件362件，其中民事案件208件。")).hasFigures(2).hasFigure(362, "件").of("LA.CASES_ACCEPTED").unrelated()
				.hasFigure(208, "件").of("LA.CASES_CIVIL").ofWhich(362);
	}

	@Test
	void countShareAndChangeInOneSentence() {
		assertThat(read("审结行政复议案件200件,同比增长36.32%,其中调解结案50件,占25%。")).hasFigure(200, "件").hasFigure("36.32", "%")
				.ofKind(FigureKind.GROWTH).changeOf(200).hasFigure(50, "件").ofWhich(200).hasFigure(25, "%").ofKind(FigureKind.RATIO)
				.shareOf(200);
	}

	@Test
	void arabicAndChineseNumeralsAndMixtures() {
		assertThat(read("涉及资金3.588亿元,挽回损失988万余元,减免费用60余万元。")).hasFigure(358_800_000, "元").bounded("exact").hasFigure(9_880_000, "元")
				.bounded("more_than").hasFigure(600_000, "元").bounded("more_than");
		assertThat(read("受理案件1,100件,接听来电一万零一十二个。")).hasFigure(1100, "件").hasFigure(10_012, "个");
		assertThat(read("调解成功率达百分之九十八,三成案件当场调结。")).hasFigure(98, "%").hasFigure(30, "%");
	}

	@Test
	void stackedBounds() {
		assertThat(read("服务群众超3000余人次,发放资料近3万余份。")).hasFigure(3000, "人次").bounded("more_than").hasFigure(30_000, "份")
				.bounded("about");
	}

	@Test
	void twoMeasuresStandSideBySide() {
		assertThat(read("移送公安机关案件28件30人。")).hasFigures(2).hasFigure(28, "件").hasFigure(30, "人");
	}

	@Test
	void oneNumberIsSaidOfEachOfAList() {
		assertThat(read("办结率、满意率均为100%。")).hasFigures(2).hasFigure(100, "%").named("办结率").ofKind(FigureKind.RATE);
	}

	@Test
	void perCentAndPointsAreApartAndAFallIsNegative() {
		assertThat(read("收案量同比下降12%,败诉率下降1.5个百分点。")).hasFigure(-12, "%").ofKind(FigureKind.GROWTH).hasFigure("-1.5", "百分点")
				.ofKind(FigureKind.GROWTH);
	}

	@Test
	void placesAndClaimsToBeFirst() {
		assertThat(read("设立全省首家商事调解中心,考核成绩位居全市第一。")).hasFigure(1, "家").ofKind(FigureKind.RANK).hasFigure(1, "位")
				.ofKind(FigureKind.RANK);
	}

	@Test
	void aPlanIsNoResult() {
		assertThat(read(report("一、主要成效\n建成站点12个。\n二、2025年工作计划\n新建站点3个。"))).hasFigure(12, "个").ofKind(FigureKind.COUNT)
				.during("2024")
				.hasFigure(3, "个").ofKind(FigureKind.TARGET).during("2025");
	}

	@Test
	void theClauseTellsTheTime() {
		assertThat(read(report("前三季度走访企业50家;截至6月底,建成站点15个;自3月机制运行以来,办理事项70件。"))).hasFigure(50, "家")
				.during("2024-01..2024-09").hasFigure(15, "个").during("as of 2024-06-30").hasFigure(70, "件")
				.during("since 2024-03");
	}

	@Test
	void aCellTakesUnitAndMagnitudeOfItsHeader() {
		assertThat(read("单位 | 罚没金额(万元)\n城管 | 1753.79")).hasFigures(1).hasFigure(17_537_900, "元").ofKind(FigureKind.MONEY);
	}

	@Test
	void whatIsNoFigureStaysOut() {
		assertThat(read("2024年,落实“八五”普法规划和“三会一课”制度,依据渝司发〔2023〕16号文件,12348热线实行24小时值守,推行“1+5+5”机制,近三年成效明显。")).hasFigures(0);
		assertThat(read("党的二十大以来,第六次会议研究12345热线工作。")).hasFigures(0);
	}

}
