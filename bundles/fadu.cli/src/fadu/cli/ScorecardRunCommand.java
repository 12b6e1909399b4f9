package fadu.cli;

import java.util.List;
import java.util.concurrent.Callable;

import fadu.analysis.score.ScoreSheet;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code fadu scorecard run}: the points of districts, each traced to its figure. */
@Command(name = "run")
final class ScorecardRunCommand implements Callable<Integer> {

	private final Session session;

	@Mixin
	private ScorecardOptions scorecard;

	@Mixin
	private OutputOptions output;

	ScorecardRunCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		List<ScoreSheet> sheets = scorecard.compute(session);
		output.write(session, out -> {
			if (scorecard.json()) {
				Json.array(sheets.stream().map(ScorecardRecord::sheet).toList(), out);
			} else {
				new ScorecardFormat(out).sheets(sheets);
			}
		});
		return 0;
	}

}
