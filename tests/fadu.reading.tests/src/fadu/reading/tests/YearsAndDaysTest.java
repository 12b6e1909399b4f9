package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import org.junit.jupiter.api.Test;

import fadu.model.FigureKind;

class YearsAndDaysTest {

	private static String report(String body) {
		return "海州区司法局2024年工作总结\n" + body;
	}

	@Test
	void aReportDeliveredEarlyInAYearIsAboutTheYearBefore() {
		assertThat(read("海州区司法局工作报告\n——2025年2月6日在全区司法行政工作会议上\n2024年,全局履职尽责。\n办理公证30件。"))
				.hasFigure(30, "件").during("2024");
		assertThat(read("海州区司法局工作报告\n——2025年2月6日在全区司法行政工作会议上\n2025年,全局履职尽责。\n办理公证30件。"))
				.hasFigure(30, "件").during("2025");
		assertThat(read("海州区司法局工作报告\n——2025年9月6日在全区司法行政工作会议上\n2024年,全局履职尽责。\n办理公证30件。"))
				.hasFigure(30, "件").during("2025");
	}

	@Test
	void aNewsItemIsAboutThePartOfTheYearThatItsOpeningNames() {
		assertThat(read("海州把服务送到家门口\n发布日期：2025-07-18 来源：海州日报\n记者从区司法局了解到,2025年上半年,全区接待群众700人次。\n公证提速。公证处办证30件。"))
				.hasFigure(700, "人次").during("2025-H1").hasFigure(30, "件").during("2025-H1");
	}

	@Test
	void theEndOfAYearOrMonthTellsStocksAndNotWhatWasDone() {
		assertThat(read(report("年末公证处5家、公证员40名;办理公证300件。"))).hasFigure(5, "家").during("as of 2024-12-31")
				.hasFigure(40, "名").during("as of 2024-12-31").hasFigure(300, "件").during("2024");
		assertThat(read(report("派驻工作站8月底有6个,接待群众700人次。"))).hasFigure(6, "个").during("as of 2024-08-31")
				.hasFigure(700, "人次").during("2024");
		assertThat(read(report("年底,全区16个司法所中,9个达标。"))).hasFigure(9, "个").during("as of 2024-12-31").ofWhich(16);
		assertThat(read(report("今年年底,公证处5家。去年年末,公证处4家。"))).hasFigure(5, "家").during("as of 2024-12-31").hasFigure(4, "家")
				.during("as of 2023-12-31");
		assertThat(read(report("年底前新建站点6个。"))).hasFigure(6, "个").during("2024");
		assertThat(read(report("年底开展检查20次。"))).hasFigure(20, "次").during("2024");
	}

	@Test
	void aTimeInAnAttributeMovesNothing() {
		assertThat(read(report("清理2010年以来的文件200件,废止60件。"))).hasFigure(200, "件").during("2024").hasFigure(60, "件").during("2024");
		assertThat(read(report("2010年以来,办理公证200件。"))).hasFigure(200, "件").during("since 2010-01");
	}

	@Test
	void theWholeYearsPlanIsOfTheYear() {
		assertThat(read("海州区司法局2024年第一季度工作情况\n办理公证30件。全年计划办理公证160件。")).hasFigure(30, "件").during("2024-Q1")
				.hasFigure(160, "件").during("2024").ofKind(FigureKind.TARGET);
	}

	@Test
	void whatAChangeStartsFromIsOfItsOwnTime() {
		assertThat(read(report("报备及时率从上年的92.5%提高到98.1%。"))).hasFigure("92.5", "%").during("2023").hasFigure("98.1", "%")
				.during("2024");
	}

	@Test
	void eachYearOfAListHasItsNumber() {
		assertThat(read(report("2022年、2023年、2024年公证办证依次为310件、1,280件、350件。"))).hasFigure(310, "件").during("2022")
				.hasFigure(1280, "件").during("2023").hasFigure(350, "件").during("2024");
	}

}
