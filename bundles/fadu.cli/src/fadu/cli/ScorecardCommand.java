package fadu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code fadu scorecard}: assessments by points that plug-ins bring. */
@Command(name = "scorecard", subcommands = {ScorecardListCommand.class, ScorecardRunCommand.class,
		ScorecardEvidenceCommand.class, ScorecardEnterCommand.class,
		ScorecardPointsCommand.class})
final class ScorecardCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		spec.commandLine().usage(spec.commandLine().getOut());
	}

}
