package fadu.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Status 2 for what was typed wrongly, 1 for what cannot be done; always in Chinese, with what to do. */
class MistypedTest {

	@TempDir
	Path folder;

	@Test
	void anUnknownOptionSuggestsTheNearest() {
		Terminal terminal = Terminal.type("compare", "--metrics", "LA.CASES_ACCEPTED");
		assertMistyped(terminal, "无法识别：--metrics", "--metric");
		assertThat(terminal.err()).contains("fadu compare --help");
	}

	@Test
	void anUnknownCommandSuggestsTheNearest() {
		assertMistyped(Terminal.type("compar"), "无法识别：compar", "compare");
		assertMistyped(Terminal.type("report", "lst"), "lst", "list");
	}

	@Test
	void aMissingFileNameIsAsked() {
		assertMistyped(Terminal.type("read"), "缺少参数：FILE");
		assertMistyped(Terminal.type("catalogue"), "缺少参数", "metrics");
	}

	@Test
	void aFormatThatDoesNotExistNamesThoseThatDo() {
		assertMistyped(Terminal.type("compare", "--format", "xml"), "xml", "table|json|csv|md");
		assertMistyped(Terminal.type("catalogue", "people"), "people", "metrics|themes|districts|plugins|programmes|places");
	}

	@Test
	void aMetricOrDistrictThatNobodyKnowsSuggestsTheNearest() {
		assertNotDone(Terminal.type("compare", "--metric", "LA.CASE_ACCEPTED"), "LA.CASE_ACCEPTED", "LA.CASES_ACCEPTED");
		assertNotDone(Terminal.type("observations", "--district", "涝山区"), "涝山区", "崂山区");
		assertNotDone(Terminal.type("compare", "--period", "2024-H3"), "2024-H3", "2024-H1");
	}

	@Test
	void aReportThatDoesNotExistSuggestsTheNearest() {
		assertNotDone(Terminal.type("report", "run", "fadu.district.laoshan370212.renewals", "--format", "pdf", "-o",
				folder.resolve("r.pdf")), "fadu.district.laoshan370212.renewal");
		assertNotDone(Terminal.type("report", "run", "fadu.district.laoshan370212.renewal", "--format", "odt", "-o",
				folder.resolve("r.odt")), "odt", "pdf");
	}

	@Test
	void helpIsInChineseAndNoMistake() {
		for (String[] command : new String[][] { { "--help" }, { "read", "--help" }, { "compare", "--help" }, { "import", "--help" },
				{ "observations", "--help" }, { "review", "--help" }, { "review", "correct", "--help" },
				{ "score", "--help" }, { "history", "--help" }, { "undo", "--help" }, { "catalogue", "--help" }, { "report", "list", "--help" },
				{ "report", "run", "--help" } }) {
			assertThat(Terminal.succeed((Object[]) command)).contains("用法：").contains("帮助");
		}
	}

	private static void assertMistyped(Terminal terminal, String... words) {
		assertThat(terminal.status()).isEqualTo(2);
		assertThat(terminal.out()).isEmpty();
		assertThat(terminal.err()).contains(words).doesNotContain("Exception");
		assertThat(terminal.err().lines()).hasSizeLessThanOrEqualTo(2);
	}

	private static void assertNotDone(Terminal terminal, String... words) {
		assertThat(terminal.status()).isEqualTo(1);
		assertThat(terminal.out()).isEmpty();
		assertThat(terminal.err()).contains(words).doesNotContain("Exception");
		assertThat(terminal.err().lines()).hasSize(1);
	}

}
