package fadu.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.workspace.Processes;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which process, at which day, of which districts. */
final class ProcessOptions {

	@Parameters(paramLabel = "CODE", descriptionKey = "register")
	private String code;

	@Option(names = "--at", paramLabel = "DAY", descriptionKey = "atDay", required = true)
	private String at;

	@Option(names = "--district", paramLabel = "D", descriptionKey = "district")
	private List<String> districts = new ArrayList<>();

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format", defaultValue = "table")
	private CatalogueCommand.Format format;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	String code() {
		return code;
	}

	LocalDate at() throws UserException {
		return Processes.day(at);
	}

	boolean json() {
		return format == CatalogueCommand.Format.json;
	}

	Workspace workspace(Session session) throws UserException {
		return session.open(folder);
	}

	Selection asked(Workspace workspace, Optional<String> period) throws UserException {
		return Selection.of(workspace, List.of(), districts, period);
	}

}
