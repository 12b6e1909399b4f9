package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import org.junit.jupiter.api.Test;

import fadu.model.FigureKind;

/** Shapes of tables as offices hand them in: totals, subtotals, groups side by side, targets, rates, opening balances. */
class TableShapesTest {

	@Test
	void monthsAddUpToTheirTotal() {
		assertThat(read("某区法律服务中心2025年1—3月情况\n项目\t1月\t2月\t3月\t累计\n窗口咨询（人次）\t110\t90\t140\t340\n"))
				.hasFigure(110, "人次").partOf(340).hasFigure(140, "人次").partOf(340);
	}

	@Test
	void outcomesAddUpToTheTotalBelowThem() {
		String table = "处理情况（单位：件）\n项目\t自然人\t企业\t总计\n新收数量\t30\t6\t36\n予以公开\t12\t4\t16\n"
				+ "不予公开：3.属于两类事项\t5\t1\t6\n无法提供\t9\t1\t10\n总计\t26\t6\t32\n";
		assertThat(read(table)).hasFigure(16, "件").partOf(32).hasFigure(10, "件").partOf(32).hasFigure(36, "件").unrelated();
	}

	@Test
	void aGroupOverTheLastColumnsReachesTheEndOfItsRow() {
		String table = "地区\t社区矫正（人）\t\t人民调解\n\t年末在册\t新接收\t调解纠纷（件）\t成功率（%）\n东屏县\t83\t41\t1260\t97.5\n";
		assertThat(read(table)).hasFigure(83, "人").hasFigure(1260, "件").hasFigure("97.5", "%").shareOf(1260);
	}

	@Test
	void otherKindsOfAGroupAreOfItsSubtotal() {
		String table = "县（区）\t律师事务所（家）\t\t执业律师（人）\t\n\t小计\t个人所\t小计\t女律师\n东屏县\t14\t3\t205\t71\n西屏县\t9\t2\t88\t30\n";
		assertThat(read(table)).hasFigure(3, "家").ofWhich(14).hasFigure(71, "人").ofWhich(205).hasFigure(30, "人").ofWhich(88);
	}

	@Test
	void aColumnThatPicksOutIsOfTheOneBeforeIt() {
		assertThat(read("乡镇\t调解纠纷（件）\t其中：疑难（件）\n东屏镇\t84\t6\n西屏镇\t37\t2\n")).hasFigure(6, "件").ofWhich(84).hasFigure(2, "件")
				.ofWhich(37);
	}

	@Test
	void rowsWithoutANumberGoOnWithWhatWasPickedOut() {
		String table = "指标\t单位\t本月\n一、受理案件\t件\t44\n其中：民事\t件\t25\n刑事\t件\t17\n二、接待咨询\t人次\t310\n";
		assertThat(read(table)).hasFigure(25, "件").ofWhich(44).hasFigure(17, "件").ofWhich(44).hasFigure(310, "人次").unrelated();
	}

	@Test
	void namesInTheMiddleOpenAGroupOfTheirOwn() {
		String table = "审理结果\t件数（件）\t所属领域\t件数（件）\n合计\t90\t合计\t118\n维持\t52\t公安\t61\n驳回\t20\t市场监管\t40\n终止\t18\t其他\t17\n";
		assertThat(read(table)).hasFigure(52, "件").partOf(90).hasFigure(61, "件").partOf(118).hasFigure(17, "件").partOf(118);
	}

	@Test
	void targetsAndPointsAreNoResults() {
		String table = "指标\t单位\t目标值\t实际完成\t完成率\n调解纠纷\t件\t1500\t1620\t108.0%\n调解成功率\t%\t≥97\t98.4\t达标\n办理公证\t件\t800\t740\t92.5%\n";
		assertThat(read(table)).hasFigure(1500, "件").ofKind(FigureKind.TARGET).hasFigure(1620, "件").ofKind(FigureKind.COUNT)
				.hasFigure("92.5", "%").shareOf(800).hasFigure(97, "%").ofKind(FigureKind.TARGET);
		assertThat(read("考核项目\t分值\t自评分\n人民调解\t30\t28\n法治宣传\t20\t20\n")).hasFigure(30, "分").ofKind(FigureKind.THRESHOLD);
	}

	@Test
	void whatStoodBeforeAMonthIsOfTheDayBefore() {
		String table = "2024年上半年社区矫正对象情况（单位：人）\n月份\t期初在册\t新增\t期末在册\n2月\t116\t3\t115\n3月\t115\t8\t117\n";
		assertThat(read(table)).hasFigure(116, "人").during("as of 2024-01-31").hasFigure(8, "人").during("2024-03..2024-03")
				.hasFigure(117, "人")
				.during("as of 2024-03-31");
	}

	@Test
	void aSumToldBehindATableHasItsRows() {
		String table = "某县2021—2023年情况\n年度\t复议收案（件）\n2021\t41\n2022\t63\n2023\t129\n三年来，全县共收到申请233件。\n";
		assertThat(read(table)).hasFigure(41, "件").partOf(233).hasFigure(129, "件").partOf(233);
	}

	@Test
	void telephoneNumbersCountNothing() {
		assertThat(read("司法所\t在岗人员（人）\t值守\n东屏司法所\t4\t0970-8642217\n")).hasFigures(1);
	}

	@Test
	void ofColumnsThatOneMetricWouldTellItTellsTheBest() {
		assertThat(read("海州区司法局2024年工作总结\n各镇人民调解情况\n乡镇\t调处矛盾纠纷数（件）\t调处矛盾纠纷成功数（件）\n东屏镇\t100\t98\n西屏镇\t200\t190\n合计\t300\t288\n"))
				.hasFigure(100, "件").of("PM.DISPUTES_RESOLVED").hasFigure(98, "件").ofNoMetric();
	}

	@Test
	void unitsStandInTheirColumnBelowHeadsOfSeveralRows() {
		String table = "指标名称\t计量单位\t数量\t\n\t\t本年\t上年\n年末在册社区矫正对象\t人\t326\t351\n";
		assertThat(read("某县司法局2021年度指标表\n" + table)).hasFigure(326, "人").during("as of 2021-12-31").hasFigure(351, "人")
				.during("as of 2020-12-31");
	}

	@Test
	void headsThatComeAgainAreOfTheYearBeforeThem() {
		String table = "项目\t单位\t2024年受理\t办结\t2025年受理\t办结\t受理同比±%\n法律援助\t件\t318\t301\t347\t329\t9.1\n";
		assertThat(read("某县司法局2025年工作总结\n" + table)).hasFigure(301, "件").during("2024").hasFigure(329, "件").during("2025")
				.hasFigure("9.1", "%").changeOf(347);
	}

	@Test
	void suitsAboutDisclosureAreNoLineOfTheBureau() {
		String form = "某县2023年政府信息公开工作年度报告\n一、总体情况\n主动公开信息630条。\n四、政府信息公开行政复议、行政诉讼情况\n行政复议\t\t\t行政诉讼\t\t\n"
				+ "结果维持\t尚未审结\t总计\t结果维持\t尚未审结\t总计\n3\t2\t5\t1\t1\t2\n";
		assertThat(read(form)).hasFigure(3, "件").inDomain("其他").ofNoMetric().partOf(5);
	}

	@Test
	void tablesMayStandRightBelowEachOther() {
		String form = "柳泉县2023年工作情况\n第十条第（一）项 |  | \n项目 | 制发件数 | 现行有效件数\n行政规范性文件 | 6 | 58\n第十条第（五）项 | \n项目 | 办结件数\n公证 | 214\n第十条第（八）项 | \n项目 | 收费金额（单位：万元）\n公证 | 29.6\n";
		assertThat(read(form)).hasFigure(58, "件").during("as of 2023-12-31").hasFigure(214, "件").during("2023").hasFigure(296_000,
				"元");
	}

	@Test
	void theLineOfTheUnitIsNotTheCaption() {
		assertThat(read("柳泉县司法局2024年工作总结\n全年调处矛盾纠纷900件。\n表2　各乡镇受理法律援助案件情况\n填报单位：柳泉县司法局\n乡镇 | 数量（件）\n东屏镇 | 77\n")).hasFigure(77, "件")
				.of("LA.CASES_ACCEPTED").inDomain("法律援助");
	}

	@Test
	void aNumberedLineInATableEndsNone() {
		String table = "人员构成\n项目\t人数（人）\t占比（%）\n公证员总数\t80\t—\n一、按学历\n本科\t60\t75.0\n专科\t20\t25.0\n二、按性别\n男\t44\t55.0\n女\t36\t45.0\n";
		assertThat(read(table)).hasFigure(60, "人").partOf(80).hasFigure("75.0", "%").shareOf(80).hasFigure(36, "人")
				.hasFigure("45.0", "%").shareOf(80);
		assertThat(read(table.replace("二、按性别", "二、收费情况\n项目\t金额（万元）\t笔数（笔）"))).hasFigure(440_000, "元");
	}

	@Test
	void aNumberMayNameItsRow() {
		String table = "柳泉区2023年调解员情况\n年龄\t人数（人）\t占比（%）\n35岁及以下\t24\t30.0\n36—50岁\t40\t50.0\n51岁以上\t16\t20.0\n合计\t80\t100\n";
		assertThat(read(table)).hasFigure(24, "人").hasFigure(40, "人").hasFigure("20.0", "%").rejects("36", "row_label")
				.rejects("35", "row_label");
	}

	@Test
	void whatARowIsWorthIsInUnitsOfItsOwn() {
		String table = "柳泉区2022年考核表\n指标\t权重（分）\t目标值\t完成值\t得分\n行政复议纠错率（%）\t20\t95\t97.5\t18\n行政败诉率（%）\t15\t8\t6.2\t15\n合计\t35\t\t\t33\n";
		assertThat(read(table)).hasFigure(20, "分").ofNoMetric().hasFigure(95, "%").of("RC.CORRECTION_RATE").hasFigure("97.5", "%")
				.of("RC.CORRECTION_RATE").hasFigure(18, "分").ofNoMetric().partOf(33);
	}

	@Test
	void aDashIsNoNameOfItsRow() {
		String table = "柳泉县2023年业务台账\n单位\t调解纠纷（件）\t法律援助受理（件）\n东屏镇\t84\t12\n县局中心\t—\t37\n合计\t84\t49\n";
		assertThat(read(table)).hasFigure(37, "件").named("县局中心 法律援助受理(件)");
	}

	@Test
	void anEmptyCellBelowARowWithMoreNamesKeepsNoPlace() {
		String table = "处理情况（单位：件）\n项目 | 自然人 | 企业 | 总计\n一、新收数量 | 11 | 3 | 14\n三、办理结果 | （一）予以公开 | 7 | 2 | 9\n"
				+ " | （四）无法提供 | 3 | 1 | 4\n | （七）总计 | 10 | 3 | 13\n";
		assertThat(read(table)).hasFigure(1, "件").partOf(4).hasFigure(4, "件").partOf(13).hasFigure(9, "件").partOf(13);
	}

}
