package fadu.cli;

import java.util.List;
import java.util.concurrent.Callable;

import fadu.register.field.FieldRole;
import fadu.workspace.Targets;
import fadu.workspace.Targets.Standings;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fadu target status}: how targets stand at a day, computed from the figures that are known by then. */
@Command(name = "status")
final class TargetStatusCommand implements Callable<Integer> {

	private final Session session;

	@Mixin
	private DayOptions asked;

	@Option(names = "--unreviewed", descriptionKey = "unreviewed")
	private boolean withUnreviewed;

	@Mixin
	private OutputOptions output;

	TargetStatusCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Workspace workspace = asked.workspace(session);
		List<Standings> targets = new Targets(workspace).status(asked.at(), asked.districts(workspace), withUnreviewed);
		output.write(session, out -> {
			if (asked.json()) {
				Json.array(targets.stream().map(TargetRecord::of).toList(), out);
			} else if (targets.isEmpty()) {
				out.println(GoalMessages.Target_nothing);
			} else {
				GridFormat.table(new Grid(
						List.of(Messages.Headings_district, RegisterMessages.Register_key, Messages.Headings_metricName,
								Messages.Headings_period,
								GoalMessages.Target_goal, GoalMessages.Target_actual, Messages.Headings_state,
								GoalMessages.Target_why,
								GoalMessages.Target_owner),
						targets.stream().map(TargetStatusCommand::line).toList()), out);
			}
		});
		return 0;
	}

	private static List<String> line(Standings target) {
		return List.of(target.row().row().district(), target.row().key(), TargetRecord.metricName(target.row()),
				TargetRecord.periodName(target.row()), TargetRecord.goal(target.row()),
				target.standing().map(TargetRecord::actual).orElse(""), TargetRecord.status(target), TargetRecord.reason(target),
				target.row().text(FieldRole.OWNER).orElse(""));
	}

}
