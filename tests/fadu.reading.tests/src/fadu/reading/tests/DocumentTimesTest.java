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

}
