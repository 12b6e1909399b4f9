package fadu.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.testing.DropFolder;
import fadu.testing.SourceTree;

/** Who writes the files that docs/registers.md prints, and nothing else, has a register that counts. */
class RegisterInFiveMinutesTest {

	private static final Pattern FILE = Pattern.compile("^`([\\w./-]+)`[^\\n]*:\\n\\n```\\w*\\n(.*?)^```",
			Pattern.DOTALL | Pattern.MULTILINE);

	@TempDir
	Path folder;

	@Test
	void theFilesOfThePageAreAPlugInWithoutAProblemAndItsRowsAreCounted() throws IOException {
		String page = Files.readString(SourceTree.folder("docs").orElseThrow().resolve("registers.md"));
		Path plugIns = Files.createDirectories(folder.resolve("plug-ins"));
		Path workspace = folder.resolve("workspace");
		try (DropFolder drop = new DropFolder(plugIns)) {
			Matcher files = FILE.matcher(page);
			while (files.find()) {
				drop.file("fadu.register.trips/" + files.group(1), files.group(2));
			}
			Path plugIn = plugIns.resolve("fadu.register.trips");
			assertThat(Terminal.type("plugin", "check", plugIn)).satisfies(checked -> {
				assertThat(checked.out()).isEmpty();
				assertThat(checked.status()).isZero();
			});
			assertThat(Terminal.succeed("register", "import", "FC.TRIP_LIST", plugIn.resolve("data/trips.csv"), "--district",
					"浦东新区", "--workspace", workspace)).contains("2");
			assertThat(Terminal.array(Terminal.succeed("register", "compute", "FC.TRIP_LIST", "--period", "2024", "--workspace",
					workspace, "--format", "json"))).singleElement()
					.satisfies(figure -> assertThat(figure).containsEntry("metric", "FC.TRIPS").containsEntry("rows", 2));
		}
	}

}
