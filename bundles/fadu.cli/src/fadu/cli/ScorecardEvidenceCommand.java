package fadu.cli;

import java.util.concurrent.Callable;

import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code fadu scorecard evidence}: what evidence a scorecard asks for, and whether it is at hand. */
@Command(name = "evidence")
final class ScorecardEvidenceCommand implements Callable<Integer> {

	private final Session session;

	@Mixin
	private ScorecardOptions scorecard;

	@Mixin
	private OutputOptions output;

	ScorecardEvidenceCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		scorecard.write(session, output, ScorecardRecord::evidence, ScorecardFormat::evidence);
		return 0;
	}

}
