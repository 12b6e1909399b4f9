package fadu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.analysis.ranking.DistrictIndex;
import fadu.workspace.PeerDistricts;
import fadu.workspace.RunIndex;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which index, of which districts and period. */
final class IndexOptions {

	@Parameters(paramLabel = "CODE", descriptionKey = "index.code")
	private String code;

	@Option(names = "--district", paramLabel = "D", descriptionKey = "district")
	private List<String> districts = new ArrayList<>();

	@Option(names = "--peers", paramLabel = "NAME", descriptionKey = "peers")
	private String peers;

	@Option(names = "--period", paramLabel = "P", descriptionKey = "period")
	private String period;

	@Option(names = "--without", paramLabel = "M", descriptionKey = "index.without")
	private List<String> without = new ArrayList<>();

	@Option(names = "--unreviewed", descriptionKey = "unreviewed")
	private boolean withUnreviewed;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	DistrictIndex compute(Session session) throws UserException {
		Workspace workspace = session.open(folder);
		List<String> columns = new ArrayList<>(districts);
		if (peers != null) {
			columns.addAll(new PeerDistricts(workspace).group(peers).districts());
		}
		Selection asked = Selection.of(workspace, List.of(), columns, Optional.ofNullable(period));
		return RunIndex.of(workspace, RunIndex.index(workspace, code), asked, without, withUnreviewed);
	}

	/** Whether districts were named, so that each of them is to be told of. */
	boolean named() {
		return !districts.isEmpty() || peers != null;
	}

}
