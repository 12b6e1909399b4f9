package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import fadu.model.FigureKind;
import org.junit.jupiter.api.Test;

/** Subsets that no 其中 announces, in sentences and tables, and totals that stand behind their parts. */
class SubsetsTest {

	@Test
	void aNumberThatOpensItsClauseIsOfTheThingsBefore() {
		assertThat(read("送评案卷24卷,5卷被评为优秀。")).hasFigure(5, "卷").ofWhich(24);
		assertThat(read("全县公证员只有8名,3名已过55岁。")).hasFigure(3, "名").ofWhich(8);
	}

	@Test
	void whatIsDoneToNothingNamedIsDoneToTheThingsBefore() {
		assertThat(read("梳理规范性文件70件,宣布废止9件,继续有效61件。")).hasFigure(9, "件").ofWhich(70);
		assertThat(read("报备检查计划120条,退回修改16条。")).hasFigure(16, "条").ofWhich(120);
		assertThat(read("接收对象160人,警告4人。")).hasFigure(4, "人").unrelated();
	}

	@Test
	void aListThatNothingAddsUpToDividesWhatWasTakenIn() {
		assertThat(read("调解组织受理纠纷840件,调解成功815件。按乡镇看,白石镇210件,青溪镇188件。")).hasFigure(210, "件").ofWhich(840)
				.hasFigure(188, "件").ofWhich(840);
		assertThat(read("受理申请60件,审结55件。按结果分,维持30件、撤销25件。")).hasFigure(30, "件").partOf(55);
	}

	@Test
	void partsStandBeforeTheirTotal() {
		assertThat(read("罪名:危险驾驶31人、盗窃22人、诈骗15人,以上三个罪名合起来68人。")).hasFigure(31, "人").partOf(68).hasFigure(15, "人")
				.partOf(68);
	}

	@Test
	void whoeverHasAShareIsOfThePersonsBefore() {
		assertThat(read("中心帮1,250名群众打官司,农民工占四成。")).hasFigure(40, "%").shareOf(1250);
		assertThat(read("受援群众1900余人中,农牧民占八成以上。")).hasFigure(80, "%").shareOf(1900);
	}

	@Test
	void theColumnsOfATableAreStages() {
		String table = """
				复议案件办理情况
				年度|收到申请|受理|审结|纠错
				2021|52|47|45|6
				2022|66|60|58|4
				""";
		assertThat(read(table)).hasFigure(47, "件").ofWhich(52).hasFigure(45, "件").ofWhich(47).hasFigure(6, "件").ofWhich(45)
				.hasFigure(58, "件").ofWhich(60);
	}

	@Test
	void aRowOfATableIsOfTheRowAbove() {
		String table = """
				指标|单位|本月|累计
				调解纠纷|件|512|3120
				调解成功|件|505|3087
				法律援助受理|件|96|610
				其中:刑事|件|31|205
				办理公证|件|88|402
				""";
		assertThat(read(table)).hasFigure(505, "件").ofWhich(512).hasFigure(3087, "件").ofWhich(3120).hasFigure(31, "件").ofWhich(96)
				.hasFigure(205, "件").ofWhich(610).hasFigure(88, "件").unrelated();
	}

	@Test
	void theRemarkOfARowIsOfItsNumber() {
		String table = """
				项目|单位|数量|说明
				调解委员会|个|26|镇级2个、村级24个
				调解员|人|98|女调解员17人
				在编人员|人|4|另有公益性岗位1人
				""";
		assertThat(read(table)).hasFigure(2, "个").partOf(26).hasFigure(24, "个").partOf(26).hasFigure(17, "人").ofWhich(98)
				.hasFigure(1, "人").unrelated();
	}

	@Test
	void linesWithDashesOrNumbersAreOneList() {
		assertThat(read("期末在册对象230人。\n按法律类别:\n——缓刑205人,占89.1%;\n——暂予监外执行12人;\n——假释13人。")).hasFigure(12, "人").partOf(230)
				.hasFigure(13, "人").partOf(230);
		assertThat(read("审结63件。结果如下:\n1.维持40件;\n2.驳回12件;\n3.撤销6件,确认违法5件。")).hasFigure(12, "件").partOf(63).hasFigure(5, "件")
				.partOf(63);
	}

	@Test
	void aChangeIsOfWhatItLedTo() {
		assertThat(read("负责人出庭率同比提高22个百分点,达到85%。")).hasFigure(22, "百分点").changeOf(85);
		assertThat(read("成功率97%,较2022年的96%上升1个百分点。")).hasFigure(1, "百分点").changeOf(97);
		assertThat(read("受理案件820件,审结760件,同比分别增长14.2%和16.9%。")).hasFigure("14.2", "%").changeOf(820).hasFigure("16.9", "%")
				.changeOf(760);
		assertThat(read("机构受理案件210件,与上年同期相比增加23件。")).hasFigure(23, "件").changeOf(210);
	}

	@Test
	void aChangeToldBehindATableIsOfItsCell() {
		String table = """
				年度|调解(件)|成功(件)
				2021年|520|505
				2022年|640|627

				2022年调解量比上年增长23.1%。
				""";
		assertThat(read(table)).hasFigure("23.1", "%").changeOf(640);
	}

	@Test
	void aTargetHasTheMetricThatItAimsAt() {
		assertThat(read("云岭县司法局2024年工作计划\n全年受理法律援助案件500件以上。")).hasFigure(500, "件").ofKind(FigureKind.TARGET)
				.of("LA.CASES_ACCEPTED").inDomain("法律援助");
	}

	@Test
	void cellsAreOfTheLineOfBusinessThatTheirHeadsSpeakOf() {
		String table = """
				云岭县青石司法所工作台账
				|事项|指标|单位|数量|
				|社区矫正|期末在册|人|14|
				||新接收|人|5|
				|普法宣传|集市宣传|场|13|
				||资料|份|3200|
				""";
		assertThat(read(table)).hasFigure(5, "人").inDomain("社区矫正与安置帮教").hasFigure(3200, "份").inDomain("普法宣传");
	}

	@Test
	void kindsThatAnAnalysisPicksOutAreOfItsFirstTotal() {
		String text = "2022年全县矛盾纠纷形势分析\n一、总体情况\n全年调解纠纷2300件，成功率98%。\n二、主要特点\n1.土地问题310件，反映集中。\n2.医疗纠纷有所增多，全年调解42件。\n3.走访企业55件次。";
		assertThat(read(text)).hasFigure(310, "件").ofWhich(2300).hasFigure(42, "件").ofWhich(2300).hasFigure(55, "件次").unrelated();
		assertThat(read("柳泉县2022年工作总结\n全年调解纠纷2300件。\n二、其他\n反映土地问题310件。")).hasFigure(310, "件").unrelated();
	}

}
