package fadu.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets, rectification and honours from spreadsheets to what is computed of them, in a folder and on a server. */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class TargetCommandsTest extends OnFolderAndServer {

	private Path sheet(String name, String rows) throws IOException {
		return Files.writeString(folder.resolve(name), rows);
	}

	private List<Map<String, Object>> status(String day, Object... more) {
		Object[] asked = new Object[6 + more.length];
		System.arraycopy(new Object[]{"target", "status", "--at", day, "--format", "json"}, 0, asked, 0, 6);
		System.arraycopy(more, 0, asked, 6, more.length);
		return Terminal.array(run(asked));
	}

	@Test
	void targetsOfASpreadsheetAreHeldAgainstReportsAndRegisters() throws IOException {
		Path report = sheet("报告.txt", "石景山区司法局2024年工作总结\n2024年全年，受理法律援助案件400余件，行政机关负责人出庭应诉率98.5%。\n");
		run("import", report);
		run("review", "confirm", "报告.txt", "--all");
		run("register", "import", "EL.VISITS", sheet("检查.csv", """
				检查编号,检查日期,实施部门,联合部门数
				A1,2024-02-03,甲局,1
				A2,2024-03-03,甲局,0
				A3,2024-09-03,乙局,0
				"""), "--district", "石景山区");
		run("register", "import", "LG.TARGETS", sheet("目标.csv", """
				编号,考核期,考核指标,任务数,基准期,基准值,牵头单位
				甲,2024年,受理法律援助案件数,450件,2023年,380件,法援中心
				乙,2024年,LT.APPEARANCE_RATE,不低于98%,,,应诉科
				丙,2024,涉企行政检查次数,不超过3次,,,监督科
				丁,2024年上半年,涉企行政检查次数,≤1次,,,监督科
				戊,2024年,法律援助结案数,5件,,,复议科
				己,2024年,没有的指标,5件,,,
				合计,,,,,,
				"""), "--district", "石景山区");
		assertThat(status("2025-03-01")).extracting(target -> target.get("status"), target -> target.get("reason"))
				.as("more than 400 against 450; 98.5 against 98; three rows; two in the first half; no figure; no such metric")
				.containsExactlyInAnyOrder(tuple("cannot_tell", "bounds"), tuple("met", "goal"), tuple("met", "goal"),
						tuple("missed", "goal"), tuple("not_reported", "nothing"), tuple("unreadable", null));
		assertThat(status("2024-08-01", "--district", "石景山区")).filteredOn(target -> "丙 | 2024".equals(target.get("key")))
				.as("the half-year says nothing of the year").singleElement()
				.satisfies(target -> assertThat(target.get("status")).isIn("not_due", "not_comparable"));
		assertThat(status("2024-08-01", "--district", "门头沟区")).isEmpty();
		assertThat(run("target", "list")).contains("≤3次", "监督科");
		run("undo");
		assertThat(run("target", "status")).contains("没有目标");
	}

	private static Tuple tuple(Object... values) {
		return Tuple.tuple(values);
	}

	@Test
	void whatHasToBePutRightIsListedByHowItStandsAtADay() throws IOException {
		run("register", "import", "LG.RECTIFICATION", sheet("整改.csv", """
				编号,来源,具体问题,整改单位,交办日期,整改期限,进展日期,完成日期,退回日期
				一,督察,问题甲,某局,2024-01-10,2024-03-01,2024-02-20,2024-02-25,
				二,审计,问题乙,某局,2024-01-10,2024-03-01,2024-02-20,2024-04-25,
				三,巡察,问题丙,某局,2024-01-10,2024-06-01,,2024-02-25,2024-03-20
				四,巡察,问题丁,某局,2024-04-10,2024-06-01,,,
				"""), "--district", "石景山区");
		assertThat(items("2024-03-31", "open")).extracting(item -> item.get("key")).containsExactly("二", "三");
		assertThat(items("2024-03-31", "overdue")).singleElement()
				.satisfies(item -> assertThat(item).as("1 to 31 March").containsEntry("days_over", 30)
						.as("20 February to 31 March, in a leap year").containsEntry("days_idle", 40));
		assertThat(items("2024-03-31", "idle")).extracting(item -> item.get("key")).containsExactly("二");
		assertThat(items("2024-03-31", "reopened")).extracting(item -> item.get("key")).containsExactly("三");
		assertThat(items("2024-03-31", "closed")).extracting(item -> item.get("key")).containsExactly("一");
	}

	@Test
	void twoDistrictsThatClaimTheSameFirstAreAFinding() throws IOException {
		String head = "荣誉编号,荣誉类别,首创事项,首创情况,获得日期\n";
		run("register", "import", "XX.HONOURS", sheet("甲.csv", head + """
				1,首创,“云上”听证室,全省首家,2024-03-01
				2,首创,夜间公证,全市首个,2024-03-01
				3,集体,先进集体,无,2024-03-01
				"""), "--district", "嘉定区");
		run("register", "import", "XX.HONOURS", sheet("乙.csv", head + """
				8,首创,云上听证室,全省首家,2024-05-01
				9,首创,先进集体,全省首家,2024-05-01
				"""), "--district", "奉贤区");
		run("register", "import", "XX.HONOURS",
				sheet("丙.csv", head + "5,首创,云上听证室,全省首家,2023-01-01\n6,首创,夜间公证,全市首个,2024-03-01\n"), "--district", "余杭区");
		List<Map<String, Object>> findings = Terminal.array(run("check", "--format", "json")).stream()
				.filter(finding -> finding.get("check").equals("duplicate-first")).toList();
		assertThat(findings).as("another province and another city have their own first").singleElement().satisfies(finding -> {
			assertThat(finding).containsEntry("districts", List.of("310114", "310120"));
			assertThat(finding.get("message").toString()).contains("听证室");
			assertThat(finding.get("explanation").toString()).contains("2024-03-01", "2024-05-01");
		});
		assertThat(run("check", "--district", "余杭区", "--format", "json")).doesNotContain("duplicate-first");
		run("check", "dismiss", findings.getFirst().get("id"), "--note", "两处都有批文");
		assertThat(run("check", "--format", "json")).doesNotContain("duplicate-first");
	}

	private List<Map<String, Object>> items(String day, String state) {
		return Terminal.array(run("rectification", "list", "--at", day, "--state", state, "--format", "json"));
	}

}
