package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import org.junit.jupiter.api.Test;

import fadu.model.FigureKind;

class HeadingTimesTest {

	private static final String MINUTES = "柳泉区司法局局务会议纪要\n时间:2022年8月5日\n会议听取了今年1至7月各项工作进展情况。\n";

	@Test
	void aHeadingOfOneMonthTellsTheTimeOfItsSection() {
		assertThat(read(MINUTES + "一、关于7月份工作\n当月受理案件33件。\n")).hasFigure(33, "件").during("2022-07..2022-07");
	}

	@Test
	void aHeadingOfAMonthToComeAnnouncesPlans() {
		assertThat(read(MINUTES + "三、关于8月份重点任务\n组织宣讲12场。\n")).hasFigure(12, "场").ofKind(FigureKind.TARGET);
	}

	@Test
	void newsThatCountsSinceTheYearBeganIsNotOfTheMonthsThatItTellsOf() {
		assertThat(read("工钱讨回来了\n2022年11月9日 柳泉 通讯员\n老周笑了。7月至9月,他在工地干活。\n今年以来,该区受理讨薪案件174件。\n")).hasFigure(174, "件")
				.during("2022-01..2022-11");
	}

	@Test
	void theQuarterBeforeIsThatBeforeTheForms() {
		String form = "柳泉县2021年第三季度社区矫正季报\n项目 | 单位 | 本季 | 上季\n季末在册 | 人 | 114 | 117\n帮扶率 | % | 98.5 | 98.1\n\n镇 | 上季末在册（人） | 本季末在册（人） | 上季结转（件）\n东屏镇 | 61 | 58 | 7\n";
		assertThat(read(form)).hasFigure(117, "人").during("as of 2021-06-30").hasFigure("98.1", "%").during("2021-Q2")
				.hasFigure(61, "人").during("as of 2021-06-30").hasFigure(58, "人").during("as of 2021-09-30").hasFigure(7, "件")
				.during("2021-Q3");
	}

	@Test
	void aChangeBesideTheYearBeforeIsOfTheTableItself() {
		String table = "柳泉县2023年上半年办理情况\n类别 | 本期受理（件） | 上年同期（件） | 同比增减（%） | 本期结案（件）\n民事 | 60 | 50 | 20 | 48\n刑事 | 27 | 30 | -10 | 25\n";
		assertThat(read(table)).hasFigure(50, "件").during("2022-H1").hasFigure(20, "%").during("2023-H1").changeOf(60);
	}

	@Test
	void aRateIsOfTheMonthsThatTheColumnBesideItTells() {
		String table = "柳泉县2024年任务进度表\n任务 | 年度目标（件） | 1—8月完成（件） | 完成率（%） | 责任股室\n办理公证 | 500 | 410 | 82 | 公证处\n调解纠纷 | 900 | 720 | 80 | 基层股\n";
		assertThat(read(table)).hasFigure(500, "件").during("2024").ofKind(FigureKind.TARGET).hasFigure(82, "%")
				.during("2024-01..2024-08")
				.ofKind(FigureKind.RATE).shareOf(500);
	}

}
