package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import org.junit.jupiter.api.Test;

import fadu.model.FigureKind;

/** Files that set blanks around numbers: nothing is lost by them, and each place is that of the written text. */
class BlanksTest {

	private static String report(String body) {
		return "海州区司法局2024年工作总结\n" + body;
	}

	@Test
	void aBlankBeforeMoreLosesNothing() {
		assertThat(read(report("全年走访企业 340 余家，提出意见 820 余条。"))).hasFigures(2).hasFigure(340, "家").bounded("more_than")
				.written("340 余家").hasFigure(820, "条").bounded("more_than").written("820 余条");
	}

	@Test
	void aChangeIsOneBehindABlank() {
		assertThat(read(report("年末在册社区矫正对象 192 人，较上年末减少 14 人。"))).hasFigure(-14, "人").ofKind(FigureKind.GROWTH).changeOf(192);
	}

	@Test
	void aBoundStandsBeforeABlank() {
		assertThat(read(report("8 个镇中有 3 个镇全年办案不足 10 件。"))).hasFigure(10, "件").bounded("at_most");
	}

	@Test
	void titlesOfTablesAndNumbersOfLinesAreNoFigures() {
		assertThat(read("表1 律所组织形式\n类型 | 数量（家）\n合伙所 | 12")).hasFigures(1);
		assertThat(read("2 主要情况\n全年受理案件 12 件。")).hasFigures(1);
	}

}
