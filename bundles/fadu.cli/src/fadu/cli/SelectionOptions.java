package fadu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.workspace.PeerDistricts;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Option;

/** What is asked about, and in which workspace. */
final class SelectionOptions {

	@Option(names = "--metric", paramLabel = "M", descriptionKey = "metric")
	private List<String> metrics = new ArrayList<>();

	@Option(names = "--district", paramLabel = "D", descriptionKey = "district")
	private List<String> districts = new ArrayList<>();

	@Option(names = "--peers", paramLabel = "NAME", descriptionKey = "peers")
	private String peers;

	@Option(names = "--period", paramLabel = "P", descriptionKey = "period")
	private String period;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	Workspace open(Session session) throws UserException {
		return session.open(folder);
	}

	Selection of(Workspace workspace) throws UserException {
		return of(workspace, List.of());
	}

	/** The selection with metrics that were named without an option, too. */
	Selection of(Workspace workspace, List<String> named) throws UserException {
		List<String> all = Stream.concat(named.stream(), metrics.stream()).toList();
		List<String> columns = new ArrayList<>(districts);
		if (peers != null) {
			columns.addAll(new PeerDistricts(workspace).group(peers).districts());
		}
		return Selection.of(workspace, all, columns, Optional.ofNullable(period));
	}

}
