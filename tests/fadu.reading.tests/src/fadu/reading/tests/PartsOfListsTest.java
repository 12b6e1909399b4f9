package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import org.junit.jupiter.api.Test;

import fadu.model.FigureKind;

class PartsOfListsTest {

	@Test
	void theUnitStandsAtTheEndOfAListOfNames() {
		assertThat(read("受理案件170件。分类看,民事90、刑事60、行政20件。")).hasFigure(90, "件").partOf(170).hasFigure(60, "件").partOf(170)
				.hasFigure(20, "件").partOf(170);
	}

	@Test
	void eachListThatAddsUpDividesTheTotal() {
		assertThat(read("处罚案件130件。按程序分,简易程序50件、普通程序80件;按领域分,食品70件、药品40件,其余20件。")).hasFigure(50, "件").partOf(130)
				.hasFigure(80, "件").partOf(130).hasFigure(70, "件").partOf(130).hasFigure(40, "件").partOf(130).hasFigure(20, "件")
				.partOf(130);
	}

	@Test
	void bodiesBetweenThePartsAreNoParts() {
		assertThat(read("收到案件200件。市级受理110件,8个县受理90件。")).hasFigure(110, "件").partOf(200).hasFigure(90, "件").partOf(200)
				.hasFigure(8, "个").unrelated();
		assertThat(read("收到来信200件。办理公证200件,涉及60人。")).hasFigures(3).hasFigure(60, "人").unrelated();
	}

	@Test
	void aListBehindAColonGoesOnOverSemicolons() {
		assertThat(read("现在册80人。其中:管制1人,缓刑79人;女性9人,未成年2人。")).hasFigure(79, "人").partOf(80).hasFigure(9, "人").ofWhich(80)
				.hasFigure(2, "人").ofWhich(80);
	}

	@Test
	void aStageIsPartOfTheStageBefore() {
		assertThat(read("排查纠纷90件,其中进入调解程序80件,调解成功70件。")).hasFigure(80, "件").ofWhich(90).hasFigure(70, "件").ofWhich(80);
		assertThat(read("抽检食品90批次,不合格4批次。")).hasFigure(4, "批次").ofWhich(90);
		assertThat(read("收到申请80件,不予受理9件,作其他处理7件。")).hasFigure(9, "件").hasFigure(7, "件").ofWhich(80);
	}

	@Test
	void personsAmongThemAreOfThePersons() {
		assertThat(read("查处案件30件60人,其中诈骗案件8件21人。")).hasFigure(8, "件").ofWhich(30).hasFigure(21, "人").ofWhich(60);
	}

	@Test
	void aShareIsOfTheAmountThatItNames() {
		assertThat(read("财政拨款200万元;办案补贴90万元、值班补贴30万元,合计120万元,占拨款的60%。")).hasFigure(60, "%").shareOf(2_000_000);
		assertThat(read("接收投诉400件,同比增长20%,办结率99%。")).hasFigure(99, "%").shareOf(400);
	}

	@Test
	void changesListedByNameAreOfWhatBearsTheName() {
		assertThat(read("应诉败诉率9%;出庭率98%。出庭率、败诉率同比分别提高4个、降低2个百分点。")).hasFigure(4, "百分点").ofKind(FigureKind.GROWTH)
				.changeOf(98).hasFigure(-2, "百分点").changeOf(9);
	}

	@Test
	void aRowOfATableDividesTheTotalBeforeItAndARowOfChangesIsOfTheLatestYear() {
		String table = """
				海州区2024年度行政复议情况
				受理行政复议案件250件。
				领域 | 公安 | 人社 | 其他
				2024年(件) | 120 | 100 | 30
				2023年(件) | 100 | 80 | 40
				增幅(%) | 20.0 | 25.0 | -25.0
				""";
		assertThat(read(table)).hasFigure(120, "件").partOf(250).hasFigure(30, "件").partOf(250).hasFigure("25.0", "%").changeOf(100)
				.hasFigure("20.0", "%").changeOf(120);
	}

	@Test
	void ratesBehindATableAreOfWhatItDivides() {
		String table = """
				海州区2024年度行政复议情况
				审结行政复议案件237件:
				方式 | 维持 | 撤销 | 责令履行 | 终止
				件数 | 131 | 37 | 8 | 61
				直接纠错率18.99%,终止率25.74%。
				""";
		assertThat(read(table)).hasFigure("18.99", "%").shareOf(237).hasFigure("25.74", "%").shareOf(237);
	}

	@Test
	void itemsThatSemicolonsDivideShareATotal() {
		String text = "海州区2024年三季度调解情况\n调解纠纷1327件。\n从类型看,邻里纠纷仍居首位,共388件,占29.2%;婚姻家庭纠纷251件,占18.9%;物业纠纷206件,增幅明显;劳动争议119件。";
		assertThat(read(text)).hasFigure(388, "件").ofWhich(1327).hasFigure(206, "件").ofWhich(1327).hasFigure(119, "件")
				.ofWhich(1327);
	}

	@Test
	void aShareOfSomeIsOfAllOfTheirKind() {
		assertThat(read("海州市2024年律师行业情况\n执业律师8206人,比上年净增517人,增长6.7%;女律师占比46.1%。")).hasFigure("46.1", "%").shareOf(8206);
	}

	@Test
	void aChangeBehindTheLastStageIsOfThatStage() {
		assertThat(read("海州区2025年工作总结\n收到申请71件,案前化解5件,不予受理4件,受理62件,同比上升31.9%。")).hasFigure("31.9", "%").changeOf(62);
	}

	@Test
	void twoThatArePickedOutAreNotOfEachOther() {
		assertThat(read("海州区2025年工作总结\n组织21个镇、32个部门负责人述法,其中现场述法8人、书面述法45人。")).hasFigure(45, "人").unrelated();
	}

	@Test
	void aRateIsNoShareOfACountThatItCannotDivide() {
		assertThat(read("海州区2025年工作总结\n接送重点人员9人,3个安置基地安置11人,帮教率98%。")).hasFigure("98", "%").unrelated();
	}

	@Test
	void aChangeOfOneKindIsNotThatOfAnotherKindInATable() {
		String table = "海州区2025年工作总结\n类型 | 2024年 | 2025年\n物业纠纷 | 185 | 233\n其他纠纷 | 437 | 402\n物业纠纷同比增长25.9%。";
		assertThat(read(table)).hasFigure("25.9", "%").changeOf(233);
	}

}
