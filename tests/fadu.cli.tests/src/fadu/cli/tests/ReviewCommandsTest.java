package fadu.cli.tests;

import static fadu.testing.SampleReports.LINXI_2024;
import static fadu.testing.SampleReports.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands review, history, undo and redo. */
class ReviewCommandsTest {

	@TempDir
	Path folder;

	@BeforeEach
	void oneReport() {
		run("import", write(folder, "linxi.txt", LINXI_2024), "--by", "王芳");
	}

	@Test
	void whatWaitsIsListedWithItsNumber() {
		assertThat(run("review")).contains("linxi.txt", "312件", "待核对数字 3 个");
		assertThat(Terminal.lines(run("review", "--document", "linxi.txt", "--format", "jsonl"))).hasSize(3)
				.allSatisfy(figure -> assertThat(figure).containsEntry("status", "read").containsKey("id"));
	}

	@Test
	void aConfirmedFigureIsCompared() {
		String id = id("312件");
		assertThat(run("review", "confirm", "linxi.txt", id, "--by", "李强")).contains("已确认数字 1 个");
		assertThat(run("compare", "--metric", "LA.CASES_ACCEPTED", "--district", "崂山区", "--district", "临溪区")).contains("312件");
		assertThat(run("review")).contains("待核对数字 2 个");
	}

	@Test
	void allFiguresOfAReportAreConfirmedAtOnce() {
		assertThat(run("review", "confirm", "linxi.txt", "--all")).contains("已确认数字 3 个");
		assertThat(run("review")).contains("没有待核对的数字");
	}

	@Test
	void aPersonChoosesWhichFigureStandsSaysWhyAndTakesItBack() throws IOException {
		Files.writeString(folder.resolve("again.txt"), """
				临溪区司法局2024年法律援助专报
				2024年，全区受理法律援助案件318件。
				""");
		run("import", folder.resolve("again.txt").toString());
		Map<String, String> ids = Map.of("312件", id("312件"), "318件", id("318件"));
		run("review", "confirm", "linxi.txt", "--all");
		run("review", "confirm", "again.txt", "--all");
		String before = compared();
		String other = before.contains("318") ? "312件" : "318件";
		String document = other.equals("312件") ? "linxi.txt" : "again.txt";
		assertThat(Terminal.type(inWorkspace("review", "choose", document, ids.get(other))).err()).contains("理由");
		assertThat(run("review", "choose", document, ids.get(other), "--reason", "专报已更正")).contains(other);
		assertThat(compared()).contains(other.substring(0, 3)).isNotEqualTo(before);
		assertThat(run("compare", "--metric", "LA.CASES_ACCEPTED", "--district", "临溪区", "--format", "json")).contains("\"chosen\"");
		assertThat(run("history")).contains("代表数字");
		run("undo");
		assertThat(compared()).isEqualTo(before);
	}

	private String compared() {
		return run("compare", "--metric", "LA.CASES_ACCEPTED", "--district", "临溪区", "--format", "csv");
	}

	@Test
	void aCorrectedFigureShowsItsNewValue() {
		assertThat(run("review", "correct", "linxi.txt", id("312件"), "--value", ">300 件", "--scope", "城区")).contains("312件", "已更正");
		Map<String, Object> corrected = observation("312件");
		assertThat(corrected).containsEntry("value", 300).containsEntry("qualifier", "more_than").containsEntry("status",
				"corrected");
	}

	@Test
	void kindLineAndRelationAreCorrectedToo() {
		String id = id("312件");
		run("review", "correct", "linxi.txt", id, "--kind", "target", "--metric", "none", "--domain", "公证");
		assertThat(observation("312件")).containsEntry("kind", "target").containsEntry("domain", "公证");
		assertSlip(1, "按指标归入", "review", "correct", "linxi.txt", id, "--metric", "LA.CASES_ACCEPTED", "--domain", "公证");
		assertSlip(2, "--of", "review", "correct", "linxi.txt", id, "--relation", "part-of");
		assertSlip(1, "可以依附", "review", "correct", "linxi.txt", id, "--relation", "part-of", "--of", "99");
		assertSlip(2, "count, money", "review", "correct", "linxi.txt", "1", "--kind", "apple");
	}

	@Test
	void whatAnImportWouldMakeOfFilesIsSaidAndNothingKept() {
		Path other = write(folder, "bachuan.txt", "八川县司法局2023年工作总结\n全县共受理法律援助案件88件。\n");
		Path copy = write(folder, "saved.txt", LINXI_2024 + "\n\n");
		assertThat(run("import", "--preview", other, copy).lines()).satisfiesExactly(
				line -> assertThat(line).contains("bachuan.txt", "八川县", "2023年", "1 个", "可以导入"),
				line -> assertThat(line).contains("saved.txt", "linxi.txt", "相同"));
		assertThat(run("review")).contains("待核对数字 3 个");
	}

	@Test
	void wordsAreFoundInReportsMetricsAndSentences() {
		assertThat(run("search", "法律援助")).contains("指标", "受理法律援助案件数：1 个数字", "句子", "312件");
		assertThat(run("search", "临溪")).contains("区域", "报告", "linxi.txt");
		assertThat(run("search", "没有的话")).contains("没有“没有的话”");
	}

	@Test
	void aMissedFigureIsAddedByItsWords() {
		Path report = write(folder, "bachuan.txt", "八川县司法局2024年工作总结\n全县共受理法律援助案件312件，12348热线畅通，12348平台稳定。\n");
		run("import", report);
		assertSlip(1, "出现 2 次", "review", "add", "bachuan.txt", "12348");
		assertSlip(1, "没有“97名”", "review", "add", "bachuan.txt", "97名");
		assertSlip(1, "已有数字", "review", "add", "bachuan.txt", "312");
		assertThat(run("review", "add", "bachuan.txt", "12348", "--occurrence", "2", "--value", "12348 次", "--note", "按通话计"))
				.contains("已补录“12348”");
		assertThat(run("history")).contains("补录 bachuan.txt 12348");
		run("undo");
		assertThat(run("history")).contains("已撤销");
	}

	@Test
	void whatIsKnownOfAReportIsChangedAndTheReportReadAgain() {
		assertThat(run("review", "describe", "linxi.txt", "--period", "2023", "--truncated")).contains("已修改 linxi.txt");
		assertThat(run("review", "describe", "linxi.txt", "--truncated")).contains("没有不同");
		assertThat(run("review", "again", "linxi.txt")).contains("312件", "2024年 → 2023年");
		assertThat(observation("312件")).containsEntry("kind", "count");
		assertThat(run("review", "again", "linxi.txt", "--take")).contains("已采用");
		assertThat(observation("312件")).as("its year is ahead of the report").containsEntry("kind", "target")
				.containsEntry("status", "read");
		assertSlip(1, "月数", "review", "describe", "linxi.txt", "--no-cut-off-stated", "--least-months", "40");
	}

	@Test
	void aReportIsRemovedAndComesBack() {
		run("review", "confirm", "linxi.txt", "--all");
		assertThat(run("review", "remove", "linxi.txt")).contains("已移除 linxi.txt");
		assertSlip(1, "没有报告“linxi.txt”", "review", "confirm", "linxi.txt", "--all");
		run("undo");
		assertThat(observation("312件")).containsEntry("status", "confirmed");
	}

	@Test
	void changesAreListedTakenBackAndDoneAgain() {
		run("review", "reject", "linxi.txt", id("312件"), "--by", "李强");
		List<Map<String, Object>> history = Terminal.array(run("history", "--format", "json"));
		assertThat(history).extracting(change -> String.valueOf(change.get("by")).replaceAll(" [(].*[)]", ""))
				.containsExactly("李强", "王芳");
		assertThat(run("history")).contains("剔除 linxi.txt 312件", "导入 linxi.txt（数字 3 个）");

		assertThat(run("undo")).contains("已撤销第 2 号改动");
		assertThat(observation("312件")).containsEntry("status", "read");
		assertThat(run("history")).contains("已撤销");
		assertThat(run("redo")).contains("已重做第 2 号改动");
		assertThat(observation("312件")).containsEntry("status", "rejected");

		assertSlip(1, "只有 2 项", "undo", "5");
		assertThat(run("undo", "2").lines()).hasSize(2);
		assertThat(run("undo")).contains("没有可撤销的改动");
		assertThat(run("review")).contains("没有待核对的数字");
		assertThat(run("redo", "2").lines()).hasSize(2);
		assertThat(run("redo")).contains("没有可重做的改动");
	}

	@Test
	void aSlipChangesNothingAndSaysWhatToDo() {
		assertSlip(1, "没有报告“nobody.txt”", "review", "confirm", "nobody.txt", "--all");
		assertSlip(1, "没有编号为“99”的数字", "review", "reject", "linxi.txt", "99");
		assertSlip(2, "--all", "review", "confirm", "linxi.txt");
		assertSlip(2, "--value", "review", "correct", "linxi.txt", "1");
		assertSlip(2, "不是数量", "review", "correct", "linxi.txt", "1", "--value", "许多");
		assertThat(run("review")).contains("待核对数字 3 个");
	}

	private void assertSlip(int status, String words, Object... command) {
		Terminal terminal = Terminal.type(inWorkspace(command));
		assertThat(terminal.status()).isEqualTo(status);
		assertThat(terminal.err()).contains(words).doesNotContain("Exception");
	}

	private String id(String text) {
		return Terminal.lines(run("review", "--format", "jsonl")).stream().filter(figure -> figure.get("text").equals(text))
				.findFirst()
				.orElseThrow().get("id").toString();
	}

	private Map<String, Object> observation(String text) {
		return Terminal.lines(run("observations", "--format", "jsonl")).stream()
				.filter(figure -> "linxi.txt".equals(figure.get("file")))
				.filter(figure -> figure.get("text").equals(text)).findFirst().orElseThrow();
	}

	private String run(Object... words) {
		return Terminal.succeed(inWorkspace(words));
	}

	private Object[] inWorkspace(Object... words) {
		Object[] command = Arrays.copyOf(words, words.length + 2);
		command[words.length] = "--workspace";
		command[words.length + 1] = folder.resolve("workspace");
		return command;
	}

}
