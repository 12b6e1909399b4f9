package fadu.workspace.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.catalogue.PlugInState;
import fadu.testing.DropFolder;
import fadu.testing.Models;
import fadu.testing.TemporaryPlugIn;
import fadu.workspace.ManagePlugIns;
import fadu.workspace.ManagePlugIns.Listed;
import fadu.workspace.ManagePlugIns.Place;
import fadu.workspace.UserException;

/** Plug-ins are installed, set aside, brought back and removed at once; what could do harm is refused and changes nothing. */
class ManagingPlugInsTest extends WorkspaceFixture {

	private static final String NAME = "managed.ferries";
	private static final String MANIFEST = "META-INF/MANIFEST.MF";

	private DropFolder drop;
	private ManagePlugIns plugIns;

	@BeforeEach
	void makeTheFolder() throws IOException {
		drop = new DropFolder(Files.createDirectories(folder.resolve("plug-ins")));
		plugIns = new ManagePlugIns(catalogue);
	}

	@AfterEach
	void forget() {
		drop.close();
	}

	@Test
	void aFolderAJarAndAZipAreInstalledAndTheCatalogueKnowsTheirMetricsAtOnce() throws Exception {
		Path written = draft().write(folder.resolve("sent"));
		for (Path sent : List.of(written, pack("a.jar", files(written, "")), pack("b.zip", files(written, "")),
				pack("c.zip", files(written, "inner/")))) {
			Listed installed = plugIns.install(sent);
			assertThat(installed.state()).as(sent.toString()).isEqualTo(PlugInState.USED);
			assertThat(installed.brings().metrics()).isEqualTo(1);
			assertThat(catalogue.metric("MF.FERRIES")).isPresent();
			plugIns.remove(NAME);
			assertThat(catalogue.metric("MF.FERRIES")).isEmpty();
		}
		assertThat(plugIns.restore(NAME).place()).isEqualTo(Place.FOLDER);
		assertThat(catalogue.metric("MF.FERRIES")).isPresent();
	}

	@Test
	void onePlugInIsSetAsideAndBroughtBack() throws Exception {
		plugIns.install(draft().write(folder.resolve("sent")));
		assertThat(plugIns.disable(NAME).place()).isEqualTo(Place.DISABLED);
		assertThat(catalogue.metric("MF.FERRIES")).isEmpty();
		assertThat(plugIns.all()).filteredOn(one -> one.id().equals(NAME)).extracting(Listed::place)
				.containsExactly(Place.DISABLED);
		assertThat(plugIns.enable(NAME).state()).isEqualTo(PlugInState.USED);
		assertThat(catalogue.metric("MF.FERRIES")).isPresent();
	}

	@Test
	void aNewerVersionTakesThePlaceOfAnOlderOneAndNotTheOtherWayRound() throws Exception {
		Path old = draft().write(folder.resolve("old"));
		Path young = draft().write(folder.resolve("young"));
		Files.writeString(young.resolve(MANIFEST), Files.readString(young.resolve(MANIFEST)).replace("1.0.0", "2.0.0"));
		plugIns.install(old);
		assertThat(plugIns.install(young).version()).isEqualTo("2.0.0");
		assertThat(refused(() -> plugIns.install(old))).contains("2.0.0").contains(NAME);
		assertThat(plugIns.restore(NAME).version()).isEqualTo("1.0.0");
		assertThat(plugIns.restore(NAME).version()).isEqualTo("2.0.0");
	}

	@Test
	void whatComesWithFaduStays() {
		assertThat(refused(() -> plugIns.remove("fadu.metrics.legalaid"))).contains("fadu.metrics.legalaid");
		assertThat(refused(() -> plugIns.disable("fadu.metrics.legalaid"))).contains("fadu.metrics.legalaid");
		Path copy = TemporaryPlugIn.named("fadu.metrics.legalaid").metrics(model()).write(folder.resolve("sent"));
		assertThat(refused(() -> plugIns.install(copy))).contains("fadu.metrics.legalaid");
	}

	@Test
	void whatCouldDoHarmIsRefusedInOneLineAndNothingIsLeftOfIt() throws Exception {
		Path good = draft().write(folder.resolve("sent"));
		for (String path : List.of("../outside.txt", "/outside.txt", "model/../../outside.txt", "model\\..\\outside.txt",
				"C:/outside.txt", "code/Evil.class", "lib/evil.jar", "run.SH")) {
			for (String kind : List.of("hostile.zip", "hostile.jar")) {
				Map<String, byte[]> files = files(good, "");
				files.put(path, "x".getBytes());
				Path sent = pack(kind, files);
				assertThat(refused(() -> plugIns.install(sent))).contains(path).doesNotContain("\n");
			}
		}
		Map<String, byte[]> bomb = files(good, "");
		bomb.put("model/large.fadu", new byte[201 * 1024 * 1024]);
		Path large = pack("bomb.zip", bomb);
		assertThat(Files.size(large)).isLessThan(1024 * 1024);
		assertThat(refused(() -> plugIns.install(large))).contains("200 MB");
		Files.createSymbolicLink(good.resolve("model/link.fadu"), folder);
		assertThat(refused(() -> plugIns.install(good))).contains("link.fadu");
		assertThat(folder.resolve("outside.txt")).doesNotExist();
		try (Stream<Path> left = Files.list(folder.resolve("plug-ins"))) {
			assertThat(left).isEmpty();
		}
	}

	@Test
	void whatIsNoPlugInIsRefusedWithTheRemedy() throws Exception {
		Path text = Files.writeString(folder.resolve("notes.txt"), "渡口");
		assertThat(refused(() -> plugIns.install(text))).contains("notes.txt");
		Path broken = Files.writeString(folder.resolve("broken.zip"), "PK no zip");
		assertThat(refused(() -> plugIns.install(broken))).contains("broken.zip");
		assertThat(refused(() -> plugIns.install(pack("empty.zip", Map.of("readme.txt", new byte[0]))))).contains(MANIFEST);
		assertThat(refused(() -> plugIns.install(folder.resolve("nowhere.zip")))).contains("nowhere.zip");
		assertThat(refused(() -> plugIns.restore("never.there"))).contains("never.there");
	}

	private interface Step {
		void run() throws Exception;
	}

	private static String refused(Step step) {
		return assertThatExceptionOfType(UserException.class).isThrownBy(step::run).actual().getMessage();
	}

	private static TemporaryPlugIn.Draft draft() {
		return TemporaryPlugIn.named(NAME).metrics(model());
	}

	private static String model() {
		return Models.catalogue(Models.domain("MF", "渡口", Models.metric("MF.FERRIES", "渡船班次")));
	}

	private static Map<String, byte[]> files(Path plugIn, String before) throws IOException {
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (Stream<Path> walk = Files.walk(plugIn)) {
			for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
				files.put(before + plugIn.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
			}
		}
		return files;
	}

	private Path pack(String name, Map<String, byte[]> files) throws IOException {
		Path packed = folder.resolve(name);
		try (OutputStream out = Files.newOutputStream(packed); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue());
			}
		}
		return packed;
	}

}
