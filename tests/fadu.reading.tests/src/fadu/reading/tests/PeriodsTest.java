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

class PeriodsTest {

	private static String report(String body) {
		return "海州区司法局2024年工作总结\n" + body;
	}

	@Test
	void aTitleTellsPeriodAndDistrict() {
		assertThat(read(report("办理公证30件。"))).hasFigure(30, "件").during("2024").inDistrict("海州区");
		assertThat(read("海州区司法局2023年上半年工作情况\n办理公证30件。")).hasFigure(30, "件").during("2023-H1");
		assertThat(read("海州区法律援助中心2024年第二季度信息公开\n办理公证30件。")).hasFigure(30, "件").during("2024-Q2");
	}

	@Test
	void aHalfYearIsFoundInTheOpening() {
		assertThat(read("今年上半年,海州区司法局扎实工作。\n收到建议12条。\n依据2022年方案推进。")).hasFigure(12, "条").during("2022-H1");
	}

	@Test
	void aPhraseReachesToTheEndOfItsParagraph() {
		assertThat(read(report("前三季度检查企业120家,发现问题35个。办理公证30件。\n接待来访60人次。"))).hasFigure(120, "家").during("2024-01..2024-09")
				.hasFigure(35, "个").during("2024-01..2024-09").hasFigure(30, "件").during("2024-01..2024-09").hasFigure(60, "人次")
				.during("2024");
	}

	@Test
	void yearlessPhrasesTakeTheDocumentsYear() {
		assertThat(read(report("一季度受理案件8件;截至6月底,建成站点15个。"))).hasFigure(8, "件").during("2024-Q1").hasFigure(15, "个")
				.during("as of 2024-06-30");
		assertThat(read(report("自4月机制运行以来,接待来访60人次。"))).hasFigure(60, "人次").during("since 2024-04");
		assertThat(read(report("今年以来,化解纠纷50件。"))).hasFigure(50, "件").during("2024");
	}

	@Test
	void stocksAreCountedOnADay() {
		assertThat(read(report("目前在册矫正对象88人;全年解除矫正40人。"))).hasFigure(88, "人").during("as of 2024-12-31").hasFigure(40, "人")
				.during("2024");
	}

	@Test
	void anOpenStartIsCumulativeAndAnAverageIsAnAverage() {
		assertThat(read(report("平台运行以来,办理事项900件。"))).hasFigure(900, "件").during("cumulative");
		assertThat(read(report("中心年均接待群众3万人次。"))).hasFigure(30_000, "人次").during("annual average");
	}

	@Test
	void aYearOfComparisonKeepsToItsClause() {
		assertThat(read(report("受理案件151件,2023年为66件,办结135件。"))).hasFigure(66, "件").during("2023").hasFigure(135, "件")
				.during("2024");
		assertThat(read(report("化解率较2023年提升5个百分点。"))).hasFigure(5, "百分点").during("2024");
	}

	@Test
	void whatTheUserSaysWins() {
		var context = new ReadingContext(Optional.of(new Period.HalfYear(2022, 1)), Optional.of("云山县"));
		var reading = new ReportReader(MetricLexicon.of(List.of())).read(report("办理公证30件。"), context);
		assertThat(reading).hasFigure(30, "件").during("2022-H1").inDistrict("云山县");
		Assertions.assertThat(reading.period()).contains(new Period.HalfYear(2022, 1));
	}

	@Test
	void aTextWithoutAYearHasNoPeriod() {
		Assertions.assertThat(read("办理公证30件。").period()).isEmpty();
	}

	@Test
	void aTimeBetweenSubjectAndVerbCounts() {
		assertThat(read(report("全区法律援助机构上半年共接待来访320人次。"))).hasFigure(320, "人次").during("2024-H1");
		assertThat(read(report("入选2023年度优秀项目3个。"))).hasFigure(3, "个").during("2024");
	}

	@Test
	void theYearBeforeIsToldForComparison() {
		assertThat(read("海州区司法局2024年上半年工作情况\n受理案件168件,上年同期为143件。")).hasFigure(168, "件").during("2024-H1").hasFigure(143, "件")
				.during("2023-H1");
		assertThat(read(report("收到申请240件,较2023年的190件增长26.3%。"))).hasFigure(190, "件").during("2023").hasFigure("26.3", "%")
				.during("2024").changeOf(240);
	}

	@Test
	void aLawTellsSinceWhen() {
		assertThat(read(report("自《法律援助法》施行以来,办理案件900件。"))).hasFigure(900, "件").during("since 2022-01");
		assertThat(read("海州市司法局发布《社区矫正法》实施五周年成果\n7月10日,通报会介绍,五年来全市共接收矫正对象2600人。")).hasFigure(2600, "人")
				.during("2020-07..2025-07");
	}

	@Test
	void aDocumentOfSeveralYearsKeepsTheYearOfItsParagraph() {
		assertThat(read("海州区行政审判白皮书(2021-2023年)\n2023年收案80件。其中征收类30件。\n三年间发出建议12份。")).hasFigure(30, "件").during("2023")
				.hasFigure(12, "份").during("2021-01..2023-12");
	}

	@Test
	void stocksOfBodiesAndPersonsNeedNoWordOfTheirOwn() {
		assertThat(read(report("核定编制62名,实有58人。培训人民调解员300人次。"))).hasFigure(62, "名").during("as of 2024-12-31").hasFigure(58, "人")
				.during("as of 2024-12-31").hasFigure(300, "人次").during("2024");
		assertThat(read("海州区司法局2024年上半年工作情况\n在册矫正对象88人。")).hasFigure(88, "人").during("as of 2024-06-30");
	}

	@Test
	void columnsOfATableTellTheirYear() {
		assertThat(read(report("项目|2024年|2023年|同比\n接待人次|482|450|7.11%\n办理公证|93|87|6.9%"))).hasFigure(450, "人次").during("2023")
				.hasFigure("7.11", "%").changeOf(482);
	}

	@Test
	void aPlanIsNoResult() {
		var plan = read("海州区司法局2025年工作要点\n一、法律援助\n全年受理法律援助案件650件以上。");
		assertThat(plan).hasFigure(650, "件").ofKind(FigureKind.TARGET).during("2025");
		assertThat(read("海州区司法局2024年上半年工作情况\n四季度,将走访企业500家。")).hasFigure(500, "家").ofKind(FigureKind.TARGET);
	}

	@Test
	void theTimeOfAPlanToMakeTheLawKnown() {
		assertThat(read("柳泉县司法局2025年工作总结\n“八五”期间累计调解纠纷23000件。")).hasFigure(23000, "件").during("2021-01..2025-12");
	}

	@Test
	void aYearThatIsSetAgainstWhatStandsBeforeIsToldByItsClause() {
		assertThat(read("海州区法院2022年行政审判白皮书\n全年出庭应诉率为91.2%,而2019年仅为63.5%。")).hasFigure("91.2", "%").during("2022")
				.hasFigure("63.5", "%")
				.during("2019");
	}

}
