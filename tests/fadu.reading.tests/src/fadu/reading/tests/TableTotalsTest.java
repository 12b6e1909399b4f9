package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import org.junit.jupiter.api.Test;

import fadu.model.FigureKind;

/** Which row or column of a table the others add up to, and what their heads are of. */
class TableTotalsTest {

	private static final String TITLE = "柳泉县司法局2024年工作总结\n";
	private static final String KINDS = TITLE + """
			全县人民调解案件分类情况（单位：件）
			案件类别 | 调处矛盾纠纷 | 其中：调处矛盾纠纷成功 | 占比（%）
			相邻关系 | 120 | 118 | 24.0
			赡养 | 60 | 57 | 12.0
			家事邻里小计 | 180 | 175 | 36.0
			工伤 | 90 | 84 | 18.0
			欠薪 | 150 | 149 | 30.0
			涉企小计 | 240 | 233 | 48.0
			其他 | 80 | 76 | 16.0
			合计 | 500 | 484 | 100
			""";

	@Test
	void rowsBeforeASubtotalAreItsPartsAndItAndTheRestThoseOfTheTotal() {
		assertThat(read(KINDS)).hasFigure(120, "件").partOf(180).hasFigure(150, "件").partOf(240).hasFigure(180, "件").partOf(500)
				.hasFigure(80, "件").partOf(500).hasFigure("24.0", "%").shareOf(500);
	}

	@Test
	void aColumnTakenOutOfAnotherHasItsMetricInNoRow() {
		assertThat(read(KINDS)).hasFigure(500, "件").of("PM.DISPUTES_RESOLVED").hasFigure(484, "件").ofNoMetric()
				.hasFigure(149, "件").ofNoMetric().hasFigure(76, "件").ofNoMetric();
	}

	@Test
	void theRowOfTheWholeDistrictMayBeCalledATotal() {
		assertThat(read(TITLE + "县（区） | 律师事务所（家）\n全市合计 | 40\n东山县 | 9\n南湖区 | 17\n")).hasFigure(9, "家").ofWhich(40)
				.hasFigure(17, "家").ofWhich(40);
	}

	@Test
	void columnsBeforeATotalAddUpToItFromItBackwards() {
		assertThat(read(
				TITLE + "行政复议情况（单位：件）\n领域 | 收到申请 | 维持 | 纠错 | 终止 | 审结合计\n公安 | 70 | 30 | 4 | 21 | 55\n住建 | 41 | 19 | 3 | 11 | 33\n"))
				.hasFigure(30, "件").partOf(55).hasFigure(21, "件").partOf(55).hasFigure(11, "件").partOf(33);
	}

	@Test
	void emptyCellsAtBothEndsOfALowerHeadKeepTheirPlaces() {
		assertThat(read(TITLE + "镇 | 来信（件） | 来访 |  | 网上（件）\n |  | 批次 | 人次 | \n东屏镇 | 17 | 23 | 61 | 35\n")).hasFigure(17, "件")
				.hasFigure(23, "批次").hasFigure(61, "人次").hasFigure(35, "件");
		assertThat(read(TITLE + "| 镇 | 来信（件） | 来访（人次） |\n|  | 2024年 | 2024年 |\n| 东屏镇 | 17 | 61 |\n")).hasFigure(17, "件")
				.hasFigure(61, "人次");
	}

	@Test
	void aRowIsOfTheLineThatTheCellBeforeItNames() {
		String ledger = TITLE
				+ "全年调处矛盾纠纷900件。\n条线 | 项目 | 单位 | 2024年\n人民调解 | 调处矛盾纠纷 | 件 | 900\n法律援助 | 受理案件 | 件 | 77\n | 其中：老年人 | 件 | 12\n"
				+ "社区矫正 | 年末在册 | 人 | 140\n | 全年新接收 | 人 | 95\n";
		assertThat(read(ledger)).hasFigure(77, "件").inDomain("法律援助").hasFigure(12, "件").inDomain("法律援助").ofWhich(77)
				.hasFigure(95, "人").inDomain("社区矫正与安置帮教").during("2024").unrelated();
	}

	@Test
	void aRowOfTotalsDividesTheTextsTotalByWhatIsOfOneSort() {
		assertThat(read(TITLE
				+ "全年信访总量75件次。\n镇 | 来信（件） | 来访（批次） | 来访（人次） | 网上（件）\n东屏镇 | 11 | 14 | 33 | 20\n西屏镇 | 6 | 9 | 28 | 15\n合计 | 17 | 23 | 61 | 35\n"))
				.hasFigure(17, "件").partOf(75).hasFigure(23, "批次").partOf(75).hasFigure(35, "件").partOf(75).hasFigure(61, "人次")
				.unrelated();
	}

	@Test
	void aShareBehindTheNotesOfATableIsOfTheTotalThatItsRowDivides() {
		String rows = "镇 | 收件（件）\n东屏镇 | 143\n西屏镇 | 227\n合计 | 370\n注：按登记日期统计。\n东屏镇收件占全县的38.6%。\n";
		assertThat(read(TITLE + rows)).hasFigure("38.6", "%").shareOf(370);
	}

	@Test
	void aRateIsOfNoRowThatSpeaksOfAnotherLine() {
		assertThat(read(TITLE + "任务 | 单位 | 完成\n评查行政执法案卷 | 件 | 96\n行政机关负责人出庭应诉率 | % | 100\n")).hasFigure(100, "%").unrelated();
	}

	@Test
	void moneyThatCameInForAYearIsNoTarget() {
		String table = "柳泉县司法局2024年1—9月工作情况\n经费 | 全年到位（万元） | 1—9月支出（万元）\n办公用房修缮 | 60.0 | 41.2\n";
		assertThat(read(table)).hasFigure(600_000, "元").ofKind(FigureKind.MONEY).hasFigure(412_000, "元").ofWhich(600_000);
	}

	@Test
	void whatStandsInTheRowOfATotalOfAnotherYearIsNoneOfIt() {
		String form = "柳泉县司法局2024年10月数据月报\n指标 | 单位 | 本月 | 上月 | 本年累计 | 上年同期累计\n办理公证 | 件 | 8 | 10 | 88 | 70\n";
		assertThat(read(form)).hasFigure(70, "件").during("2023-01..2023-10").unrelated().hasFigure(88, "件")
				.during("2024-01..2024-10").hasFigure(10, "件").during("2024-09..2024-09");
	}

	@Test
	void theRowOfAnOfficeIsOfTheLineThatTheCaptionNames() {
		assertThat(read("柳泉县司法局2024年工作总结\n各所社区矫正情况（单位：人）\n司法所 | 期初 | 新增 | 期末\n东屏司法所 | 33 | 6 | 35\n")).hasFigure(6, "人")
				.inDomain("社区矫正与安置帮教");
	}

	@Test
	void aTotalMayBeSpelledWide() {
		assertThat(read("柳泉县2022年调解情况\n类　别 | 纠纷（件）\n邻　里 | 31\n婚　姻 | 29\n合　　计 | 60\n")).hasFigure(31, "件").partOf(60)
				.named("邻里 纠纷(件)");
	}

	@Test
	void aRateIsOfNoCountThatCannotBeDividedSo() {
		String table = "柳泉县2021年办理情况（单位：件）\n类别 | 旧存 | 新收 | 办理完毕 | 留存 | 结案率（%）\n民事 | 41 | 160 | 170 | 31 | 84.58\n刑事 | 12 | 77 | 80 | 9 | 89.89\n";
		assertThat(read(table)).hasFigure("84.58", "%").unrelated().hasFigure("89.89", "%").unrelated();
		assertThat(read("单位：件\n类别 | 登记 | 转出 | 办毕 | 结案率（%）\n民事 | 200 | 7 | 170 | 85.0\n刑事 | 80 | 3 | 72 | 90.0\n"))
				.hasFigure("85.0", "%").shareOf(200).hasFigure("90.0", "%").shareOf(80);
	}

	@Test
	void whatARowAddsUpToIsFirstOfAllOfTheTotalBelowIt() {
		String table = "柳泉县2022年抽查情况（单位：批次）\n类别 | 抽查 | 合规 | 不合规\n甲类 | 44 | 41 | 3\n乙类 | 25 | 25 | 0\n丙类 | 30 | 28 | 2\n合计 | 99 | 94 | 5\n";
		assertThat(read(table)).hasFigure(41, "批次").partOf(94).hasFigure(3, "批次").partOf(5).hasFigure(94, "批次").partOf(99);
	}

	@Test
	void aRowOfSeveralSortsAddsUpOnlyWhereItsColumnsDoNot() {
		String table = "柳泉县2022年登记情况\n单位 | 来信（件） | 来访（批次） | 合计（件、批）\n东屏镇 | 12 | 30 | 42\n西屏镇 | 9 | 16 | 25\n总计 | 21 | 46 | 67\n";
		assertThat(read(table)).hasFigure(12, "件").partOf(21).hasFigure(16, "批次").partOf(46);
	}

	@Test
	void whatTheTextPicksOutOfATableIsOfTheCellThatItNames() {
		String table = "柳泉县2022年三季度矫正对象情况（单位：人）\n镇 | 期初在册 | 新接收 | 期末在册\n东屏镇 | 40 | 9 | 43\n西屏镇 | 31 | 4 | 30\n合计 | 71 | 13 | 73\n";
		assertThat(read(table + "对期末在册对象中的18名重点人员逐一走访。\n")).hasFigure(18, "名").ofWhich(73);
		assertThat(read(table + "活动中的18名志愿者逐一走访。\n")).hasFigure(18, "名").unrelated();
	}

}
