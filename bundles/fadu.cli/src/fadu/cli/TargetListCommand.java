package fadu.cli;

import java.util.List;
import java.util.concurrent.Callable;

import fadu.register.field.FieldRole;
import fadu.workspace.TargetRow;
import fadu.workspace.Targets;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code fadu target list}: the targets that are kept, and what of a row cannot be understood. */
@Command(name = "list")
final class TargetListCommand implements Callable<Integer> {

	private final Session session;

	@Mixin
	private DayOptions asked;

	@Mixin
	private OutputOptions output;

	TargetListCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Workspace workspace = asked.workspace(session);
		List<TargetRow> rows = new Targets(workspace).list(asked.districts(workspace));
		output.write(session, out -> {
			if (asked.json()) {
				Json.array(rows.stream().map(TargetRecord::of).toList(), out);
			} else if (rows.isEmpty()) {
				out.println(GoalMessages.Target_nothing);
			} else {
				GridFormat.table(new Grid(
						List.of(Messages.Headings_district, RegisterMessages.Register_key, Messages.Headings_metricName,
								Messages.Headings_period,
								GoalMessages.Target_goal, GoalMessages.Target_baseline, GoalMessages.Target_owner,
								RegisterMessages.Process_due),
						rows.stream().map(TargetListCommand::line).toList()), out);
				rows.forEach(row -> row.problems().forEach(problem -> out.println(TargetRecord.problem(row, problem))));
			}
		});
		return 0;
	}

	private static List<String> line(TargetRow row) {
		return List.of(row.row().district(), row.key(), TargetRecord.metricName(row), TargetRecord.periodName(row),
				TargetRecord.goal(row), row.text(FieldRole.BASE).orElse(""), row.text(FieldRole.OWNER).orElse(""),
				row.text(FieldRole.DUE).orElse(""));
	}

}
