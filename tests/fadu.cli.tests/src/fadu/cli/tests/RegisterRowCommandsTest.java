package fadu.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Single rows: found, changed, added, taken back, and where each value comes from; in a folder and on a server. */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class RegisterRowCommandsTest extends OnFolderAndServer {

	private static final String ROWS = """
			纠纷类别,编号,受理时间,办结日期,是否成功,涉案金额（元）,当事人
			邻里纠纷,临调1,2024-01-05,2024-01-09,成功,100,甲某
			物业,临调2,2024-02-01,2024-02-03,成功,250,乙某
			婚姻,临调3,2024-03-01,2024-03-20,失败,,丙某
			""";

	@BeforeEach
	void takeRows() throws IOException {
		run("register", "import", "PM.DISPUTES", Files.writeString(folder.resolve("甲.csv"), ROWS), "--district", "浦东新区");
	}

	private List<Map<String, Object>> rows(Object... options) {
		Object[] all = new Object[options.length + 5];
		System.arraycopy(new Object[]{"register", "rows", "PM.DISPUTES", "--format", "jsonl"}, 0, all, 0, 5);
		System.arraycopy(options, 0, all, 5, options.length);
		return Terminal.lines(run(all));
	}

	private String fail(Object... words) {
		Terminal terminal = Terminal.type(command(words));
		assertThat(terminal.status()).isNotZero();
		return terminal.err();
	}

	private Object column(String key, String name) {
		return rows().stream().filter(row -> key.equals(row.get("number"))).findFirst().orElseThrow().get(name);
	}

	@Test
	void aRowIsChangedAsOneStepThatKnowsItsHistoryAndIsTakenBack() {
		assertThat(run("register", "set", "PM.DISPUTES", "临调3", "调解结果=成功", "endedOn=2024-03-21")).contains("2024-03-21");
		assertThat(column("临调3", "endedOn")).isEqualTo("2024-03-21");
		assertThat(run("history").lines().toList().toString()).contains("改动台账 PM.DISPUTES 的 临调3");
		List<Map<String, Object>> steps = Terminal.array(run("register", "history", "PM.DISPUTES", "临调3", "--format", "json"));
		assertThat(steps.stream().filter(step -> "2024-03-21".equals(step.get("new")))).singleElement()
				.satisfies(step -> assertThat(step).containsEntry("old", "2024-03-20").containsEntry("file", "")
						.containsEntry("cell", ""));
		assertThat(steps.stream().filter(step -> "2024-03-20".equals(step.get("new")))).singleElement()
				.satisfies(step -> assertThat(step).containsEntry("file", "甲.csv").containsEntry("cell", "D4"));
		assertThat(steps.toString()).as("personal values stay masked").doesNotContain("丙某").contains("***").contains("甲.csv");
		run("undo");
		assertThat(column("临调3", "endedOn")).isEqualTo("2024-03-20");
		assertThat(Terminal.array(run("register", "history", "PM.DISPUTES", "临调3", "--format", "json")))
				.allSatisfy(step -> assertThat(step).containsEntry("old", null));
	}

	@Test
	void rowsAreTakenOutAsOneStepThatTheirHistoryKnowsAndUndoTakesBack() {
		assertThat(run("register", "remove", "PM.DISPUTES", "--key", "临调1", "--key", "临调3")).contains("2");
		assertThat(rows()).extracting(row -> row.get("number")).containsExactly("临调2");
		assertThat(run("history")).contains("从台账删除 PM.DISPUTES，2 行");
		List<Map<String, Object>> steps = Terminal.array(run("register", "history", "PM.DISPUTES", "临调3", "--format", "json"));
		assertThat(steps.getFirst()).containsEntry("new", null);
		assertThat(fail("register", "remove", "PM.DISPUTES", "--key", "临调2", "--key", "临调1")).contains("临调1");
		assertThat(rows()).as("all or none").hasSize(1);
		run("undo");
		assertThat(rows()).hasSize(3);
		assertThat(fail("register", "remove", "PM.DISPUTES", "--key", "临调2", "--expect", "999999")).doesNotContain("\n\tat");
		assertThat(rows()).hasSize(3);
	}

	@Test
	void whatIsNotSoundOrHasChangedSinceIsRefusedInOneLineAndNothingChanges() {
		assertThat(fail("register", "set", "PM.DISPUTES", "临调3", "endedOn=2024-02-01")).contains("调解日期").doesNotContain("\n\tat");
		assertThat(fail("register", "set", "PM.DISPUTES", "临调3", "endedOn=某日")).contains("某日");
		assertThat(fail("register", "set", "PM.DISPUTES", "临调3", "number=临调9")).contains("不能改");
		assertThat(fail("register", "set", "PM.DISPUTES", "临调8", "endedOn=2024-03-21")).contains("临调8");
		int seen = (Integer) ((Map<?, ?>) column("临调3", "source")).get("change");
		run("register", "set", "PM.DISPUTES", "临调3", "endedOn=2024-03-21", "--by", "张三");
		assertThat(fail("register", "set", "PM.DISPUTES", "临调3", "endedOn=2024-03-22", "--expect", seen)).contains("张三");
		assertThat(column("临调3", "endedOn")).isEqualTo("2024-03-21");
	}

	@Test
	void aRowIsAddedOnce() {
		Object[] add = {"register", "add", "PM.DISPUTES", "--district", "浦东新区", "number=临调4", "纠纷类型=物业", "acceptedOn=2024-05-01"};
		run(add);
		assertThat(column("临调4", "acceptedOn")).isEqualTo("2024-05-01");
		assertThat(fail(add)).contains("临调4");
		assertThat(fail("register", "add", "PM.DISPUTES", "number=临调5")).contains("--district");
		assertThat(rows()).hasSize(4);
	}

	@Test
	void rowsAreSortedCutFoundByAPartOfATextAndByTheFigureThatCountsThem() {
		assertThat(rows("--sort", "acceptedOn", "--descending", "--most", "2").stream().map(row -> row.get("number")))
				.containsExactly("临调3", "临调2");
		assertThat(rows("--where", "number contains '调2'")).hasSize(1);
		assertThat(rows("--where", "number not contains '%'")).hasSize(3);
		assertThat(rows("--metric", "PM.DISPUTES_RESOLVED", "--period", "2024-Q1", "--district", "浦东新区")).hasSize(3);
		assertThat(rows("--metric", "PM.DISPUTES_RESOLVED", "--period", "2023")).isEmpty();
		Map<String, Object> summary = Terminal
				.array('[' + run("register", "summary", "PM.DISPUTES", "--group", "result", "--format", "json") + ']').getFirst();
		assertThat(summary).containsEntry("rows", 3);
		assertThat(summary.get("sums")).isEqualTo(Map.of("amount", 350));
		assertThat(summary.get("groups").toString()).contains("rows=2", "rows=1");
	}

	@Test
	void headingsAreExplainedAndRefusedCellsSetRightWithoutTouchingTheFile() throws IOException {
		Path sheet = Files.writeString(folder.resolve("乙.csv"),
				ROWS.replace("编号", "流水").replace("2024-03-20", "三月底").replace("临调", "丁"));
		assertThat(fail("register", "import", "PM.DISPUTES", sheet, "--district", "浦东新区")).contains("流水");
		assertThat(run("register", "import", "PM.DISPUTES", sheet, "--district", "浦东新区", "--heading", "流水=编号"))
				.contains("D4", "三月底");
		run("register", "import", "PM.DISPUTES", sheet, "--district", "浦东新区", "--heading", "流水=number", "--cell", "D4=2024-03-30",
				"--cell", "F4=");
		assertThat(column("丁3", "endedOn")).isEqualTo("2024-03-30");
		assertThat(rows()).hasSize(6);
	}

}
