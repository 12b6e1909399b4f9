package fadu.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.testing.DropFolder;

/** A workspace goes into a file and comes back elsewhere. */
class BackupCommandTest {

	@TempDir
	Path folder;

	@Test
	void aWorkspaceComesBackAsItWas() throws IOException {
		Path first = folder.resolve("first");
		Path report = Files.writeString(folder.resolve("盐田.txt"), "盐田区司法局2024年工作总结\n2024年，受理法律援助案件36件。\n");
		assertThat(Terminal.type("import", report, "--district", "盐田区", "--period", "2024", "--workspace", first).status())
				.isZero();
		Terminal.type("review", "confirm", "盐田.txt", "1", "--workspace", first);
		Files.createDirectories(first.resolve("comparisons"));
		Files.writeString(first.resolve("comparisons/kept.json"), "{}");
		String observed = Terminal.type("observations", "--district", "盐田区", "--format", "jsonl", "--workspace", first).out();
		assertThat(observed).contains("LA.CASES_ACCEPTED");
		Path zip = folder.resolve("backup.zip");
		assertThat(Terminal.succeed("backup", zip, "--workspace", first)).contains("1 个文件");
		Path second = folder.resolve("second");
		Terminal.succeed("restore", zip, "--workspace", second);
		assertThat(Terminal.type("observations", "--district", "盐田区", "--format", "jsonl", "--workspace", second).out())
				.isEqualTo(observed);
		assertThat(Terminal.type("history", "--workspace", second).out())
				.isEqualTo(Terminal.type("history", "--workspace", first).out());
		assertThat(second.resolve("comparisons/kept.json")).hasContent("{}");
		assertThat(Terminal.type("restore", zip, "--workspace", second)).satisfies(refused -> {
			assertThat(refused.status()).isEqualTo(1);
			assertThat(refused.err()).contains("空处").hasLineCount(1);
		});
	}

	@Test
	void nothingAndWhatIsNoBackupAreToldInOneLine() throws IOException {
		assertThat(Terminal.type("backup", folder.resolve("x.zip"), "--workspace", folder.resolve("none"))).satisfies(refused -> {
			assertThat(refused.status()).isEqualTo(1);
			assertThat(refused.err()).hasLineCount(1);
		});
		Path text = Files.writeString(folder.resolve("y.zip"), "no zip");
		assertThat(Terminal.type("restore", text, "--workspace", folder.resolve("none"))).satisfies(refused -> {
			assertThat(refused.status()).isEqualTo(1);
			assertThat(refused.err()).hasLineCount(1);
		});
		assertThat(folder.resolve("none/store/derby")).doesNotExist();
		assertThat(folder.resolve("x.zip")).doesNotExist();
	}

	@Test
	void plugInsAreNotInItAndWhichAreMissingIsTold() throws IOException {
		Path first = folder.resolve("first");
		Path second = folder.resolve("second");
		Path zip = folder.resolve("backup.zip");
		try (DropFolder drop = new DropFolder(Files.createDirectories(folder.resolve("plug-ins")))) {
			Terminal.succeed("plugin", "new", "register", "渡口登记", "-o", folder);
			Path plugIn = folder.resolve("fadu.register.dukoudengji");
			Terminal.succeed("plugin", "install", plugIn);
			assertThat(Terminal.type("register", "import", "DKDJ.ENTRIES", plugIn.resolve("data/dukoudengji.csv"), "--district",
					"盐田区", "--workspace", first).status()).isZero();
			assertThat(Terminal.succeed("backup", zip, "--workspace", first)).contains("fadu.register.dukoudengji 1.0.0");
			Terminal.succeed("plugin", "remove", "fadu.register.dukoudengji");
			assertThat(Terminal.succeed("restore", zip, "--workspace", second)).contains("fadu.register.dukoudengji 1.0.0");
			for (String command : new String[]{"rows", "summary"}) {
				assertThat(Terminal.type("register", command, "DKDJ.ENTRIES", "--workspace", second)).satisfies(told -> {
					assertThat(told.status()).isEqualTo(1);
					assertThat(told.err()).contains("plugin restore fadu.register.dukoudengji", "3 行").hasLineCount(1);
				});
			}
			assertThat(Terminal.type("register", "list", "--workspace", second).err()).contains("DKDJ.ENTRIES");
			Terminal.succeed("plugin", "restore", "fadu.register.dukoudengji");
			assertThat(Terminal.succeed("register", "rows", "DKDJ.ENTRIES", "--workspace", second)).contains("虚构-003");
			Terminal.succeed("plugin", "disable", "fadu.register.dukoudengji");
			assertThat(Terminal.type("register", "rows", "DKDJ.ENTRIES", "--workspace", second).err())
					.contains("plugin enable fadu.register.dukoudengji");
		}
	}

}
