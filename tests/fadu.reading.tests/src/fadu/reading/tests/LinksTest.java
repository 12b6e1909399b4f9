package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import org.junit.jupiter.api.Test;

class LinksTest {

	@Test
	void aWordingOfTheCatalogueTellsTheMetric() {
		assertThat(read("受理法律援助案件620件,其中民事案件240件,挽回经济损失300余万元。")).hasFigure(620, "件").of("LA.CASES_ACCEPTED").inDomain("法律援助")
				.hasFigure(240, "件").of("LA.CASES_CIVIL").partOf(620).hasFigure(3_000_000, "元").of("LA.LOSS_RECOVERED");
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
		assertThat(read("审查合同90份,其中采购合同60份、租赁合同20份;出具意见15份。")).hasFigure(60, "份").partOf(90).hasFigure(20, "份").partOf(90);
	}

	@Test
	void partsStandInBrackets() {
		assertThat(read("审结案件40件(含上年结转6件),纠错率5%。")).hasFigure(6, "件").partOf(40).hasFigure(5, "%").shareOf(40);
	}

	@Test
	void partsThatAddUpAreParts() {
		assertThat(read("受理申请50件,民事30件、刑事15件、行政5件。")).hasFigure(30, "件").partOf(50).hasFigure(15, "件").partOf(50)
				.hasFigure(5, "件").partOf(50);
		assertThat(read("办案补贴6000元,值班补贴1500元,共计7500元。")).hasFigure(6000, "元").partOf(7500).hasFigure(1500, "元").partOf(7500);
	}

	@Test
	void aStageIsPartOfTheStageBefore() {
		assertThat(read("发现矛盾纠纷200件,调解成功198件,成功率99%。")).hasFigure(198, "件").partOf(200);
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

}
