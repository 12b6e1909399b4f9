package fadu.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.testing.DropFolder;

/** Many commands in one process: each line has one answer, and each answer an end with the exit status. */
class ShellCommandTest {

	@TempDir
	Path folder;

	@Test
	void eachLineHasOneAnswerOnBothStreams() {
		Terminal shell = shell(
				"# a remark\n\ncatalogue places 盐田区\nobservations --distric x\nregister rows NO.THING\nexit\ncatalogue metrics\n");
		assertThat(shell.out().lines().filter(line -> line.startsWith("fadu-end "))).containsExactly("fadu-end 0", "fadu-end 2",
				"fadu-end 1");
		assertThat(shell.err().lines().filter(line -> line.startsWith("fadu-end "))).containsExactly("fadu-end 0", "fadu-end 2",
				"fadu-end 1");
		assertThat(shell.out()).contains("440308");
		assertThat(shell.err()).contains("--distric", "NO.THING");
		assertThat(shell.status()).as("the worst of all").isEqualTo(2);
	}

	@Test
	void wordsAreQuotedAsInAShellOrAsJson() throws IOException {
		Path report = Files.writeString(folder.resolve("盐田 2024 \"终稿\".txt"), "盐田区司法局2024年工作总结\n2024年，受理法律援助案件36件。\n");
		String quoted = report.toString().replace("\"", "\\\"");
		Terminal shell = shell("text '" + report + "'\ntext \"" + quoted + "\"\n[\"text\", \"" + quoted + "\"]\n");
		assertThat(shell.out().split("fadu-end 0\n")).hasSize(3).allSatisfy(answer -> assertThat(answer).contains("36件"));
		assertThat(shell("text 'open\n[\"text\", 3]\n").out()).isEqualTo("fadu-end 2\nfadu-end 2\n");
	}

	@Test
	void theAnswerIsThatOfTheCommandAlone() {
		String alone = Terminal.succeed("catalogue", "metrics", "--format", "json");
		assertThat(shell("catalogue metrics --format json\n").out())
				.isEqualTo(alone + (alone.endsWith("\n") ? "" : "\n") + "fadu-end 0\n");
	}

	@Test
	void aChosenMarkEndsAnswers() {
		assertThat(run("shell", "catalogue places 盐田区\n", "--mark", "ende-17").out()).endsWith("ende-17 0\n")
				.doesNotContain("fadu-end");
	}

	@Test
	void whatIsChangedIsSeenByTheNextCommand() throws IOException {
		Path report = Files.writeString(folder.resolve("report.txt"), "盐田区司法局2024年工作总结\n2024年，受理法律援助案件36件。\n");
		Path workspace = folder.resolve("workspace");
		try (DropFolder drop = new DropFolder(Files.createDirectories(folder.resolve("plug-ins")))) {
			Terminal shell = shell(String.join("\n", List.of(
					"import " + report + " --district 盐田区 --period 2024 --workspace " + workspace,
					"review confirm report.txt 1 --workspace " + workspace,
					"observations --district 盐田区 --format jsonl --workspace " + workspace,
					"plugin new register 渡口登记 -o " + folder,
					"plugin install " + folder.resolve("fadu.register.dukoudengji"),
					"register list --workspace " + workspace, "")));
			assertThat(shell.status()).as(shell.err()).isZero();
			assertThat(shell.out()).contains("LA.CASES_ACCEPTED", "DKDJ.ENTRIES");
		}
	}

	@Test
	void whatCannotBeInAShellIsToldInOneLine() {
		Terminal shell = shell("shell\nread -\ncatalogue metrics --lang en\n");
		assertThat(shell.out()).isEqualTo("fadu-end 2\nfadu-end 2\nfadu-end 2\n");
		assertThat(shell.err().lines()).hasSize(6);
	}

	private static Terminal shell(String lines) {
		return run("shell", lines);
	}

	private static Terminal run(String command, String lines, Object... options) {
		InputStream before = System.in;
		System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
		try {
			return Terminal.type(Stream.concat(Stream.of(command), Stream.of(options)).toArray());
		} finally {
			System.setIn(before);
		}
	}

}
