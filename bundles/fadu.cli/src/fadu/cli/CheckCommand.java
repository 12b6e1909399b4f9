package fadu.cli;

import java.util.List;
import java.util.concurrent.Callable;

import fadu.analysis.check.CheckedFinding;
import fadu.analysis.set.Settlement.Decision;
import fadu.workspace.CheckFigures;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fadu check}: what is doubtful about the figures, and what becomes of it. */
@Command(name = "check", subcommands = {CheckSettleCommand.Accept.class, CheckSettleCommand.Dismiss.class,
		CheckSettleCommand.Reopen.class, CheckSettleCommand.Fix.class})
final class CheckCommand implements Callable<Integer> {

	private final Session session;

	@Mixin
	private SelectionOptions selection;

	@Option(names = "--all", descriptionKey = "check.all")
	private boolean all;

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format", defaultValue = "table")
	private CheckFormat format;

	@Mixin
	private OutputOptions output;

	CheckCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Workspace workspace = selection.open(session);
		List<CheckedFinding> findings = new CheckFigures(workspace).run(selection.of(workspace));
		List<CheckedFinding> shown = findings.stream().filter(checked -> all || isOpen(checked)).toList();
		output.write(session, out -> format.write(shown, findings, workspace, out));
		return 0;
	}

	private static boolean isOpen(CheckedFinding checked) {
		return !checked.finding().isPassed() && checked.decision() != Decision.DISMISSED;
	}

}
