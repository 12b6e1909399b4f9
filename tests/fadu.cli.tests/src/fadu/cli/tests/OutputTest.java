package fadu.cli.tests;

import static fadu.testing.SampleReports.LINXI_2024;
import static fadu.testing.SampleReports.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.cli.FaduCommandLine;

/** Where results go: all of them arrive, or the user is told. */
class OutputTest {

	private static final Path FULL = Path.of("/dev/full");

	@TempDir
	Path folder;

	private Path report;

	@BeforeEach
	void aReport() {
		report = write(folder, "report.txt", LINXI_2024);
	}

	@Test
	void aFullStandardOutputIsNoSuccess() {
		Path workspace = folder.resolve("workspace");
		List<List<Object>> commands = List.of(List.of("read", report), List.of("read", report, "--format", "jsonl"),
				List.of("import", report, "--workspace", workspace),
				List.of("observations", "--format", "csv", "--workspace", workspace),
				List.of("catalogue", "metrics"), List.of("--help"), List.of("--version"),
				List.of("compare", "--metric", "LA.CASES_ACCEPTED",
						"--format", "json", "--workspace", workspace));
		for (List<Object> command : commands) {
			StringWriter err = new StringWriter();
			int status = new FaduCommandLine(new PrintWriter(new FullDisk()), new PrintWriter(err, true))
					.run(command.stream().map(Object::toString).toArray(String[]::new));
			assertThat(status).as("%s", command).isEqualTo(1);
			assertThat(err.toString().lines()).singleElement().asString().contains("标准输出");
		}
	}

	@Test
	void aFullDiskIsNamedWithTheFileAndTheFileBeforeStays() {
		assumeTrue(Files.exists(FULL), "no /dev/full here");
		Terminal terminal = Terminal.type("read", report, "-o", FULL);
		assertThat(terminal.status()).isEqualTo(1);
		assertThat(terminal.err().lines()).singleElement().asString().contains("/dev/full").doesNotContain(".tmp", "Exception");
		assertThat(Files.isRegularFile(FULL)).as("a device is written to, not replaced").isFalse();
	}

	@Test
	void aLinkStaysALink() throws IOException {
		Path target = Files.writeString(folder.resolve("real.csv"), "old");
		Path link = Files.createSymbolicLink(folder.resolve("link.csv"), target);
		Terminal.succeed("read", report, "--format", "csv", "-o", link);
		assertThat(link).isSymbolicLink();
		assertThat(Files.readString(target)).contains("LA.CASES_ACCEPTED");
	}

	@Test
	void aSpreadsheetKnowsTheEncodingOfEveryFileOfCommasAndAProgramGetsNoMark() throws IOException {
		Path workspace = folder.resolve("workspace");
		Terminal.succeed("import", report, "--workspace", workspace);
		for (String command : List.of("observations", "compare", "review")) {
			Path file = folder.resolve(command + ".csv");
			String printed = Terminal.succeed(command, "--workspace", workspace, "--format", "csv");
			assertThat(Terminal.succeed(command, "--workspace", workspace, "--format", "csv", "-o", file)).isEmpty();
			assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo('\uFEFF' + printed);
		}
		Path lines = folder.resolve("figures.jsonl");
		Terminal.succeed("observations", "--workspace", workspace, "--format", "jsonl", "-o", lines);
		assertThat(Files.readString(lines)).startsWith("{");
		try (Stream<Path> files = Files.list(folder)) {
			assertThat(files).noneMatch(file -> file.toString().endsWith(".tmp"));
		}
	}

	/** Takes nothing. */
	private static final class FullDisk extends OutputStream {

		@Override
		public void write(int octet) throws IOException {
			throw new IOException("full");
		}

	}

}
