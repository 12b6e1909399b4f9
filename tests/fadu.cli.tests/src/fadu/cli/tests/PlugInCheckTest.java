package fadu.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.catalogue.Catalogue;
import fadu.report.HeldRules;
import fadu.testing.DropFolder;
import fadu.testing.Models;
import fadu.testing.SoundPlugIn;
import fadu.testing.SourceTree;
import fadu.testing.TemporaryPlugIn;
import fadu.workspace.CheckPlugIn;

/** {@code fadu plugin check} tells file, line and remedy, for people and for programs. */
class PlugInCheckTest {

	private static final String MODEL = "model/lianhu.fadu";

	@TempDir
	Path folder;

	@Test
	void problemsAreToldWithFileLineAndRemedy() {
		Path plugIn = new SoundPlugIn().change(MODEL, "PM.SUCCESS_RATE", "PM.SUCESS_RATE").write(folder.resolve("sent"));
		Terminal told = Terminal.type("plugin", "check", plugIn);
		assertThat(told.status()).isEqualTo(1);
		assertThat(told.out()).startsWith(SoundPlugIn.NAME + "/model/lianhu.fadu:8: ").contains("PM.SUCCESS_RATE").hasLineCount(1);
		List<Map<String, Object>> records = Terminal.array(Terminal.type("plugin", "check", plugIn, "--format", "json").out());
		assertThat(records).singleElement().satisfies(record -> assertThat(record).containsEntry("severity", "warning")
				.containsEntry("file", MODEL).containsEntry("line", 8).containsKeys("plugin", "message", "remedy"));
		assertThat(Terminal.type("plugin", "check", new SoundPlugIn().write(folder.resolve("sound"))).status()).isZero();
	}

	@Test
	void aFolderThatIsNoPlugInIsSaidToBeNoneInOneLine() throws Exception {
		Path none = new SoundPlugIn().change(MODEL, "PM.SUCCESS_RATE", "PM.SUCESS_RATE").write(folder.resolve("none"));
		Files.delete(none.resolve("META-INF/MANIFEST.MF"));
		Terminal told = Terminal.type("plugin", "check", none);
		assertThat(told.status()).isEqualTo(1);
		assertThat(told.out()).contains("不是插件", "META-INF/MANIFEST.MF").hasLineCount(1);
	}

	@Test
	void spansAreLookedUpInTheReportsAtHand() throws Exception {
		String text = "x".repeat(20) + "84次" + "x".repeat(7) + "12次" + "x".repeat(7) + "350余万元" + "x".repeat(13) + "97.2%";
		Path report = Files.writeString(folder.resolve("lianhu-2023.txt"), text);
		String sha256 = HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		Path other = new SoundPlugIn().write(folder.resolve("other"));
		assertThat(Terminal.type("plugin", "check", other, "--reports", report).out()).contains(sha256, MODEL + ":4");
		SoundPlugIn sound = new SoundPlugIn().change(MODEL, "5".repeat(64), sha256);
		Path moved = sound.write(folder.resolve("moved"));
		assertThat(Terminal.type("plugin", "check", moved, "--reports", report).out()).as("the last one begins one later")
				.contains(MODEL + ":8").contains("59-64").hasLineCount(1);
		Path right = sound.change(MODEL, "start=\"60\" end=\"65\"", "start=\"59\" end=\"64\"").write(folder.resolve("right"));
		assertThat(Terminal.type("plugin", "check", right, "--reports", report).status()).isZero();
	}

	@Test
	void whatItDoesToOthersIsTold() throws IOException {
		try (DropFolder drop = new DropFolder(Files.createDirectories(folder.resolve("plug-ins")))) {
			drop.drop(TemporaryPlugIn.named("later.ferries")
					.metrics(Models.catalogue(Models.domain("LH", "渡口", Models.metric("LH.TRIPS", "班次")))));
			Path plugIn = new SoundPlugIn().write(folder.resolve("sent"));
			assertThat(Terminal.type("plugin", "check", plugIn).out()).contains("later.ferries/model/metrics.fadu:4",
					SoundPlugIn.NAME);
		}
	}

	@Test
	void whatComesWithFaduKeepsTheRulesToo() throws Exception {
		Path bundles = SourceTree.folder("bundles").orElseThrow();
		try (Catalogue catalogue = Catalogue.ofPlatform(HeldRules.all()); Stream<Path> all = Files.list(bundles)) {
			CheckPlugIn check = new CheckPlugIn(catalogue);
			for (Path plugIn : all.filter(path -> path.getFileName().toString().matches("fadu\\.(district|metrics|places).*"))
					.filter(path -> Files.exists(path.resolve("plugin.xml"))).sorted().toList()) {
				assertThat(check.run(plugIn, List.of())).as(plugIn.getFileName().toString()).isEmpty();
			}
		}
	}

}
