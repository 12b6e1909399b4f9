package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.question.PageRoom;
import fadu.question.ReportData;
import fadu.report.RunReport;
import fadu.report.format.ReportFormat.Layout;
import fadu.workspace.Selection;

/** The brief keeps to one page, however many districts it is about, and says what it leaves out. */
class OnePageTest extends BenchFixture {

	private static final int DISTRICTS = 24;

	@BeforeEach
	void open() throws Exception {
		for (int i = 1; i <= DISTRICTS; i++) {
			String name = "临" + "东西南北中上下前后左右内"
					.charAt(i % 12) + (i > 12 ? "川" : "山") + "县";
			bench.importReport(Files.writeString(folder.resolve(i + ".txt"), """
					%s司法局2023年工作总结
					2023年全年，受理法律援助案件%d件，同比增长8.%d%%，为受援人挽回经济损失%d余万元。调处矛盾纠纷%d件，涉及金额%d万元。办理公证%d件。
					""".formatted(name, 400 + 13 * i, i % 10, 100 + i, 900 + 71 * i, 2000 + 31 * i, 300 + 7 * i)));
		}
	}

	@Test
	void aBriefOfManyDistrictsHasOnePage() throws Exception {
		Path file = new RunReport(bench.workspace, true).run(bench.design("fadu.report.brief"), Selection.ALL, Map.of(), Layout.PDF,
				folder.resolve("brief.pdf"), new NullProgressMonitor());
		try (PDDocument document = Loader.loadPDF(file.toFile())) {
			assertThat(document.getNumberOfPages()).isEqualTo(1);
		}
	}

	@Test
	void onASmallerPageMoreIsLeftOutAndCounted() throws Exception {
		List<Map<String, Object>> official = statements(PageRoom.OFFICIAL);
		List<Map<String, Object>> signed = statements(PageRoom.OFFICIAL.without(0.5));
		assertThat(official).hasSizeGreaterThan(signed.size());
		assertThat(leftOut(signed) - leftOut(official)).isEqualTo(points(official) - points(signed));
		assertThat((String) official.getLast().get("caveat")).as("what is not reviewed is always said").contains("待核对");
	}

	@Test
	void aPageIsFilledAlthoughALongPointHasNoRoom() throws Exception {
		List<Map<String, Object>> rows = statements(PageRoom.OFFICIAL);
		double used = rows.stream().mapToDouble(row -> PageRoom.OFFICIAL.of((String) row.get("statement"),
				(String) row.get("caveat"))).sum();
		assertThat(leftOut(rows)).isPositive();
		assertThat(used).isBetween(PageRoom.OFFICIAL.lines() - 5, PageRoom.OFFICIAL.lines());
	}

	private List<Map<String, Object>> statements(PageRoom room) throws Exception {
		ReportData data = new ReportData(bench.workspace, Selection.ALL, true, ZonedDateTime.now());
		data.page(room);
		return Answers.of(data).rows("statements", "count", "0");
	}

	/** A line on a district that nothing else tells of is no point. */
	private static int points(List<Map<String, Object>> rows) {
		return (int) rows.stream().filter(row -> !row.get("kind").equals("DISTRICT")).count();
	}

	private static int leftOut(List<Map<String, Object>> rows) {
		Matcher said = Pattern.compile("另有 (\\d+) 条要点").matcher(String.valueOf(rows.getLast().get("caveat")));
		return said.find() ? Integer.parseInt(said.group(1)) : 0;
	}

}
