package fadu.reading.tests;

import static org.assertj.core.api.Assertions.assertThat;

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

}
