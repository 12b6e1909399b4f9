package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A time that is said once holds for what goes on from it: a paragraph, a section, a whole text. */
class TimeFramesTest {

	private static String report(String body) {
		return "柳泉区司法局2024年工作总结\n" + body;
	}

	@Test
	void aTimeThatOpensASentenceHoldsForItsParagraph() {
		assertThat(read(report("1至10月办理公证900件。分种类看,民事700件。\n调解纠纷60件。"))).hasFigure(900, "件").during("2024-01..2024-10")
				.hasFigure(700, "件").during("2024-01..2024-10").hasFigure(60, "件").during("2024");
	}

	@Test
	void aSingleMonthHoldsOnlyWhereItOpensTheParagraph() {
		assertThat(read(report("办理公证900件。8月上门31次。减免费用2万元。"))).hasFigure(31, "次").during("2024-08..2024-08").hasFigure(20000, "元")
				.during("2024");
	}

	@Test
	void aSectionsLeadHoldsForItsParts() {
		assertThat(read(report("一、近年工作\n自2021年3月以来,受理法律援助案件800件。\n(一)便民。上门服务63次。\n二、其他\n接待来访50人次。"))).hasFigure(63, "次")
				.during("since 2021-03").hasFigure(50, "人次").during("2024");
	}

	@Test
	void aListGoesOnWithTheTimeThatAnnouncesIt() {
		assertThat(read(report("2022年以来,收到线索64条:\n——热线45条;\n——来信19条。\n接待来访50人次。"))).hasFigure(45, "条").during("since 2022-01")
				.hasFigure(19, "条").during("since 2022-01").hasFigure(50, "人次").during("2024");
	}

	@Test
	void aReportsTimeMayEndWithAMonthOrSpanYears() {
		assertThat(read("柳泉区公证改革情况\n截至2023年9月底,有关情况如下:\n一、办证。办理公证900件。\n柳泉区司法局\n2023年10月12日")).hasFigure(900, "件")
				.during("2023-01..2023-09");
		assertThat(read("柳泉区普法规划检查情况\n规划自2016年启动至今年6月,进度过半。\n组织宣讲62场。\n2018年8月3日")).hasFigure(62, "场")
				.during("2016-01..2018-06");
		assertThat(read("走过五年\n——柳泉区司法行政回顾(2021—2025)\n五年间,举办讲座43场。\n审查文件318件。")).hasFigure(43, "场").during("2021-01..2025-12")
				.hasFigure(318, "件").during("2021-01..2025-12");
	}

	@Test
	void anActionHoldsForTheTextThatIsAboutIt() {
		assertThat(read("“护薪”行动初见成效\n柳泉区司法局2021年12月20日\n自11月1日“护薪”专项行动启动以来,跑遍工地。\n行动以来受理案件73件。已办结58件。")).hasFigure(73, "件")
				.during("since 2021-11").hasFigure(58, "件").during("since 2021-11");
	}

	@Test
	void anActionThatTheHeadlineNamesHoldsFromItsLaunchToTheDayThatIsTold() {
		String news = "柳泉县“清欠”专项行动见闻\n柳泉县司法局 2024年1月22日\n去年11月,县司法局会同工会启动“清欠”专项行动。";
		assertThat(read(news + "办理讨薪案件73件。")).hasFigure(73, "件").during("since 2023-11");
		assertThat(read(news + "截至今年1月20日,接待职工310人次。办理案件73件。")).hasFigure(310, "人次").during("2023-11..2024-01")
				.hasFigure(73, "件").during("2023-11..2024-01");
		assertThat(read(report("去年12月成立的果业调解委员会忙个不停,成立到现在一共调了83起。"))).hasFigure(83, "起").during("since 2023-12");
		assertThat(read(report("“助老”服务自2022年12月开始以来,上门156次。"))).hasFigure(156, "次").during("since 2022-12");
		assertThat(read(report("公众号2016年10月上线以来推文145篇。"))).hasFigure(145, "篇").during("since 2016-10");
	}

	@Test
	void aMonthIsOfItsClauseWhereverItStandsInIt() {
		assertThat(read(report("受理案件217件,其中3月份单月受理102件。"))).hasFigure(102, "件").during("2024-03..2024-03");
		assertThat(read(report("农忙时节的9月,化解土地纠纷147件。"))).hasFigure(147, "件").during("2024-09..2024-09");
		assertThat(read(report("现有持证人员1047人,9月份集中轮训620人。"))).hasFigure(620, "人").during("2024-09..2024-09");
	}

	@Test
	void bracketsMeanWhatTheTextSays() {
		assertThat(read("柳泉区“十四五”法律援助回顾\n现将2021年至2025年情况总结如下,括号内为2025年数据。\n五年办案5862件(1304件)。")).hasFigure(5862, "件")
				.during("2021-01..2025-12").hasFigure(1304, "件").during("2025");
	}

	@Test
	void whatAnItemTellsOfTimeEndsWithIt() {
		assertThat(read(report("主要工作:\n——公证。办证900件,2021年至2023年年均增长3%。\n——调解。调解纠纷60件。"))).hasFigure(60, "件").during("2024");
		assertThat(read(report("受理案件300件。2022年、2023年分别为210件、250件。办结280件。"))).hasFigure(280, "件").during("2024");
	}

	@Test
	void aHeadingInBracketsBeforeItsWordsIsNoPartOfThem() {
		String brief = "公证工作简报\n柳泉区公证处 2024年7月5日\n【办证】今年前六个月办理公证900件。\n【便民】上门服务63次。";
		assertThat(read(brief)).hasFigure(900, "件").during("2024-H1").hasFigure(63, "次").during("2024-H1");
		assertThat(read(brief.replace("前六个月", "前两个季度"))).hasFigure(63, "次").during("2024-H1");
		assertThat(read(brief.replace("前六个月", "1至3月"))).hasFigure(63, "次").during("2024-Q1");
	}

	@Test
	void twoPartsOfAYearSideBySideAreNotTheTextsOwn() {
		assertThat(read("柳泉司法这一年\n办理公证900件。\n涉企检查由上半年的12次降到下半年的9次。")).hasFigure(900, "件").during("XXXX");
	}

	@Test
	void wordsPointBackToATimeToldBefore() {
		assertThat(read(report("9月恢复培训,办班3次;同月组织活动9场。"))).hasFigure(9, "场").during("2024-09..2024-09");
		assertThat(read(report("11月至12月最忙。这两个月受理案件74件。"))).hasFigure(74, "件").during("2024-11..2024-12");
		assertThat(read(report("2020年7月1日法律施行以来,接收对象800人。\n法律施行以来,调查评估104件。"))).hasFigure(104, "件").during("since 2020-07");
	}

	@Test
	void thePrintedBaseIsOfTheSamePartOfTheYearBefore() {
		assertThat(read(report("上半年收到申请96件,比去年同期的61件增长57.4%。"))).hasFigure(61, "件").during("2023-H1");
	}

	@Test
	void bodiesThatOpenAClauseStand() {
		assertThat(read(report("39个司法所都换了牌子,工作有序。"))).hasFigure(39, "个").during("as of 2024-12-31");
		assertThat(read(report("39个司法所开展排查,调解纠纷50件。"))).hasFigure(39, "个").during("2024");
		assertThat(read(report("年初在册矫正对象21人。"))).hasFigure(21, "人").during("as of 2024-01-01");
		assertThat(read(report("期末仍在审查4件。"))).hasFigure(4, "件").during("as of 2024-12-31");
	}

	@Test
	void rowsOfATableNameWhatStands() {
		assertThat(read(report("项目|单位|数量\n调解员|人|103\n受理纠纷|件|87"))).hasFigure(103, "人").during("as of 2024-12-31").hasFigure(87, "件")
				.during("2024");
	}

	@Test
	void whatIsToStandIsOfTheDayThatThePlanIsDue() {
		assertThat(read(report("到2026年底,调解员增加到90人。"))).hasFigure(90, "人").during("as of 2026-12-31");
	}

	@Test
	void aCutOffInTheTitleIsTheTimeOfTheReport() {
		assertThat(read("柳泉区司法局2023年工作情况报告(截至2023年10月底)\n一、办证。办理公证900件。")).hasFigure(900, "件").during("2023-01..2023-10");
		assertThat(read("柳泉区司法局2023年工作情况报告(截至12月底)\n一、办证。办理公证900件。")).hasFigure(900, "件").during("2023");
	}

	@ParameterizedTest
	@ValueSource(strings = {"今年截至10月底", "2024年截至10月底", "截至今年10月底"})
	void theYearMayStandBeforeTheDayUpToWhichWasCounted(String time) {
		assertThat(read("柳泉区司法局2024年工作情况\n" + time + ",办理公证900件。")).hasFigure(900, "件").during("2024-01..2024-10");
	}

	@Test
	void aMonthIsOverWhereItsSentenceTurnsToWhatIsThereNow() {
		assertThat(read(report("4月,仲裁科划入我局,现有工作人员63人。选派干部9名。"))).hasFigure(63, "人").during("as of 2024-12-31").hasFigure(9, "名")
				.during("2024");
		assertThat(read(report("4月,仲裁科办案繁忙。选派干部9名。"))).hasFigure(9, "名").during("2024-04..2024-04");
	}

	@Test
	void whatBeganInAMonthAndIsCountedUpToADayIsOfTheTimeBetween() {
		assertThat(read(report("清查行动自2024年2月启动,截至6月底,检查商铺870家次。立案29件。\n办理公证900件。"))).hasFigure(870, "家次").during("2024-02..2024-06")
				.hasFigure(29, "件").during("2024-02..2024-06").hasFigure(900, "件").during("2024");
	}

	@Test
	void whatIsThereNowIsOfTheDayUpToWhichItsParagraphCounts() {
		assertThat(read("柳泉区普法中期自查报告(2023年8月)\n截至2023年6月底,建成阵地47处。现有联络员310名。")).hasFigure(310, "名").during("as of 2023-06-30");
	}

	@Test
	void aTableIsOfTheTimeOfTheSentenceThatAnnouncesIt() {
		String table = "柳泉县2019—2021年办证情况\n2021年办理的公证按类别分布如下：\n类别 | 继承 | 委托 | 学历\n件数（件） | 70 | 44 | 26\n比例（%） | 50 | 31.4 | 18.6\n三年累计收费78万元。\n";
		assertThat(read(table)).hasFigure(70, "件").during("2021").hasFigure("18.6", "%").during("2021").hasFigure(780_000, "元")
				.during("2019-01..2021-12");
	}

	@Test
	void whoCameToAPlaceInAYearSetsNoTimeForTheirStory() {
		assertThat(read("柳泉镇司法所2022年工作纪实\n所长2011年来到这里，一直没走。他前后开了7次院坝会。")).hasFigure(7, "次").during("2022");
	}

	@Test
	void aTableIsOfTheTimeUpToTheDayInItsCaption() {
		assertThat(read("柳泉县2022年实事推进情况\n有关任务四项。\n柳泉县实事推进情况表（截至2022年9月30日）\n任务 | 单位 | 全年目标 | 完成数\n开展法治讲座 | 场次 | 80 | 66\n"))
				.hasFigure(80, "场次").during("2022").hasFigure(66, "场次").during("2022-01..2022-09");
	}

	@Test
	void theYearSoFarEndsOnTheDayThatTheSentenceTellsBeforeAndSoDoesTheParagraph() {
		assertThat(read("柳泉镇司法所2022年工作总结\n截至10月31日，在册社区矫正对象12人，今年以来新接收5人。在册安置帮教对象30人。")).hasFigure(12, "人")
				.during("as of 2022-10-31").hasFigure(5, "人").during("2022-01..2022-10").hasFigure(30, "人")
				.during("as of 2022-10-31");
	}

}
