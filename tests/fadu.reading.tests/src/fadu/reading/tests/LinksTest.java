package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import java.util.Optional;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

import fadu.model.FigureKind;
import fadu.reading.Stage;
import fadu.reading.Step;

class LinksTest {

	@Test
	void aWordingOfTheCatalogueTellsTheMetric() {
		assertThat(read("受理法律援助案件620件,其中民事案件240件,挽回经济损失300余万元。")).hasFigure(620, "件").of("LA.CASES_ACCEPTED").inDomain("法律援助")
				.hasFigure(240, "件").of("LA.CASES_CIVIL").ofWhich(620).hasFigure(3_000_000, "元").of("LA.LOSS_RECOVERED");
	}

	@Test
	void aShortWordingNeedsItsLineOfBusiness() {
		assertThat(read("办理行政复议案件,共受理96件,同比增长20%。")).hasFigure(96, "件").of("RC.ACCEPTED").hasFigure(20, "%").changeOf(96)
				.of("RC.ACCEPTED_YOY");
	}

	@Test
	void whereNoMetricFitsANameIsProposed() {
		assertThat(read("新建法治文化广场4处。")).hasFigure(4, "处").named("新建法治文化广场数").inDomain("普法宣传");
	}

	@Test
	void partsStandBehindAmongThem() {
		assertThat(read("审查合同90份,其中采购合同60份、租赁合同20份;出具意见15份。")).hasFigure(60, "份").ofWhich(90).hasFigure(20, "份").ofWhich(90);
	}

	@Test
	void partsStandInBrackets() {
		assertThat(read("审结案件40件(含上年结转6件),纠错率5%。")).hasFigure(6, "件").ofWhich(40).hasFigure(5, "%").shareOf(40);
	}

	@Test
	void partsThatAddUpAreParts() {
		assertThat(read("受理申请50件,民事30件、刑事15件、行政5件。")).hasFigure(30, "件").partOf(50).hasFigure(15, "件").partOf(50)
				.hasFigure(5, "件").partOf(50);
		assertThat(read("办案补贴6000元,值班补贴1500元,共计7500元。")).hasFigure(6000, "元").partOf(7500).hasFigure(1500, "元").partOf(7500);
	}

	@Test
	void aStageIsPartOfTheStageBefore() {
		assertThat(read("发现矛盾纠纷200件,调解成功198件,成功率99%。")).hasFigure(198, "件").ofWhich(200);
	}

	@Test
	void aShareBelongsToTheCountBeforeIt() {
		assertThat(read("调解结案58件,占比24.6%。")).hasFigure("24.6", "%").shareOf(58);
	}

	@Test
	void aChangeBelongsToTheFigureThatChanged() {
		assertThat(read("全市收到复议申请882件,同比上升36%,出庭应诉率100%。")).hasFigure(36, "%").changeOf(882);
	}

	@Test
	void headingsTellTheLineOfBusiness() {
		assertThat(read("(一)强化社区矫正监管。组织培训6次。\n(二)深化法治宣传。组织培训7次。")).hasFigure(6, "次").inDomain("社区矫正与安置帮教").hasFigure(7, "次")
				.inDomain("普法宣传");
	}

	@Test
	void aQuantityOfSeveralThingsIsSharedOut() {
		assertThat(read("办结率、满意率和知晓率均为100%。")).hasFigures(3).hasFigure(100, "%").named("办结率");
		assertThat(read("许可、处罚、强制事项分别为3项、5项和2项。")).hasFigures(3).hasFigure(3, "项").named("许可").hasFigure(2, "项").named("强制事项");
		assertThat(read("调解员、网格员各培训2期。")).hasFigures(1);
		assertThat(read("调解员、网格员各2期。")).hasFigures(2);
	}

	@Test
	void aRateOfAStateIsNoShareOfTheCountBeforeIt() {
		assertThat(read("造林1200亩,森林覆盖率46%,城镇化率58%。")).hasFigure(58, "%").unrelated();
	}

	@Test
	void aClaimToBeFirstIsNoCountOfItsKind() {
		assertThat(read("办结全市首例受理法律援助案件。")).hasFigure(1, "例").ofNoMetric();
	}

	@Test
	void aShareFindsItsTotalByArithmetic() {
		assertThat(read("一、总量。受理复议案件151件。\n二、被申请人。县政府部门140件,占92.71%;乡镇11件,占7.28%。")).hasFigure(140, "件").partOf(151)
				.hasFigure("92.71", "%").shareOf(151).hasFigure("7.28", "%").shareOf(151);
		assertThat(read("受理纠纷500件。邻里200件、婚姻150件,合计占70%。")).hasFigure(200, "件").ofWhich(500).hasFigure(70, "%").shareOf(500);
	}

	@Test
	void theCellsOfATableDivideTheTotalOfTheText() {
		assertThat(read("受理申请200件。\n类型|件数|占比\n处罚|120|60%\n许可|50|25%\n公开|30|15%")).hasFigure(120, "件").partOf(200)
				.hasFigure(25, "%").shareOf(200);
		assertThat(read("街道|件数\n东山|30\n西河|45\n合计|75")).hasFigure(30, "件").partOf(75);
	}

	@Test
	void aBracketDoesNotEndAList() {
		assertThat(read("受理案件251件,其中民事97件,刑事152件(其中值班律师转办38件),行政2件。")).hasFigure(38, "件").ofWhich(152).hasFigure(2, "件")
				.partOf(251);
	}

	@Test
	void mattersCarriedOverAreNoPartOfTheNewOnes() {
		Assertions.assertThat(read("受理案件40件,审结32件(含去年结转12件)。").figures()).element(1).extracting("relation")
				.isEqualTo(Optional.empty());
		assertThat(read("受理案件40件,审结32件。")).hasFigure(32, "件").ofWhich(40);
	}

	@Test
	void aChangeNamesItsYearAndItsSubject() {
		Assertions.assertThat(read("化解率为92.6%,较2021年提升10个百分点。").figures().get(1).relation().orElseThrow().label())
				.isEqualTo("vs_2021");
		assertThat(read("立案426件,罚没金额500万元。与去年同期相比,立案数减少31件,罚没金额增加30%。")).hasFigure(-31, "件").changeOf(426)
				.ofKind(FigureKind.GROWTH).hasFigure(30, "%").changeOf(5_000_000);
	}

	@Test
	void aWordingBehindANegationOrOfAnotherUnitTellsNothing() {
		Assertions.assertThat(read("行政复议申请不予受理17件。").figures()).allMatch(figure -> figure.metric().isEmpty());
		Assertions.assertThat(read("受理法律援助案件的工作人员12人。").figures()).allMatch(figure -> figure.metric().isEmpty());
	}

	@Test
	void aPartIsNotCountedByTheMetricOfItsWhole() {
		Assertions.assertThat(read("受理法律援助案件620件,其中涉农法律援助案件240件。").figures()).element(1).extracting("metric")
				.isEqualTo(Optional.empty());
	}

	@Test
	void theDistrictAndTheScopeAreThoseOfTheSentence() {
		var reading = read("重庆市海州区司法局2024年工作总结\n全市受理复议申请900件,同比上升6%。双桥镇调解纠纷30件。12个试点村社区累计办理事项80件。");
		assertThat(reading).hasFigure(900, "件").inDistrict("重庆市").hasFigure(6, "%").inDistrict("重庆市").hasFigure(30, "件")
				.inDistrict("双桥镇").hasFigure(80, "件").inDistrict("重庆市海州区");
		Assertions.assertThat(reading.figures().get(reading.figures().size() - 1).scope()).contains("12个试点村社区");
	}

	@Test
	void everyStageLeavesAStepWithItsRuleAndWords() {
		var reading = read("前三季度受理法律援助案件620件,其中民事案件240件。");
		Assertions.assertThat(reading.figures().get(1).trace()).extracting(Step::stage).containsExactly(Stage.QUANTITY, Stage.KIND,
				Stage.PERIOD, Stage.DISTRICT, Stage.DOMAIN, Stage.METRIC, Stage.RELATION);
		Assertions.assertThat(reading.figures().get(1).trace()).last().extracting(Step::rule).isEqualTo("relation.among");
	}

}
