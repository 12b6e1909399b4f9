package fadu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.workspace.PeerDistricts;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Option;

/** Which districts and period are asked about, and in which workspace. */
final class DistrictOptions {

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

	/** The selection of these metrics over the districts that were named and those of the peer group. */
	Selection of(Workspace workspace, List<String> metrics) throws UserException {
		List<String> columns = new ArrayList<>(districts);
		if (peers != null) {
			columns.addAll(new PeerDistricts(workspace).group(peers).districts());
		}
		return Selection.of(workspace, metrics, columns, Optional.ofNullable(period));
	}

	/** Whether districts were named, so that each of them is to be told of. */
	boolean named() {
		return !districts.isEmpty() || peers != null;
	}

}
