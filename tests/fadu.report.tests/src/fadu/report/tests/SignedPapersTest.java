package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import fadu.question.PageRoom;
import fadu.question.ReportData;
import fadu.workspace.Selection;

/**
 * Whoever heads an office signs brief and draft as they stand: plans are plans, and what contradicts itself is told with its
 * number.
 */
class SignedPapersTest extends BenchFixture {

	private static final String DISTRICT = "云溪县";

	@Test
	void aTitleOfTwoLinesIsNoHeadingOfPlans() throws Exception {
		report("暨2032年工作安排", """
				2031年，县司法局坚持服务大局，各项工作取得成效。
				一、工作情况
				办理公证812件，同比增长2.8%。
				二、2032年重点工作安排
				（一）做优公证
				力争公证业务量达到900件以上，引进公证员2名。
				（二）守住安全稳定底线
				完成智慧矫正中心建设，确保不发生脱管漏管和重大恶性案件。""");
		assertThat(brief()).filteredOn(line -> line.startsWith("下一步")).singleElement().asString().contains("2032年", "900件以上")
				.doesNotContain("坚持服务大局");
		assertThat(rows("plans")).extracting(row -> ((String) row.get("text")).replace("（未核对）", ""))
				.as("those without a number are plans as well")
				.containsExactly("2032年，力争公证业务量达到900件以上，引进公证员2名。", "2032年，完成智慧矫正中心建设，确保不发生脱管漏管和重大恶性案件。");
	}

	private void report(String titleGoesOn, String text) throws Exception {
		bench.importReport(Files.writeString(folder.resolve("report.txt"),
				DISTRICT + "司法局2031年工作总结\n" + titleGoesOn + "\n" + text + "\n"));
	}

	private List<String> brief() throws Exception {
		return rows("statements", "count", "0").stream().map(row -> ((String) row.get("statement")).replace("（未核对）", ""))
				.toList();
	}

	private List<Map<String, Object>> rows(String question, String... arguments) throws Exception {
		Selection asked = Selection.of(bench.workspace, List.of(), List.of(DISTRICT), Optional.of("2031"));
		ReportData data = new ReportData(bench.workspace, asked, true, ZonedDateTime.now());
		data.page(PageRoom.PRINT);
		return Answers.of(data).rows(question, arguments);
	}

}
