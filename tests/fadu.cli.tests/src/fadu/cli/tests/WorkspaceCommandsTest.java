package fadu.cli.tests;

import static fadu.testing.SampleReports.LINXI_2024;
import static fadu.testing.SampleReports.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that need a workspace: import, observations, compare. */
class WorkspaceCommandsTest {

	@TempDir
	Path folder;

	@Test
	void aReportIsImportedOnce() {
		Path report = write(folder, "linxi.txt", LINXI_2024);
		assertThat(run("import", report)).contains("已导入", "临溪区", "待核对");
		assertThat(run("import", report)).contains("已在工作区中");
	}

	@Test
	void aFileThatIsNoReportIsNotImported() {
		Terminal terminal = Terminal.type("import", write(folder, "empty.txt", ""), "--workspace", folder.resolve("workspace"));
		assertThat(terminal.status()).isEqualTo(1);
		assertThat(terminal.err()).contains("empty.txt").contains("空");
	}

	@Test
	void observationsAreThoseOfPlugInsAndOfTheWorkspace() {
		run("import", write(folder, "linxi.txt", LINXI_2024));
		List<Map<String, Object>> figures = Terminal
				.lines(run("observations", "--metric", "LA.CASES_ACCEPTED", "--format", "jsonl"));
		assertThat(figures).extracting(figure -> figure.get("source")).contains("workspace", "fadu.district.laoshan370212");
		assertThat(figures).allSatisfy(figure -> assertThat(figure).containsKeys("status", "source", "sha256", "start", "qualifier")
				.containsEntry("metric", "LA.CASES_ACCEPTED"));
		assertThat(figures).filteredOn(figure -> figure.get("source").equals("workspace")).singleElement()
				.satisfies(figure -> assertThat(figure).containsEntry("status", "read").containsEntry("value", 312)
						.containsEntry("file", "linxi.txt"));
	}

	@Test
	void theObservationsOfOneDistrictAreItsOwn() {
		assertThat(Terminal.lines(run("observations", "--district", "laoshan", "--format", "jsonl"))).isNotEmpty()
				.allSatisfy(figure -> assertThat(figure).containsEntry("district", "崂山区"));
	}

	@Test
	@SuppressWarnings("unchecked")
	void aComparisonInJsonHasAVerdictWithItsReasons() {
		List<Map<String, Object>> rows = Terminal.array(run("compare", "--metric", "LA.CASES_ACCEPTED", "--district", "崂山区",
				"--district", "青岛市", "--format", "json"));
		assertThat(rows).hasSize(1);
		assertThat((List<Map<String, Object>>) rows.get(0).get("cells")).extracting(cell -> cell.get("district"))
				.containsExactly("370212", "370200");
		Map<String, Object> verdict = ((List<Map<String, Object>>) rows.get(0).get("verdicts")).get(0);
		assertThat(verdict).containsEntry("left", "370212").containsEntry("right", "370200").containsEntry("comparability",
				"not_comparable");
		assertThat((List<Map<String, Object>>) verdict.get("reasons")).anySatisfy(
				reason -> assertThat(reason).containsEntry("kind", "containment").hasEntrySatisfying("text",
						text -> assertThat(text.toString()).contains("青岛市包含崂山区")));
	}

	@Test
	void theTableNamesTheReasonsBelow() {
		assertThat(run("compare", "--metric", "LA.CASES_ACCEPTED", "--district", "崂山区", "--district", "青岛市")).contains("受理法律援助案件数",
				"749件", "不可比", "可比性说明", "青岛市包含崂山区");
	}

	@Test
	void markdownIsATable() {
		List<String> lines = run("compare", "--metric", "LA.CASES_ACCEPTED", "--district", "崂山区", "--district", "青岛市", "--format",
				"md").lines().toList();
		assertThat(lines.get(0)).isEqualTo("| 指标 | 崂山区 | 青岛市 | 可比性 |");
		assertThat(lines.get(1)).isEqualTo("| --- | --- | --- | --- |");
		assertThat(lines.get(2)).startsWith("| 受理法律援助案件数 | 749件<br>2024年 |");
	}

	@Test
	void csvHasARowForEachFigure() throws IOException {
		String out = run("compare", "--metric", "法律援助", "--district", "崂山区", "--district", "青岛市", "--format", "csv");
		List<CSVRecord> records = CSVFormat.RFC4180.parse(new StringReader(out)).getRecords();
		assertThat(records.get(0).toList()).contains("metric_code", "district_code", "value", "qualifier", "period");
		assertThat(records).hasSizeGreaterThan(3).allSatisfy(row -> assertThat(row.size()).isEqualTo(records.get(0).size()));
	}

	@Test
	void aFigureThatNobodyReviewedIsShownOnRequest() {
		run("import", write(folder, "linxi.txt", LINXI_2024));
		String[] two = {"compare", "--metric", "LA.CASES_ACCEPTED", "--district", "崂山区", "--district", "临溪区"};
		assertThat(run((Object[]) two)).contains("[待核对]").doesNotContain("312件");
		assertThat(run("compare", "--unreviewed", "--metric", "LA.CASES_ACCEPTED", "--district", "崂山区", "--district", "临溪区"))
				.contains("312件");
	}

	private String run(Object... words) {
		Object[] command = new Object[words.length + 2];
		System.arraycopy(words, 0, command, 0, words.length);
		command[words.length] = "--workspace";
		command[words.length + 1] = folder.resolve("workspace");
		return Terminal.succeed(command);
	}

}
