package fadu.catalogue.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

import fadu.catalogue.Catalogue;
import fadu.catalogue.FolderEntry;
import fadu.catalogue.PlugInState;
import fadu.catalogue.Problem;
import fadu.model.District;
import fadu.model.Metric;
import fadu.testing.DropFolder;
import fadu.testing.Models;
import fadu.testing.TemporaryPlugIn;
import fadu.testing.Waiting;

/** What is dropped into the folder, changed or removed there while Fadu runs is known within seconds. */
class HotPlugInsTest {

	private static final String NAME = "hot.yangtan";

	@TempDir
	Path parent;

	private Path folder;
	private DropFolder drop;
	private Catalogue catalogue;

	@BeforeEach
	void watch() {
		folder = parent.resolve("plugins"); // it need not be there yet
		drop = new DropFolder(folder);
		catalogue = Catalogue.ofPlatform();
		catalogue.watchFolder();
	}

	@AfterEach
	void stop() {
		catalogue.close();
		drop.close();
	}

	@Test
	void aFolderIsUsedChangedAndGone() {
		until(() -> drop.drop(yangtan("杨滩区")), open -> open.district("999908").isPresent());
		District old = catalogue.district("杨滩区").orElseThrow();
		assertThat(states()).containsExactly(PlugInState.USED);
		until(() -> drop.drop(yangtan("杨滩新区")), open -> open.district("杨滩新区").isPresent());
		assertThat(catalogue.district("杨滩区")).isEmpty();
		assertThat(catalogue.districts()).doesNotContain(old);
		until(() -> drop.remove(NAME), open -> open.folder().isEmpty()); // a folder half removed is an entry still
		assertThat(catalogue.district("999908")).isEmpty();
		assertThat(catalogue.problems()).isEmpty();
	}

	@Test
	void aJarIsUsedReplacedAndGone() {
		until(() -> packed("杨滩区"), open -> open.district("杨滩区").isPresent());
		until(() -> packed("杨滩新区"), open -> open.district("杨滩新区").isPresent());
		assertThat(states()).containsExactly(PlugInState.USED);
		until(() -> drop.remove("yangtan.jar"), open -> open.district("999908").isEmpty());
	}

	@Test
	void aJarThatIsStillBeingCopiedIsUsedWhenItIsComplete() throws IOException {
		packed("杨滩区");
		byte[] whole = Files.readAllBytes(folder.resolve("yangtan.jar"));
		until(() -> drop.file("yangtan.jar", Arrays.copyOf(whole, whole.length / 2)),
				open -> states().equals(List.of(PlugInState.UNREADABLE)));
		assertThat(catalogue.problems()).extracting(Problem::plugIn).containsExactly("yangtan.jar");
		until(() -> drop.file("yangtan.jar", whole), open -> open.district("999908").isPresent());
		assertThat(catalogue.problems()).isEmpty();
	}

	@Test
	void aFolderThatIsStillBeingCopiedIsUsedWhenItIsComplete() {
		until(() -> drop.file(NAME + "/plugin.xml", "<plugin>"), open -> states().equals(List.of(PlugInState.NO_MANIFEST)));
		until(() -> drop.drop(yangtan("杨滩区")), open -> open.district("999908").isPresent());
		assertThat(states()).containsExactly(PlugInState.USED);
	}

	@Test
	void aFaultThatIsMendedIsGone() {
		until(() -> drop.drop(yangtan("杨滩区").element("<map/>")), open -> states().equals(List.of(PlugInState.FAULTY)));
		until(() -> drop.drop(yangtan("杨滩区")), open -> states().equals(List.of(PlugInState.USED)));
		until(() -> drop.file("notes.txt", "x"), open -> open.problems().size() == 1);
		until(() -> drop.remove("notes.txt"), open -> open.problems().isEmpty());
	}

	@Test
	void anOlderVersionStepsInWhenTheNewerGoes() {
		until(() -> packed("杨滩区"), open -> open.district("杨滩区").isPresent());
		until(() -> {
			drop.drop(yangtan("杨滩新区"));
			Path manifest = folder.resolve(NAME).resolve("META-INF/MANIFEST.MF");
			drop.file(NAME + "/META-INF/MANIFEST.MF", read(manifest).replace("Bundle-Version: 1.0.0", "Bundle-Version: 2.0.0"));
		}, open -> open.district("杨滩新区").isPresent());
		assertThat(states()).containsExactlyInAnyOrder(PlugInState.USED, PlugInState.SUPERSEDED);
		until(() -> drop.remove(NAME), open -> open.district("杨滩区").isPresent());
		assertThat(catalogue.problems()).isEmpty();
	}

	@Test
	void whatWasMissingMayComeLater() {
		until(() -> drop.drop(yangtan("杨滩区").requires("hot.base")), open -> states().equals(List.of(PlugInState.UNRESOLVED)));
		until(() -> drop.drop(base("渡船班次")), open -> open.district("999908").isPresent());
		assertThat(catalogue.problems()).isEmpty();
		until(() -> drop.drop(base("轮渡班次")), open -> open.metric("轮渡班次").isPresent() && open.district("999908").isPresent());
		until(() -> drop.remove("hot.base"), open -> open.district("999908").isEmpty() && !open.problems().isEmpty());
	}

	@Test
	void onlyThePlugInThatChangedIsReadAgain() {
		until(() -> drop.drop(base("渡船班次")), open -> open.metric("HB.FERRIES").isPresent());
		Metric untouched = catalogue.metric("LA.CASES_ACCEPTED").orElseThrow();
		Metric ferries = catalogue.metric("HB.FERRIES").orElseThrow();
		until(() -> drop.drop(yangtan("杨滩区")), open -> open.district("999908").isPresent());
		assertThat(catalogue.metric("LA.CASES_ACCEPTED")).hasValueSatisfying(metric -> assertThat(metric).isSameAs(untouched));
		assertThat(catalogue.metric("HB.FERRIES")).hasValueSatisfying(metric -> assertThat(metric).isSameAs(ferries));
		until(() -> drop.drop(base("轮渡班次")), open -> open.metric("轮渡班次").isPresent());
		assertThat(catalogue.metric("HB.FERRIES")).hasValueSatisfying(metric -> assertThat(metric).isNotSameAs(ferries));
		assertThat(catalogue.metrics()).doesNotContain(ferries).contains(untouched);
	}

	/** Another window of the same platform, or its tests, may have put it in and taken it away. */
	@Test
	void onePlugInThatTheFrameworkHasNotAnyMoreHoldsUpNobody() throws BundleException {
		until(() -> drop.drop(yangtan("杨滩区")), open -> open.district("999908").isPresent());
		Bundle gone = Stream.of(FrameworkUtil.getBundle(HotPlugInsTest.class).getBundleContext().getBundles())
				.filter(bundle -> NAME.equals(bundle.getSymbolicName())).findFirst().orElseThrow();
		gone.uninstall();
		until(() -> drop.drop(base("轮渡班次")), open -> open.metric("HB.FERRIES").isPresent());
		assertThat(catalogue.problems()).isEmpty();
	}

	private void until(Runnable change, Predicate<Catalogue> condition) {
		assertThat(Waiting.until(catalogue, change, condition)).describedAs("the catalogue follows the folder").isTrue();
	}

	private List<PlugInState> states() {
		return catalogue.folder().stream().map(FolderEntry::state).toList();
	}

	private void packed(String name) {
		drop.drop(yangtan(name));
		drop.pack(NAME, "yangtan.jar");
	}

	private static TemporaryPlugIn.Draft yangtan(String name) {
		return TemporaryPlugIn.named(NAME).district(Models.district("999908", name, "Yangtan", Models.document("0e", "999908")));
	}

	private static TemporaryPlugIn.Draft base(String name) {
		return TemporaryPlugIn.named("hot.base")
				.metrics(Models.catalogue(Models.domain("HB", "渡口", Models.metric("HB.FERRIES", name))));
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

}
