package fadu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is asked about, and in which workspace. */
final class SelectionOptions {

	@Option(names = "--metric", paramLabel = "M", descriptionKey = "metric")
	private List<String> metrics = new ArrayList<>();

	@Mixin
	private DistrictOptions asked;

	Workspace open(Session session) throws UserException {
		return asked.open(session);
	}

	Selection of(Workspace workspace) throws UserException {
		return of(workspace, List.of());
	}

	/** The selection with metrics that were named without an option, too. */
	Selection of(Workspace workspace, List<String> named) throws UserException {
		List<String> all = Stream.concat(named.stream(), metrics.stream()).toList();
		return asked.of(workspace, all);
	}

}
