package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

import fadu.model.FigureKind;
import fadu.reading.Reading;
import fadu.reading.Stage;

/** Which wordings of the catalogue tell what a figure counts, and which only stand beside it. */
class MeaningTest {

	private static Reading report(String text) {
		return Checkout.read("柳泉区司法局2024年工作总结\n" + text);
	}

	@Test
	void aTotalIsNotGivenToSomeOfIt() {
		assertThat(report("为31名使用电子定位的社区矫正对象发放手环。")).hasFigure(31, "名").ofNoMetric();
		assertThat(report("律师事务所在省外设立分支机构5家。")).hasFigure(5, "家").ofNoMetric();
		assertThat(report("全市收到行政复议申请900件,市本级收到行政复议申请210件。")).hasFigure(900, "件").of("RC.APPLICATIONS")
				.hasFigure(210, "件").ofNoMetric();
	}

	@Test
	void anotherInstitutionsWorkIsNotThatOfTheBureau() {
		assertThat(report("公安机关调解纠纷310件。")).hasFigure(310, "件").ofNoMetric();
		assertThat(report("全年调解纠纷310件。")).hasFigure(310, "件").of("PM.DISPUTES_RESOLVED");
	}

	@Test
	void whatIsCountedStandsBehindTheMeasureWord() {
		assertThat(report("行政应诉案件涉及12个管理领域。")).hasFigure(12, "个").ofNoMetric();
		assertThat(report("司法所代为申请法律援助14件。")).hasFigure(14, "件").ofNoMetric();
	}

	@Test
	void aWordingInTwoPiecesHoldsOtherWords() {
		assertThat(report("调解各类民间纠纷612件。")).hasFigure(612, "件").of("PM.DISPUTES_RESOLVED");
		assertThat(report("化解邻里、物业等各类纠纷77件。")).hasFigure(77, "件").of("PM.DISPUTES_RESOLVED");
	}

	@Test
	void aWordingOfSeveralLinesMeansTheOneThatTheTextSpeaksOf() {
		assertThat(report("(一)法律援助。受理法律援助案件320件,办结211件。\n(二)行政复议。收到行政复议申请58件,审结47件。")).hasFigure(211, "件")
				.of("LA.CONCLUDED").hasFigure(47, "件").of("RC.CONCLUDED");
	}

	@Test
	void theLineAboveATableSaysWhatItsCellsCount() {
		assertThat(report("各县受理行政复议案件情况\n地区|数量(件)\n临泉县|31\n合川县|19")).hasFigure(31, "件").of("RC.ACCEPTED");
	}

	@Test
	void theEarlierValueIsOfTheSameMatter() {
		assertThat(report("收到行政复议申请410件(2023年为305件)。")).hasFigure(305, "件").of("RC.APPLICATIONS");
		assertThat(report("涉企行政检查由上年同期的4100次降至2500次。")).hasFigure(4100, "次").of("EL.INSPECTIONS").hasFigure(2500, "次")
				.of("EL.INSPECTIONS");
	}

	@Test
	void aWordingThatWasTurnedDownIsToldWithTheReason() {
		Assertions.assertThat(report("法律援助中心受理老年人法律援助案件21件。").figures().get(0).trace())
				.filteredOn(step -> step.stage() == Stage.METRIC && step.turnedDown().isPresent())
				.anySatisfy(step -> {
					Assertions.assertThat(step.rule()).isEqualTo("metric.narrowed");
					Assertions.assertThat(step.turnedDown()).contains("LA.CASES_ACCEPTED");
				});
	}

	@Test
	void mediatorsOfABranchAreNotAllMediators() {
		assertThat(report("涉旅纠纷的行业调解员不足20人。")).hasFigure(20, "人").ofNoMetric();
	}

	@Test
	void aHeadingTellsWhichOfTwoTopicsAShortWordingIsOf() {
		assertThat(report("2.安置帮教。年初在册472人。")).hasFigure(472, "人").ofNoMetric();
	}

	@Test
	void theNationsFiguresAreNotTheDistricts() {
		assertThat(report("眼下全国“法律明白人”已超过400万名。")).hasFigure(4_000_000, "名").inDistrict("全国");
	}

	@Test
	void whatWasClosedIsNotWhatWasAccepted() {
		Assertions.assertThat(report("行政复议受理案件审结79件。").figures().getFirst().metric().orElse("")).isNotEqualTo("RC.ACCEPTED");
	}

	@Test
	void theProvincesRateIsNotTheDistricts() {
		assertThat(report("在矫对象未发生重新犯罪,而全省同期重新犯罪率控制在0.2%以内。")).hasFigure("0.2", "%").inDistrict("全省");
	}

	@Test
	void whatIsToComeIsNotAllThatIsToBeThere() {
		assertThat(report("三、2025年打算\n新建司法所2个,专职调解员达到48名。")).hasFigure(2, "个").ofKind(FigureKind.TARGET).ofNoMetric()
				.hasFigure(48, "名").ofKind(FigureKind.TARGET).of("PM.MEDIATORS_FULL_TIME");
	}

	@Test
	void aNumberOfTwoThingsIsOfNeither() {
		assertThat(report("到17个乡镇和部门走访。")).hasFigure(17, "个").ofNoMetric();
	}

	@Test
	void whatAClauseCountsInAnotherUnitIsNotWhatTheOneBeforeItNames() {
		assertThat(report("对12家单位开展法治督察,反馈问题58条。")).hasFigure(12, "家").ofNoMetric().hasFigure(58, "条").ofNoMetric();
		assertThat(report("全年开展法治督察,共4次。")).hasFigure(4, "次").of("LG.INSPECTIONS");
	}

	@Test
	void yearsSideBySideLeaveANumberItsMetric() {
		assertThat(report("2022年、2023年和2024年,全区分别受理法律援助案件318件、344件、402件。")).hasFigure(318, "件").during("2022")
				.of("LA.CASES_ACCEPTED").hasFigure(402, "件").during("2024").of("LA.CASES_ACCEPTED");
	}

}
