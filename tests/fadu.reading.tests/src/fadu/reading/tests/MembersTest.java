package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import org.junit.jupiter.api.Test;

/** Parts that are all of their total, and members picked out of it. */
class MembersTest {

	@Test
	void whatAmongThemNamesIsAnOpenSubset() {
		assertThat(read("槐荫桥区全年受理公证申请905件,其中涉农210件、涉老96件、涉外33件。")).hasFigure(210, "件").ofWhich(905).hasFigure(96, "件")
				.ofWhich(905).hasFigure(33, "件").ofWhich(905);
		assertThat(read("办理鉴定业务3180件,其中减免费用52件,投诉4件。")).hasFigure(52, "件").ofWhich(3180).hasFigure(4, "件").ofWhich(3180);
		assertThat(read("审查文件66件,包括规范性文件20件、合同30件。")).hasFigure(20, "件").ofWhich(66).hasFigure(30, "件").ofWhich(66);
		assertThat(read("办结案件70件(含上年结转9件)。")).hasFigure(9, "件").ofWhich(70);
	}

	@Test
	void partsThatAddUpAreAllWhateverTheWord() {
		assertThat(read("受理公证申请905件,其中国内720件、涉外185件。")).hasFigure(720, "件").partOf(905).hasFigure(185, "件").partOf(905);
		assertThat(read("审查文件66件,包括规范性文件26件、合同40件。")).hasFigure(26, "件").partOf(66).hasFigure(40, "件").partOf(66);
		assertThat(read("办理事项1.2万件,其中窗口办理7310件、网上办理4660件。")).hasFigure(7310, "件").partOf(12000).hasFigure(4660, "件").partOf(12000);
	}

	@Test
	void twoBreakdownsAreTwoListsAndTheHighlightBehindThemIsNone() {
		assertThat(read("在册人员60人,其中男性52人、女性8人,未成年人3人。")).hasFigure(52, "人").partOf(60).hasFigure(8, "人").partOf(60)
				.hasFigure(3, "人")
				.ofWhich(60);
	}

	@Test
	void wordsSayThatPartsAreAll() {
		assertThat(read("办理公证770件,分别为国内公证500件、涉外公证200件。")).hasFigure(500, "件").partOf(770).hasFigure(200, "件").partOf(770);
		assertThat(read("有调解员310名,由专职调解员90名、兼职调解员210名组成。")).hasFigure(90, "名").partOf(310).hasFigure(210, "名").partOf(310);
		assertThat(read("化解纠纷640件。按类型分,婚姻家庭纠纷240件、邻里纠纷200件、合同纠纷150件。")).hasFigure(240, "件").partOf(640)
				.hasFigure(150, "件").partOf(640);
	}

	@Test
	void anOpenListStaysOpenWhateverTheWord() {
		assertThat(read("办理公证770件,主要分别为国内公证500件、涉外公证200件。")).hasFigure(500, "件").ofWhich(770);
		assertThat(read("办理公证770件,分别为国内公证500件、涉外公证200件等。")).hasFigure(200, "件").ofWhich(770);
		assertThat(read("有职工120人,其中党员、团员分别为40人、20人。")).hasFigure(40, "人").ofWhich(120).hasFigure(20, "人").ofWhich(120);
		assertThat(read("化解纠纷640件。按类型分,婚姻类240件,占37.5%,居首位;邻里类200件,占31.3%。")).hasFigure(240, "件").ofWhich(640);
	}

	@Test
	void aShareWithoutANameIsOfTheWhole() {
		assertThat(read("受理案件430件,其中工伤类172件,占40%。")).hasFigure(40, "%").shareOf(430);
		assertThat(read("受理案件430件,其中工伤类172件,占比为45%。")).hasFigure(45, "%").shareOf(430);
	}

	@Test
	void aPartBeyondItsWholeIsToldWhereNoOtherWholeCanBeMeant() {
		assertThat(read("受理复议申请210件,其中公安类260件。")).hasFigure(260, "件").ofWhich(210);
		assertThat(read("受理复议申请300件,办结210件,其中公安类260件。")).hasFigure(260, "件").ofWhich(300);
		assertThat(read("举办讲座12场,其中听众260人。")).hasFigure(260, "人").unrelated();
	}

}
