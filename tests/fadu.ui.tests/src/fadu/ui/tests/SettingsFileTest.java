package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.ui.settings.Appearance;
import fadu.ui.settings.Settings;
import fadu.ui.settings.SettingsFile;
import fadu.ui.settings.TextSize;
import fadu.ui.settings.WindowLanguage;

/** What a user has set up for the window is there at the next start. */
class SettingsFileTest {

	@TempDir
	private Path folder;

	@Test
	void whatIsSetUpIsThereAtTheNextStart() throws Exception {
		Settings settings = new Settings(WindowLanguage.EN, Appearance.DARK, TextSize.LARGEST,
				Optional.of("jdbc:postgresql://sfj:5432/fadu?user=li=hua"), Optional.of("/srv/插件 二"),
				List.of("/home/王/数据", "/a b"));
		file().write(settings);
		assertThat(file().read()).isEqualTo(settings);
	}

	@Test
	void whoHasSetUpNothingHasTheUsualSettings() {
		assertThat(file().read()).isEqualTo(Settings.USUAL);
	}

	@Test
	void aDamagedFileKeepsNobodyFromOpeningTheWindow() throws Exception {
		Files.createDirectories(folder.resolve(".fadu"));
		Files.writeString(folder.resolve(".fadu/settings"),
				"language=klingon\n=\nappearance\n\u0000text-size=large\nappearance=dark\nplace=\n");
		assertThat(file().read()).isEqualTo(new Settings(WindowLanguage.SYSTEM, Appearance.DARK, TextSize.NORMAL, Optional.empty(),
				Optional.empty(), List.of()));
		Files.write(folder.resolve(".fadu/settings"), new byte[]{(byte) 0xff, (byte) 0xfe, 10});
		assertThat(file().read()).isEqualTo(Settings.USUAL);
	}

	@Test
	void aFileThatCannotBeWrittenIsSaidAndNothingIsLost() throws Exception {
		Files.writeString(folder.resolve(".fadu"), "no folder");
		assertThatThrownBy(() -> file().write(Settings.USUAL)).isInstanceOf(IOException.class);
		assertThat(folder.resolve(".fadu")).hasContent("no folder");
	}

	@Test
	void thePlacesThatWereOpenAreListedOnceAndTheLastFirst() {
		Settings settings = Settings.USUAL;
		for (int i : IntStream.range(0, 20).toArray()) {
			settings = settings.open("/data/" + i, Optional.of("/data/" + (i + 1)));
		}
		assertThat(settings.open("/data/20", Optional.of("/data/19")).recent()).hasSize(8).startsWith("/data/19", "/data/20",
				"/data/18");
	}

	private SettingsFile file() {
		return new SettingsFile(folder.resolve(".fadu/settings"));
	}

}
