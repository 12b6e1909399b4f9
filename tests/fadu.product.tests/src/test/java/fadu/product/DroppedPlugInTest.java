package fadu.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A district's plug-in is installed by dropping its folder, and gone when the folder is. */
class DroppedPlugInTest {

	private static final String SAMPLE = "fadu.district.yunhe999901";

	@TempDir
	private Path folder;

	@Test
	void aFolderOfPlugInsHoldsADistrictThatIsThereAtTheNextStart() throws Exception {
		assertThat(Fadu.run(folder, "catalogue", "districts").out()).doesNotContain("999901");
		copy(Fadu.checkout().resolve("examples").resolve(SAMPLE), dropped());
		assertThat(Fadu.run(folder, "catalogue", "districts").out()).contains("999901");
		delete(dropped());
		assertThat(Fadu.run(folder, "catalogue", "districts").out()).doesNotContain("999901");
	}

	@Test
	void aWrongFigureIsALineWithFileAndLineAndEverythingElseStays() throws Exception {
		copy(Fadu.checkout().resolve("examples").resolve(SAMPLE), dropped());
		Path model = dropped().resolve("model/yunhe.fadu");
		Files.writeString(model, Files.readString(model).replaceFirst("kind=\"count\"", "kind=\"heap\""));
		Fadu.Run run = Fadu.run(folder, "catalogue", "districts");
		assertThat(run.status()).isZero();
		assertThat(run.out()).contains("370212", "999901");
		assertThat(run.err()).containsPattern(SAMPLE + "/model/yunhe.fadu:\\d+").doesNotContain("Exception");
	}

	@Test
	void aModelThatBreaksOffIsALineWithFileAndLineAndTheOthersStay() throws Exception {
		copy(Fadu.checkout().resolve("examples").resolve(SAMPLE), dropped());
		Path model = dropped().resolve("model/yunhe.fadu");
		String text = Files.readString(model);
		Files.writeString(model, text.substring(0, text.length() / 2));
		Fadu.Run run = Fadu.run(folder, "catalogue", "districts");
		assertThat(run.status()).isZero();
		assertThat(run.out()).contains("370212").doesNotContain("999901");
		assertThat(run.err()).containsPattern(SAMPLE + "/model/yunhe.fadu:\\d+").doesNotContain("Exception");
	}

	@Test
	void whatIsNoPlugInIsSaidInOneLineAndTheOthersStay() throws Exception {
		copy(Fadu.checkout().resolve("examples").resolve(SAMPLE), dropped());
		Files.writeString(folder.resolve("plugins").resolve("holiday.jar"), "not a jar");
		Files.createDirectories(folder.resolve("plugins/empty"));
		Fadu.Run run = Fadu.run(folder, "catalogue", "districts");
		assertThat(run.out()).contains("999901");
		assertThat(run.err()).contains("holiday.jar", "empty").doesNotContain("Exception:");
	}

	@Test
	void twoCommandsWithAPlugInRunAtOnce() throws Exception {
		copy(Fadu.checkout().resolve("examples").resolve(SAMPLE), dropped());
		Path workspace = folder.resolve("workspace");
		Process one = Fadu.start(workspace, folder.resolve("1.out"), folder.resolve("1.err"), "catalogue", "districts");
		Process other = Fadu.start(workspace, folder.resolve("2.out"), folder.resolve("2.err"), "catalogue", "districts");
		assertThat(List.of(one.waitFor(), other.waitFor())).containsOnly(0);
		assertThat(folder.resolve("1.out")).content().contains("999901");
		assertThat(folder.resolve("2.out")).content().contains("999901");
	}

	private Path dropped() {
		return folder.resolve("plugins").resolve(SAMPLE);
	}

	private static void copy(Path from, Path to) throws IOException {
		try (var paths = Files.walk(from)) {
			for (Path path : paths.filter(Files::isRegularFile).filter(file -> !file.toString().contains("/target/")).toList()) {
				Path target = to.resolve(from.relativize(path).toString());
				Files.createDirectories(target.getParent());
				Files.copy(path, target);
			}
		}
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (var paths = Files.walk(folder)) {
				paths.sorted(Comparator.reverseOrder()).forEach(DroppedPlugInTest::deleteOne);
			}
		}
	}

	private static void deleteOne(Path path) {
		try {
			Files.delete(path);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

}
