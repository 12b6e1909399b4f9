package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import org.junit.jupiter.api.Test;

import fadu.model.FigureKind;

/** Rates and shares whose total is told by the build of the sentence, and tables whose rows tell what belongs together. */
class PlansAndRatesTest {

	@Test
	void whatHadBeenPlannedIsATargetAndTheShareIsOfIt() {
		assertThat(read("办理法律援助案件285件,占全年任务260件的109.6%。")).hasFigure(285, "件").ofKind(FigureKind.COUNT).hasFigure(260, "件")
				.ofKind(FigureKind.TARGET).hasFigure("109.6", "%").shareOf(260);
		assertThat(read("“法律明白人”计划培训500人次,实际培训410人次,完成82%。")).hasFigure(500, "人次").ofKind(FigureKind.TARGET).hasFigure(82, "%")
				.shareOf(500);
	}

	@Test
	void aRateWithoutASubjectIsOfTheCountBeforeIt() {
		assertThat(read("回访受援人430人,满意率99.3%。")).hasFigure("99.3", "%").shareOf(430);
	}

	@Test
	void aRateThatSoManyCannotBeIsOfSomethingElse() {
		assertThat(read("收监执行2人,重新犯罪率0.2%。")).hasFigure("0.2", "%").unrelated();
	}

	@Test
	void aRateBehindAListIsOfTheTotalOfTheList() {
		assertThat(read("调处矛盾纠纷3256件,其中邻里纠纷845件、劳动争议297件,调解成功率99.1%。")).hasFigure("99.1", "%").shareOf(3256);
	}

	@Test
	void whatABracketHoldsIsOfWhatStandsBeforeIt() {
		assertThat(read("新收行政复议申请24件,审结22件(含上年结转3件)。")).hasFigure(3, "件").ofWhich(22);
	}

	@Test
	void amongThemInOneSentenceIsOfTheLaterStage() {
		assertThat(read("受理纠纷628件,成功化解619件,其中邻里纠纷203件、劳资纠纷117件。")).hasFigure(203, "件").ofWhich(619).hasFigure(117, "件")
				.ofWhich(619);
	}

	@Test
	void aNetGrowthIsOfTheNumberThatItLedTo() {
		assertThat(read("律师队伍净增68人,总数达到612人。")).hasFigure(68, "人").changeOf(612);
	}

	@Test
	void aMatterOfItsOwnBehindASemicolonIsNoLaterStage() {
		assertThat(read("受理行政复议申请27件,审结25件;办理以县政府为被告的行政诉讼案件14件。")).hasFigure(14, "件").unrelated();
	}

	@Test
	void aYearInTheFirstCellHoldsForTheRowsBelowIt() {
		String text = "某市2021年统计\n年度\t项目\t民事\t刑事\t合计\n2020年\t件数(件)\t300\t100\t400\n\t占比(%)\t75.0\t25.0\t—\n2021年\t件数(件)\t330\t220\t550\n\t占比(%)\t60.0\t40.0\t—";
		assertThat(read(text)).hasFigure(75, "%").during("2020").shareOf(400).hasFigure(60, "%").during("2021").shareOf(550);
	}

	@Test
	void aRowOfTotalsIsInTheUnitAboveAndOpensNoPlan() {
		String text = "政府信息公开工作2022年度报告\n办理结果\t自然人\t法人\t总计\n(一)予以公开\t2\t1\t3\n(七)总计\t4\t1\t5\n四、结转下年度继续办理\t0\t6\t6";
		assertThat(read(text)).hasFigure(5, "件").hasFigure(2, "件").partOf(3).hasFigure(6, "件").ofKind(FigureKind.COUNT)
				.during("2022");
	}

	@Test
	void bodiesThatDoSomethingAreThereNonetheless() {
		String report = "临水县司法局2020年工作总结\n";
		assertThat(read(report + "7家律师事务所代理案件634件。")).hasFigure(7, "家").during("as of 2020-12-31").hasFigure(634, "件")
				.during("2020");
		assertThat(read(report + "发挥14个村级调委会作用,排查纠纷93起。")).hasFigure(14, "个").during("as of 2020-12-31").hasFigure(93, "起")
				.during("2020");
		assertThat(read(report + "司法鉴定机构由11家整合为9家。")).hasFigure(9, "家").during("as of 2020-12-31");
		assertThat(read(report + "建成公共法律服务站9个。新建广场2个。")).hasFigure(9, "个").during("as of 2020-12-31").hasFigure(2, "个")
				.during("2020");
	}

	@Test
	void aParagraphOfAPlanThatLooksBackIsOfTheYearThatItNames() {
		assertThat(read("柳泉县司法局2019年工作要点\n2019年任务繁重。总的看，2018年各项工作稳步推进：全年办理公证310件，较2017年增长8%；累计接收社区矫正对象940人。"
				+ "全县19个司法所仍有4个无独立用房。今年要新建司法所2个。\n一、普法\n举办讲座90场。")).hasFigure(310, "件").during("2018").ofKind(FigureKind.COUNT)
				.hasFigure(8, "%").during("2018").ofKind(FigureKind.GROWTH).hasFigure(940, "人").during("cumulative")
				.hasFigure(19, "个").during("as of 2018-12-31").ofKind(FigureKind.COUNT).hasFigure(2, "个").during("2019")
				.ofKind(FigureKind.TARGET).hasFigure(90, "场").during("2019").ofKind(FigureKind.TARGET);
	}

	@Test
	void aPlanOfSeveralYearsHasTargetsOfItsYearsAndOfAllOfThem() {
		assertThat(read("柳泉市基层法律服务发展规划(2016—2020年)\n“十二五”期间,全市办理公证9000件。\n截至2015年底,公证员17名。\n到2018年,调解组织达到310个;到2020年,公证员达到26名。"
				+ "“十三五”期间,开展讲座800场。")).hasFigure(9000, "件").during("2011-01..2015-12").ofKind(FigureKind.COUNT).hasFigure(17, "名")
				.during("as of 2015-12-31").ofKind(FigureKind.COUNT).hasFigure(310, "个").during("2018").ofKind(FigureKind.TARGET)
				.hasFigure(26, "名").during("2020").ofKind(FigureKind.TARGET).hasFigure(800, "场").during("2016-01..2020-12")
				.ofKind(FigureKind.TARGET);
		assertThat(read("柳泉市基层法律服务发展规划(2016—2020年)评估报告\n开展讲座800场。")).hasFigure(800, "场").ofKind(FigureKind.COUNT);
	}

	@Test
	void whatIsToBeDoneByAMonthIsDueOnItsLastDay() {
		assertThat(read("临江县司法局2024年上半年工作总结\n一、工作成效\n建成法治广场2处。\n二、下半年工作安排\n10月底前完成95名执法人员轮训；举办培训2期。\n11月15日前评查案卷40卷；年底前新建公园1处。"))
				.hasFigure(95, "名").during("2024-10-31").hasFigure(2, "期").during("2024-H2").hasFigure(40, "卷").during("2024-11-15")
				.hasFigure(1, "处").during("2024-12-31");
		assertThat(read("临江县司法局2024年工作总结\n二、2025年工作安排\n年底前新建公园3处。")).hasFigure(3, "处").during("2025");
	}

	@Test
	void whatWasSetForTheYearIsATargetOfTheYear() {
		assertThat(read("海州区法律援助中心2024年1-10月工作情况\n全年任务数为380件,已受理350件。")).hasFigure(380, "件").ofKind(FigureKind.TARGET)
				.during("2024")
				.hasFigure(350, "件").ofKind(FigureKind.COUNT).during("2024-01..2024-10");
		assertThat(read("海州区法律援助中心2024年1-10月工作情况\n下达中心全年法律援助案件任务380件。提供法律帮助210件,超额完成了200件的年度任务。")).hasFigure(380, "件")
				.ofKind(FigureKind.TARGET).during("2024").hasFigure(210, "件").ofKind(FigureKind.COUNT).hasFigure(200, "件")
				.ofKind(FigureKind.TARGET).during("2024");
	}

	@Test
	void aRateOfWhomSomethingIsDoneToIsOfThoseWhoAreThere() {
		String table = "柳泉县2023年安置帮教情况\n项目 | 单位 | 数量\n在册帮教对象 | 人 | 160\n其中：重点对象 | 人 | 8\n帮教率 | % | 97.5\n安置率 | % | 95\n";
		assertThat(read(table)).hasFigure("97.5", "%").shareOf(160).hasFigure(95, "%").shareOf(160);
	}

	@Test
	void aShareOfTheTaskIsOfWhatHadBeenPlannedInTheSentenceBefore() {
		assertThat(read("柳泉区2022年1至10月法律援助情况\n全年任务数为500件。1至10月已受理460件，为年度目标的92%。")).hasFigure(92, "%").shareOf(500);
	}

}
