package fadu.reading.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the text of a year's report says that it covers all of it. */
class WholeYearsTest {

	private static boolean whole(String text) {
		return ReadingAssert.read(text).wholeYear();
	}

	@ParameterizedTest
	@ValueSource(strings = {"柳泉区司法局2024年工作总结\n全年受理案件320件。", "柳泉区司法局2024年工作总结\n2024年全年受理案件320件。",
			"柳泉区司法局2024年工作总结\n1至12月,受理案件320件。", "柳泉区司法局2024年工作总结\n2024年1-12月受理案件320件。",
			"柳泉区司法局2024年度工作总结\n受理案件320件。", "柳泉区司法局2024年工作总结\n截至12月底,受理案件320件。",
			"柳泉区司法局2024年工作总结\n截至2024年12月31日,受理案件320件。", "柳泉区司法局2024年工作总结\n受理案件320件。\n2025年1月16日",
			"柳泉区司法局2024年工作总结\n受理案件320件。\n柳泉区司法局2025年1月13日",
			"柳泉区司法局2024年业务台账\n受理案件|320件\n制表:某某 2025年1月7日",
			"柳泉区2024年法治建设情况的报告\n——2025年2月20日在区人大常委会会议上\n2024年受理案件320件。",
			"柳泉区司法局2024年工作总结\n今年全年受理案件320件。上半年受理140件。"})
	void theTextSaysThatTheYearIsWhole(String text) {
		assertThat(whole(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = {"柳泉区司法局2024年工作总结\n今年以来受理案件320件。", "柳泉区司法局2024年工作总结\n截至11月底,受理案件320件。全年预计350件。",
			"柳泉区司法局2024年工作总结\n1至11月,受理案件320件。", "柳泉区司法局2024年工作总结\n1-10月受理案件320件,完成全年任务的91%。",
			"柳泉区司法局2024年工作总结\n前三季度受理案件320件。全年目标已完成八成。", "柳泉区司法局2024年工作总结\n去年全年受理案件300件。",
			"柳泉区司法局2024年工作总结\n完成2024年度计划的80%。", "柳泉区司法局2024年工作总结\n受理案件320件。\n2024年11月28日",
			"柳泉区司法局2024年工作总结\n2023年全年受理案件300件。", "柳泉区司法局2024年上半年工作总结\n全年任务过半。",
			"柳泉区司法局2025年工作要点\n全年受理案件不少于300件。"})
	void theYearStaysOpen(String text) {
		assertThat(whole(text)).isFalse();
	}

	@Test
	void aLedgerOfTwelveMonthsIsOfAWholeYear() {
		StringBuilder ledger = new StringBuilder("柳泉县法律援助中心2024年分月台账\n月份\t受理案件（件）\t接待咨询（人次）\n");
		for (int month = 1; month <= 12; month++) {
			ledger.append(month).append("月\t").append(10 + month).append("\t").append(100 + month).append('\n');
		}
		assertThat(whole(ledger + "合计\t198\t1278\n")).isTrue();
		assertThat(whole(ledger.substring(0, ledger.indexOf("12月")) + "12月\t\t\n合计\t176\t1166\n")).isFalse();
		assertThat(whole("柳泉区2024年收案情况\n单位：件\n项目\t1月\t2月\t3月\t4月\t5月\t6月\t7月\t8月\t9月\t10月\t11月\t12月\n"
				+ "受理申请\t5\t3\t6\t7\t8\t4\t9\t6\t5\t7\t8\t6\n")).isTrue();
	}

}
