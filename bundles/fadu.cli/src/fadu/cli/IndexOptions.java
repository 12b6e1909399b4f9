package fadu.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fadu.analysis.ranking.DistrictIndex;
import fadu.workspace.IndexChanges;
import fadu.workspace.RunIndex;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which index, of which districts and period. */
final class IndexOptions {

	@Parameters(paramLabel = "CODE", descriptionKey = "index.code")
	private String code;

	@Mixin
	private DistrictOptions asked;

	@Option(names = "--without", paramLabel = "M", descriptionKey = "index.without")
	private List<String> without = new ArrayList<>();

	@Option(names = "--weight", paramLabel = "CODE=N", descriptionKey = "index.weight")
	private Map<String, Double> weights = new LinkedHashMap<>();

	@Option(names = "--method", paramLabel = "STEP=METHOD", descriptionKey = "index.method")
	private Map<IndexChanges.Choice, String> methods = new EnumMap<>(IndexChanges.Choice.class);

	@Option(names = "--unreviewed", descriptionKey = "unreviewed")
	private boolean withUnreviewed;

	DistrictIndex compute(Session session) throws UserException {
		Workspace workspace = asked.open(session);
		return RunIndex.of(workspace, RunIndex.index(workspace, code), asked.of(workspace, List.of()),
				new IndexChanges(weights, methods, without), withUnreviewed);
	}

	/** Whether districts were named, so that each of them is to be told of. */
	boolean named() {
		return asked.named();
	}

}
