package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import org.junit.jupiter.api.Test;

import fadu.reading.Reading;

/** Of which line of business a figure is where the work that it counts is done in many. */
class CommonWorkTest {

	private static Reading summary(String body) {
		return read("云台区司法局2022年工作总结\n" + body);
	}

	@Test
	void whoGivesAdviceTellsOfWhichLineItIs() {
		assertThat(summary("86个村全部配备法律顾问,年内解答咨询2300人次。")).hasFigure(2300, "人次").inDomain("法律顾问");
		assertThat(summary("组织法治宣传活动41场,散发资料3万份,解答咨询2300人次。")).hasFigure(2300, "人次").inDomain("普法宣传");
		assertThat(summary("公共法律服务中心接待群众5100人次,解答咨询2300人次。")).hasFigure(2300, "人次").inDomain("公共法律服务");
	}

	@Test
	void lawyersWhoAdviseVillagesCountAsAdvisers() {
		assertThat(summary("全区86个村落实法律顾问制度,由31名律师担任。")).hasFigure(31, "名").inDomain("法律顾问");
		assertThat(summary("全区现有执业律师31名。")).hasFigure(31, "名").inDomain("律师与法律服务业");
	}

	@Test
	void whatANotaryOfficeTakesInAndSettlesIsItsWork() {
		String text = "云台公证处2022年工作总结\n全年办证5100件,业务收费420万元。\n受法院委托调解案件63件。";
		assertThat(read(text)).hasFigure("4200000", "元").inDomain("公证").hasFigure(63, "件").inDomain("公证");
	}

	@Test
	void aTitleThatNamesTwoLinesNamesNone() {
		String text = "云台市2022年律师、公证行业数据\n一、律师业\n全市律师收到投诉14件,业务收费2.1亿元。";
		assertThat(read(text)).hasFigure("210000000", "元").inDomain("律师与法律服务业");
	}

	@Test
	void theLineAboveATableSaysWhatItsCellsAreOf() {
		String text = "云台市2022年律师工作情况\n公证收费(万元)\n民事类\t210.5\n涉外类\t40.5\n合计\t251";
		assertThat(read(text)).hasFigure("2105000", "元").inDomain("公证");
	}

	@Test
	void aRowThatNamesAStageAloneIsOfTheLineOfTheRowAbove() {
		String text = "云台市复议、应诉案件统计(单位:件)\n项目\t2021年\t2022年\n收到行政复议申请\t310\t402\n受理\t287\t365\n"
				+ "其中:直接纠错\t31\t44\n办理行政应诉案件\t509\t538";
		assertThat(read(text)).hasFigure(287, "件").inDomain("行政复议").of("RC.ACCEPTED").hasFigure(44, "件").inDomain("行政复议")
				.hasFigure(538, "件").inDomain("行政应诉");
	}

	@Test
	void theSecondOfTwoThatStandTogetherIsOfTheSameLine() {
		assertThat(summary("面向企业、社区分别举办民法典宣讲7场、19场。")).hasFigure(7, "场").inDomain("普法宣传").hasFigure(19, "场").inDomain("普法宣传");
	}

	@Test
	void whatAnotherInstitutionReportsInMinutesIsItsOwnWork() {
		String text = "矛盾纠纷调处联席会议纪要\n县司法局汇报:上半年调解纠纷1400件。\n县公安局汇报:上半年接报纠纷类警情2300起。";
		assertThat(read(text)).hasFigure(1400, "件").inDomain("人民调解").hasFigure(2300, "起").inDomain("其他");
	}

	@Test
	void theWorkOfAnAgencyBeyondJusticeIsNoneOfTheLines() {
		String text = "云台区市场监督管理局2024年上半年工作总结\n一、优化服务\n新设企业4633户,全程网办率96%。\n二、办案\n立案查处违法案件214件,办结168件。\n"
				+ "三、法治建设\n行政复议案件5件。";
		assertThat(read(text)).hasFigure(4633, "户").inDomain("其他").hasFigure(214, "件").inDomain("其他").hasFigure(168, "件")
				.inDomain("其他");
	}

	@Test
	void aRateThatNamesNoLineIsOfTheWorkThatItsSentenceCounted() {
		assertThat(read("海州区司法局2024年工作总结\n一、服务民生\n提升公证服务水平,推出预约办证,办理公证事项210件。12348公共法律服务热线接听来电1800通,实行工单督办,办结满意率97.5%。"))
				.hasFigure("97.5", "%").inDomain("公共法律服务");
	}

}
