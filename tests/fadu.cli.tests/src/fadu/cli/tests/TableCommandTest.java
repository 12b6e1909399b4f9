package fadu.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fadu.testing.PostgresServer;

/** A table of figures by {@code fadu import --table}. */
class TableCommandTest {

	@TempDir
	Path folder;

	private Path file(String name, String content) throws IOException {
		return Files.writeString(folder.resolve(name), content);
	}

	@ParameterizedTest
	@ValueSource(booleans = {false, true})
	void aTableIsDraftedPreviewedTakenComparedAndTakenBack(boolean onServer) throws IOException {
		String place = folder.resolve("workspace").toString();
		if (onServer) {
			assumeTrue(PostgresServer.shared().isPresent(), "PostgreSQL is not installed here");
			place = PostgresServer.shared().orElseThrow().newUrl();
			Terminal.succeed("store", "init", "--store", place);
		}
		String option = onServer ? "--store" : "--workspace";
		Path table = file("表.csv", "区域,2022年法援案件,2023年法援案件\n长宁区,12,约20\n虹口区,7,x\n");
		Path map = folder.resolve("map.json");
		assertThat(Terminal.succeed("import", "--table", table, "--draft-map", map, option, place)).contains("个含义不明的词");
		assertThat(Files.readString(map)).as("a metric is proposed").contains("\"法援案件\" : \"LA.CASES_ACCEPTED\"");
		Files.writeString(map, Files.readString(map).replace("表.csv", "市年鉴"));
		Object[] preview = {"import", "--table", table, "--map", map, "--preview", "--format", "json", option, place};
		Map<String, Object> would = Terminal.array('[' + Terminal.succeed(preview) + ']').getFirst();
		assertThat(would).containsEntry("new", 3).containsEntry("table", "市年鉴");
		assertThat(would.get("refused").toString()).contains("C3", "“x”不是数");
		assertThat(Terminal.succeed("import", "--table", table, "--map", map, "--confirmed", option, place)).contains("新增数字 3 个",
				"拒绝 1 处");
		List<Map<String, Object>> figures = Terminal
				.lines(Terminal.succeed("observations", "--district", "长宁区", "--format", "jsonl", option, place));
		assertThat(figures).filteredOn(figure -> figure.get("period").equals("2023")).singleElement()
				.satisfies(figure -> assertThat(figure)
						.containsEntry("value", 20).containsEntry("qualifier", "about").containsEntry("text", "约20")
						.containsEntry("district", "长宁区"));
		assertThat(
				Terminal.succeed("compare", "--metric", "LA.CASES_ACCEPTED", "--district", "长宁区", "--district", "虹口区", "--period",
						"2022", option, place))
				.contains("12件", "7件");
		assertThat(Terminal.succeed("import", "--table", table, "--map", onServer ? map : "市年鉴", option, place)).contains("未变 3 个");
		Terminal.succeed("undo", option, place);
		assertThat(Terminal.succeed("observations", "--district", "长宁区", "--format", "jsonl", option, place)).isBlank();
	}

	@Test
	void optionsOfTablesGoWithATableAndReportsAreNamed() throws IOException {
		assertThat(Terminal.type("import").err()).contains("FILE");
		assertThat(Terminal.type("import", file("a.txt", "x"), "--map", "m").err()).contains("--table");
		assertThat(Terminal.type("import", "--table", file("a.csv", "甲,乙\n1,2\n"), "--workspace", folder.resolve("w")).err())
				.contains("a.csv", "没有找到表").hasLineCount(1);
		assertThat(
				Terminal.type("import", "--table", file("a.csv", "区域,2023\n"), "--map", "无此名", "--workspace", folder.resolve("w"))
						.err())
				.contains("无此名").hasLineCount(1);
	}

}
