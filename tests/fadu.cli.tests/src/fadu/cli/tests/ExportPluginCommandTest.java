package fadu.cli.tests;

import static fadu.testing.SampleReports.LINXI_2024;
import static fadu.testing.SampleReports.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a report to a plug-in on the command line. */
class ExportPluginCommandTest {

	@TempDir
	Path folder;

	@Test
	void aReportBecomesAPlugInOnceItsFiguresAreReviewed() {
		Path plugIn = folder.resolve("fadu.district.linxi999902");
		Object[] export = {"export-plugin", "--district", "临溪区", "--code", "999902", "--name-en", "Linxi District", "-o", plugIn,
				"--workspace", folder.resolve("workspace")};
		run("import", write(folder, "linxi.txt", LINXI_2024));
		assertThat(Terminal.type(export)).satisfies(terminal -> {
			assertThat(terminal.status()).isEqualTo(1);
			assertThat(terminal.err()).contains("没有已核对的数字", "fadu review");
		});
		assertThat(plugIn).doesNotExist();
		run("review", "confirm", "linxi.txt", "--all");
		assertThat(Terminal.succeed(export)).contains("已写出", "3 个").doesNotContain("未写出");
		assertThat(plugIn.resolve("model/linxi.fadu")).content().contains("312 件", "&gt;4000000 元").doesNotContain("为受援人");
		assertThat(Terminal.type(export).err()).contains("--force");
	}

	@Test
	void theModelAloneCanBeWrittenOverTheOldOne() {
		Path model = folder.resolve("laoshan.fadu");
		run("export-plugin", "--district", "laoshan", "--model-only", "-o", model);
		write(folder, "laoshan.fadu", "old");
		run("export-plugin", "--district", "370212", "--model-only", "--force", "-o", model);
		assertThat(model).content().startsWith("<?xml").contains("code=\"370212\"");
		assertThat(Files.exists(folder.resolve(".laoshan.fadu.tmp"))).isFalse();
	}

	@Test
	void aFigureThatWasRejectedIsLeftOutAndCounted() {
		run("import", write(folder, "linxi.txt", LINXI_2024));
		run("review", "reject", "linxi.txt", "1");
		run("review", "confirm", "linxi.txt", "2");
		assertThat(run("export-plugin", "--district", "临溪区", "--code", "999902", "--name-en", "Linxi District", "-o",
				folder.resolve("linxi"))).contains("数字 1 个").contains("待核对 1 个，已剔除 1 个");
	}

	private String run(Object... words) {
		Object[] command = new Object[words.length + 2];
		System.arraycopy(words, 0, command, 0, words.length);
		command[words.length] = "--workspace";
		command[words.length + 1] = folder.resolve("workspace");
		return Terminal.succeed(command);
	}

}
