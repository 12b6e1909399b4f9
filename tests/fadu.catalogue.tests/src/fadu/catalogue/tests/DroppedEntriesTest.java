package fadu.catalogue.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fadu.catalogue.Catalogue;
import fadu.catalogue.FolderEntry;
import fadu.catalogue.PlugInState;
import fadu.catalogue.Problem;
import fadu.testing.DropFolder;
import fadu.testing.Models;
import fadu.testing.TemporaryPlugIn;

/** Whatever lies in the folder of plug-ins is accounted for, with the place of what is wrong and the remedy. */
class DroppedEntriesTest {

	private static final String NAME = "dropped.wrong";
	private static final String MANIFEST = "META-INF/MANIFEST.MF";
	private static final String MODEL = "model/district.fadu";
	private static final String SINGLETON = "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: " + NAME
			+ ";singleton:=true\nBundle-Version: 1.0.0\nRequire-Bundle: fadu.catalogue\n";

	@TempDir
	Path folder;

	private DropFolder drop;

	@BeforeEach
	void aGoodPlugInIsThere() {
		drop = new DropFolder(folder);
		drop.drop(TemporaryPlugIn.named("dropped.good").metrics(
				Models.catalogue(Models.domain("DG", "渡口", Models.metric("DG.FERRIES", "渡船班次")))));
	}

	@AfterEach
	void remove() {
		drop.close();
	}

	/** Something that may lie in the folder, and what is said of it. */
	private record Kind(String what, PlugInState state, String entry, String file, int line, Consumer<DropFolder> write) {

		@Override
		public String toString() {
			return what;
		}
	}

	private static Kind xml(String what, PlugInState state, int line, String content) {
		return new Kind(what, state, NAME, "plugin.xml", line, drop -> {
			drop.drop(district());
			drop.file(NAME + "/plugin.xml", content);
		});
	}

	private static Kind manifest(String what, PlugInState state, int line, String content) {
		return new Kind(what, state, NAME, MANIFEST, line, drop -> {
			drop.drop(district());
			drop.file(NAME + '/' + MANIFEST, content);
		});
	}

	private static Kind model(String what, int line, String good, String bad) {
		return new Kind(what, PlugInState.FAULTY, NAME, MODEL, line, drop -> drop.drop(TemporaryPlugIn.named(NAME)
				.district(model().replace(good, bad))));
	}

	static Stream<Kind> kinds() {
		String open = "<?xml version=\"1.0\"?>\n<?eclipse version=\"3.0\"?>\n";
		String point = "<extension point=\"fadu.catalogue.contribution\">\n";
		return Stream.of(
				new Kind("a plain file", PlugInState.PLAIN_FILE, "read me.txt", "", 0, drop -> drop.file("read me.txt", "hello")),
				new Kind("a zip", PlugInState.ZIP, "wrong.zip", "", 0, drop -> {
					drop.drop(district());
					drop.pack(NAME, "wrong.zip");
				}), new Kind("an empty jar", PlugInState.UNREADABLE, "wrong.jar", "", 0, drop -> drop.file("wrong.jar", "")),
				new Kind("half a jar", PlugInState.UNREADABLE, "wrong.jar", "", 0, drop -> drop.file("wrong.jar", "PK\3\4half")),
				new Kind("an empty folder", PlugInState.NO_MANIFEST, "empty", "", 0, drop -> {
					drop.file("empty/x", "");
					drop.remove("empty/x");
				}), new Kind("a folder too deep", PlugInState.NO_MANIFEST, "outer", "", 0,
						drop -> drop.file("outer/inner/" + MANIFEST, SINGLETON)),
				manifest("no singleton", PlugInState.NOT_SINGLETON, 3, SINGLETON.replace(";singleton:=true", "")),
				manifest("singleton as attribute", PlugInState.NOT_SINGLETON, 3, SINGLETON.replace(":=true", "=true")),
				new Kind("no name", PlugInState.BAD_MANIFEST, NAME, MANIFEST, 0, drop -> {
					drop.drop(district());
					drop.file(NAME + '/' + MANIFEST, "Manifest-Version: 1.0\nBundle-Version: 1.0.0\n");
				}), manifest("a version that is none", PlugInState.BAD_MANIFEST, 4, SINGLETON.replace("1.0.0", "first")),
				manifest("no manifest at all", PlugInState.BAD_MANIFEST, 0, "this is no manifest\n"),
				manifest("a fragment", PlugInState.FRAGMENT, 6, SINGLETON + "Fragment-Host: fadu.catalogue\n"),
				manifest("what it requires is missing", PlugInState.UNRESOLVED, 5,
						SINGLETON.replace("fadu.catalogue\n", "fadu.catalogue,dropped.nowhere\n")),
				new Kind("a name that Fadu has itself", PlugInState.SUPERSEDED, NAME, "", 0, drop -> {
					drop.drop(district());
					drop.file(NAME + '/' + MANIFEST, SINGLETON.replace(NAME, "fadu.metrics.legalaid").replace("1.0.0", "9.0.0"));
				}), new Kind("no plugin.xml", PlugInState.NO_PLUGIN_XML, NAME, "plugin.xml", 0, drop -> {
					drop.drop(district());
					drop.remove(NAME + "/plugin.xml");
				}), xml("an empty plugin.xml", PlugInState.BAD_PLUGIN_XML, 1, ""),
				xml("plugin.xml that is not closed", PlugInState.BAD_PLUGIN_XML, 5, open + "<plugin>\n" + point + "</plugin>\n"),
				xml("plugin.xml with entities", PlugInState.BAD_PLUGIN_XML, 3,
						open + "<!DOCTYPE p [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n<plugin>&e;</plugin>"),
				xml("plugin.xml without an end to its depth", PlugInState.BAD_PLUGIN_XML, 3, open + "<plugin>".repeat(100_000)),
				xml("plugin.xml of a hundred thousand elements", PlugInState.BAD_PLUGIN_XML, 3,
						open + "<plugin>" + "<extension/>".repeat(100_000) + "</plugin>"),
				xml("a misspelt point", PlugInState.NO_CONTRIBUTION, 4,
						open + "<plugin>\n<extension point=\"fadu.catalog.contribution\">\n"
								+ "<district model=\"model/district.fadu\"/>\n</extension>\n</plugin>"),
				xml("a misspelt extension", PlugInState.NO_CONTRIBUTION, 4,
						open + "<plugin>\n<extention point=\"fadu.catalogue.contribution\"/>\n</plugin>"),
				xml("no extension", PlugInState.NO_CONTRIBUTION, 0, open + "<plugin/>"),
				xml("a misspelt contribution", PlugInState.FAULTY, 5,
						open + "<plugin>\n" + point + "<districts model=\"model/district.fadu\"/>\n</extension>\n</plugin>"),
				xml("no model named", PlugInState.FAULTY, 5, open + "<plugin>\n" + point + "<district/>\n</extension>\n</plugin>"),
				xml("a model out of the plug-in", PlugInState.FAULTY, 5,
						open + "<plugin>\n" + point + "<district model=\"../../x.fadu\"/>\n</extension>\n</plugin>"),
				xml("a folder for a model", PlugInState.FAULTY, 5,
						open + "<plugin>\n" + point + "<district model=\"model\"/>\n</extension>\n</plugin>"),
				xml("a plugin.xml for a model", PlugInState.FAULTY, 5,
						open + "<plugin>\n" + point + "<report design=\"plugin.xml\"/>\n</extension>\n</plugin>"),
				model("a model that is not closed", 9, "</documents>", ""),
				model("a model with a DOCTYPE", 2, "?>\n", "?>\n<!DOCTYPE x>\n"),
				model("a level that is none", 3, "level=\"district\"", "level=\"moon\""),
				model("a number that is none", 6, "\"20 件\"", "\"twenty\""),
				model("a period that is none", 6, "2024\" start=\"20", "20x4\" start=\"20"),
				model("a span that is none", 6, "end=\"23\"", "end=\"19\""),
				model("a kind that is none", 6, "count\" period=\"2024\" start=\"20",
						"gold\" period=\"2024\" start=\"20"),
				model("an id twice", 6, "id=\"2\"", "id=\"1\""),
				model("a relation to nothing", 6, "id=\"2\"", "id=\"2\" relation=\"part_of\" relatedTo=\"x\""));
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void isOneLineWithPlaceAndRemedyAndCostsNobodyElse(Kind kind) {
		kind.write().accept(drop);
		try (Catalogue catalogue = Catalogue.ofPlatform()) {
			FolderEntry entry = entry(catalogue, kind.entry());
			assertThat(entry.state()).isEqualTo(kind.state());
			List<Problem> problems = catalogue.problems();
			assertThat(problems).singleElement().satisfies(problem -> {
				assertThat(problem.plugIn()).isIn(entry.plugIn(), entry.name());
				assertThat(problem.file()).isEqualTo(kind.file());
				assertThat(problem.line()).isEqualTo(kind.line());
				assertThat(problem.message()).isNotBlank().doesNotContain("Exception", "{0}");
				assertThat(problem.remedy()).isNotBlank().doesNotContain("{0}");
				assertThat(problem.toLine()).doesNotContain("\n").hasSizeLessThan(600);
			});
			assertThat(entry(catalogue, "dropped.good").state()).isEqualTo(PlugInState.USED);
			assertThat(catalogue.metric("DG.FERRIES")).isPresent();
			assertThat(catalogue.metric("LA.CASES_ACCEPTED")).isPresent();
			if (kind.file().equals(MODEL) && kind.line() == 6) {
				assertThat(catalogue.documents()).filteredOn(document -> document.getSha256().equals("0d")).singleElement()
						.satisfies(document -> assertThat(document.getObservations()).hasSizeBetween(2, 3));
			}
		}
	}

	@Test
	void theHighestVersionIsUsedAndTheOthersAreNamed() {
		drop.drop(district());
		drop.pack(NAME, "b-old.jar");
		drop.drop(district());
		drop.file(NAME + '/' + MANIFEST, SINGLETON.replace("1.0.0", "1.10.0"));
		drop.pack(NAME, "c-new.jar");
		drop.drop(district());
		drop.file(NAME + '/' + MANIFEST, SINGLETON.replace("1.0.0", "1.9.0"));
		try (Catalogue catalogue = Catalogue.ofPlatform()) {
			assertThat(entry(catalogue, "c-new.jar").state()).isEqualTo(PlugInState.USED);
			assertThat(entry(catalogue, "b-old.jar").state()).isEqualTo(PlugInState.SUPERSEDED);
			assertThat(entry(catalogue, NAME).state()).isEqualTo(PlugInState.SUPERSEDED);
			assertThat(catalogue.problems()).hasSize(2)
					.allSatisfy(problem -> assertThat(problem.message()).contains("1.10.0", "c-new.jar"));
			assertThat(catalogue.district("999907")).isPresent();
		}
	}

	private static FolderEntry entry(Catalogue catalogue, String name) {
		return catalogue.folder().stream().filter(entry -> entry.name().equals(name)).findFirst().orElseThrow();
	}

	private static TemporaryPlugIn.Draft district() {
		return TemporaryPlugIn.named(NAME).district(model());
	}

	private static String model() {
		return Models.district("999907", "竹溪县", "Zhuxi County", Models.document("0d", "999907",
				Models.observation("1", "LA.CASES_ACCEPTED", "10 件", 10, 13, "10件"),
				Models.observation("2", "DG.FERRIES", "20 件", 20, 23, "20件"),
				Models.observation("3", "DG.FERRIES", "30 件", 30, 33, "30件")));
	}

}
