package fadu.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.store.ObservationStore;
import fadu.store.StoreException;

/** Each trouble is told in one line that names the workspace, and the next attempt works once the trouble is gone. */
class WorkspaceInTroubleTest {

	@TempDir
	Path workspace;

	@Test
	void aWorkspaceInUseIsLeftAlone() {
		try (ObservationStore first = ObservationStore.open(workspace)) {
			assertOneLine("正由另一个法度程序使用", "in use by another Fadu");
			assertThat(first.add(Reports.completeReport(), "text", "王芳")).isTrue();
		}
		ObservationStore.open(workspace).close();
	}

	@Test
	void aWorkspaceInUseByAnotherProgramIsLeftAlone() throws Exception {
		ObservationStore.open(workspace).close();
		try (ImportingProgram other = ImportingProgram.start(workspace)) {
			other.awaitLine();
			assertOneLine("正由另一个法度程序使用", "in use by another Fadu");
		}
		ObservationStore.open(workspace).close();
	}

	@Test
	void theUserIsToldWhichProgramHoldsTheWorkspaceAndSinceWhen() throws Exception {
		try (ImportingProgram other = ImportingProgram.start(workspace, "report", "fadu import")) {
			other.awaitLine();
			assertOneLine("命令“fadu import”，进程 " + other.pid() + "，始于 20",
					"the command “fadu import”, process " + other.pid() + ", since 20");
		}
		try (ImportingProgram window = ImportingProgram.start(workspace, "again", "")) {
			window.awaitLine();
			assertOneLine("工作台窗口，进程 " + window.pid(), "the window of the workbench, process " + window.pid());
		}
	}

	@Test
	void whatAProgramThatWasKilledSaidOfItselfIsForgotten() throws Exception {
		try (ImportingProgram killed = ImportingProgram.start(workspace, "report", "fadu import")) {
			killed.awaitLine();
		}
		try (ImportingProgram other = ImportingProgram.start(workspace, "again")) {
			other.awaitLine();
			assertThatThrownBy(() -> ObservationStore.open(workspace)).hasMessageNotContaining("fadu import");
		}
	}

	@Test
	void aDatabaseOpenedByAnotherToolIsLeftAlone() throws Exception {
		ObservationStore.open(workspace).close();
		Path lock = workspace.resolve("store/derby/dbex.lck");
		try (ImportingProgram other = ImportingProgram.start(workspace)) {
			other.awaitLine();
			Files.delete(workspace.resolve("store/lock"));
			assertThat(lock).exists();
			assertOneLine("正由另一个法度程序使用", "in use by another Fadu");
		}
	}

	@Test
	void aFileWhereTheWorkspaceShouldBeIsNamed() throws IOException {
		Path file = Files.writeString(workspace.resolve("report.txt"), "text");
		assertOneLine(() -> ObservationStore.open(file), "不是文件夹", "is not a folder");
		assertThat(file).hasContent("text");
	}

	@Test
	void aWorkspaceThatCannotBeWrittenIsNamed() throws IOException {
		Files.createDirectories(workspace.resolve("store/lock"));
		assertOneLine("无法写入工作区", "Cannot write to the workspace");
	}

	@Test
	void aReadOnlyFolderIsNamed() {
		assumeFalse(Files.isWritable(Path.of("/")), "root may write everywhere, so no folder is read-only for this user");
		assertThat(workspace.toFile().setWritable(false)).isTrue();
		try {
			assertOneLine("无法写入工作区", "Cannot write to the workspace");
		} finally {
			workspace.toFile().setWritable(true);
		}
		ObservationStore.open(workspace).close();
	}

	@Test
	void aDatabaseWithGarbageInItIsCalledDamaged() throws IOException {
		ObservationStore.open(workspace).close();
		try (Stream<Path> files = Files.list(workspace.resolve("store/derby/seg0"))) {
			for (Path file : files.toList()) {
				Files.write(file, new byte[(int) Files.size(file)]);
			}
		}
		assertOneLine("已损坏", "is damaged");
	}

	@Test
	void damageFoundWhileReadingIsCalledDamage() throws IOException {
		String text = "text ".repeat(100_000);
		try (ObservationStore store = ObservationStore.open(workspace)) {
			store.add(Reports.completeReport(), text, "王芳");
		}
		Path texts = largestFile(workspace.resolve("store/derby/seg0"));
		byte[] content = Files.readAllBytes(texts);
		Arrays.fill(content, content.length / 2, content.length, (byte) 7);
		Files.write(texts, content);
		try (ObservationStore store = ObservationStore.open(workspace)) {
			assertOneLine(() -> store.text("a".repeat(64)), "已损坏", "is damaged");
		}
	}

	@Test
	void aDatabaseThatLostItsSettingsIsCalledDamagedAndNotReplaced() throws IOException {
		ObservationStore.open(workspace).close();
		Files.delete(workspace.resolve("store/derby/service.properties"));
		assertOneLine("已损坏", "is damaged");
		assertThat(workspace.resolve("store/derby/seg0")).isNotEmptyDirectory();
	}

	@Test
	void aWorkspaceOfANewerFaduIsLeftAlone() throws SQLException {
		try (ObservationStore store = ObservationStore.open(workspace)) {
			store.add(Reports.completeReport(), "text", "王芳");
			writeLikeANewerFadu();
		}
		assertOneLine("更新版本的法度", "written by a newer Fadu");
	}

	private void writeLikeANewerFadu() throws SQLException {
		EmbeddedDataSource source = new EmbeddedDataSource();
		source.setDatabaseName(workspace.resolve("store/derby").toString());
		try (Connection connection = source.getConnection()) {
			connection.createStatement().execute("insert into \"flyway_schema_history\" values (999, '999', 'later', 'SQL', "
					+ "'V999__later.sql', 1, 'APP', current_timestamp, 1, true)");
		}
	}

	private static Path largestFile(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.max(Comparator.comparing(file -> file.toFile().length())).orElseThrow();
		}
	}

	private void assertOneLine(String chinese, String english) {
		assertOneLine(() -> ObservationStore.open(workspace).close(), chinese, english);
	}

	private void assertOneLine(ThrowingCallable attempt, String chinese, String english) {
		assertThatThrownBy(attempt).isInstanceOf(StoreException.class).hasMessageContaining(workspace.toString())
				.hasMessageNotContaining("\n")
				.satisfies(failure -> assertThat(List.of(chinese, english)).anyMatch(failure.getMessage()::contains));
	}

}
