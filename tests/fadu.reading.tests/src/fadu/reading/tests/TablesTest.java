package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import org.junit.jupiter.api.Test;

import fadu.model.FigureKind;

class TablesTest {

	@Test
	void aBareNumberTakesTheUnitOfItsHeader() {
		String text = "单位 | 案件数(件) | 罚没金额(万元)\n城管 | 120 | 1753.79\n交通 | 36 | 0";
		assertThat(read(text)).hasFigures(4).hasFigure(120, "件").named("城管 案件数(件)").hasFigure("17537900", "元")
				.ofKind(FigureKind.MONEY).hasFigure(36, "件").hasFigure(0, "元");
	}

	@Test
	void aRowMayTellTheUnit() {
		String text = "类别\t公安\t市场监管\n数量\t7件\t9件\n占比\t43.75%\t0";
		assertThat(read(text)).hasFigures(4).hasFigure("43.75", "%").ofKind(FigureKind.RATIO).hasFigure(0, "%")
				.ofKind(FigureKind.RATIO);
	}

	@Test
	void theLineAboveATableMayTellTheUnit() {
		assertThat(read("(单位:万元)\n科目 | 预算数\n工资 | 1,520.50\n占比 | 30")).hasFigures(2).hasFigure("15205000", "元").hasFigure(30, "%");
	}

	@Test
	void columnsMayBeDividedByGaps() {
		assertThat(read("镇街    律师(人)    案件数\n东关      12      36\n西关      9      41")).hasFigures(4).hasFigure(12, "人")
				.hasFigure(41, "件").named("西关 案件数");
	}

	@Test
	void theNumberOfARowIsNoFigure() {
		assertThat(read("序号\t项目\t件数\n1\t调解\t20\n2\t公证\t31")).hasFigures(2).rejects("1", "row_label").rejects("2", "row_label");
	}

	@Test
	void yearsMayStandAtTheHead() {
		assertThat(read("| 指标 | 2023 | 2024 |\n| --- | --- | --- |\n| 办结率 | 98.2 | 99 |")).hasFigures(2).hasFigure("98.2", "%");
	}

}
