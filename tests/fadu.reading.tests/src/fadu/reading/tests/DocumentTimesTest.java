package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import java.util.List;
import java.util.Optional;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

import fadu.model.FigureKind;
import fadu.model.value.Period;
import fadu.reading.ReadingContext;
import fadu.reading.ReportReader;
import fadu.reading.metric.MetricLexicon;

/** Which time a whole text covers, by what each time that it names is doing there. */
class DocumentTimesTest {

	@Test
	void aLineOfStatisticsTellsItsTime() {
		assertThat(read("柳泉市公证业务\n统计区间：2022年1月1日至8月31日。\n办证412件。现有公证员9名。")).hasFigure(412, "件").during("2022-01..2022-08")
				.hasFigure(9, "名").during("as of 2022-08-31");
		assertThat(read("热线简报\n本期统计区间为2021年下半年。\n柳泉区热线接听700通。")).hasFigure(700, "通").during("2021-H2");
	}

	@Test
	void theDayOfWritingTellsTheYearOfAPartWithoutOne() {
		assertThat(read("柳泉市律师工作半年情况\n上半年代理案件700件。\n柳泉市司法局\n2023年7月9日")).hasFigure(700, "件").during("2023-H1");
		assertThat(read("柳泉普法动态\n今年前七个月举办讲座90场。\n来源：柳泉日报 2022-08-05")).hasFigure(90, "场").during("2022-01..2022-07");
		assertThat(read("下半年援助三百人\n柳泉市司法局介绍，下半年受理案件300件。\n（供稿：柳泉市司法局 2024年1月8日）")).hasFigure(300, "件")
				.during("2023-H2");
		assertThat(read("柳泉县司法局工作总结\n全年办结案件60件。\n柳泉县司法局\n二〇二四年一月五日")).hasFigure(60, "件").during("2023");
	}

	@Test
	void aTitleGoesOnInItsSecondLine() {
		assertThat(read("柳泉市行政复议办公室\n关于2019年上半年应诉案件的分析\n\n市政府：\n1至6月应诉70件，上年同期为50件。应诉机关21个。\n2019年7月9日")).hasFigure(70, "件")
				.during("2019-H1").hasFigure(50, "件").during("2018-H1");
		assertThat(read("一盏灯\n——柳泉市公证处2018年工作回顾\n\n又是岁末。全年办证7000件，比2017年多300件。\n上门90次。\n柳泉市公证处 2019年1月")).hasFigure(7000, "件")
				.during("2018").hasFigure(90, "次").during("2018");
		assertThat(read("把法送到车间\n——市司法局通报上半年普法工作\n\n本报柳泉7月9日讯 门开着。\n人来了。\n讲座90场。")).hasFigure(90, "场").during("XXXX-H1");
	}

	@Test
	void minutesAreOfTheTimeThatWasReportedOn() {
		assertThat(read("柳泉区司法局\n局长办公会议纪要\n〔2021〕第9号\n时间：2021年10月9日上午\n地点：五楼会议室\n主持人：局长\n\n会议听取各科室前三季度工作汇报。\n"
				+ "一、法律援助。中心汇报：受理700件。")).hasFigure(700, "件").during("2021-01..2021-09");
	}

	@Test
	void theTimeThatWasHeardStandsBeforeWhatWasHeardOfIt() {
		assertThat(read("柳泉区司法局办公会议纪要\n时间：2022年9月6日\n\n会议听取了今年1至8月各项业务的进展情况，对后四个月作了安排。\n"
				+ "一、调解。调解纠纷4876件。")).hasFigure(4876, "件").during("2022-01..2022-08");
	}

	@Test
	void theOnlyPartOrMonthThatATextTellsOfIsItsOwn() {
		assertThat(read("柳泉律师简讯\n2019年第3期\n柳泉市律师协会　2019年10月16日\n\n三季度代理案件1986件。\n季内接到投诉5件。")).hasFigure(5, "件")
				.during("2019-Q3");
		assertThat(read("柳泉司法简报\n柳泉县司法局 2014年9月3日\n\n8月份正值秋收，纠纷抬头。摸排46次，8月31日在册137人。\n接待来访129人次。"))
				.hasFigure(129, "人次").during("2014-08..2014-08");
		assertThat(read("柳泉县发布会\n2024年11月20日\n\n截至10月底，我们有调委会375个。今年前十个月调解6840件。\n十个月下来，接受咨询910人次。热线满意率99.2%。"))
				.hasFigure(910, "人次").during("2024-01..2024-10").hasFigure("99.2", "%").during("2024-01..2024-10");
	}

	@Test
	void theNumberOfADocumentIsNoTitleAndAPlanLooksBackOnThePastYear() {
		assertThat(read("柳司发〔2022〕6号\n\n柳泉县司法局2022年工作计划\n\n过去的一年，任务不轻：审查合同47份；\n办理公证310件。\n\n2022年，抓好以下工作：\n一、普法\n举办讲座90场。"))
				.hasFigure(47, "份").during("2021").ofKind(FigureKind.COUNT).hasFigure(310, "件").during("2021")
				.ofKind(FigureKind.COUNT)
				.hasFigure(90, "场").during("2022").ofKind(FigureKind.TARGET);
	}

	@Test
	void aNoticeOfWhatACheckFoundIsOfTheMonthOfTheCheck() {
		assertThat(read("关于2021年公证质量检查情况的通报\n各公证处：\n按照年度计划，市司法局于5月10日至21日组织开展了公证质量检查。现将检查结果和全年有关情况通报如下：\n"
				+ "一、检查结果\n本次抽取卷宗90份，发现问题14处。\n二、全年业务情况\n全市办理公证7200件。")).hasFigure(90, "份").during("2021-05..2021-05")
				.hasFigure(14, "处").during("2021-05..2021-05").hasFigure(7200, "件").during("2021");
		assertThat(read("柳泉县司法局2021年工作总结\n1月5日召开了动员会。现将2021年工作情况报告如下：\n一、公证\n办理公证700件。")).hasFigure(700, "件")
				.during("2021");
	}

	@Test
	void anActionReportedOnIsOfItsSpanAndItsStagesOfTheirs() {
		assertThat(read("关于“清欠”专项行动情况的报告\n我市自2025年3月起至9月底，组织开展“清欠”专项行动。\n——自查阶段（3至4月）。发现问题341个。\n——整治阶段（5至8月）。评查案卷312件。\n"
				+ "二、成效\n实施检查2864次。\n柳泉市司法局\n2025年10月20日")).hasFigure(341, "个").during("2025-03..2025-04").hasFigure(312, "件")
				.during("2025-05..2025-08").hasFigure(2864, "次").during("2025-03..2025-09");
	}

	@Test
	void theIssueOfAMonthlyReportIsItsMonth() {
		assertThat(read("柳泉区司法局工作月报\n（2023年第5期　6月2日编）\n一、本月工作\n排查74次。")).hasFigure(74, "次").during("2023-05..2023-05");
	}

	@Test
	void aTitleOfResultsAndPlansIsOfTheResults() {
		assertThat(read("过去五年工作回顾和2018年主要任务\n柳泉县司法局 2018年1月12日\n\n2013年至2017年，是夯实基础的五年。\n一、五年回顾\n调解纠纷8920件。\n"
				+ "二、2018年主要任务\n1.法律援助办案500件。")).hasFigure(8920, "件").during("2013-01..2017-12").hasFigure(500, "件").during("2018")
				.ofKind(FigureKind.TARGET);
		assertThat(read("柳泉所这一年\n柳泉司法所 2023年1月5日\n一、2022年干了什么\n2022年调解纠纷89件。\n二、今年干什么\n去年打了底。新建示范村6个。")).hasFigure(6, "个")
				.during("2023").ofKind(FigureKind.TARGET);
	}

	@Test
	void whatAMeetingDecidesIsForTheRestOfTheYear() {
		assertThat(read("柳泉区司法局办公会议纪要\n时间：2021年10月9日\n会议听取各科室前三季度工作汇报。\n一、法律援助。受理700件，尚余60件。\n二、会议议定以下事项：\n"
				+ "（一）讲座不少于12场。")).hasFigure(60, "件").during("as of 2021-09-30").hasFigure(12, "场").during("2021-Q4")
				.ofKind(FigureKind.TARGET);
		assertThat(read("柳泉区司法局2023年工作计划\n一、普法\n上半年举办讲座9场。")).hasFigure(9, "场").during("2023-H1").ofKind(FigureKind.TARGET);
	}

	@Test
	void aPlanLooksBackUnderAHeadingOfTheYearBeforeAndInItsColumn() {
		assertThat(read("柳泉区司法局2023年工作计划\n一、去年打下的基础\n2022年，任务繁重。调解纠纷700件。\n二、指标\n\n指标 | 2022年实绩 | 2023年目标\n办理公证（件） | 310 | 350\n"
				+ "\n三、今年工作\n1.普法。举办讲座90场。")).hasFigure(700, "件").during("2022").ofKind(FigureKind.COUNT).hasFigure(310, "件")
				.during("2022").ofKind(FigureKind.COUNT).hasFigure(350, "件").during("2023").ofKind(FigureKind.TARGET)
				.hasFigure(90, "场").during("2023").ofKind(FigureKind.TARGET);
	}

	@Test
	void aPlanAStartAndALawAreNotTheTimeOfTheDocument() {
		assertThat(read("柳泉县多元解纷\n按照《三年行动方案（2021—2023年）》，今年前十个月调解纠纷700件。\n柳泉县司法局\n2022年11月3日"))
				.hasFigure(700, "件").during("2022-01..2022-10");
		assertThat(read("柳泉区调解回眸\n《人民调解法》施行五年来，化解纠纷700件。")).hasFigure(700, "件").during("2011-01..2015-12");
		assertThat(read("柳泉区热线\n2021年5月启用以来，接听700通；2022年以来回访80人次。")).hasFigure(700, "通").during("since 2021-05")
				.hasFigure(80, "人次").during("since 2022-01");
	}

	@Test
	void anIssueOfAMonthIsOfThatMonth() {
		var reading = read("柳泉司法所工作月报\n（2024年10月 总第9期）\n排查6次。月底在册矫正对象14人。\n【下月打算】\n宣讲不少于3场。");
		assertThat(reading).hasFigure(6, "次").during("2024-10..2024-10").hasFigure(14, "人").during("as of 2024-10-31")
				.hasFigure(3, "场").ofKind(FigureKind.TARGET).during("2024-11..2024-11");
	}

	@Test
	void aYearThatNobodyTellsIsSaidToBeUntold() {
		var reading = read("柳泉市公证情况\n上半年办理公证700件。现有公证员9名。");
		assertThat(reading).hasFigure(700, "件").during("XXXX-H1").hasFigure(9, "名").during("as of XXXX-06-30");
		Assertions.assertThat(reading.period()).isEmpty();
		assertThat(read("柳泉市公证情况\n办理公证700件。")).hasFigure(700, "件").during("XXXX");
	}

	@Test
	void whoTellsTheYearSettlesIt() {
		var context = new ReadingContext(Optional.of(Period.valueOf("2023-H1")), Optional.empty());
		assertThat(new ReportReader(MetricLexicon.of(List.of())).read("柳泉市公证情况\n上半年办理公证700件。", context))
				.hasFigure(700, "件").during("2023-H1");
	}

	@Test
	void lastYearInTheNewsIsCountedFromTheDayOfWriting() {
		assertThat(read("柳泉：法律服务进村\n本报柳泉1月9日讯 2023年，全市接待群众700人次。去年9月受理欠薪案80件。2024年将再建6个站点。"))
				.hasFigure(700, "人次").during("2023").hasFigure(80, "件").during("2023-09..2023-09").hasFigure(6, "个")
				.ofKind(FigureKind.TARGET);
	}

	@Test
	void plansAreOfTheTimeThatTheirHeadingNames() {
		assertThat(read("柳泉县司法局2023年工作总结\n办案300件。\n二、2024年工作计划\n一是全年办案不少于350件。")).hasFigure(350, "件").during("2024")
				.ofKind(FigureKind.TARGET);
		assertThat(read("柳泉县上半年工作总结会讲话\n（2021年7月12日）\n办案300件。\n三、下半年打算\n全年办案要办到650件。")).hasFigure(300, "件")
				.during("2021-H1").hasFigure(650, "件").during("2021").ofKind(FigureKind.TARGET);
	}

	@Test
	void theMiddleOfAPlanCountsFromItsBeginning() {
		String text = "柳泉县“八五”普法规划中期自查报告\n一、组织保障\n三年累计投入90万元,其中2023年40万元。\n二、阵地\n建成法治广场3处。";
		assertThat(read(text)).hasFigure("900000", "元").during("2021-01..2023-12").hasFigure("400000", "元").during("2023")
				.ofKind(FigureKind.MONEY).hasFigure(3, "处").during("since 2021-01");
	}

	@Test
	void aLineAboutAMonthTellsTheTimeOfABulletin() {
		String text = "工作简报\n2024年第3期\n柳泉县司法局东屏司法所　2024年4月2日\n东屏司法所3月份工作动态\n【调解】3月份,调处纠纷19件。一季度累计调处61件。\n【矫正】本月新接收2人。";
		assertThat(read(text)).hasFigure(19, "件").during("2024-03..2024-03").hasFigure(61, "件").during("2024-Q1").hasFigure(2, "人")
				.during("2024-03..2024-03");
	}

	@Test
	void yearsOfTheClauseBeforeTellWhatIsListed() {
		String text = "柳泉市2023年法律援助新闻发布会发布词\n2021年、2022年、2023年,全市受理案件分别为4102件、4655件和5218件,三年共13975件。";
		assertThat(read(text)).hasFigure(4102, "件").during("2021").hasFigure(4655, "件").during("2022").hasFigure(5218, "件")
				.during("2023").hasFigure(13975, "件").during("2021-01..2023-12");
	}

	@Test
	void aTextIsOfTheMonthsThatItSaysItReportsOn() {
		String text = "关于全县执法监督工作情况的报告\n——2024年8月在县人大常委会会议上\n现将2023年1月至2024年6月执法监督工作情况报告如下。\n一、主要工作\n举办培训3期。";
		assertThat(read(text)).hasFigure(3, "期").during("2023-01..2024-06");
	}

	@Test
	void aCutOffInTheOpeningIsTheEndOfAllAndThePlansAreForTheNextYear() {
		String text = "柳泉县司法局2025年度工作总结\n现将工作情况汇报如下(除注明外,业务数据均截至11月底)。\n一、主要工作\n调解纠纷312件。截至12月20日,收到申请96件,上年全年64件,增长五成;受理88件。\n"
				+ "二、2026年工作计划\n法律援助不少于75件。";
		assertThat(read(text)).hasFigure(312, "件").during("2025-01..2025-11").hasFigure(64, "件").during("2024").hasFigure(88, "件")
				.during("2025").ofKind(FigureKind.COUNT).hasFigure(75, "件").during("2026").ofKind(FigureKind.TARGET);
	}

	@Test
	void belowATitleThatCallsItANoticeOfACheckTheSituationIsThatOfTheCheck() {
		assertThat(read("柳泉县司法局关于2023年度卷宗抽查情况的通报\n县司法局于2023年5月至6月组织了卷宗抽查。现将情况通报如下：\n抽查卷宗88件，合格80件。\n柳泉县司法局\n2023年7月10日\n"))
				.hasFigure(88, "件").during("2023-05..2023-06");
	}

	@Test
	void theYearOfAnAimIsNotThatOfTheText() {
		assertThat(read("前三季度全县法律援助有新进展\n今年1至9月，全县受理法律援助案件310件。下一步将补齐短板，到2030年，全县“法律明白人”达到2000名。")).hasFigure(310, "件")
				.during("XXXX-01..XXXX-09");
	}

	@Test
	void aYearThatIsOnlyNamedDoesNotMakeAPaperOfJanuaryOneOfItsOwnYear() {
		assertThat(read(
				"柳泉县司法局关于司法所情况的统计报告\n县局进行了核查。截至2021年12月31日，全县设司法所6个。\n司法所 | 工作人员（人）\n东关司法所 | 5\n西关司法所 | 4\n说明：空编1名，已列入2022年全县招录计划。\n柳泉县司法局\n2022年1月8日\n"))
				.hasFigure(5, "人").during("as of 2021-12-31");
	}

}
