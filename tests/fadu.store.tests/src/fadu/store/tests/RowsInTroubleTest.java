package fadu.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.File;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.register.row.StoredRow;
import fadu.store.ObservationStore;

/**
 * A program is killed, or has no room, in the middle of sheets of a register. Sheet N brings new rows and changes those of the
 * first
 * half to N, so that a half sheet would show.
 */
class RowsInTroubleTest {

	/** More than an empty database needs for its longest file, and soon less than the table of the rows does. */
	private static final int KILOBYTES = 1536;

	@TempDir
	Path workspace;

	@RepeatedTest(3)
	void everySheetIsWholeOrAbsentWhenTheProgramIsKilled(RepetitionInfo round) throws Exception {
		List<String> confirmed;
		try (ImportingProgram program = ImportingProgram.start(workspace, ImportingProgram.ROWS)) {
			for (int sheets = 0; sheets < 2 * round.getCurrentRepetition(); sheets++) {
				program.awaitLine();
			}
			confirmed = program.kill();
		}
		assertWhole(confirmed.size(), confirmed.size() + 1);
	}

	@Test
	void aFullDiskIsToldInOneLineAndLosesNothing() throws Exception {
		assumeFalse(File.separatorChar == '\\', "Windows has no limit on the length of a program's files");
		int confirmed;
		try (ImportingProgram program = ImportingProgram.startWithSmallFiles(workspace, ImportingProgram.ROWS, KILOBYTES)) {
			assertThat(program.awaitRefusal()).contains(workspace.toString()).containsAnyOf("磁盘空间不足", "is full");
			confirmed = program.imported().size();
		}
		assertThat(confirmed).isPositive();
		assertWhole(confirmed, confirmed);
	}

	/** So many sheets are there, at least and at most: all rows of each, and what the last one changed in all of the first. */
	private void assertWhole(int least, int most) {
		try (ObservationStore store = ObservationStore.open(workspace)) {
			List<StoredRow> rows = new ArrayList<>();
			store.register(LedgerOfBoats.register()).each(Optional.empty(), rows::add);
			int sheets = rows.size() / ImportingProgram.SHEET - 1;
			assertThat(rows).hasSize((sheets + 1) * ImportingProgram.SHEET);
			assertThat(sheets).isBetween(least, most);
			assertThat(rows.stream().filter(row -> row.number() <= ImportingProgram.SHEET)).hasSize(ImportingProgram.SHEET)
					.allSatisfy(row -> assertThat(row.values()).containsEntry("order", BigDecimal.valueOf(sheets - 1L)));
			assertThat(store.history().changes(sheets + 1)).hasSize(sheets);
		}
	}

}
