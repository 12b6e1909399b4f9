package fadu.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Time limits and measures of the cases of a spreadsheet, in a folder and on a server. */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class ProcessCommandsTest extends OnFolderAndServer {

	private static final String HEAD = "案号,收到申请日期,受理日期,申请人,办理阶段,审结日期,审理程序,延长天数\n";
	private static final String CASES = """
			静复1,2024-01-05,2024-01-10,某甲,审结,2024-03-01,普通程序,
			静复2,2024-02-01,2024-02-20,某乙,受理,,普通程序,
			静复3,2024-05-06,2024-05-08,某丙,受理,,普通程序,30
			静复4,2024-05-10,2024-05-11,某丁,中止,,简易程序,
			静复5,2024-06-03,2024-06-04,某戊,受理,,简易程序,
			静复6,2024-06-26,,某己,收案,,,
			静复7,2024-03-01,,某庚,审结,2024-03-06,,
			静复8,2023-11-20,2023-11-24,某辛,审结,2024-01-15,普通程序,
			静复9,2024-07-02,,某壬,收案,,,
			""";

	private void take(String district, String rows) throws IOException {
		Path file = Files.writeString(folder.resolve(district + ".csv"), HEAD + rows);
		run("register", "import", "RC.CASES", file, "--district", district);
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> list(Map<String, Object> record, String key) {
		return (List<Map<String, Object>>) record.get(key);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> object(Map<String, Object> record, String key) {
		return (Map<String, Object>) record.get(key);
	}

	private static BigDecimal rate(String number) {
		return new BigDecimal(number);
	}

	@Test
	void processesAreListedWithStagesLimitsAndTheArticleOfEach() {
		List<Map<String, Object>> processes = Terminal.array(run("process", "list", "--format", "json"));
		assertThat(processes).allSatisfy(
				process -> assertThat(process).containsOnlyKeys("code", "name", "plugin", "rows", "stages", "limits"));
		Map<String, Object> cases = processes.stream().filter(process -> process.get("code").equals("RC.CASES")).findFirst()
				.orElseThrow();
		assertThat(list(cases, "stages")).extracting(stage -> stage.get("stage")).containsExactly("appliedOn", "acceptedOn",
				"closedOn");
		assertThat(list(cases, "limits")).extracting(limit -> limit.get("days")).containsExactly(5, 60, 30);
		assertThat(list(cases, "limits")).extracting(limit -> limit.get("unit")).containsExactly("workdays", "days", "days");
		assertThat(processes).allSatisfy(process -> assertThat(list(process, "limits"))
				.allSatisfy(limit -> assertThat(limit.get("law").toString()).contains("法", "条")));
		assertThat(run("process", "list")).contains("RC.CASES", "5 个工作日");
	}

	@Test
	void whatEndsFirstComesFirst() throws IOException {
		take("静安区", CASES);
		List<Map<String, Object>> due = Terminal
				.array(run("process", "due", "RC.CASES", "--at", "2024-06-30", "--format", "json"));
		assertThat(due).extracting(each -> each.get("key")).containsExactly("静复2", "静复6", "静复5", "静复3", "静复4");
		assertThat(due).extracting(each -> each.get("due"))
				.as("""
						2: 20 February + 60 days is Saturday 20 April, so Monday 22. 6: the fifth working day after Wednesday 26 June is 3 July.
						5: 4 June + 30. 3: 8 May + 60 + 30 of extension. 4 stands still.""")
				.containsExactly("2024-04-22", "2024-07-03",
						"2024-07-04", "2024-08-06", null);
		assertThat(due).extracting(each -> each.get("days_left")).as("30 June is 69 days after 22 April").containsExactly(-69, 3, 4,
				37, null);
		assertThat(due).extracting(each -> each.get("state")).containsExactly("overdue", "running", "running", "running", "paused");
		assertThat(due.getFirst()).containsEntry("district_code", "310106").containsEntry("file", "静安区.csv").containsEntry("row",
				3);
		assertThat(Terminal.array(run("process", "due", "RC.CASES", "--at", "2024-06-30", "--within", "3", "--format", "json")))
				.hasSize(2);
		Terminal one = Terminal.type(command("process", "due", "RC.CASES", "--at", "2024-06-30", "--most", "1"));
		assertThat(one.out()).contains("静复2").doesNotContain("静复6");
		assertThat(one.err()).contains("共 5 项");
	}

	@Test
	void measuresAtADayAreThoseOfTheCasesKnownThen() throws IOException {
		take("静安区", CASES);
		take("黄浦区", "黄复1,2024-06-03,2024-06-04,某癸,受理,,普通程序,\n");
		List<Map<String, Object>> all = Terminal
				.array(run("process", "measures", "RC.CASES", "--at", "2024-06-30", "--format", "json"));
		assertThat(all).extracting(each -> each.get("district_code")).containsExactly("310101", "310106");
		Map<String, Object> measures = all.getLast();
		assertThat(measures).as("8 was open; 1 to 7 came; 1, 7 and 8 went; 1 + 7 - 3 = 5; 9 has not come")
				.containsEntry("period_start", "2024-01-01").containsEntry("pending_start", 1).containsEntry("received", 7)
				.containsEntry("closed", 3).containsEntry("pending_end", 5).containsEntry("pending", 5);
		assertThat(measures).as("3 of 7").containsEntry("clearance_rate", rate("42.86")).containsEntry("oldest_opened",
				"2024-02-01");
		assertThat(list(measures, "ageing")).extracting(band -> band.get("count"))
				.as("4 and 27 days; 51 and 55; none; 150 since 1 February; none").containsExactly(2, 2, 0, 1, 0);
		assertThat(object(measures, "duration")).as("""
				5 days ended, 56 ended; open since 4, 27, 51, 55, 150. 6 at risk at 5: 5/6; 2 at risk at 56: 5/6 × 1/2 = 0.417.""")
				.containsEntry("median", 56).containsEntry("quartile_3", null).containsEntry("ended", 2)
				.containsEntry("censored", 5);
		assertThat(list(measures, "funnel")).extracting(stage -> stage.get("count")).as("6 and 7 were not accepted")
				.containsExactly(7, 5, 2);
		assertThat(list(measures, "funnel").get(1)).as("5 of 7").containsEntry("share", rate("71.43"));
	}

	@Test
	void onTimeIsOverExpiredLimits() throws IOException {
		take("静安区", CASES);
		Map<String, Object> measures = Terminal
				.array(run("process", "measures", "RC.CASES", "--at", "2024-06-30", "--period", "2024-H1",
						"--district", "静安区", "--format", "json"))
				.getFirst();
		List<Map<String, Object>> limits = list(measures, "limits");
		assertThat(limits.get(0)).as("1, 3, 4, 5 and 7 in time; 2 had until 7 February; 6 runs: 5 of 6").containsEntry("expired", 6)
				.containsEntry("expired_in_time", 5).containsEntry("on_time_rate", rate("83.33")).containsEntry("running", 1)
				.containsEntry("due_within", 1);
		assertThat(limits.get(1)).as("1 in time, 2 overdue: 1 of 2; of those done 1 of 1; 8 began before the law did")
				.containsEntry("expired", 2).containsEntry("on_time_rate", rate("50.00"))
				.containsEntry("on_time_rate_of_done", rate("100.00")).containsEntry("overdue", 1).containsEntry("running", 1);
		assertThat(limits.get(2)).as("4 stands still, 5 ends in 4 days").containsEntry("expired", 0)
				.containsEntry("on_time_rate", null).containsEntry("paused", 1).containsEntry("due_within", 1);
		assertThat(run("process", "measures", "RC.CASES", "--at", "2024-06-30")).contains("83.33% (5/6)", "42.86%");
	}

	@Test
	void workingDaysOfAYearWithoutNoticeAreRefusedInOneLine() throws IOException {
		take("静安区", "静复1,2026-12-30,,某甲,收案,,,\n");
		Terminal due = Terminal.type(command("process", "due", "RC.CASES", "--at", "2026-12-31", "--format", "json"));
		assertThat(Terminal.array(due.out())).singleElement()
				.satisfies(each -> assertThat(each).containsEntry("due", null).containsEntry("state", "unknown"));
		assertThat(due.err().lines()).singleElement().asString().contains("2026", "未予计算");
		Terminal measures = Terminal.type(command("process", "measures", "RC.CASES", "--at", "2026-12-31", "--format", "json"));
		assertThat(list(Terminal.array(measures.out()).getFirst(), "limits").getFirst()).containsEntry("unknown", 1)
				.containsEntry("on_time_rate", null);
		assertThat(measures.err().lines()).hasSize(1);
	}

	@Test
	void nobodyIsNamed() throws IOException {
		take("静安区", CASES);
		for (String format : List.of("table", "json")) {
			assertThat(run("process", "due", "RC.CASES", "--at", "2024-06-30", "--format", format)).doesNotContain("某");
			assertThat(run("process", "measures", "RC.CASES", "--at", "2024-06-30", "--format", format)).doesNotContain("某");
		}
	}

	@Test
	void whatIsMistypedIsOneLine() {
		assertOneLine("2024-02-30", "process", "due", "RC.CASES", "--at", "2024-02-30");
		assertOneLine("RC.CASES", "process", "due", "RC.CASE", "--at", "2024-06-30");
		assertOneLine("PM.DISPUTES", "process", "measures", "PM.DISPUTES", "--at", "2024-06-30");
		assertOneLine("2025", "process", "measures", "RC.CASES", "--at", "2024-06-30", "--period", "2025");
		assertThat(run("process", "due", "RC.CASES", "--at", "2024-06-30")).contains("没有未办结的期限");
	}

	private void assertOneLine(String words, Object... command) {
		Terminal terminal = Terminal.type(command(command));
		assertThat(terminal.status()).isNotZero();
		assertThat(terminal.err()).contains(words).doesNotContain("Exception");
		assertThat(terminal.err().lines()).hasSize(1);
	}

}
