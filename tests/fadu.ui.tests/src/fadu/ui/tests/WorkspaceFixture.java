package fadu.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import fadu.catalogue.Catalogue;
import fadu.model.SourceDocument;
import fadu.reading.ReadingContext;
import fadu.workspace.ImportReports;
import fadu.workspace.ImportReports.Outcome;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;

/** A workspace in a new folder, with the plug-ins of the running platform, for what is tried without a window. */
abstract class WorkspaceFixture {

	@TempDir
	Path folder;
	final Catalogue catalogue = Catalogue.ofPlatform();
	Workspace workspace;

	@BeforeEach
	void openWorkspace() throws UserException {
		workspace = Workspace.open(folder.resolve("workspace"), catalogue);
	}

	@AfterEach
	void closeWorkspace() {
		workspace.close();
		catalogue.close();
	}

	/** Imports a report. */
	SourceDocument imported(String name, String text) throws UserException, IOException {
		Path file = Files.writeString(folder.resolve(name + ".txt"), text);
		Outcome outcome = new ImportReports(workspace).run(List.of(file), ReadingContext.unknown(), new NullProgressMonitor())
				.outcomes().getFirst();
		return ((Outcome.Imported) outcome).document();
	}

}
