package fadu.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.testing.DropFolder;
import fadu.testing.Models;
import fadu.testing.TemporaryPlugIn;

/** Plug-ins come and go on the command line. */
class PlugInCommandTest {

	private static final String NAME = "typed.ferries";

	@TempDir
	Path folder;

	@Test
	void aPlugInIsInstalledListedDisabledEnabledRemovedAndRestored() throws IOException {
		try (DropFolder drop = new DropFolder(Files.createDirectories(folder.resolve("plug-ins")))) {
			Path sent = TemporaryPlugIn.named(NAME)
					.metrics(Models.catalogue(Models.domain("TF", "渡口", Models.metric("TF.FERRIES", "渡船班次"))))
					.write(folder.resolve("sent"));
			assertThat(Terminal.succeed("plugin", "install", sent)).contains("已安装", NAME, "1.0.0");
			assertThat(listed()).containsEntry("place", "folder").containsEntry("state", "used").containsEntry("metrics", 1);
			Terminal.succeed("plugin", "disable", NAME);
			assertThat(listed()).containsEntry("place", "disabled").containsEntry("metrics", 0);
			Terminal.succeed("plugin", "enable", NAME);
			assertThat(listed()).containsEntry("place", "folder");
			assertThat(Terminal.succeed("plugin", "remove", NAME)).contains("fadu plugin restore");
			assertThat(Terminal.succeed("plugin", "list")).doesNotContain(NAME).contains("fadu.metrics.legalaid");
			Terminal.succeed("plugin", "restore", NAME);
			assertThat(listed()).containsEntry("place", "folder");
			assertThat(Terminal.type("plugin", "remove", "fadu.metrics.legalaid")).satisfies(terminal -> {
				assertThat(terminal.status()).isEqualTo(1);
				assertThat(terminal.err()).contains("fadu.metrics.legalaid").hasLineCount(1);
			});
		}
	}

	private static Map<String, Object> listed() {
		return Terminal.array(Terminal.succeed("plugin", "list", "--format", "json")).stream()
				.filter(record -> record.get("id").equals(NAME)).findFirst().orElseThrow();
	}

}
