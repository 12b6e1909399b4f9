package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import org.junit.jupiter.api.Test;

import fadu.model.FigureKind;

/** Tables with heads of two levels, with rows set in, and with changes in units of their own. */
class TableGroupsTest {

	private static final String TWO_LEVELS = "某区公共法律服务情况（2024年）\n项目\t2024年\t\t2023年\t\t同比（%）\t\n"
			+ "\t合计\t其中：网上办理\t合计\t其中：网上办理\t合计\t网上办理\n法律援助受理（件）\t1,284\t402\t1,107\t265\t16.0\t51.7\n"
			+ "公证办证（件）\t6,530\t1,118\t7,042\t906\t-7.3\t23.4\n";

	@Test
	void whatAHeadPicksOutIsOfItsGroup() {
		assertThat(read(TWO_LEVELS)).hasFigure(402, "件").ofWhich(1284).hasFigure(265, "件").ofWhich(1107).hasFigure(906, "件")
				.ofWhich(7042);
	}

	@Test
	void aChangeIsOfTheAmountWhoseHeadItBears() {
		assertThat(read(TWO_LEVELS)).hasFigure("16", "%").changeOf(1284).hasFigure("51.7", "%").changeOf(402);
	}

	@Test
	void rowsSetInAsFarAsTheNameBehindAmongAreBesideIt() {
		assertThat(read("指标\t单位\t本季\n受理案件\t件\t186\n其中：民事\t件\t97\n\u3000\u3000\u3000刑事\t件\t86\n\u3000\u3000\u3000行政\t件\t3\n"))
				.hasFigure(86, "件").partOf(186).hasFigure(3, "件").partOf(186);
	}

	@Test
	void aChangeMayHaveTheUnitOfItsRow() {
		String table = "指标名称 | 计量单位 | 2024年 | 2023年 | 增减\n执业律师 | 名 | 27 | 23 | 4名\n在册社区矫正对象（年末） | 人 | 143 | 134 | 9人\n"
				+ "行政应诉案件 | 件 | 18 | 23 | -5件\n";
		assertThat(read(table)).hasFigure(4, "名").ofKind(FigureKind.GROWTH).changeOf(27).hasFigure(143, "人")
				.ofKind(FigureKind.COUNT).hasFigure(9, "人").ofKind(FigureKind.GROWTH).changeOf(143).hasFigure(-5, "件")
				.ofKind(FigureKind.GROWTH).changeOf(18);
	}

	@Test
	void theNumberOfARowIsNoFigureBelowALineOfTheForm() {
		String table = "填报单位：海州区司法局\t\t单位：件\n序号\t指标\t本年\n18\t公证\t40\n19\t调解\t60\n";
		assertThat(read(table)).hasFigures(2);
	}

	@Test
	void aRowOfSomeHasNotTheMetricOfAll() {
		String table = "指标\t2024年\n受理法律援助案件（件）\t90\n未成年人受理法律援助案件（件）\t12\n";
		assertThat(read(table)).hasFigure(90, "件").of("LA.CASES_ACCEPTED").hasFigure(12, "件").ofNoMetric();
	}

}
