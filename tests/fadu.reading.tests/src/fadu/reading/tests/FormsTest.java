package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import org.junit.jupiter.api.Test;

import fadu.model.FigureKind;

/** Statistical forms: what they say of themselves, heads of two levels, sums without a word for them. */
class FormsTest {

	private static final String MONTHLY = """
			人民调解情况统计月报表
			\t\t\t\t表号：司调1表
			填报单位：柳泉县司法局\t\t2024年7月\t\t计量单位：件
			调委会\t调解纠纷数\t\t\t调解成功
			\t合计\t婚姻家庭\t其他\t
			村调委会\t133\t38\t95\t131
			乡镇调委会\t65\t17\t48\t63
			自年初累计\t1502\t384\t1118\t1467
			填表人：某某\t\t\t\t报出日期：2024年8月3日""";

	@Test
	void aMonthlyFormIsOfItsMonthAndWhatIsCumulatedOfTheYearUpToIt() {
		assertThat(read(MONTHLY)).hasFigure(133, "件").during("2024-07..2024-07").ofKind(FigureKind.COUNT).hasFigure(1502, "件")
				.during("2024-01..2024-07");
	}

	@Test
	void aGroupThatAddsUpToItsTotalIsItsParts() {
		assertThat(read(MONTHLY)).hasFigure(38, "件").partOf(133).hasFigure(95, "件").partOf(133);
	}

	@Test
	void rowsThatAddUpInTwoColumnsAreOfTheRowAbove() {
		String text = "柳泉县2023年办案统计\n制表部门：办公室\t\t制表时间：2024年1月8日\n项目\t件数（件）\t人数（人）\n受理\t218\t297\n批准逮捕\t141\t178\n不予逮捕\t77\t119";
		assertThat(read(text)).hasFigure(141, "件").partOf(218).hasFigure(119, "人").partOf(297).hasFigure(297, "人").during("2023");
		assertThat(read(text.replace("119", "118"))).hasFigure(77, "件").unrelated();
	}

	@Test
	void whatAnUpperHeadPicksOutIsOfTheColumnBeforeIt() {
		String text = "柳泉县司法所人员情况\n统计截止：2022年12月31日\t\t单位：人\n司法所\t实有人数\t其中\t\n\t\t在编\t协理员\n东关\t9\t5\t3\n西关\t14\t8\t4";
		assertThat(read(text)).hasFigure(5, "人").ofWhich(9).hasFigure(4, "人").ofWhich(14);
	}

	@Test
	void thePlanOfTheYearStandsBesideWhatHalfOfItBrought() {
		String text = "柳泉县司法局2022年上半年指标台账\n业务线\t指标\t单位\t年计划\t上半年完成\t完成%\n人民调解\t调处纠纷\t件\t1600\t871\t54.4";
		assertThat(read(text)).hasFigure(1600, "件").ofKind(FigureKind.TARGET).during("2022").hasFigure(871, "件").during("2022-H1")
				.hasFigure("54.4", "%").ofKind(FigureKind.RATE);
	}

	@Test
	void signsOfPerCentInAnUpperHeadHoldForTheColumnsBelow() {
		String text = "柳泉市2021年信访统计\n类别\t2021年\t\t2020年\t\t同比（±%）\t\n\t件次\t人次\t件次\t人次\t件次\t人次\n总计\t3720\t5650\t3610\t6327\t3.0\t-10.7";
		assertThat(read(text)).hasFigure(3720, "件次").hasFigure("-10.7", "%").ofKind(FigureKind.GROWTH).changeOf(5650);
	}

	@Test
	void whoDrewUpAFormIsNoWorkOnPosts() {
		assertThat(read("柳泉县2024年支出表\n编制单位：柳泉县司法局财务股\n项目 | 支出（万元）\n人员经费 | 412.5\n")).hasFigure(4_125_000, "元").inDomain("其他");
	}

}
