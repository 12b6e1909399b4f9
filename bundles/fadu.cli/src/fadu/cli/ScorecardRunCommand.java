package fadu.cli;

import java.util.concurrent.Callable;
import java.util.stream.Stream;

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
		scorecard.write(session, output, sheet -> Stream.of(ScorecardRecord.sheet(sheet)), ScorecardFormat::sheets);
		return 0;
	}

}
