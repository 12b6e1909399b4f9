package fadu.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.store.ObservationQuery;
import fadu.store.ObservationStore;
import fadu.store.StoreException;

class KeepingReportsTest {

	private static final Period YEAR = new Period.Year(2023);

	@TempDir
	Path workspace;

	@Test
	void everyAttributeComesBackAfterARestart() {
		SourceDocument report = Reports.completeReport();
		try (ObservationStore store = ObservationStore.open(workspace)) {
			assertThat(store.add(report, "text")).isTrue();
		}
		try (ObservationStore store = ObservationStore.open(workspace)) {
			assertThat(store.documents()).singleElement()
					.satisfies(kept -> assertThat(EcoreUtil.equals(kept, report)).as("%s is %s", kept, report).isTrue());
		}
	}

	@Test
	void noAttributeOfTheExampleHasItsDefault() {
		SourceDocument report = Reports.completeReport();
		Observation figure = report.getObservations().get(1);
		assertThat(report.eClass().getEAllAttributes()).filteredOn(attribute -> !attribute.isTransient())
				.allMatch(report::eIsSet, "is set");
		assertThat(figure.eClass().getEAllAttributes()).allMatch(figure::eIsSet, "is set");
	}

	@Test
	void theReportThatIsKeptStaysAsItWas() {
		SourceDocument report = Reports.completeReport();
		try (ObservationStore store = ObservationStore.open(workspace)) {
			store.add(report, "text");
		}
		assertThat(EcoreUtil.equals(report, Reports.completeReport())).isTrue();
	}

	@Test
	void theWholeTextComesBack() {
		String text = "援助𠮷案件\r\n" + "全区受理法律援助案件若干件。".repeat(200_000);
		try (ObservationStore store = ObservationStore.open(workspace)) {
			store.add(Reports.completeReport(), text);
		}
		try (ObservationStore store = ObservationStore.open(workspace)) {
			assertThat(store.text("a".repeat(64))).contains(text);
			assertThat(store.text("unknown")).isEmpty();
		}
	}

	@Test
	void theTimeOfTheImportIsKept() {
		try (ObservationStore store = ObservationStore.open(workspace)) {
			store.add(Reports.completeReport(), "text");
			assertThat(store.importedAt("a".repeat(64))).hasValueSatisfying(
					time -> assertThat(Duration.between(time, Instant.now())).isBetween(Duration.ZERO, Duration.ofMinutes(5)));
			assertThat(store.importedAt("unknown")).isEmpty();
		}
	}

	@Test
	void theSameReportImportedTwiceChangesNothing() {
		try (ObservationStore store = ObservationStore.open(workspace)) {
			store.add(Reports.completeReport(), "text");
			Instant importedAt = store.importedAt("a".repeat(64)).orElseThrow();
			SourceDocument again = Reports.report("a".repeat(64), "500105", YEAR);
			Reports.figure(again, "other", "MED.CASES", "3 件");

			assertThat(store.contains("a".repeat(64))).isTrue();
			assertThat(store.add(again, "another text")).isFalse();

			assertThat(EcoreUtil.equals(store.documents(), List.of(Reports.completeReport()))).isTrue();
			assertThat(store.text("a".repeat(64))).contains("text");
			assertThat(store.importedAt("a".repeat(64))).contains(importedAt);
		}
	}

	@Test
	void anImportThatFailsLeavesNothing() {
		try (ObservationStore store = ObservationStore.open(workspace)) {
			SourceDocument broken = Reports.report("broken", "370212", YEAR);
			Reports.figure(broken, "o1", "LA.CASES_ACCEPTED", "1 件");
			Reports.figure(broken, "o1", "LA.CASES_ACCEPTED", "2 件");

			assertThatThrownBy(() -> store.add(broken, "text")).isInstanceOf(StoreException.class);

			assertThat(store.contains("broken")).isFalse();
			assertThat(store.text("broken")).isEmpty();
			assertThat(store.observations(ObservationQuery.all())).isEmpty();
			assertThat(store.add(Reports.completeReport(), "text")).as("the store goes on working").isTrue();
		}
	}

	@Test
	void aNumberThatCannotBeKeptDigitByDigitIsRefusedAndNotRounded() {
		try (ObservationStore store = ObservationStore.open(workspace)) {
			SourceDocument report = Reports.report("longNumber", "370212", YEAR);
			Reports.figure(report, "o1", "LA.CASES_ACCEPTED", "1 件");
			Reports.figure(report, "o2", "LA.RATE", "81.1234567 %").setStart(41);

			assertThatThrownBy(() -> store.add(report, "text")).isInstanceOf(StoreException.class)
					.hasMessageContainingAll("longNumber.txt", "81.1234567", "42");

			assertThat(store.documents()).isEmpty();
		}
	}

	@Test
	void aDescriptionThatIsTooLongIsRefusedAndNotCutOff() {
		try (ObservationStore store = ObservationStore.open(workspace)) {
			SourceDocument report = Reports.report("longNote", "370212", YEAR);
			report.setTitle("长".repeat(4001));

			assertThatThrownBy(() -> store.add(report, "text")).isInstanceOf(StoreException.class)
					.hasMessageContaining("longNote.txt");

			assertThat(store.documents()).isEmpty();
		}
	}

	@Test
	void aWorkspaceThatNeverKeptAnythingIsKnownWithoutADatabase() {
		assertThat(ObservationStore.exists(workspace)).isFalse();
		assertThat(workspace).isEmptyDirectory();
		ObservationStore.open(workspace).close();
		assertThat(ObservationStore.exists(workspace)).isTrue();
	}

	@Test
	void closingTwiceDoesNotDisturbAnotherWorkspace(@TempDir Path otherWorkspace) {
		try (ObservationStore other = ObservationStore.open(otherWorkspace)) {
			ObservationStore store = ObservationStore.open(workspace);
			store.close();
			store.close();
			assertThat(other.add(Reports.completeReport(), "text")).isTrue();
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
