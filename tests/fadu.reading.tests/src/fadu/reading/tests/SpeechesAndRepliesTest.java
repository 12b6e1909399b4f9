package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import org.junit.jupiter.api.Test;

import fadu.model.FigureKind;

/** The times of texts that are no yearly reports: speeches, replies, news of one day, interviews. */
class SpeechesAndRepliesTest {

	@Test
	void aSpeechTellsOfTheYearBeforeTheMeeting() {
		String text = "在2022年全市司法行政工作会议上的讲话\n2021年,我们走过了不平凡的一年。\n全年办理公证7300件。\n今年要抓三件事:力争培训调解员900人次。";
		assertThat(read(text)).hasFigure(7300, "件").during("2021").hasFigure(900, "人次").ofKind(FigureKind.TARGET).during("2022");
	}

	@Test
	void aMeetingWhoseTextTellsOfNoOtherYearIsOfItsOwn() {
		assertThat(read("在2022年全市司法行政工作会议上的讲话\n全年办理公证7300件。")).hasFigure(7300, "件").during("2022");
	}

	@Test
	void whoTellsOfAWholeYearAndThenOfLastYearMeansTheSame() {
		String text = "青石市律师业发展发布会\n介绍2019年我市律师行业情况。\n截至2019年底,全市共有律师事务所58家。\n去年,全市律师办理诉讼案件6100件。";
		assertThat(read(text)).hasFigure(6100, "件").during("2019");
	}

	@Test
	void thisYearComesAfterTheYearThatItIsSetAgainst() {
		String text = "关于第61号提案的答复\n截至今年6月底,全县共设司法所14个。\n2019年,招录补充17人;今年上半年,聘用协理员40名。";
		assertThat(read(text)).hasFigure(14, "个").during("as of 2020-06-30").hasFigure(17, "人").during("2019").hasFigure(40, "名")
				.during("2020-H1");
	}

	@Test
	void theDayOfAnEventHoldsForItsParagraphAndWhereWordsPointBack() {
		String text = "江岸区开展集中宣传活动\n3月15日上午,2023年集中宣传活动在中心广场举行。18家单位设点,接待群众640人次。\n据统计,当天共发放资料2100份。\n1至2月,全区举办讲座31场。";
		assertThat(read(text)).hasFigure(640, "人次").during("2023-03-15").hasFigure(2100, "份").during("2023-03-15")
				.hasFigure(31, "场")
				.during("2023-01..2023-02");
	}

	@Test
	void whatIsThereIsOfTheDayThatTheTextCountedUpTo() {
		String text = "关于完善服务体系的答复\n截至2021年9月底,全区建成工作站9个。\n目前,全区共有法律顾问62名。";
		assertThat(read(text)).hasFigure(62, "名").during("as of 2021-09-30");
	}

	@Test
	void whatWasDoneUpToADayGoesOnOverItsParagraph() {
		String text = "法律援助中心2017年小结\n截止10月31日,共受理案件310件。其中民事190件。\n接待来访70人次。";
		assertThat(read(text)).hasFigure(190, "件").during("2017-01..2017-10").hasFigure(70, "人次").during("2017");
	}

	@Test
	void aPartOfTheYearLeadsBehindWordsThatCountNothing() {
		String text = "规范检查工作调度会纪要\n时间:2024年9月5日\n据市司法局通报,1至8月全市检查2800次。其中联合检查310次。";
		assertThat(read(text)).hasFigure(310, "次").during("2024-01..2024-08");
	}

	@Test
	void firstBelowASectionIsAnItemOfIt() {
		String text = "河口县司法局2021年工作总结\n一、工作情况\n办理公证300件。\n二、2022年要做好的几件事\n第一,抓基层。完成11个司法所改造。";
		assertThat(read(text)).hasFigure(11, "个").ofKind(FigureKind.TARGET).during("2022");
	}

	@Test
	void aDashBeforeATimeHidesNothing() {
		String text = "五年来工作回顾(2016—2020年)\n——2020年,安置率95%。\n——五年来,我们便民利民。办理公证8100件。";
		assertThat(read(text)).hasFigure(8100, "件").during("2016-01..2020-12");
	}

	@Test
	void allWhoCameSinceTheBeginningAreOfNoYear() {
		assertThat(read("云台区司法局2018年工作总结\n累计接收社区服刑人员930人,现在册120人。")).hasFigure(930, "人").during("cumulative").hasFigure(120, "人")
				.during("as of 2018-12-31");
	}

	@Test
	void aHeadingWithThisYearOpensThePlansOfASpeechAboutTheYearBefore() {
		String text = "在全县司法行政工作会议上的讲话\n（2019年2月20日）\n一、肯定成绩\n过去的一年，全县调解纠纷3100件。\n二、抓住关键，拼好今年\n全员培训3次，新建工作站6个。";
		assertThat(read(text)).hasFigure(3100, "件").during("2018").ofKind(FigureKind.COUNT).hasFigure(3, "次").during("2019")
				.ofKind(FigureKind.TARGET).hasFigure(6, "个").during("2019").ofKind(FigureKind.TARGET);
	}

	@Test
	void whatAMeetingTellsUpToADayHasBeenDoneAndWhatItDecidesIsAPlan() {
		String text = "柳泉区委依法治区办公室会议纪要\n2023年7月21日上午，办公室主任主持召开会议，听取上半年工作情况。纪要如下：\n一、整改\n12个部门参加。截至7月18日已整改问题14个。"
				+ "\n会议议定：从各部门选派5名人员跟班。\n会议要求，对败诉5件以上的单位进行约谈。";
		assertThat(read(text)).hasFigure(14, "个").ofKind(FigureKind.COUNT).hasFigure(5, "名").ofKind(FigureKind.TARGET)
				.during("2023-H2").hasFigure(5, "件").ofKind(FigureKind.THRESHOLD);
	}

	@Test
	void aStoryIsToldInTheYearOfTheDayWithWhichItBegins() {
		String text = "“没想到这么快。”2020年1月9日上午，王某在中心激动地说。\n2019年全年，全县受理法律援助案件310件。去年11月以来追回欠薪40万元。\n“今年，我们将在6个乡镇设立工作站。”主任说。";
		assertThat(read(text)).hasFigure(310, "件").during("2019").hasFigure(6, "个").during("2020").ofKind(FigureKind.TARGET);
	}

}
