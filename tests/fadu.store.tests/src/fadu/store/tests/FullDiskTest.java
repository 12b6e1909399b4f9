package fadu.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.model.SourceDocument;
import fadu.store.ObservationStore;

/**
 * A disk without room. A real one cannot be filled without the rights of an administrator; a limit on the length of files makes
 * the operating system refuse the same writes, in the middle of the same imports.
 */
class FullDiskTest {

	/** More than an empty database needs for its longest file, and soon less than the table of texts does. */
	private static final int KILOBYTES = 1536;

	@TempDir
	Path workspace;

	@Test
	void isToldInOneLineAndLosesNothing() throws Exception {
		assumeFalse(File.separatorChar == '\\', "Windows has no limit on the length of a program's files");
		List<String> imported;
		try (ImportingProgram program = ImportingProgram.startWithSmallFiles(workspace, "report", KILOBYTES)) {
			String refusal = program.awaitRefusal();
			assertThat(refusal).contains(workspace.toString()).containsAnyOf("磁盘空间不足", "is full");
			imported = program.imported();
		}
		assertThat(imported).isNotEmpty();
		assertThat(largest(workspace.resolve("store").toFile())).isBetween(KILOBYTES * 1024L / 2, KILOBYTES * 1024L);
		try (ObservationStore store = ObservationStore.open(workspace)) {
			List<SourceDocument> kept = store.documents();
			assertThat(kept).extracting(SourceDocument::getSha256).containsExactlyElementsOf(imported);
			assertThat(kept).allSatisfy(report -> {
				assertThat(report.getObservations()).hasSize(ImportingProgram.FIGURES);
				assertThat(store.text(report.getSha256())).contains(ImportingProgram.TEXT);
			});
			assertThat(store.add(Reports.completeReport(), "there is room again", "王芳")).isTrue();
		}
	}

	private static long largest(File file) {
		File[] files = file.listFiles();
		return files == null ? file.length() : List.of(files).stream().mapToLong(FullDiskTest::largest).max().orElse(0);
	}

}
