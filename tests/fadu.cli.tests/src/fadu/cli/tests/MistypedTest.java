package fadu.cli.tests;

import static fadu.testing.SampleReports.LINXI_2024;
import static fadu.testing.SampleReports.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
		assertMistyped(Terminal.type("compare", "--format", "xml"), "xml", "table|json|md|csv|jsonl|");
		assertMistyped(Terminal.type("catalogue", "people"), "people", "metrics|themes|districts|plugins|programmes|places");
	}

	@Test
	void aMetricOrDistrictThatNobodyKnowsSuggestsTheNearest() {
		assertNotDone(Terminal.type("compare", "--metric", "LA.CASE_ACCEPTED"), "LA.CASE_ACCEPTED", "LA.CASES_ACCEPTED");
		assertNotDone(Terminal.type("observations", "--district", "涝山区"), "涝山区", "崂山区");
	}

	@Test
	void aPeriodThatTheCalendarDoesNotHaveIsMistypedInEveryCommand() {
		Path file = write(folder, "report.txt", LINXI_2024);
		for (String period : List.of("2024-H3", "2024-13", "foo", "2024-00..2024-05", "as of 2023-02-30", "")) {
			for (Object[] command : new Object[][]{{"compare", "--metric", "LA.CASES_ACCEPTED"}, {"observations"}, {"check"},
					{"derive"}, {"programmes"}, {"read", file}, {"import", file},
					{"report", "new", "--title", "x", "-o", folder.resolve("n.rptdesign")}}) {
				List<Object> words = new ArrayList<>(List.of(command));
				words.addAll(List.of("--period", period));
				if (command[0].equals("import")) {
					words.addAll(List.of("--workspace", folder.resolve("workspace")));
				}
				assertMistyped(Terminal.type(words.toArray()), period, "2024年上半年（2024-H1）");
			}
		}
		assertMistyped(Terminal.type("report", "run", "fadu.report.comparison", "-p", "period=2024-13", "--format", "pdf", "-o",
				folder.resolve("r.pdf")), "2024-13");
		assertThat(folder.resolve("workspace")).doesNotExist();
	}

	@Test
	void aNumberOutOfRangeIsMistyped() {
		assertMistyped(Terminal.type("history", "--most", "-1"), "--most", "-1");
		assertMistyped(Terminal.type("history", "--most", "many"), "many");
		assertMistyped(Terminal.type("undo", "0"), "0");
		assertMistyped(Terminal.type("peers", "suggest", "崂山区", "--count", "0"), "--count", "0");
		assertMistyped(Terminal.type("peers", "add", "大小相近", "--size-of", "崂山区", "--ratio", "0.5"), "--ratio", "0.5");
	}

	@Test
	void otherValuesThatNobodyCouldUnderstandAreMistyped() {
		assertMistyped(Terminal.type("compare", "--metric", "LA.CASES_ACCEPTED", "--per", "LA."), "LA.", "100k");
		assertMistyped(Terminal.type("report", "run", "fadu.report.comparison", "--format", "odt", "-o", folder.resolve("r.odt")),
				"odt",
				"pdf");
		assertMistyped(Terminal.type("report", "new", "--title", "x", "--parts", "poem", "-o", folder.resolve("n.rptdesign")),
				"poem");
		assertMistyped(Terminal.type("catalogue", "metrics", "--lang", "fr"), "fr");
		assertMistyped(Terminal.type("peers", "add", "空"), "--level");
	}

	@Test
	void aReportThatDoesNotExistSuggestsTheNearest() {
		assertNotDone(Terminal.type("report", "run", "fadu.district.laoshan370212.renewals", "--format", "pdf", "-o",
				folder.resolve("r.pdf")), "fadu.district.laoshan370212.renewal");
	}

	@Test
	void helpIsInChineseAndNoMistake() {
		for (String[] command : new String[][]{{"--help"}, {"read", "--help"}, {"compare", "--help"}, {"import", "--help"},
				{"observations", "--help"}, {"review", "--help"}, {"review", "correct", "--help"},
				{"score", "--help"}, {"history", "--help"}, {"undo", "--help"}, {"catalogue", "--help"},
				{"report", "list", "--help"},
				{"report", "run", "--help"}}) {
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
