package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import org.junit.jupiter.api.Test;

import fadu.model.FigureKind;

class KindsTest {

	@Test
	void tellsRatesSharesAndChangesApart() {
		assertThat(read("行政复议纠错率为12.5%。")).hasFigure("12.5", "%").ofKind(FigureKind.RATE);
		assertThat(read("涉企案件占比31%。")).hasFigure(31, "%").ofKind(FigureKind.RATIO);
		assertThat(read("收案量同比增长8.4%。")).hasFigure("8.4", "%").ofKind(FigureKind.GROWTH);
		assertThat(read("化解率较上年提高3.2个百分点。")).hasFigure("3.2", "百分点").ofKind(FigureKind.GROWTH);
	}

	@Test
	void aFallIsNegative() {
		assertThat(read("信访量同比下降20%。")).hasFigure(-20, "%").ofKind(FigureKind.GROWTH);
		assertThat(read("再犯罪率下降0.3个百分点。")).hasFigure("-0.3", "百分点").ofKind(FigureKind.GROWTH);
	}

	@Test
	void moneyIsMoneyAndTimeIsDuration() {
		assertThat(read("发放补贴7.9万元,为期6个月。")).hasFigure(79_000, "元").ofKind(FigureKind.MONEY).hasFigure(6, "个月")
				.ofKind(FigureKind.DURATION);
	}

	@Test
	void aThresholdStandsBesideACount() {
		assertThat(read("收案超过40件的单位有9个。")).hasFigures(2).hasFigure(40, "件").ofKind(FigureKind.THRESHOLD).bounded("more_than")
				.hasFigure(9, "个").ofKind(FigureKind.COUNT);
	}

	@Test
	void plansAreNoResults() {
		String text = "某区司法局2024年工作总结\n一、工作成效\n建成法治广场2处。\n二、下一步工作计划\n新建法治公园3个,10月底前完成验收。";
		assertThat(read(text)).hasFigure(2, "处").ofKind(FigureKind.COUNT).during("2024").hasFigure(3, "个")
				.ofKind(FigureKind.TARGET).during("2025").hasFigure(10, "月底前").ofKind(FigureKind.TARGET);
	}

	@Test
	void whatIsToldOfALaterYearIsAPlan() {
		String text = "云山县司法局2024年工作总结\n现有律师86名,到2026年底律师达到120名。到2024年底已建站点9个。";
		assertThat(read(text)).hasFigure(120, "名").ofKind(FigureKind.TARGET).hasFigure(9, "个").ofKind(FigureKind.COUNT);
	}

	@Test
	void gradesAndWhatIsDealtWithAreToldByBounds() {
		assertThat(read("良好(80分以上)47卷,较差(60分以下):3卷。")).hasFigure(80, "分").ofKind(FigureKind.THRESHOLD).hasFigure(47, "卷")
				.ofKind(FigureKind.COUNT).hasFigure(60, "分").ofKind(FigureKind.THRESHOLD);
		assertThat(read("打分相差超过12分的由组长复核。")).hasFigure(12, "分").ofKind(FigureKind.THRESHOLD);
	}

	@Test
	void whatAYearsReportTellsOfBeforeTheEndOfTheYearIsDone() {
		assertThat(read("某区司法局2024年工作总结\n查出问题17个,年底前整改15个。")).hasFigure(15, "个").ofKind(FigureKind.COUNT);
		assertThat(read("某区司法局2024年上半年工作总结\n查出问题17个,年底前整改15个。")).hasFigure(15, "个").ofKind(FigureKind.TARGET);
		assertThat(read("某区司法局2024年工作总结\n年初下达的任务是办理公证900件。")).hasFigure(900, "件").ofKind(FigureKind.TARGET);
	}

	@Test
	void aScoreThatRoseByPointsIsAChange() {
		assertThat(read("柳泉县2022年案卷评查情况\n平均得分83分，较2021年提高2.5分。")).hasFigure("2.5", "分").ofKind(FigureKind.GROWTH).changeOf(83);
		assertThat(read("柳泉县2022年工作总结\n平均得分提高到83.5分。")).hasFigure("83.5", "分").ofKind(FigureKind.COUNT);
	}

}
