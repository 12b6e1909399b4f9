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
	void theHeadThatSaysWhatIsCountedTellsTheUnit() {
		assertThat(read("申请人\t自然人\t商业企业\t总计\n本年新收申请数量\t52\t7\t59\n公证业务\t4件\t9件\t13件")).hasFigure(7, "件").partOf(59)
				.hasFigure(52, "件").partOf(59);
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

	@Test
	void theCaptionTellsTheUnitOfEachRow() {
		String text = "单位：万元、件\n项目 | 2023年 | 2024年\n法律援助案件 | 102 | 123\n法律援助经费 | 110.5 | 120.8";
		assertThat(read(text)).hasFigure(123, "件").during("2024").hasFigure(102, "件").during("2023").hasFigure("1208000", "元");
		assertThat(read("附1 公证收费(万元)\n民事类\t310.5\n经济类\t128")).hasFigures(2).hasFigure("3105000", "元");
		assertThat(read("表1  案件构成（单位：件）\n类别 | 2023年\n民事 | 29")).hasFigure(29, "件");
	}

	@Test
	void headsOfTwoLevelsTellUnitAndYear() {
		String text = "柳泉县2024年情况\n镇街 | 案件数(件) | 案件数(件) | 金额(万元)\n | 2023年 | 2024年 | 2024年\n城东镇 | 100 | 120 | 35.5";
		assertThat(read(text)).hasFigure(100, "件").during("2023").hasFigure(120, "件").during("2024").hasFigure(355_000, "元");
		assertThat(read("柳泉县2024年情况\n镇街 | 案件数(件) | 成功数(件)\n | 2023年 | 2024年 | 2023年 | 2024年\n城东镇 | 100 | 120 | 98 | 119"))
				.hasFigure(98, "件").during("2023").named("城东镇 成功数(件) 2023年");
	}

	@Test
	void groupsOfColumnsMayRepeat() {
		String text = "2023年各市受理复议案件\n城市 | 数量 | 城市 | 数量\n甲州市 | 123 | 乙州市 | 87";
		assertThat(read(text)).hasFigure(87, "件").named("乙州市 数量");
	}

	@Test
	void aYearMayStandAtTheHeadOfARow() {
		String text = "柳泉市白皮书（2020—2022年）\n分年度情况见下表（单位：件）：\n\n| 年度 | 收到申请 | 受理 |\n| 2020 | 41 | 36 |\n| 2021 | 57 | 51 |";
		assertThat(read(text)).hasFigures(4).hasFigure(41, "件").during("2020").hasFigure(51, "件").during("2021");
	}

	@Test
	void anEmptyFirstCellMovesNoColumn() {
		assertThat(read("2023年度报告\n | 自然人 | 企业 | 总计\n本年新收申请数量(件) | 12 | 1 | 13")).hasFigure(12, "件")
				.named("本年新收申请数量(件) 自然人");
	}

	@Test
	void aChangeHasItsSignAndTheTimeOfTheColumnBesideIt() {
		String text = "柳泉县2024年11月工作月报\n项目 | 11月 | 1—11月 | 比去年同期\n调解纠纷（件） | 28 | 264 | +12.8%";
		assertThat(read(text)).hasFigure("12.8", "%").ofKind(FigureKind.GROWTH).during("2024-01..2024-11").hasFigure(264, "件")
				.during("2024-01..2024-11");
	}

	@Test
	void rowsThatAreSetInArePartsOfTheRowAbove() {
		String text = "项目\t件数(件)\n审结合计\t129\n(一)作出决定\t74\n    维持\t52\n    撤销\t14\n    驳回\t8\n(二)调解终止\t55\n    制发调解书\t19\n    撤回\t36";
		assertThat(read(text)).hasFigure(52, "件").partOf(74).hasFigure(14, "件").partOf(74).hasFigure(36, "件").partOf(55)
				.hasFigure(74, "件").partOf(129).hasFigure(55, "件").partOf(129);
	}

	@Test
	void aCaptionDoesNotEndTheSectionThatItsTableStandsIn() {
		assertThat(read("柳泉区司法局2024年工作通报\n一、人民调解。情况见下表。\n表1 三季度办理情况\n类别\t受理(件)\n邻里\t158\n土地\t134"))
				.hasFigure(158, "件").inDomain("人民调解");
	}

	@Test
	void aRowThatPicksOutIsNoneOfThoseThatAddUp() {
		String text = "类别\t数量(件)\n民事\t500\n其中:欠薪\t210\n刑事\t140\n合计\t640";
		assertThat(read(text)).hasFigure(500, "件").partOf(640).hasFigure(140, "件").partOf(640).hasFigure(210, "件").ofWhich(500);
	}

	@Test
	void theSignOfYearbooksPicksOut() {
		assertThat(read("类别\t数量(名)\n调解员\t980\n#专职\t130\n社工\t70")).hasFigure(130, "名").ofWhich(980);
	}

	@Test
	void anAverageUnderItsHeadIsNoTotal() {
		assertThat(read("云台市2024年人民调解工作\n地区\t调解件数\t人均调解数(件)\n东关\t5100\t3.5\n西关\t4200\t2.7")).hasFigure("3.5", "件").ofNoMetric();
	}

}
