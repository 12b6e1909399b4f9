package fadu.cli.tests;

import static fadu.testing.SampleReports.LINXI_2024;
import static fadu.testing.SampleReports.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

	private static final String[] FIELDS = {"file", "start", "end", "text", "value", "unit", "qualifier", "kind", "metric",
			"metric_name", "domain", "district", "scope", "period", "relation", "confidence", "place"};

	@TempDir
	Path folder;

	@Test
	void everyFigureIsALineOfJsonWithTheAgreedFieldsInTheirOrder() {
		List<Map<String, Object>> figures = read(LINXI_2024);
		assertThat(figures).isNotEmpty().allSatisfy(figure -> assertThat(figure.keySet()).containsExactly(FIELDS));
		Map<String, Object> accepted = figure(figures, "312件");
		assertThat(accepted).containsEntry("file", folder.resolve("report.txt").toString()).containsEntry("value", 312)
				.containsEntry("unit", "件").containsEntry("qualifier", "exact").containsEntry("kind", "count")
				.containsEntry("metric", "LA.CASES_ACCEPTED").containsEntry("domain", "法律援助").containsEntry("district", "临溪区")
				.containsEntry("period", "2024").containsEntry("relation", null);
		assertThat(accepted.get("place").toString()).matches("\\{line=\\d+\\}");
		assertThat(accepted.get("confidence").toString()).matches("0(\\.\\d+)?|1(\\.0)?");
	}

	@Test
	void fourHundredOddTenThousandStaysMoreThanFourMillion() {
		assertThat(figure(read(LINXI_2024), "400余万元")).containsEntry("value", 4_000_000).containsEntry("unit", "元")
				.containsEntry("qualifier", "more_than").containsEntry("kind", "money");
	}

	@Test
	void placesCountCodePoints() {
		String text = "𠮷祥😀\r\n" + LINXI_2024;
		int[] points = text.codePoints().toArray();
		assertThat(read(text)).isNotEmpty().allSatisfy(figure -> {
			int start = (int) figure.get("start");
			assertThat(new String(points, start, (int) figure.get("end") - start)).isEqualTo(figure.get("text"));
		});
	}

	@Test
	void aReportInTheOldChineseEncodingReadsTheSame() {
		List<Map<String, Object>> unicode = read(LINXI_2024);
		Path file = write(folder, "report.txt", LINXI_2024, Charset.forName("GB18030"));
		assertThat(Terminal.lines(Terminal.succeed("read", file, "--format", "jsonl"))).isEqualTo(unicode);
	}

	@Test
	void aTableOfCommaSeparatedValuesTellsTheCell() {
		Path file = write(folder, "report.csv", "临溪区2024年法律援助情况\n事项,件数\n受理,312件\n");
		String out = Terminal.succeed("read", file, "--format", "jsonl");
		assertThat(figure(Terminal.lines(out), "312件").get("place")).hasToString("{cell=B3}");
		assertThat(Terminal.succeed("read", file)).contains("B3");
	}

	@Test
	void pastedTextIsRead() {
		InputStream console = System.in;
		System.setIn(new ByteArrayInputStream("临溪区2024年受理法律援助案件312件。".getBytes(StandardCharsets.UTF_8)));
		try {
			assertThat(figure(Terminal.lines(Terminal.succeed("read", "-", "--format", "jsonl")), "312件"))
					.containsEntry("file", "标准输入").containsEntry("value", 312);
		} finally {
			System.setIn(console);
		}
	}

	@Test
	void whatTheUserSaysOfTheReportHolds() {
		Path file = write(folder, "report.txt", "受理法律援助案件312件。\n");
		String out = Terminal.succeed("read", file, "--district", "远山区", "--period", "2023-H1", "--format", "jsonl");
		assertThat(figure(Terminal.lines(out), "312件")).containsEntry("district", "远山区").containsEntry("period", "2023-H1");
	}

	@Test
	void csvHasTheSameFieldsAndNoCellThatASpreadsheetWouldRun() throws IOException {
		Path file = write(folder, "report.txt", LINXI_2024);
		Path formula = write(folder, "=cmd.txt", LINXI_2024);
		Path relative = Path.of("").toAbsolutePath().relativize(formula);
		String out = Terminal.succeed("read", file, relative, "--district", "=HYPERLINK(A1)", "--format", "csv");
		List<CSVRecord> records = CSVFormat.RFC4180.parse(new StringReader(out)).getRecords();
		assertThat(records.get(0).toList()).containsExactly(FIELDS);
		assertThat(records).hasSizeGreaterThan(2);
		assertThat(records.stream().flatMap(CSVRecord::stream)).noneMatch(cell -> cell.matches("(?s)[=@\\t\\r].*|[+-][^0-9].*"));
		assertThat(out).contains("'=HYPERLINK(A1)");
	}

	@Test
	void theTableIsInChineseAndInLine() {
		List<String> lines = Terminal.succeed("read", write(folder, "report.txt", LINXI_2024)).lines().toList();
		assertThat(lines.get(0)).contains("文件", "原文数字", "指标", "区域", "期间");
		assertThat(lines).anyMatch(line -> line.contains("400余万元"));
	}

	@Test
	void whatWasSeenAndNotUsedIsListedWithTheReason() {
		Path file = write(folder, "report.txt", "临溪区司法局2024年工作总结\n一、办结案件12件,拨打12348热线咨询。\n");
		assertThat(Terminal.lines(Terminal.succeed("read", file, "--rejected", "--format", "jsonl")))
				.filteredOn(line -> "not_a_figure".equals(line.get("kind")))
				.extracting(line -> line.get("text"), line -> line.get("reason"))
				.contains(tuple("12348", "hotline"), tuple("一", "section_number"));
		assertThat(Terminal.succeed("read", file, "--rejected")).contains("不作数字的原因", "服务热线号码", "章节序号");
		assertThat(Terminal.lines(Terminal.succeed("read", file, "--format", "jsonl"))).extracting(line -> line.get("text"))
				.containsExactly("12件");
	}

	@Test
	void everyStepOfAFigureIsExplained() {
		Path file = write(folder, "report.txt", "临溪区司法局2024年工作总结\n前三季度受理法律援助案件312件,其中民事案件120件。\n");
		assertThat(Terminal.succeed("read", file, "--explain")).contains("312件", "句中的时间词（“前三季度”）", "原文与指标的说法一致",
				"其中、包括、分别等（“其中”）");
		Map<String, Object> figure = figure(Terminal.lines(Terminal.succeed("read", file, "--explain", "--format", "jsonl")),
				"120件");
		assertThat(figure.get("trace").toString()).contains("relation.among", "period.adverbial");
	}

	@Test
	void theOutputCanGoToAFile() throws IOException {
		Path target = folder.resolve("new/figures.jsonl");
		assertThat(Terminal.succeed("read", write(folder, "report.txt", LINXI_2024), "--format", "jsonl", "-o", target)).isEmpty();
		assertThat(Terminal.lines(Files.readString(target))).isEqualTo(read(LINXI_2024));
		try (Stream<Path> files = Files.list(target.getParent())) {
			assertThat(files).containsExactly(target);
		}
	}

	@Test
	void anOutputThatCannotBeWrittenLeavesNothingBehind() throws IOException {
		Path target = Files.createDirectories(folder.resolve("out/taken"));
		Files.writeString(target.resolve("kept.txt"), "kept");
		Terminal terminal = Terminal.type("read", write(folder, "report.txt", LINXI_2024), "-o", target);
		assertThat(terminal.status()).isEqualTo(1);
		assertThat(terminal.err()).contains(target.toString()).doesNotContain("Exception");
		try (Stream<Path> files = Files.list(target.getParent())) {
			assertThat(files).containsExactly(target);
		}
	}

	@Test
	void aFileThatCannotBeReadIsOneLineAndTheOthersAreRead() {
		Path missing = folder.resolve("missing.txt");
		Terminal terminal = Terminal.type("read", missing, write(folder, "report.txt", LINXI_2024), "--format", "jsonl");
		assertThat(terminal.status()).isEqualTo(1);
		assertThat(terminal.err().lines()).containsExactly(missing + "：找不到文件，请检查路径。");
		assertThat(Terminal.lines(terminal.out())).isNotEmpty();
	}

	private List<Map<String, Object>> read(String text) {
		return Terminal.lines(Terminal.succeed("read", write(folder, "report.txt", text), "--format", "jsonl"));
	}

	private static Map<String, Object> figure(List<Map<String, Object>> figures, String text) {
		return figures.stream().filter(figure -> figure.get("text").equals(text)).findFirst()
				.orElseThrow(() -> new AssertionError("no figure " + text + " in " + figures));
	}

}
