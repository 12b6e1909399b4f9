package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import org.junit.jupiter.api.Test;

/** What divides what: lists, stages, subsets and shares that are decoded together. */
class BreakdownsTest {

	@Test
	void wordsThatAnnounceAListTellItsHead() {
		assertThat(read("全年出具公证书905份。从类别看:委托420份、继承210份、学历95份。")).hasFigure(420, "份").ofWhich(905).hasFigure(95, "份")
				.ofWhich(905);
		assertThat(read("共有律所38家,其构成是:合伙所28家,个人所7家,分所3家。")).hasFigure(28, "家").partOf(38).hasFigure(3, "家").partOf(38);
		assertThat(read("收到投诉62起,分布在城区30起、北部两县20起、南部两县12起。")).hasFigure(12, "起").partOf(62);
		assertThat(read("聘有监督员72名,按来源分为企业30名、高校20名、律所15名;联络员9名。")).hasFigure(15, "名").ofWhich(72).hasFigure(9, "名").unrelated();
	}

	@Test
	void numberedLinesDivideWhatTheyAddUpTo() {
		assertThat(read("经审查,受理81件,不予受理7件。\n按事项分:\n① 处罚41件;\n② 许可28件;\n③ 其他12件。")).hasFigure(41, "件").partOf(81)
				.hasFigure(28, "件").partOf(81).hasFigure(12, "件").partOf(81);
	}

	@Test
	void aSumBeatsTheTotalThatStandsNearer() {
		assertThat(read("受理案件430件,受援人460人,办结案件350件,其中,民事240件,刑事180件,行政10件。")).hasFigure(240, "件").partOf(430)
				.hasFigure(10, "件").partOf(430);
	}

	@Test
	void sumsThatAreMetByChanceAreNoLists() {
		assertThat(read("站里有律师7名、会计4名,另聘3名。")).hasFigure(4, "名").unrelated().hasFigure(3, "名").unrelated();
		assertThat(read("宣讲进村14次,进校9次,进企5次。")).hasFigure(9, "次").unrelated().hasFigure(5, "次").unrelated();
	}

	@Test
	void aClauseOfVerbsTellsWhatBecameOfTheThingsBefore() {
		assertThat(read("移交线索27条,核实27条。")).hasFigure(27, "条").hasFigures(2);
		assertThat(read("新申请执业33人,通过考核30人,颁证28人。")).hasFigure(30, "人").ofWhich(33).hasFigure(28, "人").ofWhich(30);
		assertThat(read("提出意见52条,吸收47条。")).hasFigure(47, "条").ofWhich(52);
		assertThat(read("接收对象160人,警告4人,训诫3人。")).hasFigure(4, "人").unrelated().hasFigure(3, "人").unrelated();
	}

	@Test
	void subsetsNeedNoWordThatSaysSo() {
		assertThat(read("律所从业人员91人,有执业证的60人。")).hasFigure(60, "人").ofWhich(91);
		assertThat(read("抽查的31家律所里,制度健全的有22家,受到提醒的有5家。")).hasFigure(22, "家").ofWhich(31).hasFigure(5, "家").ofWhich(31);
	}

	@Test
	void whatStandsInABracketWithItsOwnTimeIsNoPart() {
		assertThat(read("2023年新收申请1900件(2022年为1500件),同比增长26.7%。")).hasFigure(1500, "件").unrelated().hasFigure("26.7", "%")
				.changeOf(1900);
	}

	@Test
	void aChangeIsOfTheValueAndNotOfWhatItIsMeasuredAgainst() {
		assertThat(read("2024年收案4.2万件,比去年4.8万件减少0.6万件,降幅12.5%。")).hasFigure("-12.5", "%").changeOf(42_000);
	}

	@Test
	void sharesAreOfTheTotalThatAllOfThemFit() {
		assertThat(read("一、总量。接听来电3600通,有效3100通。\n二、来电人。居民1440通,占来电的40%;村民936通,占26%。\n三、时段。夜间432通,占12%。"))
				.hasFigure(26, "%").shareOf(3600).hasFigure(432, "通").ofWhich(3600).hasFigure(12, "%").shareOf(3600);
		assertThat(read("现有公证员32人,女性占43.8%,硕士占28.1%。")).hasFigure("43.8", "%").shareOf(32).hasFigure("28.1", "%").shareOf(32);
		assertThat(read("信访300件次,主要在土地、建设、劳动三个领域,分别占信访总量的21.67%、18.00%、15.33%。")).hasFigure("15.33", "%").shareOf(300);
	}

	@Test
	void membersOfABreakdownHaveTheLineOfTheirHead() {
		assertThat(read("受理法律援助案件90件,其中人民调解组织转来50件,公证处转来40件。")).hasFigure(40, "件").inDomain("法律援助");
	}

	@Test
	void wordsThatOnlyModifyTellNoLineOfBusiness() {
		assertThat(read("(一)普法。针对公证、仲裁等题材制作动画9部。")).hasFigure(9, "部").inDomain("普法宣传");
	}

	@Test
	void whatStandsBetweenUnderAnotherNameIsNoNearerTotal() {
		assertThat(read("海州区信访局2024年工作总结\n登记信访900件次。其中,来信250件,来访310批,网上信访280件,来电370件。来访中,集体访28批。")).hasFigure(28, "批").ofWhich(310);
	}

	@Test
	void aListBehindATableDividesWhatWasTakenInAndNotWhatBecameOfIt() {
		String table = "柳泉县2022年调解情况\n乡镇 | 调解纠纷（件） | 调解成功（件）\n东屏镇 | 120 | 117\n西屏镇 | 85 | 84\n合计 | 205 | 201\n";
		assertThat(read(table + "按纠纷类型分，邻里纠纷70件，赔偿纠纷44件，其余为婚姻等纠纷。\n")).hasFigure(70, "件").partOf(205).hasFigure(44, "件")
				.partOf(205);
	}

}
