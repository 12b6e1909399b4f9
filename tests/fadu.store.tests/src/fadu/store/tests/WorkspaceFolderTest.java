package fadu.store.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.store.ObservationStore;
import fadu.store.StoreLocation;

/** What a store leaves in the folder of a workspace. */
class WorkspaceFolderTest {

	@TempDir
	Path workspace;

	@Test
	void aWorkspaceThatNeverKeptAnythingIsKnownWithoutADatabase() {
		assertThat(new StoreLocation.Folder(workspace).exists()).isFalse();
		assertThat(workspace).isEmptyDirectory();
		ObservationStore.open(workspace).close();
		assertThat(new StoreLocation.Folder(workspace).exists()).isTrue();
	}

	@Test
	void closingTwiceDoesNotDisturbAnotherWorkspace(@TempDir Path otherWorkspace) {
		try (ObservationStore other = ObservationStore.open(otherWorkspace)) {
			ObservationStore store = ObservationStore.open(workspace);
			store.close();
			store.close();
			assertThat(other.add(Reports.completeReport(), "text", "王芳")).isTrue();
		}
	}

	@Test
	void theLogOfTheDatabaseStaysInTheWorkspace() {
		ObservationStore.open(workspace).close();
		assertThat(workspace.resolve("store/derby.log")).exists();
		assertThat(Path.of("derby.log").toAbsolutePath()).doesNotExist();
	}

	@Test
	void aDatabaseThatWasNeverFinishedIsMadeAnew() throws Exception {
		Path unfinished = Files.createDirectories(workspace.resolve("store/derby.new/seg0"));
		Files.writeString(unfinished.resolve("c10.dat"), "cut off");
		try (ObservationStore store = ObservationStore.open(workspace)) {
			assertThat(store.documents()).isEmpty();
		}
		assertThat(workspace.resolve("store/derby.new")).doesNotExist();
	}

}
