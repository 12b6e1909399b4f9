package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import org.junit.jupiter.api.Test;

import fadu.model.FigureKind;

/** Links that numbers decide, and those of subsets that a word picks out. */
class MeasuredLinksTest {

	@Test
	void aChangeIsOfTheAmountThatItExplains() {
		assertThat(read("柳泉区2022年复议工作\n全年收到申请250件,2021年为200件,增长25%。")).hasFigure(25, "%").changeOf(250);
		assertThat(read("柳泉区2023年援助工作\n全年受理540件,上年同期为450件,多出90件,增幅20.0%。")).hasFigure(20, "%").changeOf(540);
	}

	@Test
	void aChangeThatNoAmountsExplainStaysWhereTheWordsPutIt() {
		assertThat(read("柳泉区2022年公证工作\n办理公证310件,收费40万元,增长7.5%。")).hasFigure("7.5", "%").changeOf(400_000);
	}

	@Test
	void theRateOfTwoAmountsSideBySideIsOfTheFirst() {
		assertThat(read("新任人员240名参加笔试,231人过关,合格率96.25%。")).hasFigure("96.25", "%").shareOf(240);
	}

	@Test
	void aShareIsNoneOfTheAmountThatIsComparedWith() {
		assertThat(read("柳泉区2022年援助工作\n受理案件620件,去年同期为580件;讨薪案占了三成五。")).hasFigure(35, "%").shareOf(620);
	}

	@Test
	void whatIsLeftIsOfTheTotal() {
		assertThat(read("受理线索164条,办结151条。\n存在问题:尚有13条线索待查。")).hasFigure(13, "条").partOf(164);
		assertThat(read("受理线索164条,办结151条。\n另收到来信13件。")).hasFigure(13, "件").unrelated();
	}

	@Test
	void someOfTheBodiesBefore() {
		assertThat(read("全区21个司法所仍有6个没有独立用房。")).hasFigure(6, "个").ofWhich(21);
		assertThat(read("全区21个司法所,有17个达到标准。")).hasFigure(17, "个").ofWhich(21);
		assertThat(read("年内训诫8人,还有3人被收监。")).hasFigure(3, "人").unrelated();
	}

	@Test
	void lessOfTheSameInAPartOfTheTime() {
		assertThat(read("柳泉区2021年普法总结\n全年举办活动350场,仅12月份就办了64场。")).hasFigure(64, "场").ofWhich(350);
	}

	@Test
	void theLargestOfTheSums() {
		assertThat(read("追回欠薪312万元,最大的一笔28万元。")).hasFigure(280_000, "元").ofWhich(3_120_000);
	}

	@Test
	void whatBecameOfAllIsOfTheTotalAndOfNoMemberOfItsList() {
		assertThat(read("受理案件420件。按类型看,民事300件,刑事110件,行政10件。办结388件。")).hasFigure(388, "件").ofWhich(420);
	}

	@Test
	void theRowOfTheWholeDistrictIsTheTotalOfItsColumn() {
		assertThat(read("2023年情况\n地区\t调解(件)\n东关\t120\n西关\t80\n市本级\t15\n全市\t215")).hasFigure(120, "件").partOf(215).hasFigure(15, "件")
				.partOf(215);
	}

	@Test
	void aColumnOfDifferencesIsInTheUnitOfItsRowAndOfTheLaterYear() {
		assertThat(read("2023年情况\n指标\t计量单位\t2023年\t2022年\t增减量\t增幅(%)\n办理公证\t件\t540\t500\t40\t8.0")).hasFigure(40, "件")
				.ofKind(FigureKind.GROWTH).changeOf(540).during("2023").hasFigure(8, "%").changeOf(540).during("2023");
	}

	@Test
	void everydayWordsTellAChange() {
		assertThat(read("柳泉区2023年公证工作\n出具公证书900件,比2022年多办4.5%。")).hasFigure("4.5", "%").ofKind(FigureKind.GROWTH).changeOf(900);
		assertThat(read("柳泉区2023年公证工作\n去年只出了640件,掉了12%。")).hasFigure(-12, "%").ofKind(FigureKind.GROWTH);
		assertThat(read("来信300件,网上渠道占到总量的60%。")).hasFigure(60, "%").ofKind(FigureKind.RATIO);
	}

	@Test
	void columnsOfTwoYearsAreRelatedWithinTheirYears() {
		assertThat(
				read("柳泉区人民调解情况\n镇街\t受理(件)2022年\t受理(件)2023年\t调解成功(件)2022年\t调解成功(件)2023年\n东关\t90\t110\t88\t107\n西关\t70\t75\t66\t71"))
				.hasFigure(88, "件").ofWhich(90).hasFigure(107, "件").ofWhich(110).hasFigure(66, "件").ofWhich(70);
	}

	@Test
	void aChangeBehindATableIsOfTheCellWhoseHeadSaysLeastBesides() {
		String table = "柳泉县公证处2022年办证情况\n项目 | 单位 | 数量\n一、办证总量 | 件 | 430\n二、上门办证 | 件 | 26\n办证量较2021年增加38件。\n";
		assertThat(read(table)).hasFigure(38, "件").changeOf(430);
		assertThat(read(table.replace("办证量", "上门办证数量"))).hasFigure(38, "件").changeOf(26);
	}

	@Test
	void aChangeBeforeATableIsOfItsTotals() {
		assertThat(
				read("柳泉县2023年抽查分析\n2023年，全县抽查商铺数同比上升18.4%。\n街道 | 抽查商铺（户） | 整改（户）\n东街 | 310 | 12\n西街 | 205 | 9\n合计 | 515 | 21\n"))
				.hasFigure("18.4", "%").changeOf(515);
	}

	@Test
	void aShareIsOfThePersonsOfTheSentenceBeforeOrOfATotalThatIsToldBehindIt() {
		assertThat(read("柳泉县2024年上半年社区矫正情况\n截至6月30日，全县在册对象260人，其中缓刑240人、假释20人。高中以上文化程度的占三成左右。")).hasFigure(30, "%").shareOf(260)
				.during("as of 2024-06-30");
		assertThat(read("柳泉市2022年热线运行分析\n热线共接听来电2.6万人次，日均71人次。从来电事项看，邻里纠纷占31.2%。")).hasFigure("31.2", "%").shareOf(26000);
		assertThat(read("柳泉县2022年法律援助情况\n受理妇女案件80件，占援助案件总数的32%；全部案件250件。")).hasFigure(32, "%").shareOf(250).hasFigure(80, "件")
				.ofWhich(250);
	}

	@Test
	void amongThemNamesWhoTheShareIs() {
		assertThat(read("柳泉镇司法所2022年工作总结\n我镇幅员92平方公里，人口2.8万，其中回族占两成多。")).hasFigure(20, "%").shareOf(28000)
				.during("as of 2022-12-31");
	}

}
