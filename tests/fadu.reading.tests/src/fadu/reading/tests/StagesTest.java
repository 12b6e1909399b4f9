package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import org.junit.jupiter.api.Test;

import fadu.model.FigureKind;

/** What became of the things before: later stages, what is still left, and what a breakdown divides. */
class StagesTest {

	private static String report(String body) {
		return "海州区司法局2024年工作总结\n" + body;
	}

	@Test
	void aLaterStageOfAnotherMatterIsNoPart() {
		assertThat(read(report("全年受理法律援助案件940件，办理公证516件。"))).hasFigure(516, "件").unrelated();
	}

	@Test
	void whatWasFoundIsMended() {
		assertThat(read(report("对照清单自查问题44个，已整改41个，其余正在推进。"))).hasFigure(41, "个").ofWhich(44);
	}

	@Test
	void whatWasAskedForWasDecided() {
		assertThat(read(report("提请撤销缓刑4件，法院已裁定3件，另案仍在审查。"))).hasFigure(3, "件").ofWhich(4);
	}

	@Test
	void aComplaintEndsInDiscipline() {
		assertThat(read(report("受理针对律师的投诉23件，经查证属实并作出行业处分5件。"))).hasFigure(5, "件").ofWhich(23);
	}

	@Test
	void aSecondStageWordInTheClauseDoesNotHideTheFirst() {
		assertThat(read(report("全区行政机关新收行政应诉案件130件，其中区政府为被告的21件。法院审结122件。"))).hasFigure(122, "件").ofWhich(130);
	}

	@Test
	void someAreStillLeft() {
		assertThat(read(report("全区21个司法所，年底盘点，还有4个是“一人所”。"))).hasFigure(4, "个").ofWhich(21);
		assertThat(read(report("抽查案卷72本，有9本检查记录不全。"))).hasFigure(9, "本").ofWhich(72);
	}

	@Test
	void othersAreNotSomeOfThem() {
		assertThat(read(report("年内办结140件，另有12件在受理前即协商化解。"))).hasFigure(12, "件").unrelated();
	}

	@Test
	void aBreakdownBehindALaterStageDividesWhatWasBefore() {
		assertThat(read(report("调解各类纠纷523件，成功514件，成功率98.3%。\n从类型看，邻里147件、婚姻家庭98件、山林土地72件。"))).hasFigure(147, "件")
				.ofWhich(523);
	}

	@Test
	void theShareBehindAPartTellsItsTotal() {
		assertThat(read(report("共收到行政复议申请328件，受理291件。从领域看，公安类申请102件，占31.1%。"))).hasFigure(102, "件").ofWhich(328);
	}

	@Test
	void aStageThatAListNamesIsDivided() {
		assertThat(read(report("新收行政复议申请212件；审结149件，其中以调解、和解方式结案46件，占30.9%。"))).hasFigure(46, "件").ofWhich(149);
	}

	@Test
	void aTargetIsNoTotal() {
		assertThat(read(report("受理法律援助案件594件，完成全年720件目标任务的82.5%，其中第三季度受理218件。"))).hasFigure(720, "件")
				.ofKind(FigureKind.TARGET).hasFigure("82.5", "%").shareOf(720).hasFigure(218, "件").ofWhich(594);
	}

	@Test
	void aChangeBehindACompleteListIsOfTheTotal() {
		assertThat(read(report("受理法律援助案件612件，其中民事502件、刑事108件、行政2件，同比增长4.3%。"))).hasFigure("4.3", "%").changeOf(612);
	}

	@Test
	void moneyBehindThePersonsOfASubsetIsOfTheMoney() {
		assertThat(read(report("执行到位金额8.27亿元，其中为316名农民工追回劳动报酬542万元。"))).hasFigure(5_420_000, "元").ofWhich(827_000_000);
	}

	@Test
	void whatWasCarriedOverIsInWhatWasSettledAndNotInWhatCameIn() {
		assertThat(read("柳泉市2023年行政复议工作总结\n收到申请90件；受理82件。加上年结转6件，全年审结84件。")).hasFigure(82, "件").ofWhich(90).hasFigure(84, "件")
				.unrelated();
		assertThat(read("柳泉市2023年行政复议工作总结\n新收复议申请90件，没有上年结转案件；办结85件。")).hasFigure(85, "件").ofWhich(90);
	}

	@Test
	void ofAllWhoEverCameSoManyHaveLeft() {
		assertThat(read("柳泉县2023年社区矫正情况\n自2012年以来，累计接收矫正对象910人，累计解除850人。全年新接收75人、解除60人。")).hasFigure(850, "人").ofWhich(910)
				.hasFigure(60, "人").unrelated();
	}

	@Test
	void whatWasFoundOfWhatWasExaminedIsOfIt() {
		assertThat(read("柳泉县2023年案卷评查情况\n抽查案卷80卷，评为优秀31卷。")).hasFigure(31, "卷").ofWhich(80);
		assertThat(read("柳泉县2023年案卷评查情况\n抽查单位80个，发现问题31个。")).hasFigure(31, "个").unrelated();
	}

}
