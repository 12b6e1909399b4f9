package fadu.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** From a spreadsheet to a figure and back, on the command line, in a folder and on a server. */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class RegisterCommandsTest extends OnFolderAndServer {

	private static final String HEAD = "纠纷类别,编号,受理时间,办结日期,是否成功,涉案金额（万元）,当事人,不相干\n";
	private static final String GOOD = """
			邻里纠纷,临调1,2024-01-05,2024年1月9日,成功,1.5,甲某,x
			物业,临调2,2024/2/1,2024-02-03,成功,,乙某,x
			婚姻,临调3,20240301,2024-03-20,失败,0,丙某,x
			合计,,,,,1.5,,
			""";

	private Map<String, Object> take(String command, Path file) {
		return Terminal.array('[' + run("register", command, "PM.DISPUTES", file, "--district", "浦东新区", "--format", "json") + ']')
				.getFirst();
	}

	private Path sheet(String name, String rows) throws IOException {
		Path file = folder.resolve(name);
		Files.writeString(file, HEAD + rows);
		return file;
	}

	private Map<String, Object> computed(String metric) {
		return Terminal
				.array(run("register", "compute", "PM.DISPUTES", "--period", "2024", "--district", "浦东新区", "--format", "json"))
				.stream().filter(figure -> metric.equals(figure.get("metric"))).findFirst().orElseThrow();
	}

	@Test
	void everyRegisterTakesItsSampleAndComputesItsMetrics() throws IOException {
		Map<String, Map<String, String>> counted = counted();
		for (Map<String, Object> register : Terminal.array(run("register", "list", "--format", "json"))) {
			assertThat(register).containsOnlyKeys("code", "name", "plugin", "rows", "indicators").containsEntry("rows", 0);
			Object code = register.get("code");
			Path sample = folder.resolve(code + ".xlsx");
			run("register", "sample", code, "-o", sample);
			Map<String, Object> taken = Terminal.array(
					'[' + run("register", "import", code, sample, "--district", "浦东新区", "--format", "json") + ']').getFirst();
			assertThat((List<?>) taken.get("refused")).as("%s", code).isEmpty();
			assertThat((Integer) taken.get("new")).isGreaterThanOrEqualTo(30);
			List<Map<String, Object>> figures = Terminal
					.array(run("register", "compute", code, "--period", "2024", "--format", "json"));
			assertThat(figures.stream().map(figure -> figure.get("metric")).collect(Collectors.toSet())).as("%s", code)
					.hasSizeGreaterThanOrEqualTo(((List<?>) register.get("indicators")).size() - 1);
			counted.getOrDefault(code, Map.of()).forEach((metric, value) -> assertThat(figures)
					.as("%s of %s", metric, code).filteredOn(figure -> metric.equals(figure.get("metric"))).singleElement()
					.satisfies(figure -> assertThat(new BigDecimal(figure.get("value").toString())).isEqualByComparingTo(value)));
			run("register", "form", code, "-o", folder.resolve(code + "-form.xlsx"));
			assertThat(folder.resolve(code + "-form.xlsx")).isNotEmptyFile();
		}
	}

	/** What the samples give, counted without Fadu: register, metric, value. */
	private static Map<String, Map<String, String>> counted() throws IOException {
		try (InputStream table = RegisterCommandsTest.class.getResourceAsStream("register-figures.tsv")) {
			return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
					.map(line -> line.split("\t")).collect(Collectors.groupingBy(cells -> cells[0],
							Collectors.toMap(cells -> cells[1], cells -> cells[2])));
		}
	}

	@Test
	void aComputedFigureStandsBesideTheReportedOneOfAnotherDistrictAndAgainstThatOfItsOwn() throws IOException {
		Path report = Files.writeString(folder.resolve("报告.txt"), "浦东新区司法局2024年工作总结\n2024年全年，调解矛盾纠纷15件。\n");
		run("import", report);
		run("review", "confirm", "报告.txt", "--all");
		run("register", "import", "PM.DISPUTES", sheet("甲.csv", GOOD), "--district", "浦东新区");
		run("register", "import", "PM.DISPUTES", sheet("乙.csv", GOOD + "邻里纠纷,临调4,2024-01-05,2024-01-09,成功,1,丁某,x\n"), "--district",
				"静安区");
		Object[] asked = {"compare", "--metric", "PM.DISPUTES_RESOLVED", "--period", "2024", "--district", "浦东新区", "--district",
				"静安区"};
		assertThat(run(asked)).as("the report goes before its own register; the other has a register alone")
				.contains("15件", "4件", "台账", "另有不同的数3件");
		List<Map<String, Object>> findings = Terminal.array(run("check", "--district", "浦东新区", "--format", "json")).stream()
				.filter(finding -> finding.get("check").equals("register-report")).toList();
		assertThat(findings).singleElement().satisfies(finding -> {
			assertThat(finding).containsEntry("severity", "warning");
			assertThat(finding.get("message").toString()).contains("15件", "3件");
		});
		assertThat(
				Terminal.lines(run("observations", "--district", "静安区", "--metric", "PM.DISPUTES_RESOLVED", "--format", "jsonl")))
				.singleElement()
				.satisfies(figure -> assertThat(figure).containsEntry("status", "computed").containsEntry("value", 4)
						.containsEntry("source", "register PM.DISPUTES"));
		run("register", "import", "PM.DISPUTES", sheet("丙.csv", "婚姻,临调9,2024-03-01,2024-03-20,失败,0,丙某,x\n"), "--district", "黄浦区");
		assertThat(Terminal.lines(run("observations", "--district", "黄浦区", "--format", "jsonl"))).as("one row tells of one person")
				.allSatisfy(figure -> assertThat(figure).containsEntry("value", 0));
	}

	@Test
	void aSheetIsPreviewedTakenComputedChangedAndTakenBack() throws IOException {
		Path first = sheet("一.csv", GOOD);
		assertThat(take("preview", first)).containsEntry("new", 3).containsEntry("changed", 0);
		assertThat(take("import", first)).containsEntry("new", 3);
		assertThat(take("import", first)).containsEntry("new", 0).containsEntry("unchanged", 3);
		assertThat(computed("PM.DISPUTES_RESOLVED")).containsEntry("value", 3).containsEntry("rows", 3)
				.containsEntry("status", "computed").containsEntry("district", "浦东新区").containsEntry("district_code", "310115")
				.containsEntry("unit", "件").containsEntry("period", "2024").containsEntry("source", "register PM.DISPUTES");
		assertThat(computed("PM.AMOUNT")).containsEntry("value", 15_000);
		assertThat(computed("PM.SUCCESS_RATE")).as("two of three").containsEntry("value", new BigDecimal("66.67"));
		assertThat(computed("PM.SUCCESS_RATE").get("definition").toString()).contains("《人民调解案件台账》", "百分比");
		Map<String, Object> changed = take("import", sheet("二.csv", GOOD.replace("失败", "成功")));
		assertThat(changed).containsEntry("changed", 1).containsEntry("unchanged", 2);
		assertThat(changed.get("changes").toString()).contains("未成功", "成功", "临调3");
		assertThat(computed("PM.SUCCESS_RATE")).containsEntry("value", 100);
		assertThat(run("history")).contains("导入台账 PM.DISPUTES（二.csv），1 行");
		run("undo");
		assertThat(computed("PM.SUCCESS_RATE")).containsEntry("value", new BigDecimal("66.67"));
		run("undo");
		assertThat(run("register", "rows", "PM.DISPUTES").lines()).hasSize(1);
		run("redo");
		assertThat(run("register", "rows", "PM.DISPUTES").lines()).hasSize(4);
	}

	@Test
	void refusedRowsAreToldWithTheirCellAndTheOthersTaken() throws IOException {
		Path file = sheet("错.csv", GOOD + "邻里,临调4,2024-05-01,2024-04-01,成功,1,丁某,x\n邻居吵架,临调5,2024-05-01,,,,戊某,x\n");
		Map<String, Object> taken = take("import", file);
		assertThat(taken).containsEntry("new", 3);
		@SuppressWarnings("unchecked")
		List<Map<String, Object>> refused = (List<Map<String, Object>>) taken.get("refused");
		assertThat(refused).extracting(each -> each.get("cell")).containsExactly("D6", "A7");
		assertThat(refused.get(1).get("reason").toString()).contains("邻居吵架", "邻里");
		assertThat(taken.get("left_out").toString()).contains("不相干", "合计行");
		Path mended = sheet("错.csv", GOOD + "邻里,临调4,2024-05-01,2024-05-02,成功,1,丁某,x\n邻里,临调5,2024-05-01,,,,戊某,x\n");
		assertThat(take("import", mended)).containsEntry("new", 2).containsEntry("unchanged", 3);
	}

	@Test
	void whichUnitsHaveWhatIsAMatrixWithItsGaps() throws IOException {
		Path file = Files.writeString(folder.resolve("名册.csv"), """
				村（社区）,法律顾问,顾问所在机构,聘任日期
				甲村,某甲,一所,2024-01-01
				乙村,某乙,二所,2024-01-01
				丙村,某丙,,2024-01-01
				""");
		run("register", "import", "AD.VILLAGES", file, "--district", "浦东新区");
		List<Map<String, Object>> units = Terminal
				.array(run("register", "coverage", "AD.VILLAGES", "--of", "village", "--by", "organisation", "--format", "json"));
		assertThat(units).extracting(unit -> unit.get("gaps")).containsExactlyInAnyOrder(List.of("一所", "二所"), List.of("一所"),
				List.of("二所"));
		assertThat(run("register", "coverage", "AD.VILLAGES", "--of", "village", "--by", "organisation")).contains("1 个一项也没有");
	}

	@Test
	void personalColumnsAreMaskedUnlessAskedForByName() throws IOException {
		take("import", sheet("一.csv", GOOD));
		assertThat(run("register", "rows", "PM.DISPUTES")).contains("***").doesNotContain("甲某");
		assertThat(run("register", "rows", "PM.DISPUTES", "--format", "jsonl")).doesNotContain("甲某");
		assertThat(run("register", "rows", "PM.DISPUTES", "--show", "当事人")).contains("甲某");
		Map<String, Object> changed = take("preview", sheet("二.csv", GOOD.replace("甲某", "庚某")));
		assertThat(changed).containsEntry("changed", 1);
		assertThat(changed.toString()).doesNotContain("甲某", "庚某");
	}

	@Test
	void rowsAreChosenByAConditionAndKnowTheirCells() throws IOException {
		take("import", sheet("一.csv", GOOD));
		List<Map<String, Object>> rows = Terminal
				.lines(run("register", "rows", "PM.DISPUTES", "--where", "result = 'success' and amount > 10000", "--format",
						"jsonl"));
		assertThat(rows).singleElement().satisfies(row -> {
			assertThat(row).containsEntry("number", "临调1").containsEntry("kind", "neighbour");
			assertThat(row.get("source").toString()).contains("file=一.csv", "row=2");
		});
	}

	@Test
	void whatIsMistypedIsOneLine() throws IOException {
		Path file = sheet("一.csv", GOOD);
		assertOneLine("PM.DISPUTES", "register", "rows", "PM.DISPUTE");
		assertOneLine("--where", "register", "rows", "PM.DISPUTES", "--where", "amount / 2 > 1");
		assertOneLine("--district", "register", "preview", "PM.DISPUTES", file);
		assertOneLine("找不到文件", "register", "preview", "PM.DISPUTES", folder.resolve("无.csv"), "--district", "浦东新区");
		assertOneLine("编号", "register", "preview", "PM.DISPUTES", Files.writeString(folder.resolve("别.csv"), "甲,乙\n1,2\n"),
				"--district", "浦东新区");
		assertOneLine("cumulative", "register", "compute", "PM.DISPUTES", "--period", "cumulative");
		assertOneLine("-o", "register", "form", "PM.DISPUTES");
	}

	private void assertOneLine(String words, Object... command) {
		Terminal terminal = Terminal.type(command(command));
		assertThat(terminal.status()).isNotZero();
		assertThat(terminal.err()).contains(words).doesNotContain("Exception");
		assertThat(terminal.err().lines()).hasSize(1);
	}

}
