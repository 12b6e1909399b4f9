package fadu.cli.tests;

import static fadu.testing.SampleReports.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.testing.SourceTree;

class ScoreCommandTest {

	@TempDir
	Path folder;

	private Path gold;
	private Path predictions;

	/** Three annotated figures; of these one is read rightly, one with the wrong unit, and a page number is read as a figure. */
	@BeforeEach
	void annotate() throws IOException {
		gold = Files.createDirectories(folder.resolve("gold"));
		write(gold, "report.jsonl", """
				{"id":"1-001","start":10,"end":14,"text":"485件","value":485,"unit":"件","qualifier":"exact","kind":"count",\
				"metric":"受理法律援助案件数","code":"LA.CASES_ACCEPTED","domain":"法律援助","district":"临溪区","period":"2024","relation":null}
				{"id":"1-002","start":20,"end":24,"text":"121件","value":121,"unit":"件","qualifier":"exact","kind":"count",\
				"metric":"民事法律援助案件数","code":null,"domain":"法律援助","district":"临溪区","period":"2024",\
				"relation":{"type":"of_which","of":"1-001"}}
				{"id":"1-003","start":30,"end":33,"text":"三成","value":-30,"unit":"%","qualifier":"exact","kind":"growth",\
				"metric":"信访量同比","code":null,"domain":"其他","district":"临溪区","period":"2024","relation":null}
				""");
		predictions = write(folder, "read.jsonl",
				"""
						{"file":"in/report.txt","start":10,"end":14,"text":"485件","value":485,"unit":"起","qualifier":"exact","kind":"count",\
						"metric":"LA.CASES_ACCEPTED","metric_name":"受理法律援助案件数","domain":"法律援助","district":"临溪区","period":"2024","relation":null}
						{"file":"in/report.txt","start":20,"end":24,"text":"121件","value":121,"unit":"人","qualifier":"exact","kind":"count",\
						"metric":null,"metric_name":"民事案件","domain":"法律援助","district":"临溪区","period":"2023",\
						"relation":{"type":"part_of","of":[10,14]}}
						{"file":"in/report.txt","start":90,"end":92,"text":"第7","value":7,"unit":"页","qualifier":"exact","kind":"count",\
						"metric":null,"metric_name":"页","domain":"其他","district":"","period":"2024","relation":null}
						""");
	}

	@Test
	void everyMeasureIsAShareInPerCent() {
		assertThat(score()).containsEntry("documents", 1).containsEntry("figures", 3).containsEntry("read", 3)
				.extractingByKeys("recall", "precision", "f1", "recall_digits", "unit", "kind", "period", "domain", "metric",
						"relation")
				.map(value -> Double.valueOf(value.toString()))
				.containsExactly(66.67, 66.67, 66.67, 100.0, 50.0, 100.0, 50.0, 100.0, 100.0, 100.0);
	}

	/** The first has a wrong unit, the second a wrong unit and year; of two codes none was asked for, one is right. */
	@Test
	void relationsCodesAndWhollyRightFiguresAreCounted() {
		Path sure = write(folder, "sure.jsonl",
				read(0, "485件", "LA.CASES_ACCEPTED", "null", 0.95) + read(20, "121件", "LA.CASES_CIVIL", "null", 0.91)
						+ read(40, "26件", null, "{\"type\":\"part_of\",\"of\":[0,4]}", 0.96)
						+ read(60, "26件", null, "{\"type\":\"part_of\",\"of\":[40,44]}", 0.4)
						+ read(80, "7件", null, "{\"type\":\"share_of\",\"of\":[0,4]}", 0.9));
		Path annotated = write(gold, "report.jsonl",
				annotated(1, 0, "485件", "LA.CASES_ACCEPTED", "null") + annotated(2, 20, "121件", null, relation("of_which", 1))
						+ annotated(3, 40, "26件", null, relation("part_of", 1))
						+ annotated(4, 60, "26件", null, relation("part_of", 3))
						+ annotated(5, 80, "7件", "LA.CASES_CIVIL", "null"));
		Map<String, Object> told = Terminal.lines(Terminal.succeed("score", annotated, sure, "--format", "json")).get(0);
		assertThat(told)
				.extractingByKeys("relation", "relation_precision", "relation_f1", "code_precision", "code_recall", "whole", "sure",
						"sure_whole")
				.map(value -> Double.valueOf(value.toString())).containsExactly(66.67, 66.67, 66.67, 50.0, 50.0, 60.0, 3.0, 66.67);
		assertThat(Terminal.succeed("score", annotated, sure)).contains("全部字段正确", "置信度高于 0.9 的数字");
	}

	private static String relation(String type, int of) {
		return "{\"type\":\"" + type + "\",\"of\":\"" + of + "\"}";
	}

	private static String annotated(int id, int start, String text, String code, String relation) {
		return "{\"id\":\"" + id + "\"," + fields(start, text) + ",\"code\":" + quoted(code) + ",\"metric\":\"\",\"relation\":"
				+ relation
				+ "}\n";
	}

	private static String read(int start, String text, String metric, String relation, double confidence) {
		return "{\"file\":\"report.txt\"," + fields(start, text) + ",\"metric\":" + quoted(metric)
				+ ",\"metric_name\":\"\",\"relation\":"
				+ relation + ",\"confidence\":" + confidence + "}\n";
	}

	private static String fields(int start, String text) {
		return "\"start\":" + start + ",\"end\":" + (start + 4) + ",\"text\":\"" + text + "\",\"value\":" + text.replace("件", "")
				+ ",\"unit\":\"件\",\"qualifier\":\"exact\",\"kind\":\"count\",\"period\":\"2024\",\"domain\":\"法律援助\",\"district\":\"临溪区\"";
	}

	private static String quoted(String word) {
		return word == null ? "null" : "\"" + word + "\"";
	}

	/** A time that the gold leaves open is no time that was read wrongly. */
	@Test
	void theSmallSetHasTheNumbersOfTheScript() throws IOException, InterruptedException {
		Path script = script();
		write(gold, "other.jsonl", annotated(1, 0, "33件", null, "null").replace("\"2024\"", "null")
				+ annotated(2, 20, "12件", "LA.CASES_CIVIL", relation("part_of", 1)));
		Files.writeString(predictions, Files.readString(predictions) + (read(0, "33件", "LA.CONCLUDED", "null", 0.99)
				+ read(20, "12件", "LA.CASES_CIVIL", "{\"type\":\"of_which\",\"of\":[0,4]}", 0.95))
				.replace("report.txt", "other.txt"));
		assertSameNumbers(script, gold, predictions, "--codes", write(folder, "own.jsonl",
				"{\"id\":\"1-001\",\"code\":\"LA.CASES_ACCEPTED\"}\n"));
	}

	@Test
	void aFileOfCodesTakesThePlaceOfTheCodesOfTheLines() {
		Path codes = write(folder, "codes.jsonl", "{\"id\":\"1-002\",\"code\":\"LA.CASES_CIVIL\",\"alias\":\"民事案件\"}\n");
		assertThat(Double.parseDouble(score("--codes", codes).get("metric").toString())).isZero();
	}

	@Test
	@SuppressWarnings("unchecked")
	void groupsShowWhereTheReaderIsWeak() {
		List<Map<String, Object>> domains = (List<Map<String, Object>>) score("--by", "domain").get("by");
		assertThat(domains).extracting("group", "figures", "read").containsExactly(tuple("其他", 1, 1),
				tuple("法律援助", 2, 2));
		assertThat(Terminal.succeed("score", gold, predictions, "--by", "metric")).contains("LA.CASES_ACCEPTED");
		assertThat(Terminal.succeed("score", gold, predictions, "--by", "district")).contains("临溪区");
		assertThat(Terminal.succeed("score", gold, predictions, "--by", "document")).contains("report");
	}

	@Test
	void missesAndFalseAlarmsAreListedWhereAsked() {
		assertThat(Terminal.succeed("score", gold, predictions)).doesNotContain("三成").contains("召回率", "66.67");
		assertThat(Terminal.succeed("score", gold, predictions, "--misses", "5")).contains("漏读", "三成", "误报", "第7");
	}

	@Test
	void aLineThatIsNoneOfOursIsNamed() {
		Path broken = write(folder, "broken.jsonl", "\n{\"file\":\"report.txt\",\"start\":1,\"end\":2,\"value\":1}\n{\"file\":\n");
		assertNotDone(Terminal.type("score", gold, broken), broken + "，第 3 行：不是 JSON 对象，每行应为一个对象。");
		Path incomplete = write(folder, "incomplete.jsonl", "{\"file\":\"report.txt\",\"start\":\"a\",\"end\":2}\n");
		assertNotDone(Terminal.type("score", gold, incomplete), incomplete + "，第 1 行：缺少字段“start”，或其值的类型不对。");
		assertNotDone(Terminal.type("score", gold, folder.resolve("none.jsonl")), "找不到文件");
		assertNotDone(Terminal.type("score", folder.resolve("gold/report.txt"), predictions), "找不到文件");
	}

	@Test
	void aFolderWithoutGoldIsSaid() throws IOException {
		Path empty = Files.createDirectories(folder.resolve("empty"));
		assertNotDone(Terminal.type("score", empty, predictions), empty + "：文件夹中没有标注文件（.jsonl）。");
	}

	/** The script is not ours to publish: the test runs where it is found above the working directory. */
	@Test
	void theNumbersAreThoseOfTheScript() throws IOException, InterruptedException {
		Path script = script();
		Path corpus = SourceTree.folder("tests/fadu.reading.tests/corpus").orElseThrow();
		Path shared = script.getParent().getParent();
		assertSameNumbersRead(script, shared.resolve("seeds"), shared.resolve("gold"), "--codes",
				shared.resolve("gold/metric_map.jsonl"));
		assertSameNumbersRead(script, shared.resolve("reading/dev"), shared.resolve("reading/dev"));
		assertSameNumbersRead(script, corpus, corpus, "--codes", write(folder, "none.jsonl", "{\"id\":\"-\",\"code\":\"-\"}\n"));
	}

	private static Path script() throws InterruptedException {
		Path script = SourceTree.folder("shared/reading").map(found -> found.resolve("score.py")).orElse(Path.of("score.py"));
		Assumptions.assumeTrue(Files.exists(script) && runs("python3", "--version"), "no script to hold the numbers against");
		return script;
	}

	private void assertSameNumbersRead(Path script, Path texts, Path annotated, Object... codes)
			throws IOException, InterruptedException {
		Path read = folder.resolve("read-here.jsonl");
		List<Object> command = new ArrayList<>(List.of("read", "--format", "jsonl", "-o", read));
		try (var files = Files.newDirectoryStream(texts, "*.txt")) {
			files.forEach(command::add);
		}
		Terminal.succeed(command.toArray());
		assertSameNumbers(script, annotated, read, codes);
	}

	private static void assertSameNumbers(Path script, Path annotated, Path read, Object... codes)
			throws IOException, InterruptedException {
		List<String> words = new ArrayList<>(
				List.of("python3", script.toString(), "--json", "--more", "--gold", annotated.toString()));
		List<Object> ours = new ArrayList<>(List.of("score", annotated, read, "--format", "json"));
		for (Object word : codes) {
			words.add(word.toString());
			ours.add(word);
		}
		words.add(read.toString());
		Process process = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		String theirs = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).isZero();
		assertThat(numbers(Terminal.lines(Terminal.succeed(ours.toArray())).get(0))).as("score of %s", annotated)
				.isEqualTo(numbers(Terminal.lines(theirs).get(0)));
	}

	/** Both as numbers: one writes 98.0 where the other writes 98.00. */
	private static Map<String, Object> numbers(Map<String, Object> score) {
		score.replaceAll((field, value) -> value == null ? null : Double.valueOf(value.toString()));
		return score;
	}

	private static boolean runs(String... words) throws InterruptedException {
		try {
			return new ProcessBuilder(words).start().waitFor() == 0;
		} catch (IOException e) {
			return false;
		}
	}

	private Map<String, Object> score(Object... options) {
		List<Object> words = new ArrayList<>(List.of("score", gold, predictions, "--format", "json"));
		words.addAll(List.of(options));
		return Terminal.lines(Terminal.succeed(words.toArray())).get(0);
	}

	private static void assertNotDone(Terminal terminal, String words) {
		assertThat(terminal.status()).isEqualTo(1);
		assertThat(terminal.out()).isEmpty();
		assertThat(terminal.err().lines()).singleElement().asString().contains(words);
	}

}
