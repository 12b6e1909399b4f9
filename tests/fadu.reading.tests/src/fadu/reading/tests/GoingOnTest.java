package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import org.junit.jupiter.api.Test;

import fadu.reading.Reading;

/** How far what a text says goes on: over a list, a clause, a column, a paragraph, to the end of the year. */
class GoingOnTest {

	private static Reading summary(String body) {
		return read("云台区司法局2022年工作总结\n" + body);
	}

	@Test
	void whatIsNamedBeforeItsListHoldsToTheEndOfTheSentence() {
		String list = "国内公证5000件,涉外公证300件。国内公证里面,委托类最多,有2100件,继承类700件,声明、赠与类160件。";
		assertThat(summary(list)).hasFigure(2100, "件").ofWhich(5000).hasFigure(700, "件").ofWhich(5000).hasFigure(160, "件")
				.ofWhich(5000);
		String ranked = "接听来电9000通,其他咨询400通。\n咨询中,排在前面的为:劳动争议210通、婚姻家庭90通。";
		assertThat(summary(ranked)).hasFigure(210, "通").ofWhich(400).hasFigure(90, "通").ofWhich(400);
	}

	@Test
	void whatIsPickedOutBehindACompleteListIsOfTheTotal() {
		String text = "月末在册300人。按类别分,缓刑280人、假释12人、暂予监外执行8人;其中女性31人,未成年人2人。";
		assertThat(summary(text)).hasFigure(31, "人").ofWhich(300).hasFigure(2, "人").ofWhich(300);
	}

	@Test
	void severalTogetherHaveTheirShareInTheTotal() {
		assertThat(summary("调解纠纷2000件;婚姻家庭500件、邻里620件,两类合计占56.0%。")).hasFigure("56.0", "%").shareOf(2000)
				.hasFigure(500, "件").ofWhich(2000);
	}

	@Test
	void anAverageIsNoPart() {
		assertThat(read("云台法院2022年工作情况\n受理案件9000件,审结8800件,40名法官人均结案220件。")).hasFigure(220, "件").unrelated();
	}

	@Test
	void allOfWhatTheClauseBeforeCounts() {
		assertThat(summary("制定规范性文件12件,报备率100%。")).hasFigure(100, "%").shareOf(12);
		assertThat(summary("偿还企业欠款3000万元,清偿率100%。")).hasFigure(100, "%").shareOf(30_000_000);
		assertThat(summary("12名选手获奖,职工参训率100%。")).hasFigure(100, "%").unrelated();
		assertThat(summary("办理工单340件,按期办结率100%。")).hasFigure(100, "%").shareOf(340);
	}

	@Test
	void fromAMonthToTheEndOfTheYear() {
		assertThat(summary("自8月起开通网上受理,至年末收到申请900件。")).hasFigure(900, "件").during("2022-08..2022-12");
		assertThat(summary("4月份装好设备,到年底会见53次。")).hasFigure(53, "次").during("2022-04..2022-12");
	}

	@Test
	void whatABulletTellsOfItsYearEndsWithIt() {
		String text = "云台区“十三五”司法行政规划实施情况评估报告\n——矛盾化解。五年调解纠纷9000件。受疫情影响,2020年回落至1500件。\n——法律援助。实际办理4100件。";
		assertThat(read(text)).hasFigure(1500, "件").during("2020").hasFigure(4100, "件").during("2016-01..2020-12");
	}

	@Test
	void whatWasPrintedSinceAYearIsDealtWithNow() {
		assertThat(summary("对2016年以来印发的58件文件进行清理,废止11件。")).hasFigure(58, "件").during("2022").hasFigure(11, "件").during("2022");
	}

	@Test
	void theAimOfTheYearIsOfTheYear() {
		String text = "云台区司法局2022年上半年工作总结\n受理案件310件,完成全年任务600件的51.7%。";
		assertThat(read(text)).hasFigure(600, "件").during("2022").hasFigure(310, "件").during("2022-H1");
	}

	@Test
	void aYearWithoutItsWordIsReadInATitle() {
		assertThat(read("数说云台法院2022:把纠纷解在诉前\n这一年,新收案件9000件。")).hasFigures(1).hasFigure(9000, "件").during("2022");
	}

	@Test
	void whatSomebodySaysTellsItsTimeToo() {
		String text = "云台区司法局晒出2022年“民生账单”\n本报1月16日讯 过去一年,该局交出答卷。\n“今年,我们计划再打造5个法治公园。”局长说。";
		assertThat(read(text)).hasFigure(5, "个").during("2023");
	}

	@Test
	void aHeadGoesOnOverTheColumnsBelowIt() {
		String text = """
				云台区2022年人民调解组织统计表
				类别\t组织数(个)\t调解员(人)\t\t案件(件)\t
				\t\t专职\t兼职\t受理\t成功
				村调委会\t86\t41\t388\t1206\t1187
				镇调委会\t14\t28\t62\t843\t819
				合计\t100\t69\t450\t2049\t2006
				""";
		assertThat(read(text)).hasFigure(388, "人").during("as of 2022-12-31").partOf(450).hasFigure(1187, "件").partOf(2006);
	}

	@Test
	void quartersAddUpToTheirYear() {
		String text = """
				云台区2022年法律援助统计表
				指标\t单位\t一季度\t二季度\t三季度\t四季度\t全年\t上年
				受理案件\t件\t212\t248\t263\t291\t1014\t926
				""";
		assertThat(read(text)).hasFigure(212, "件").during("2022-Q1").partOf(1014).hasFigure(926, "件").unrelated();
	}

	@Test
	void placesBesideTheRowOfTheWholeDistrictAreSomeOfIt() {
		String text = "云台区2022年调解情况\n街镇\t受理(件)\n新桥街道\t1300\n莲塘镇\t1000\n沙泾镇\t570\n全区\t6900\n";
		assertThat(read(text)).hasFigure(1300, "件").ofWhich(6900).hasFigure(570, "件").ofWhich(6900);
	}

	@Test
	void aCourtsOwnSettlementsAreItsOwn() {
		assertThat(read("云台法院:把纠纷化解在诉前\n去年我院诉前调解纠纷5000件,调解成功3000件。")).hasFigure(3000, "件").inDomain("其他");
	}

}
