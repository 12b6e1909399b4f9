package fadu.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;

/** The examples of docs/extending.md, as a user who has installed them meets them. */
class ExampleServicesTest {

	@TempDir
	Path folder;

	@BeforeAll
	static void start() throws BundleException {
		Platform.getBundle("fadu.example.services").start();
	}

	@Test
	void theCheckIsRunAndSaysItInTheLanguageOfTheUser() throws IOException {
		imported("report.txt", "盐田区司法局2024年工作总结\n2024年，接待法律咨询12000人次，受理法律援助案件36件。\n");
		assertThat(run("check", "--district", "盐田区", "--format", "json")).contains("example-round-numbers", "整千")
				.doesNotContain("36件是整千");
	}

	@Test
	void theQuestionCountsWhatPeopleHaveLookedAt() throws IOException {
		imported("report.txt", "盐田区司法局2024年工作总结\n2024年，受理法律援助案件36件，挽回经济损失420余万元。\n");
		Terminal.type("review", "confirm", "report.txt", "1", "--workspace", folder.resolve("workspace"));
		assertThat(run("ask", "exampleReviewed", "-p", "districts=盐田区", "--unreviewed")).contains("440308,盐田区,2,1");
	}

	@Test
	void theStatisticLeavesOutWhatMayNotBeComparedAndKeepsBounds() {
		assertThat(run("ask", "exampleSpread", "-p", "metrics=LA.CASES_ACCEPTED"))
				.contains("metric_code,metric,districts,spread_least,spread_most", "LA.CASES_ACCEPTED,");
	}

	@Test
	void theFormatWritesAnyAnswer() {
		assertThat(run("ask", "districts", "--format", "tsv", "-p", "districts=环翠区")).contains("371002\t").doesNotContain(",");
	}

	@Test
	void theReaderTellsItsFilesByTheirContentAndWhatIsDamagedIsOneLine() throws IOException {
		String flat = """
				<?xml version="1.0" encoding="UTF-8"?>
				<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
				 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:mimetype="application/vnd.oasis.opendocument.text">
				<office:body><office:text><text:h>盐田区司法局2024年工作总结</text:h>
				<text:p>2024年，受理<text:span>法律援助</text:span>案件36件。</text:p></office:text></office:body></office:document>
				""";
		Path named = Files.writeString(folder.resolve("report.fodt"), flat);
		assertThat(run("text", named)).contains("受理法律援助案件36件。");
		assertThat(Terminal.succeed("read", named, "--format", "jsonl")).contains("LA.CASES_ACCEPTED");
		Path damaged = Files.writeString(folder.resolve("damaged.fodt"), flat.substring(0, flat.length() - 30));
		assertThat(Terminal.type("text", damaged)).satisfies(terminal -> {
			assertThat(terminal.status()).isEqualTo(1);
			assertThat(terminal.err()).contains("damaged.fodt").hasLineCount(1);
		});
	}

	private void imported(String name, String text) throws IOException {
		Path report = Files.writeString(folder.resolve(name), text);
		Terminal.type("import", report, "--district", "盐田区", "--period", "2024", "--workspace", folder.resolve("workspace"));
	}

	private String run(Object... words) {
		return Terminal.type(Stream.concat(Stream.of(words), words[0].equals("text")
				? Stream.of()
				: Stream.of("--workspace", folder.resolve("workspace"))).toArray()).out();
	}

}
