package fadu.store.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

import fadu.model.SourceDocument;
import fadu.store.ObservationStore;

class KilledInTheMiddleTest {

	@TempDir
	Path workspace;

	@RepeatedTest(3)
	void everyReportIsWholeOrAbsentAndNoneThatWasConfirmedIsLost(RepetitionInfo round) throws Exception {
		List<String> confirmed;
		try (ImportingProgram program = ImportingProgram.start(workspace)) {
			for (int reports = 0; reports < 5 * round.getCurrentRepetition(); reports++) {
				program.awaitLine();
			}
			confirmed = program.kill();
		}
		try (ObservationStore store = ObservationStore.open(workspace)) {
			List<SourceDocument> kept = store.documents();
			assertThat(kept).extracting(SourceDocument::getSha256).containsAll(confirmed);
			assertThat(kept).allSatisfy(report -> {
				assertThat(report.getObservations()).hasSize(ImportingProgram.FIGURES);
				assertThat(store.text(report.getSha256())).contains(ImportingProgram.TEXT);
			});
		}
	}

	@RepeatedTest(2)
	void aWorkspaceWhoseFirstOpeningWasKilledOpensAgain(RepetitionInfo round) throws Exception {
		try (ImportingProgram program = ImportingProgram.start(workspace)) {
			program.awaitFile(workspace.resolve(round.getCurrentRepetition() == 1 ? "store/derby.new/seg0" : "store/derby"));
			program.kill();
		}
		ObservationStore.open(workspace).close();
	}

}
