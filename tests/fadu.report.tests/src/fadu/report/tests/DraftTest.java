package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.question.ReportData;
import fadu.report.RunReport;
import fadu.report.format.ReportFormat.Layout;
import fadu.workspace.Selection;

/** A draft says what is so of its numbers, keeps their changes, and loses nothing of its report silently. */
class DraftTest {

	@TempDir
	Path folder;
	private ReportBench bench;

	@BeforeEach
	void open() throws Exception {
		bench = new ReportBench(folder);
		bench.importReport(Files.writeString(folder.resolve("w.txt"), """
				白塔区司法局2024年工作总结
				一、主要工作
				2024年全年，受理法律援助案件500件，同比增长25.0%。办理公证673件，比2023年的742件下降9.3%。
				截至2024年底，在册社区矫正对象143人，较上年同期134人增加9人。全年发放彩色宣传册子3700册。
				败诉率由上年的13.0%降至5.6%。
				二、存在的问题
				一是人手不足，空编7个。
				三、2025年工作计划
				（一）力争受理法律援助案件600件以上。
				"""));
	}

	@AfterEach
	void close() {
		bench.close();
	}

	@Test
	void itsTitleHasTheYearAndItSaysHowManyNumbersAreReviewed() throws Exception {
		Map<String, Object> head = rows("draft").getFirst();
		assertThat(head).containsEntry("title", "白塔区司法局2024年度工作报告（文字稿）");
		assertThat((String) head.get("standing")).contains("已确认 0 个", "未核对");
		assertThat(text()).contains("（发文机关署名）").doesNotContain("由已确认的数字写成");
	}

	@Test
	void aChangeBelongsToItsNumberWhateverMetricsWereChosen() throws Exception {
		assertThat(rows("yearly", "LA.CASES_ACCEPTED")).singleElement()
				.satisfies(row -> assertThat((String) row.get("statement")).endsWith("500件，同比增长25.0%"));
	}

	@Test
	void statesOfTwoYearEndsStandBesideEachOtherAndPercentagesAsPrinted() throws Exception {
		assertThat(rows("yearly")).extracting(row -> (String) row.get("statement"))
				.anySatisfy(text -> assertThat(text).contains("143人").containsAnyOf("134人", "增加9人"))
				.anySatisfy(text -> assertThat(text).contains("5.6%", "上年的13.0%"));
	}

	@Test
	void shortcomingsAndPlansAreInTheWordsOfTheReport() throws Exception {
		assertThat(rows("problems")).singleElement()
				.satisfies(row -> assertThat(row.get("text")).isEqualTo("一是人手不足，空编7个△。"));
		assertThat(rows("plans")).singleElement()
				.satisfies(row -> assertThat((String) row.get("text")).startsWith("2025年，力争受理法律援助案件600件以上。"));
	}

	@Test
	void everyOtherNumberIsInTheAnnex() throws Exception {
		List<Map<String, Object>> unused = rows("unused");
		assertThat(unused).anySatisfy(row -> assertThat((String) row.get("source_note")).contains("3700册"));
		assertThat((String) rows("draft").getFirst().get("unused_text")).contains("没有写入正文的数字 " + unused.size() + " 个");
	}

	private List<Map<String, Object>> rows(String question, String... metrics) throws Exception {
		Selection asked = Selection.of(bench.workspace, List.of(metrics), List.of("白塔区"), Optional.empty());
		return Answers.of(new ReportData(bench.workspace, asked, true, ZonedDateTime.now())).rows(question);
	}

	private String text() throws Exception {
		Path file = new RunReport(bench.workspace, true).run(bench.design("fadu.report.annual"), bench.districts("白塔区"), Map.of(),
				Layout.HTML, folder.resolve("draft.html"), new NullProgressMonitor());
		return Jsoup.parse(Files.readString(file)).text();
	}

}
