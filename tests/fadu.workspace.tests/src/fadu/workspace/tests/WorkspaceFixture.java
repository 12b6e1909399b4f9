package fadu.workspace.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import fadu.catalogue.Catalogue;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.reading.ReadingContext;
import fadu.workspace.ImportReports;
import fadu.workspace.ImportReports.Outcome;
import fadu.workspace.ListObservations;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;

/** A workspace in a new folder, with the plug-ins of the running platform. */
abstract class WorkspaceFixture {

	@TempDir
	Path folder;

	Catalogue catalogue;
	Workspace workspace;

	@BeforeEach
	void open() throws UserException {
		catalogue = Catalogue.ofPlatform();
		workspace = Workspace.open(folder.resolve("workspace"), catalogue);
	}

	@AfterEach
	void close() {
		workspace.close();
		catalogue.close();
	}

	/** Imports one file. */
	Outcome importFile(Path file) throws UserException {
		return importFile(file, ReadingContext.unknown());
	}

	Outcome importFile(Path file, ReadingContext context) throws UserException {
		List<Outcome> outcomes = new ImportReports(workspace).run(List.of(file), context, new NullProgressMonitor()).outcomes();
		assertThat(outcomes).hasSize(1);
		return outcomes.get(0);
	}

	/** How many findings an import says that the checks have. */
	int findingsOf(Path file) throws UserException {
		return new ImportReports(workspace).run(List.of(file), ReadingContext.unknown(), new NullProgressMonitor()).findings()
				.values()
				.stream().mapToInt(Integer::intValue).sum();
	}

	/** Imports one file, which must be taken, whatever text is here already. */
	SourceDocument imported(Path file) throws UserException {
		Outcome outcome = new ImportReports(workspace).withCopies()
				.run(List.of(file), ReadingContext.unknown(), new NullProgressMonitor()).outcomes().getFirst();
		assertThat(outcome).isInstanceOf(Outcome.Imported.class);
		return ((Outcome.Imported) outcome).document();
	}

	/** Why a file is refused. */
	String refused(Path file) throws UserException {
		Outcome outcome = importFile(file);
		assertThat(outcome).isInstanceOf(Outcome.Refused.class);
		assertThat(outcome.file()).isEqualTo(file);
		return ((Outcome.Refused) outcome).message();
	}

	List<Observation> observations(String metric, String district) throws UserException {
		return new ListObservations(workspace)
				.run(Selection.of(workspace, List.of(metric), List.of(district), Optional.empty()));
	}

	/** All documents of plug-ins and workspace. */
	List<SourceDocument> documents() throws UserException {
		return documents(workspace);
	}

	static List<SourceDocument> documents(Workspace where) throws UserException {
		return where.figures().load(Selection.ALL.inquiry(true)).documents();
	}

	static Observation figure(SourceDocument document, String text) {
		return document.getObservations().stream().filter(observation -> observation.getText().contains(text)).findFirst()
				.orElseThrow(() -> new AssertionError("no figure " + text));
	}

}
