package fadu.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.testing.DropFolder;

/**
 * Where a figure of a register stands, that of a report which nobody has reviewed is not forgotten; cells of a CSV are set right.
 */
class WaitingFiguresTest {

	@TempDir
	Path folder;

	@Test
	void aFigureThatWaitsIsToldBesideTheOneThatStands() throws IOException {
		Path workspace = folder.resolve("workspace");
		Path report = Files.writeString(folder.resolve("report.txt"), "盐田区司法局2024年工作总结\n2024年，渡口登记登记7件。\n");
		try (DropFolder drop = new DropFolder(Files.createDirectories(folder.resolve("plug-ins")))) {
			Terminal.succeed("plugin", "new", "register", "渡口登记", "-o", folder);
			Path plugIn = folder.resolve("fadu.register.dukoudengji");
			Terminal.succeed("plugin", "install", plugIn);
			Terminal.type("register", "import", "DKDJ.ENTRIES", plugIn.resolve("data/dukoudengji.csv"), "--district", "盐田区",
					"--workspace", workspace);
			assertThat(Terminal.type("import", report, "--district", "盐田区", "--period", "2024", "--workspace", workspace).out())
					.contains("1");
			Object[] compare = {"compare", "--metric", "DKDJ.RECEIVED", "--district", "盐田区", "--period", "2024", "--workspace",
					workspace};
			assertThat(Terminal.type(compare).out()).contains("2件", "7件", "fadu review");
			Map<String, Object> row = Terminal.array(Terminal.type("compare", "--metric", "DKDJ.RECEIVED", "--district", "盐田区",
					"--period", "2024", "--format", "json", "--workspace", workspace).out()).getFirst();
			assertThat(String.valueOf(row.get("cells"))).contains("waiting");
			Terminal.type("review", "confirm", "report.txt", "--all", "--workspace", workspace);
			assertThat(Terminal.type(compare).out()).doesNotContain("fadu review");
		}
	}

	@Test
	void aCellOfACsvHasNoSheetAndOneThatIsNotThereIsTold() throws IOException {
		Path workspace = folder.resolve("workspace");
		Path csv = Files.writeString(folder.resolve("cases.csv"), "编号,登记日期,来源\n虚构-1,昨天,窗口\n");
		try (DropFolder drop = new DropFolder(Files.createDirectories(folder.resolve("plug-ins")))) {
			Terminal.succeed("plugin", "new", "register", "渡口登记", "-o", folder);
			Terminal.succeed("plugin", "install", folder.resolve("fadu.register.dukoudengji"));
			List<Object> words = List.of("register", "import", "DKDJ.ENTRIES", csv, "--district", "盐田区", "--workspace", workspace,
					"--cell");
			for (String sheet : List.of("Sheet1!B2=2024-03-01", "cases.csv!B2=2024-03-01")) {
				assertThat(typed(words, sheet)).satisfies(refused -> {
					assertThat(refused.status()).isEqualTo(2);
					assertThat(refused.err()).contains("CSV").hasLineCount(1);
				});
			}
			assertThat(typed(words, "B2=2024-03-01").status()).isZero();
			assertThat(Terminal.succeed("register", "rows", "DKDJ.ENTRIES", "--workspace", workspace)).contains("2024-03-01");
		}
	}

	private static Terminal typed(List<Object> words, String last) {
		return Terminal.type(Stream.concat(words.stream(), Stream.of(last)).toArray());
	}

}
