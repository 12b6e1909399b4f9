package fadu.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.model.District;
import fadu.workspace.Processes;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Option;

/** At which day, of which districts; today and all where nothing is said. */
final class DayOptions {

	@Option(names = "--at", paramLabel = "DAY", descriptionKey = "atDayOrToday")
	private String at;

	@Option(names = "--district", paramLabel = "D", descriptionKey = "district")
	private List<String> districts = new ArrayList<>();

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format", defaultValue = "table")
	private CatalogueCommand.Format format;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	LocalDate at() throws UserException {
		return at == null ? LocalDate.now() : Processes.day(at);
	}

	boolean json() {
		return format == CatalogueCommand.Format.json;
	}

	Workspace workspace(Session session) throws UserException {
		return session.open(folder);
	}

	List<District> districts(Workspace workspace) throws UserException {
		return Selection.of(workspace, List.of(), districts, Optional.empty()).districts();
	}

}
