package fadu.reading.tests;

import static fadu.reading.tests.Checkout.read;
import static fadu.reading.tests.ReadingAssert.assertThat;

import org.junit.jupiter.api.Test;

/** Which metrics of the catalogue the cells of a table have. */
class MetricsOfTablesTest {

	@Test
	void whatCameInATimeIsNoStock() {
		String table = "柳泉区社区矫正工作2021年第二季度报表\n单位：人\n类别\t期初在册\t本季入矫\t期末在册\n缓刑\t152\t33\t160\n假释\t14\t2\t15\n合计\t166\t35\t175\n";
		assertThat(read(table)).hasFigure(152, "人").of("CC.SUSPENDED").hasFigure(33, "人").ofNoMetric().hasFigure(160, "人")
				.of("CC.SUSPENDED").hasFigure(35, "人").of("CC.NEW");
	}

	@Test
	void underMonthsTheColumnNamesThePart() {
		String ledger = "柳泉县法律援助中心2024年分月台账\n单位：件\n月份\t受理案件数民事\t受理案件数刑事\t受理案件数小计\n1月\t16\t9\t25\n2月\t11\t7\t18\n合计\t27\t16\t43\n";
		assertThat(read(ledger)).hasFigure(11, "件").of("LA.CASES_CIVIL").partOf(18).hasFigure(16, "件").of("LA.CASES_CIVIL")
				.hasFigure(7, "件").of("LA.CASES_CRIMINAL").hasFigure(43, "件").of("LA.CASES_ACCEPTED");
	}

	@Test
	void aRowMayTellWhatItIsSomeOf() {
		String table = "柳泉县法律援助中心2022年年报\n项目\t单位\t2022年\n受理案件\t件\t640\n  民事\t件\t420\n  刑事\t件\t220\n受理案件中：未成年人案件\t件\t57\n结案\t件\t611\n";
		assertThat(read(table)).hasFigure(57, "件").ofWhich(640).hasFigure(611, "件").ofWhich(640);
	}

	@Test
	void theLastHeadTellsTheStage() {
		String table = "柳泉区2021年人民调解情况\n乡镇\t纠纷调解\t\n\t受理（件）\t调解成功（件）\n东屏镇\t214\t205\n西屏镇\t96\t94\n";
		assertThat(read(table)).hasFigure(214, "件").of("PM.DISPUTES_FOUND").hasFigure(205, "件").of("PM.DISPUTES_RESOLVED");
	}

	@Test
	void theTotalOfWhatStandsStands() {
		String table = "柳泉县司法局2024年人员情况\n类别\t人数（人）\n专职调解员\t24\n兼职调解员\t61\n合计\t85\n";
		assertThat(read(table)).hasFigure(24, "人").during("as of 2024-12-31").hasFigure(85, "人").during("as of 2024-12-31");
		assertThat(read(table.replace("兼职调解员", "培训"))).hasFigure(85, "人").during("2024");
	}

	@Test
	void whoDoesTheWorkOfATableIsToldByItsTitle() {
		String table = "柳泉县人民法院2021年运行情况\n指标 | 一季度（件） | 二季度（件）\n新收 | 820 | 905\n新收民事 | 510 | 560\n结案 | 700 | 930\n";
		assertThat(read(table)).hasFigure(820, "件").of("XX.CT_RECEIVED").hasFigure(510, "件").ofNoMetric().hasFigure(930, "件")
				.of("XX.CT_CONCLUDED");
		assertThat(read(table.replace("人民法院", "人民检察院"))).hasFigure(820, "件").ofNoMetric();
	}

}
