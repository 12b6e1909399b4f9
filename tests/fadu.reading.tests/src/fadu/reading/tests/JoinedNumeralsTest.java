package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import org.junit.jupiter.api.Test;

import fadu.model.FigureKind;

/** A number is read whole, whatever it is written in, or not at all. */
class JoinedNumeralsTest {

	private static String report(String body) {
		return "柳泉县司法局2024年工作总结\n" + body;
	}

	@Test
	void groupsOfThreeDigitsAreOneNumber() {
		assertThat(read(report("受理案件1 234件，发放手册12'500份。"))).hasFigures(2).hasFigure(1234, "件").written("1 234件").hasFigure(12_500,
				"份");
		assertThat(read(report("受理案件2\u2009345件。"))).hasFigures(1).hasFigure(2345, "件");
	}

	@Test
	void aScaleAndTheDigitsBehindItAreOneNumber() {
		assertThat(read(report("办证1千零20件，印发资料3万4000份，挽回损失1亿2000万元。"))).hasFigures(3).hasFigure(1020, "件").hasFigure(34_000, "份")
				.hasFigure(120_000_000, "元");
		assertThat(read(report("讲座廿三场，走访卅户。"))).hasFigure(23, "场");
	}

	@Test
	void theTailOfARefusedNumberIsNoNumber() {
		assertThat(read(report("受理案件12,34件。"))).hasFigures(0);
	}

	@Test
	void aRangeMayStartWithTheNumberOfAHotline() {
		assertThat(read(report("调解纠纷120-150件。"))).hasFigures(1).hasFigure(120, "件").bounded("at_least");
	}

	@Test
	void numeralsOfChequesCount() {
		assertThat(read(report("经费支出壹佰贰拾万元整，队伍建设投入叁拾伍万元。"))).hasFigure(1_200_000, "元").hasFigure(350_000, "元");
	}

	@Test
	void traditionalCharactersAreReadAsSimplifiedOnes() {
		assertThat(read("柳泉縣司法局2024年工作總結\n調解糾紛3萬餘件，辦理公證567件，投入經費120萬元。")).hasFigure(30_000, "件")
				.inDistrict("柳泉县").bounded("more_than").written("3萬餘件").hasFigure(1_200_000, "元");
	}

	@Test
	void aSignBeforeAPercentageTellsAChange() {
		assertThat(read(report("受理1234件（+12%），办结1200件（-3%）。收费同比+5.6%。"))).hasFigure(12, "%").ofKind(FigureKind.GROWTH)
				.hasFigure(-3, "%")
				.ofKind(FigureKind.GROWTH).hasFigure("5.6", "%").ofKind(FigureKind.GROWTH);
	}

	@Test
	void actionsMayBeCountedWithoutMeasureWords() {
		assertThat(read(report("来访712，代书165，转办23。"))).hasFigure(712, "人次").hasFigure(165, "件").hasFigure(23, "件");
	}

	@Test
	void sharesOfThreePartsMakeAHundred() {
		assertThat(read(report("业务结构为17.1:36.6:46.3。"))).hasFigures(3).hasFigure("36.6", "%").ofKind(FigureKind.RATIO);
	}

	@Test
	void aDayOfAReporterIsNoStretchOfTime() {
		assertThat(read("柳泉要闻\n19日从全县座谈会上得悉，受理案件200件。")).hasFigures(1);
	}

	@Test
	void membersOfAListAreOfOneKind() {
		assertThat(read(report("处罚、投诉类案件占比从2019年的26.2%、7.9%上升至39.4%、22.6%。"))).hasFigure("39.4", "%").ofKind(FigureKind.RATIO)
				.hasFigure("22.6", "%").ofKind(FigureKind.RATIO);
		assertThat(read(report("一审、二审用时分别下降了12天和5天。"))).hasFigure(-12, "天").ofKind(FigureKind.GROWTH).hasFigure(-5, "天")
				.ofKind(FigureKind.GROWTH);
		assertThat(read(report("在册60人，较10月底净减1人。"))).hasFigure(-1, "人").ofKind(FigureKind.GROWTH);
		assertThat(read(report("每个办证点至少配辅助人员2名。"))).hasFigure(2, "名");
	}

}
