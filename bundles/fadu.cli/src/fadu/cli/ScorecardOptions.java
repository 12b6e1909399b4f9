package fadu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.analysis.score.ScoreSheet;
import fadu.workspace.PeerDistricts;
import fadu.workspace.RunScorecard;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which scorecard, of which districts and period. */
final class ScorecardOptions {

	@Parameters(paramLabel = "CODE", descriptionKey = "scorecard.code")
	private String code;

	@Option(names = "--district", paramLabel = "D", descriptionKey = "district")
	private List<String> districts = new ArrayList<>();

	@Option(names = "--peers", paramLabel = "NAME", descriptionKey = "peers")
	private String peers;

	@Option(names = "--period", paramLabel = "P", descriptionKey = "period")
	private String period;

	@Option(names = "--unreviewed", descriptionKey = "unreviewed")
	private boolean withUnreviewed;

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format", defaultValue = "table")
	private CatalogueCommand.Format format;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	List<ScoreSheet> compute(Session session) throws UserException {
		Workspace workspace = session.open(folder);
		List<String> columns = new ArrayList<>(districts);
		if (peers != null) {
			columns.addAll(new PeerDistricts(workspace).group(peers).districts());
		}
		Selection asked = Selection.of(workspace, List.of(), columns, Optional.ofNullable(period));
		return RunScorecard.of(workspace, RunScorecard.scorecard(workspace, code), asked, withUnreviewed);
	}

	boolean json() {
		return format == CatalogueCommand.Format.json;
	}

}
