package fadu.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The text of files; folders and archives stand for the reports in them. */
class TextCommandTest {

	private static final String REPORT = "梅岭县司法局2024年工作总结\n全年办理法律援助案件1286件。\n";

	@TempDir
	Path folder;

	private Path write(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	private Path zip(String name, Charset names, Map<String, String> entries) throws IOException {
		Path file = folder.resolve(name);
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out, names)) {
			for (Map.Entry<String, String> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return file;
	}

	@Test
	void eachLineHasItsPlaceAndWhatWasNotReadIsSaid() throws IOException {
		Path file = write("a.html", "<html><body><h1>年报</h1><p>受理<s>12</s>15件</p></body></html>");
		assertThat(Terminal.succeed("text", file)).contains("a.html（html）", "第 1 段\t年报", "第 2 段\t受理15件", "注：", "删除线");
		assertThat(Terminal.lines(Terminal.succeed("text", file, "--format", "jsonl"))).element(1)
				.satisfies(line -> assertThat(line).containsEntry("text", "受理15件"));
		assertThat(Terminal.type("text", folder.resolve("none.txt")).status()).isEqualTo(1);
	}

	@Test
	void foldersAndArchivesStandForTheReportsInThem() throws IOException {
		write("reports/a.txt", REPORT);
		write("reports/.DS_Store", "x");
		Path archive = zip("reports/b.zip", Charset.forName("GB18030"), Map.of("梅岭/总结.txt", REPORT, "../c.txt", REPORT));
		String read = Terminal.succeed("read", folder.resolve("reports"), "--format", "jsonl");
		assertThat(Terminal.lines(read)).hasSize(3).allSatisfy(line -> assertThat(line).containsEntry("text", "1286件"))
				.anySatisfy(line -> assertThat(line).containsEntry("file", archive.resolve("梅岭/总结.txt").toString()));
		assertThat(folder.resolve("c.txt")).doesNotExist();
		assertThat(Terminal.succeed("read", archive.resolve("梅岭/总结.txt"))).contains("1286件");
	}

	@Test
	void anArchiveWithoutReportsAndOneWithinAnotherAreRefusedInALine() throws IOException {
		assertThat(Terminal.type("read", zip("empty.zip", StandardCharsets.UTF_8, Map.of("__MACOSX/a", "x"))).err())
				.contains("压缩包");
		Path inner = zip("inner.zip", StandardCharsets.UTF_8, Map.of("a.txt", REPORT));
		Path outer = folder.resolve("outer.zip");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(outer))) {
			zip.putNextEntry(new ZipEntry("inner.zip"));
			Files.copy(inner, zip);
		}
		Terminal terminal = Terminal.type("read", outer);
		assertThat(terminal.status()).isEqualTo(1);
		assertThat(terminal.err()).contains("outer.zip/inner.zip", "压缩包套在压缩包里");
	}

	@Test
	void aReportWithoutAnyFigureSaysSo() throws IOException {
		Terminal terminal = Terminal.type("read", write("a.txt", "梅岭县司法局工作动态。"));
		assertThat(terminal.status()).isZero();
		assertThat(terminal.err()).contains("没有读到任何数字");
	}

}
