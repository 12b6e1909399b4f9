package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import org.junit.jupiter.api.Test;

/** How far a time that a sentence tells goes on, and what stands on a day. */
class FocusTest {

	private static String report(String body) {
		return "柳泉县司法局2024年工作总结\n" + body;
	}

	@Test
	void aMonthGovernsWhatGoesOnFromIt() {
		assertThat(read(report("2023年12月会同工会开展专项行动，接待农民工84人次，代书31份；次年1月中旬回访46名。")))
				.hasFigure(84, "人次").during("2023-12..2023-12").hasFigure(31, "份").during("2023-12..2023-12").hasFigure(46, "名")
				.during("2024-01..2024-01");
		assertThat(read(report("3月赴邻县评查案卷40卷；修订规程3项。"))).hasFigure(40, "卷").during("2024-03..2024-03").hasFigure(3, "项")
				.during("2024");
		assertThat(read(report("入夏后7、8两月调处纠纷58件。"))).hasFigure(58, "件").during("2024-07..2024-08");
	}

	@Test
	void aDayTellsWhatWasDoneOnIt() {
		assertThat(read(report("4月9日上午在广场开展宣传，发放手册500份。"))).hasFigure(500, "份").during("2024-04-09");
		assertThat(read(report("4月9日，记者从县司法局获悉，全县办证500件。"))).hasFigure(500, "件").during("2024");
	}

	@Test
	void anEarlierYearGoesOnWhereItCounts() {
		assertThat(read(report("2024年收案602件；相对应的是，2023年全县共受理671件，审结655件。"))).hasFigure(671, "件").during("2023")
				.hasFigure(655, "件").during("2023");
		assertThat(read(report("受理案件15件，2023年结转3件，共办结14件。"))).hasFigure(3, "件").during("2023").hasFigure(14, "件").during("2024");
		assertThat(read(report("收案310件（2023年为250件），同比增长24%。"))).hasFigure(250, "件").during("2023").hasFigure(24, "%")
				.during("2024");
		assertThat(read(report("2021年受理41件、2022年受理46件、2023年受理44件。"))).hasFigure(46, "件").during("2022").hasFigure(44, "件")
				.during("2023");
	}

	@Test
	void whatWasFoundedHasBeenCountedSinceThen() {
		assertThat(read(report("“板凳课堂”2019年创办，累计开讲640场。宣讲团2021年3月组建，已走进学校73所。"))).hasFigure(640, "场").during("since 2019-01")
				.hasFigure(73, "所").during("since 2021-03");
		assertThat(read(report("自2021年3月以来，截至今年6月底，受理案件1386件。"))).hasFigure(1386, "件").during("since 2021-03");
	}

	@Test
	void anAverageIsThatOfItsClause() {
		assertThat(read(report("每年接待群众都在230人次上下。全年支出43万元。"))).hasFigure(230, "人次").during("annual average").hasFigure(430_000, "元")
				.during("2024");
	}

	@Test
	void upToADayIsWorkOfTheTimeBeforeAndStateOfTheDay() {
		assertThat(read(report("截至11月底，受理案件86起；截至年底，全县有公证员58名。"))).hasFigure(86, "起").during("2024-01..2024-11")
				.hasFigure(58, "名").during("as of 2024-12-31");
	}

	@Test
	void membersOfAListStandAsItsHeadDoes() {
		assertThat(read(report("在聘监督员64名，按行业分为建筑业25名、运输业18名、餐饮业21名；宣讲员120人，其中女性41人。"))).hasFigure(18, "名")
				.during("as of 2024-12-31").hasFigure(41, "人").during("as of 2024-12-31");
		assertThat(read(report("全县建立人民调解委员会88个，人民调解员共402名，其中专职95人。"))).hasFigure(88, "个").during("as of 2024-12-31")
				.hasFigure(95, "人").during("as of 2024-12-31");
		assertThat(read(report("培训人民调解员300人，其中女性41人。"))).hasFigure(300, "人").during("2024").hasFigure(41, "人").during("2024");
		assertThat(read(report("(一)受援人身份\n社区矫正对象7人，退役军人9人。"))).hasFigure(7, "人").during("2024");
	}

}
