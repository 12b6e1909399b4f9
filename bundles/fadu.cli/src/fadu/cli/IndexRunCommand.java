package fadu.cli;

import java.util.concurrent.Callable;

import fadu.analysis.ranking.DistrictIndex;
import fadu.workspace.IndexResult;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fadu index run}: scores and places, and how far they hold. */
@Command(name = "run")
final class IndexRunCommand implements Callable<Integer> {

	private static final int MOST_DRAWS = 1_000_000;

	private final Session session;

	@Mixin
	private IndexOptions index;

	@Option(names = "--draws", paramLabel = "N", descriptionKey = "index.draws", defaultValue = "2000")
	private int draws;

	@Option(names = "--seed", paramLabel = "S", descriptionKey = "index.seed", defaultValue = "1")
	private long seed;

	@Option(names = "--format", paramLabel = "table|json|csv", descriptionKey = "format", defaultValue = "table")
	private IndexFormat format;

	@Mixin
	private OutputOptions output;

	IndexRunCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		int trials = Math.min(MOST_DRAWS, Numbers.atLeast(1, "--draws", draws));
		DistrictIndex computed = index.compute(session);
		IndexResult result = IndexResult.of(computed, computed.places(trials, seed), index.named());
		output.write(session, format == IndexFormat.csv, out -> format.write(result, trials, seed, out));
		return 0;
	}

}
