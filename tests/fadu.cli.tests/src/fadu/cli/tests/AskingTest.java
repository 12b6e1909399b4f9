package fadu.cli.tests;

import static fadu.testing.SampleReports.LINXI_2024;
import static fadu.testing.SampleReports.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fadu.testing.FigureLoads;
import fadu.testing.PostgresServer;

/** A command that asks loads its figures once and writes nothing. */
class AskingTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = {"compare --per month --theme 涉企检查 --explain", "compare --district 环翠区 --district 江北区 --explain",
			"compare --metric LA.CASES_ACCEPTED --per 100k", "derive", "derive D.LA_RECOVERED_PER_CASE --district 环翠区 --explain",
			"check", "check --district 环翠区", "check --all --format json", "observations --district 金山区", "programmes 调解",
			"peers suggest 金山区 --variable population --variable LA.CASES_ACCEPTED"})
	void oneSetOfFiguresIsLoaded(String command) {
		run("import", write(folder, "linxi.txt", LINXI_2024));
		try (FigureLoads loads = new FigureLoads()) {
			run((Object[]) command.split(" "));
			assertThat(loads.count()).isEqualTo(1);
		}
	}

	@Test
	void whoMayOnlyReadMayAskEverything() throws SQLException {
		assumeTrue(PostgresServer.shared().isPresent(), "PostgreSQL is not installed here");
		PostgresServer server = PostgresServer.shared().orElseThrow();
		String owner = server.newUrl();
		on(owner, "store", "init");
		Path report = write(folder, "linxi.txt", LINXI_2024 + "2024年，全区受理法律援助案件312件。\n");
		on(owner, "import", report);
		on(owner, "peers", "add", "邻区", "--district", "临溪区", "--district", "环翠区");
		on(owner, "check", "dismiss", twice(owner).get("id"), "--note", "标题重述");
		String reader = server.readersUrl(owner);
		assertThat(on(reader, "check", "--district", "临溪区", "--all")).contains("已忽略", "标题重述");
		assertThat(on(reader, "compare", "--peers", "邻区", "--metric", "LA.CASES_ACCEPTED", "--unreviewed")).contains("312件");
		assertThat(on(reader, "observations", "--district", "临溪区")).contains("312件");
		assertThat(on(reader, "review")).contains("待核对数字");
		assertThat(on(reader, "review", "--document", "linxi.txt")).contains("312");
		assertThat(on(reader, "history")).contains("导入 linxi.txt");
		assertThat(on(reader, "peers", "list")).contains("邻区");
		for (String command : List.of("compare", "compare --per month --theme 涉企检查 --explain", "derive", "check", "programmes",
				"peers suggest 环翠区 --variable LA.CASES_ACCEPTED")) {
			assertThat(on(reader, (Object[]) command.split(" "))).as(command).isNotBlank();
		}
		for (Object[] command : new Object[][]{{"catalogue", "metrics"}, {"catalogue", "districts"}, {"read", report},
				{"report", "list"}}) {
			assertThat(Terminal.succeed(with(command, "--store", reader))).isNotBlank();
		}
		Terminal refused = Terminal.type(with(new Object[]{"check", "reopen", twice(reader).get("id"), "--seen", "3"}, "--store", reader,
				"--workspace", folder.resolve("workspace")));
		assertThat(refused.status()).isEqualTo(1);
		assertThat(refused.err()).contains("没有所需的权限").hasLineCount(1);
	}

	private Map<String, Object> twice(String url) {
		return Terminal.array(on(url, "check", "--district", "临溪区", "--all", "--format", "json")).stream()
				.filter(finding -> finding.get("check").equals("stated-twice")).findFirst().orElseThrow();
	}

	private String on(String url, Object... words) {
		return Terminal.succeed(with(words, "--store", url, "--workspace", folder.resolve("workspace")));
	}

	private String run(Object... words) {
		return Terminal.succeed(with(words, "--workspace", folder.resolve("workspace")));
	}

	private static Object[] with(Object[] words, Object... more) {
		return Stream.concat(Arrays.stream(words), Arrays.stream(more)).toArray();
	}

}
