package fadu.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the shell gives to a command: its home, its output, a pipe. */
class ShellTest {

	@TempDir
	private Path folder;

	@Test
	void theHomeIsTheOneThatHomeNamesAndNotTheOneOfTheAccount() throws Exception {
		Path report = Files.writeString(folder.resolve("report.txt"), "临溪区司法局2024年工作总结\n2024年，受理法律援助案件312件。\n");
		Path home = folder.resolve("家");
		Fadu.Run run = shell("'" + fadu() + "' import '" + report + "'", home);
		assertThat(run.err()).isEmpty();
		assertThat(run.status()).isZero();
		assertThat(home.resolve(".fadu/workspace/store")).isDirectory();
	}

	@Test
	void aFullOutputIsOneLineAndStatusOne() throws Exception {
		assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full here");
		Fadu.Run run = shell("'" + fadu() + "' catalogue metrics > /dev/full", folder);
		assertThat(run.status()).isEqualTo(1);
		assertThat(run.err().lines()).singleElement().asString().contains("标准输出");
	}

	@Test
	void aClosedPipeIsQuiet() throws Exception {
		Fadu.Run run = shell("set -o pipefail; '" + fadu() + "' catalogue metrics | head -n 1", folder);
		assertThat(run.err()).isEmpty();
		assertThat(run.status()).isZero();
		assertThat(run.out().lines()).hasSize(1);
	}

	@Test
	void whenTwoImportAtOnceOneMayBeRefusedInOneLineThatNamesTheOther() throws Exception {
		Path workspace = folder.resolve("workspace");
		String sample = Fadu.checkout().resolve("examples/reports/yunhe-2024.txt").toString();
		Process one = Fadu.start(workspace, folder.resolve("1.out"), folder.resolve("1.err"), "import", sample);
		Process other = Fadu.start(workspace, folder.resolve("2.out"), folder.resolve("2.err"), "import", sample);
		for (Map.Entry<Process, String> run : Map.of(one, "1", other, "2").entrySet()) {
			int status = run.getKey().waitFor();
			String err = Files.readString(folder.resolve(run.getValue() + ".err"));
			assertThat(err.lines()).as(err).hasSize(status);
			assertThat(err).doesNotContain("SLF4J");
			assertThat(status == 0 || err.contains("fadu import")).as(err).isTrue();
		}
		assertThat(Fadu.run(folder, "observations", "--district", "云河区").out()).contains("云河区");
	}

	private static Path fadu() {
		return Fadu.checkout().resolve("fadu");
	}

	private Fadu.Run shell(String command, Path home) throws IOException, InterruptedException {
		Path out = folder.resolve("out.txt");
		Path err = folder.resolve("err.txt");
		ProcessBuilder builder = new ProcessBuilder("bash", "-c", command).redirectOutput(out.toFile()).redirectError(err.toFile());
		builder.environment().keySet().removeIf(name -> name.startsWith("FADU_"));
		builder.environment().putAll(Map.of("FADU_BUILDING", "1", "LANG", "C.UTF-8", "HOME", home.toString()));
		int status = builder.start().waitFor();
		return new Fadu.Run(status, Files.readString(out), Files.readString(err));
	}

}
