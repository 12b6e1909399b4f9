package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import org.junit.jupiter.api.Test;

import fadu.model.FigureKind;
import fadu.reading.Reading;

/** Who is there, who came and who left. */
class StocksTest {

	private static Reading report(String sentence) {
		return Checkout.read("柳泉区司法局2024年工作总结\n" + sentence);
	}

	@Test
	void whatCameSinceAYearIsNoFigureOfTheYear() {
		assertThat(report("自2006年试点以来累计接收社区矫正对象1210人,累计解除1002人,目前在册208人。")).hasFigure(1210, "人").ofNoMetric()
				.during("since 2006-01").hasFigure(1002, "人").during("since 2006-01").hasFigure(208, "人").of("CC.ACTIVE")
				.during("as of 2024-12-31");
		assertThat(report("2017年以来,累计办理法律援助案件5210件,今年办理612件。")).hasFigure(5210, "件").during("since 2017-01").hasFigure(612, "件")
				.during("2024");
	}

	@Test
	void theWordingOfAStockMeansThoseWhoAreThere() {
		assertThat(report("自2009年以来累计接收安置帮教对象2120人,期满1790人,现有安置帮教对象330人。")).hasFigure(2120, "人").ofNoMetric()
				.hasFigure(330, "人").of("CC.RESETTLEMENT");
		assertThat(report("全年新接收社区矫正对象88人,解除95人,在册社区矫正对象201人。")).hasFigure(88, "人").during("2024").hasFigure(201, "人")
				.of("CC.ACTIVE").during("as of 2024-12-31");
	}

	@Test
	void aMemberOfWhatWasSetUpDoesNotTakeItsMetric() {
		assertThat(report("全区累计建立人民调解委员会96个,其中现有行业性专业性14个。")).hasFigure(96, "个").of("PM.COMMITTEES").hasFigure(14, "个")
				.ofWhich(96).of("PM.COMMITTEES_SPECIAL");
	}

	@Test
	void aStockAloneKeepsItsMetric() {
		assertThat(report("在册社区矫正对象201人。")).hasFigure(201, "人").of("CC.ACTIVE");
		assertThat(read("柳泉区司法局2024年工作总结\n自2024年3月起受理法律援助案件90件。")).hasFigure(90, "件").during("since 2024-03");
	}

	@Test
	void whatBodiesAndListsGrewToIsAState() {
		assertThat(report("普法志愿队伍壮大到320人,“就近办”清单扩至75项,回访群众增至1200人次。")).hasFigure(320, "人").during("as of 2024-12-31")
				.hasFigure(75, "项").during("as of 2024-12-31").hasFigure(1200, "人次").during("2024");
	}

	@Test
	void howFarSomethingReachesIsAState() {
		assertThat(report("社区法律顾问覆盖率100%,案件办结率98%。")).hasFigure(100, "%").during("as of 2024-12-31").hasFigure(98, "%")
				.during("2024");
	}

	@Test
	void aShareOfThoseWhoAreThereIsOfTheirDay() {
		assertThat(report("2024年新收矫正对象88人。年末在册201人,其中女性30人,占14.9%。")).hasFigure(30, "人").during("as of 2024-12-31")
				.hasFigure("14.9", "%").during("as of 2024-12-31");
	}

	@Test
	void whatIsDoneWithWhatWasThereIsNoState() {
		assertThat(report("集中清理中梳理存量文件90件,修改12件。")).hasFigure(90, "件").during("2024").hasFigure(12, "件").during("2024");
	}

	@Test
	void aColumnOfBodiesIsAState() {
		assertThat(report("村居情况\n街道\t调委会(个)\t调解案件(件)\n柳荫\t19\t412\n桥头\t22\t386")).hasFigure(19, "个")
				.during("as of 2024-12-31").hasFigure(412, "件").during("2024");
	}

	@Test
	void whatStandsUpToADayInAPlanIsNoTarget() {
		assertThat(read("柳泉区司法局2024年工作要点\n截至2月底,全区在册社区矫正对象93人。每名对象每月走访不少于3次。")).hasFigure(93, "人")
				.during("as of 2024-02-29");
	}

	@Test
	void whoIsThereIsWhatIsLeftOfThoseWhoCame() {
		assertThat(report("自2012年以来累计接收社区矫正对象640人,累计解除520人,现在册120人。")).hasFigure(520, "人").partOf(640).hasFigure(120, "人")
				.partOf(640);
		assertThat(report("累计接收社区矫正对象640人,累计解除520人,现在册110人。")).hasFigure(110, "人").unrelated();
	}

	@Test
	void ratesOfThoseWhoAreThereAndMeasuresOfWhatIsThereAreOfTheDay() {
		assertThat(report("在册刑满释放人员410人,帮教率98%。")).hasFigure(98, "%").during("as of 2024-12-31");
		assertThat(report("全年衔接刑满释放人员90人,帮教率98%。")).hasFigure(98, "%").during("2024");
		assertThat(report("干部平均年龄39.5岁,办公用房使用面积860平方米。")).hasFigure("39.5", "岁").during("as of 2024-12-31").hasFigure(860, "平方米")
				.during("as of 2024-12-31");
	}

	@Test
	void whatWasDoneBehindWhatThereIsIsOfTheTime() {
		assertThat(report("现有调解委员会21个、调解员95人,共调解纠纷310起。")).hasFigure(95, "人").during("as of 2024-12-31").hasFigure(310, "起")
				.during("2024");
		assertThat(report("年末在册320人,收监执行4人。")).hasFigure(4, "人").during("2024");
	}

	@Test
	void theChangeOfAStockIsOfItsDay() {
		assertThat(report("截至12月底,全区共有执业律师310人,同比增长6.2%。")).hasFigure("6.2", "%").during("as of 2024-12-31");
	}

	@Test
	void aMetricOfAnotherAgencyIsOfNoLineOfJustice() {
		assertThat(report("(二)优化营商环境。全区实有经营主体8.2万户。")).hasFigure(82000, "户").inDomain("其他");
	}

	@Test
	void whomSomethingWasDoneForIsNoFurtherMemberOfAList() {
		assertThat(report("目前在矫19人。对违反规定外出的2人给予了警告。")).hasFigure(2, "人").during("2024");
	}

	@Test
	void whatIsThereStandsThoughItDoesSomething() {
		assertThat(read("柳泉区司法局2024年工作总结\n机关党委下设党支部9个。法律顾问由6家律师事务所的31名律师担任。全区17个执法部门全部公开清单。全年7个乡镇中建成示范点的有2个。"))
				.hasFigure(9, "个").during("as of 2024-12-31").hasFigure(6, "家").during("as of 2024-12-31").hasFigure(31, "名")
				.during("as of 2024-12-31").hasFigure(17, "个").during("as of 2024-12-31");
		assertThat(read("柳泉区司法局2024年工作总结\n全年全区412名在册对象无一人再犯。对9名在册对象开展走访。")).hasFigure(412, "名").during("as of 2024-12-31")
				.hasFigure(9, "名").during("2024");
	}

	@Test
	void whoWasPostedBelowStands() {
		assertThat(read("柳泉区司法局2024年工作总结\n全区下沉镇街执法人员47名。组织下沉工作人员9名。")).hasFigure(47, "名").during("as of 2024-12-31")
				.hasFigure(9, "名").during("2024");
	}

	@Test
	void allWhoBelongToABodyStandAndSoDoesWhatItTookOver() {
		assertThat(read("柳泉司法所2024年工作总结\n全所5名同志齐心协力。全县9个乡镇承接行政处罚权事项118项。2名同志挂职锻炼。")).hasFigure(5, "名").during("as of 2024-12-31")
				.hasFigure(9, "个").during("as of 2024-12-31").hasFigure(118, "项").during("as of 2024-12-31").hasFigure(2, "名")
				.during("2024");
	}

	@Test
	void whoDidSomethingAllYearWasThere() {
		assertThat(read("柳泉区司法局2024年工作总结\n区政府13名法律顾问全年出具意见47份。13名法律顾问参与接访。")).hasFigure(13, "名").during("as of 2024-12-31")
				.hasFigure(47, "份").during("2024");
	}

	@Test
	void whatChangedBySoManyIsThereAndHowManyCameIsOfTheTime() {
		assertThat(read("柳泉区司法局2024年工作总结\n年内专职调解员净增23人,达到180人。")).hasFigure(23, "人").during("2024").hasFigure(180, "人")
				.during("as of 2024-12-31");
	}

	@Test
	void agesAndSharesOfAStockAreOfItsDay() {
		assertThat(read("柳泉区司法局2024年工作总结\n实有在编人员97名,其中40岁以下干部21名。女律师64名,占全区律师总数的31%。")).hasFigure(40, "岁")
				.during("as of 2024-12-31").hasFigure(21, "名").during("as of 2024-12-31").hasFigure(31, "%")
				.during("as of 2024-12-31");
		assertThat(read("柳泉区司法局2024年工作总结\n截至9月底,公共服务事项共47项,全年办理300件。")).hasFigure(47, "项").during("as of 2024-09-30");
	}

	@Test
	void bodiesAndPostsThatWereMadeBitByBitStand() {
		assertThat(read("海州区司法局2024年工作总结\n累计培养法律明白人610名,建成民主法治示范村8个。")).hasFigure(610, "名").during("as of 2024-12-31")
				.hasFigure(8, "个").during("as of 2024-12-31");
		assertThat(read("海州区司法局2024年工作总结\n全年累计培养法律明白人610名。")).hasFigure(610, "名").during("2024");
		assertThat(read("海州区司法局2024年工作总结\n累计新建工作站6个。")).hasFigure(6, "个").during("2024");
	}

	@Test
	void whoGotSomethingAndWhatHappenedDoesNotStand() {
		assertThat(read("海州区司法局2024年工作总结\n共有430人获得救助,其中妇女97人。")).hasFigure(430, "人").during("2024").hasFigure(97, "人")
				.during("2024");
		assertThat(read("海州区司法局2024年工作总结\n上半年仍有9次检查没有报备。")).hasFigure(9, "次").during("2024-H1");
	}

	@Test
	void whatIsAimedAtInAYearAheadIsOfThatYear() {
		assertThat(read("2023年度全区人民调解工作分析\n建议加大投入,力争2024年专职调解员达到85名。")).hasFigure(85, "名").during("2024").ofKind(FigureKind.TARGET);
	}

	@Test
	void halfAYearOfAYearsReportIsItsSecond() {
		assertThat(read("海州公证处2023年工作总结\n7月份派公证员进驻法院,半年来代为送达文书900件。")).hasFigure(900, "件").during("2023-H2");
	}

	@Test
	void soManyBodiesAsThereAreByNowStand() {
		assertThat(read("海州区司法局2024年1-9月工作情况\n全区民主法治示范村已达47个。")).hasFigure(47, "个").during("as of 2024-09-30");
	}

	@Test
	void whatWasLeftBesideAnOpeningBalanceIsTheClosingBalance() {
		String table = "柳泉县2021年案件收结存情况（单位：件）\n类别 | 旧存 | 新收 | 审结 | 未结\n民事 | 41 | 160 | 170 | 31\n刑事 | 12 | 77 | 80 | 9\n合计 | 53 | 237 | 250 | 40\n";
		assertThat(read(table)).hasFigure(41, "件").during("as of 2020-12-31").hasFigure(160, "件").during("2021").hasFigure(31, "件")
				.during("as of 2021-12-31").hasFigure(40, "件").during("as of 2021-12-31");
		assertThat(read(table.replace("旧存 | ", "审查 | "))).hasFigure(31, "件").during("2021");
	}

	@Test
	void areasAndVillagesOfATableStand() {
		assertThat(read("柳泉县2020年概况\n乡镇 | 行政村（个） | 林地面积（亩） | 粮食产量（吨）\n东屏镇 | 13 | 2150 | 8800\n")).hasFigure(13, "个")
				.during("as of 2020-12-31").hasFigure(2150, "亩").during("as of 2020-12-31").hasFigure(8800, "吨").during("2020");
		assertThat(read("柳泉县2020年概况\n实有商户（户） | 5300\n新办商户（户） | 410\n")).hasFigure(5300, "户").during("as of 2020-12-31")
				.hasFigure(410, "户").during("2020");
	}

	@Test
	void whatIsLeftAtTheEndStandsThen() {
		assertThat(read("柳泉市2024年行政复议工作情况\n全年审结410件，期末未审结37件。")).hasFigure(410, "件").during("2024").hasFigure(37, "件")
				.during("as of 2024-12-31");
		assertThat(read("柳泉市2024年工作总结\n截至11月底，积案20件已化解16件，剩余4件由两个镇办理。")).hasFigure(16, "件").partOf(20).hasFigure(4, "件")
				.during("as of 2024-11-30").partOf(20);
	}

	@Test
	void whatAPlaceConsistsOfStands() {
		assertThat(read("柳泉镇司法所2022年工作总结\n我镇地处山区，幅员92平方公里。")).hasFigure(92, "平方公里").during("as of 2022-12-31");
		assertThat(read("柳泉县2022年统计资料\n乡镇 | 行政村（个） | 耕地面积（亩） | 调解纠纷（件）\n东关镇 | 12 | 6300 | 45")).hasFigure(12, "个")
				.during("as of 2022-12-31").hasFigure(6300, "亩").during("as of 2022-12-31").hasFigure(45, "件").during("2022");
	}

}
