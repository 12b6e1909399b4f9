package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import fadu.model.FigureKind;
import fadu.reading.Reading;
import fadu.reading.ReadingContext;
import fadu.reading.ReportReader;

/** Speeches and long reports, whose parts are numbered in words: 第三部分. */
class PartsOfSpeechesTest {

	private static ReportReader reader;

	@BeforeAll
	static void readTheCatalogue() throws IOException {
		reader = Checkout.reader();
	}

	private static Reading read(String text) {
		return reader.read(text, ReadingContext.unknown());
	}

	@Test
	void aPartThatOpensWithTheNextYearHoldsPlans() {
		String text = "石坪县司法局2024年度工作报告\n第一部分 2024年工作回顾\n办理公证900件。\n第二部分 2025年任务要抓实\n一、抓队伍\n专职人民调解员达到40名。\n二、抓基础\n再改造司法所2个。";
		assertThat(read(text)).hasFigure(900, "件").ofKind(FigureKind.COUNT).hasFigure(40, "名").ofKind(FigureKind.TARGET)
				.during("2025").hasFigure(2, "个").ofKind(FigureKind.TARGET).during("2025");
	}

	@Test
	void whatCountsDocumentsAndContractsCountsNoneOfThemAlone() {
		String title = "石坪县司法局2024年工作总结\n";
		assertThat(read(title + "全年审查县政府各类文件、合同150件，其中政府合同90件。")).hasFigure(150, "件").of("DC.REVIEWS")
				.hasFigure(90, "件").of("DC.CONTRACTS_REVIEWED");
		assertThat(read(title + "培训律师、公证员30人。")).hasFigure(30, "人").ofNoMetric();
	}

}
