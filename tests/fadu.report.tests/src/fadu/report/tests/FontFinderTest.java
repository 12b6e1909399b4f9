package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.report.ReportFonts;
import fadu.report.font.FontConfiguration;
import fadu.report.font.FontFinder;
import fadu.report.font.Typeface;

/** A typeface with Chinese characters is looked for where users put fonts. */
class FontFinderTest {

	@TempDir
	Path folder;

	@Test
	void aMachineWithoutChineseFontsIsToldWhatToInstall() {
		Optional<Typeface> none = new FontFinder(List.of(folder), List.of(folder.resolve("absent"))).find();
		assertThat(none).isEmpty();
		assertThat(ReportFonts.warning(none)).get().asString().contains("中文字体", "fonts-lxgw-wenkai");
	}

	@Test
	void aBrokenFontFileIsPassedOver() throws Exception {
		Files.writeString(folder.resolve("simhei.ttf"), "not a font");
		assertThat(new FontFinder(List.of(), List.of(folder)).find()).isEmpty();
	}

	@Test
	void anyFontInTheFolderOfTheProductIsWelcome() throws Exception {
		Typeface system = system();
		Path own = Files.copy(system.regular(), folder.resolve("house-font.ttf"));
		assertThat(new FontFinder(List.of(folder), List.of()).find()).map(Typeface::regular).contains(own);
	}

	@Test
	void aFontOfTheSystemIsChosenForItsCharactersWhereNoneOfTheRankingIsThere() throws Exception {
		Path unknown = Files.copy(system().regular(), folder.resolve("unknown.ttf"));
		assertThat(new FontFinder(List.of(), List.of(folder)).find()).map(Typeface::regular).contains(unknown);
	}

	@Test
	void aFallbackFontWithoutDigitsIsPassedOver() throws Exception {
		Path droid = Path.of("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf");
		assumeTrue(Files.exists(droid), "the package fonts-droid-fallback is not installed here");
		Files.copy(droid, folder.resolve("a-fallback.ttf"));
		assertThat(new FontFinder(List.of(), List.of(folder)).find()).isEmpty();
		assertThat(new FontFinder(List.of(folder), List.of()).find()).isEmpty();
		Path whole = Files.copy(system().regular(), folder.resolve("whole.ttf"));
		assertThat(new FontFinder(List.of(), List.of(folder)).find()).map(Typeface::regular).contains(whole);
	}

	@Test
	void theEngineIsToldOfTheFilesAndOfEveryFamilyThatDesignsName() throws Exception {
		Typeface system = system();
		Path file = folder.resolve("fonts.xml");
		FontConfiguration.write(system, file);
		assertThat(Files.readString(file)).contains(system.regular().toString(), "Microsoft YaHei", "sans-serif", system.family());
	}

	private static Typeface system() {
		Optional<Typeface> system = ReportFonts.typeface();
		assumeTrue(system.isPresent(), "no Chinese font on this machine");
		return system.get();
	}

}
