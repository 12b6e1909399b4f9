package fadu.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, from the command line to the files. */
class MainJobTest {

	@TempDir
	private Path folder;

	@Test
	void theDemonstrationComparesFiveDistrictsAndWritesTheReportInFourFormats() throws Exception {
		Fadu.Run run = Fadu.run(folder, "demo", "--out", folder.resolve("demo").toString());
		assertThat(run.err()).isEmpty();
		assertThat(run.status()).isZero();
		assertThat(run.out()).contains("崂山区", "青岛市", "环翠区", "金山区", "江北区", ">988万元", "青岛市包含崂山区", "原文残缺");
		assertThat(files("demo")).contains("comparison.pdf", "comparison.docx", "comparison.xlsx", "comparison.html",
				"comparison.datapackage.zip", "brief.docx", "profile-370212.pdf", "laoshan370212-renewal.pdf");
		assertThat(entries("demo/comparison.docx")).as("the chart in the Word file")
				.anyMatch(entry -> entry.matches(".*media/.*(?i)png"));
		assertThat(Files.readString(folder.resolve("demo/comparison.html"))).contains("区域对比报告", "data:image/", "4,169");
		assertThat(Files.readString(folder.resolve("demo/comparison.pdf"), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
	}

	@Test
	void aReportIsImportedOnceAndItsFiguresAreThereInTheNextRun() throws Exception {
		String sample = Fadu.checkout().resolve("examples/reports/yunhe-2024.txt").toString();
		assertThat(Fadu.run(folder, "import", sample).out()).contains("云河区");
		assertThat(Fadu.run(folder, "import", sample).out()).contains("未作改动");
		Fadu.Run run = Fadu.run(folder, "observations", "--district", "云河区", "--format", "jsonl");
		assertThat(run.out()).contains("\"status\":\"read\"", "\"source\":\"workspace\"");
		assertThat(run.status()).isZero();
	}

	@Test
	void twoCommandsRunAtOnce() throws Exception {
		Path workspace = folder.resolve("workspace");
		Process one = Fadu.start(workspace, folder.resolve("1.out"), folder.resolve("1.err"), "compare");
		Process other = Fadu.start(workspace, folder.resolve("2.out"), folder.resolve("2.err"), "compare");
		assertThat(List.of(one.waitFor(), other.waitFor())).containsOnly(0);
		assertThat(folder.resolve("1.out")).hasSameTextualContentAs(folder.resolve("2.out"));
		assertThat(workspace).as("reading makes no workspace").doesNotExist();
	}

	@Test
	void messagesAreEnglishOnRequest() throws Exception {
		Fadu.Run run = Fadu.run(folder, "--lang", "en", "compare", "--metric", "LA.LOSS_RECOVERED");
		assertThat(run.out()).contains("Huancui District", "not visible").doesNotContain("环翠区");
	}

	@Test
	void failuresAreOneLineAndAnExitStatus() throws Exception {
		Fadu.Run missing = Fadu.run(folder, "read", folder.resolve("missing.txt").toString());
		assertThat(missing.status()).isEqualTo(1);
		assertThat(missing.err().lines()).singleElement().asString().contains("missing.txt", "找不到文件");
		Fadu.Run mistyped = Fadu.run(folder, "compaer");
		assertThat(mistyped.status()).isEqualTo(2);
		assertThat(mistyped.err()).contains("compare").doesNotContain("Exception");
	}

	@Test
	void withoutADisplayTheWorkbenchSaysWhatToDo() throws Exception {
		Fadu.Run run = Fadu.run(folder);
		assertThat(run.status()).isEqualTo(1);
		assertThat(run.err().lines()).singleElement().asString().contains("./fadu --help");
	}

	@Test
	void aDisplayThatCannotBeOpenedIsSaidInOneLine() throws Exception {
		Fadu.Run run = Fadu.runOn(":4711", folder);
		assertThat(run.status()).isEqualTo(1);
		assertThat(run.err()).contains("打不开图形显示", "./fadu --help").doesNotContain("Exception", "An error has occurred");
	}

	@Test
	void theWindowSpeaksTheLanguageThatIsSetUpUnlessAnotherIsTyped() throws Exception {
		Files.createDirectories(folder.resolve("home/.fadu"));
		Files.writeString(folder.resolve("home/.fadu/settings"), "appearance=dark\nlanguage=en");
		assertThat(Fadu.runOn(":4711", folder).err()).contains("The display cannot be opened");
		assertThat(Fadu.runOn(":4711", folder, "--lang", "zh").err()).contains("打不开图形显示");
		assertThat(Fadu.run(folder, "--help").out()).contains("用法");
	}

	private List<String> files(String name) throws IOException {
		try (var files = Files.list(folder.resolve(name))) {
			return files.map(file -> file.getFileName().toString()).toList();
		}
	}

	private List<String> entries(String name) throws IOException {
		try (ZipFile zip = new ZipFile(folder.resolve(name).toFile())) {
			return zip.stream().map(ZipEntry::getName).toList();
		}
	}

}
