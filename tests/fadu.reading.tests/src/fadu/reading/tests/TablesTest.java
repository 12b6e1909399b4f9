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

}
