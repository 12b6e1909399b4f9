package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import org.junit.jupiter.api.Test;

import fadu.model.FigureKind;

/** Ledgers as offices keep them: a line of work, an item, its unit, the year before, the year and the change. */
class LedgersTest {

	private static final String HEAD = "柳泉县司法局2024年业务台账\n单位：柳泉县司法局（盖章）\t\t\t\t\t2025年1月6日\n业务条线\t指标\t单位\t2023年\t2024年\t同比\n";
	private static final String MEDIATION = HEAD + """
			人民调解\t调处矛盾纠纷\t件\t900\t1000\t11.1%
			人民调解\t其中：婚姻家庭\t件\t400\t450\t12.5%
			人民调解\t邻里\t件\t300\t310\t3.3%
			人民调解\t其他\t件\t200\t240\t20.0%
			人民调解\t调解成功\t件\t880\t985\t11.9%
			人民调解\t调解成功率\t%\t97.8\t98.5\t+0.7个百分点
			人民调解\t涉及金额\t万元\t1964.3\t2218.7\t13.0%
			人民调解\t百姓说事点\t个\t151\t163\t7.9%""";

	@Test
	void theLineOfWhoFilledInAFormIsNoHead() {
		assertThat(read(MEDIATION)).hasFigure(900, "件").during("2023").ofKind(FigureKind.COUNT).hasFigure(1000, "件").during("2024")
				.of("PM.DISPUTES_RESOLVED").hasFigure("11.1", "%").ofKind(FigureKind.GROWTH).during("2024").changeOf(1000)
				.hasFigure("22187000", "元").during("2024");
	}

	@Test
	void rowsThatGoOnWithAListAndAddUpAreItsParts() {
		assertThat(read(MEDIATION)).hasFigure(450, "件").partOf(1000).hasFigure(310, "件").partOf(1000).hasFigure(240, "件")
				.partOf(1000)
				.hasFigure(200, "件").partOf(900);
		assertThat(read(MEDIATION.replace("240", "241"))).hasFigure(310, "件").unrelated();
	}

	@Test
	void aStageAndARateBehindAListAreOfItsTotal() {
		assertThat(read(MEDIATION)).hasFigure(985, "件").ofWhich(1000).hasFigure("98.5", "%").shareOf(1000);
	}

	@Test
	void whatIsCountedStandsInTheLastCell() {
		assertThat(read(MEDIATION)).hasFigure(163, "个").ofNoMetric().hasFigure(240, "件").ofNoMetric();
		assertThat(read(HEAD + "行政复议应诉\t收到复议申请\t件\t26\t41\t57.7%\n行政复议应诉\t受理\t件\t23\t36\t56.5%")).hasFigure(36, "件")
				.inDomain("行政复议").of("RC.ACCEPTED").ofWhich(41);
	}

	@Test
	void anOpeningBalanceStoodAtTheEndOfTheYearBefore() {
		assertThat(read(HEAD + "社区矫正\t年初在册\t人\t168\t156\t-7.1%\n社区矫正\t年末在册\t人\t156\t164\t5.1%")).hasFigure(164, "人")
				.during("as of 2024-12-31").hasFigure(168, "人").during("as of 2022-12-31");
	}

	@Test
	void aLetterheadIsNoTitle() {
		String text = "柳泉县司法局文件\n柳司发〔2024〕7号\n柳泉县司法局\n关于2023年工作情况的报告\n县政府：\n现将有关情况报告如下。\n"
				+ "一、2023年主要工作\n受理行政复议申请58件，较上年34件增长70.6%。年初在册社区矫正对象273人。\n柳泉县司法局\n2024年1月11日";
		assertThat(read(text)).hasFigure(34, "件").during("2022").hasFigure(273, "人").during("as of 2023-01-01")
				.ofKind(FigureKind.COUNT);
	}

	@Test
	void whatCameNewIsNoStockAndWhatIsNamedIsNotAll() {
		assertThat(read("柳泉县司法局2024年工作总结\n东关、西关、北关3个司法所通过验收。")).hasFigure(3, "个").ofNoMetric();
		assertThat(read("柳泉县司法局2024年工作总结\n全年调处矛盾纠纷900件，“访调对接”“诉调对接”分别化解矛盾纠纷134件、486件。")).hasFigure(134, "件")
				.ofNoMetric().hasFigure(486, "件").ofNoMetric().hasFigure(900, "件").of("PM.DISPUTES_RESOLVED");
	}

	@Test
	void aChangeThatNamesItsThingIsOfThePartOfThatName() {
		assertThat(read("柳泉县司法局2024年工作总结\n全年调处矛盾纠纷636件，其中土地承包纠纷364件、损害赔偿纠纷236件、其他纠纷36件。土地承包纠纷比上年减少7件，下降1.9%。"))
				.hasFigure("-7", "件").changeOf(364).hasFigure("-1.9", "%").changeOf(364);
		assertThat(read("柳泉县司法局2024年工作总结\n发放宣传资料5.8万份，受众7.2万人次，分别增长18.4%、增长18.0%。")).hasFigure("18.4", "%").changeOf(58_000)
				.hasFigure("18.0", "%").changeOf(72_000);
	}

	@Test
	void aRowThatIsMergedOverTheTableTellsWhatTheRowsBelowItAreOf() {
		String table = """
				海州区司法局业务统计表
				指标|单位|2023年|2024年|增减数
				一、法律援助|一、法律援助|一、法律援助|一、法律援助|一、法律援助
				受理案件合计|件|402|436|34
				二、行政复议|二、行政复议|二、行政复议|二、行政复议|二、行政复议
				受理|件|51|73|22
				三、其他业务||||
				公证办理|件|311|340|29
				""";
		assertThat(read(table)).hasFigure(436, "件").inDomain("法律援助").hasFigure(73, "件").of("RC.ACCEPTED").hasFigure(22, "件")
				.changeOf(73).hasFigure(340, "件").inDomain("公证");
	}

}
