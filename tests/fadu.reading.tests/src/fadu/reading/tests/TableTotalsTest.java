package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import org.junit.jupiter.api.Test;

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

}
