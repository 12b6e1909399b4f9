package fadu.cli.tests;

import static fadu.testing.SampleReports.LINXI_2024;
import static fadu.testing.SampleReports.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that checks figures, and those that settle what it finds. */
class CheckCommandTest {

	@TempDir
	Path folder;

	@Test
	void findingsAreListedWithTheirReasons() {
		assertThat(run("check", "--district", "环翠区")).contains("小基数的增幅", "117%", "提示").doesNotContain("28.13%");
	}

	@Test
	void eachFindingSaysOfWhichDistrictItIs() {
		assertThat(run("import", write(folder, "linxi.txt", LINXI_2024 + "2024年，全区受理法律援助案件312件。\n"))).contains("fadu check");
		assertThat(run("check")).contains("临溪区：同一事实", "环翠区：小基数的增幅", "青岛市、崂山区：");
	}

	@Test
	void backChecksThatPassedAreListedOnRequest() {
		assertThat(run("check", "--district", "环翠区", "--all")).contains("通过", "28.13%", "部分之和");
	}

	@Test
	@SuppressWarnings("unchecked")
	void findingsInJsonNameTheirFiguresDownToTheSpan() {
		List<Map<String, Object>> findings = Terminal.array(run("check", "--district", "崂山区", "--format", "json"));
		assertThat(findings).filteredOn(finding -> finding.get("check").equals("share")).singleElement().satisfies(finding -> {
			assertThat(finding).containsEntry("severity", "note").containsEntry("status", "open");
			assertThat(finding.get("message").toString()).contains("236");
			assertThat((List<Map<String, Object>>) finding.get("figures")).allSatisfy(
					figure -> assertThat(figure).containsKeys("document", "id", "start", "end", "text", "metric", "district"));
		});
	}

	@Test
	void aDismissedFindingIsListedOnRequestOnly() {
		assertThat(run("import", write(folder, "linxi.txt", LINXI_2024 + "2024年，全区受理法律援助案件312件。\n"))).contains("fadu check");
		String id = Terminal.array(run("check", "--district", "临溪区", "--format", "json")).stream()
				.filter(finding -> finding.get("check").equals("stated-twice")).findFirst().orElseThrow().get("id").toString();
		assertThat(run("check", "dismiss", id, "--note", "标题重述", "--by", "王芳")).contains("已忽略");
		assertThat(run("check", "--district", "临溪区")).doesNotContain(id);
		assertThat(run("check", "--district", "临溪区", "--all")).contains(id, "已忽略");
		assertThat(run("check", "reopen", id)).contains("未处理");
		assertThat(run("check", "fix", id)).contains("同一事实");
		assertThat(run("undo")).contains("更正");
		assertThat(run("check", "accept", id)).contains("已认可");
	}

	@Test
	void aFindingThatIsNotThereIsNamed() {
		Terminal terminal = Terminal.type("check", "accept", "zzzz", "--workspace", folder.resolve("workspace"));
		assertThat(terminal.status()).isNotZero();
		assertThat(terminal.err()).contains("zzzz");
	}

	/** Types a command on a workspace of its own. */
	private String run(Object... words) {
		return Terminal.succeed(Stream.concat(Stream.of(words), Stream.of("--workspace", folder.resolve("workspace"))).toArray());
	}

}
