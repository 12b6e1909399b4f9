package fadu.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import fadu.register.definition.RegisterDefinition;
import fadu.register.process.LimitState;
import fadu.register.process.LimitTally;
import fadu.register.process.ProcessMeasures;
import fadu.register.words.ProcessWords;
import fadu.workspace.Processes;
import fadu.workspace.Processes.Measured;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fadu process measures}: what is pending, overdue, on time, how long it takes, for each district at a day. */
@Command(name = "measures")
final class ProcessMeasuresCommand implements Callable<Integer> {

	private final Session session;

	@Mixin
	private ProcessOptions asked;

	@Option(names = "--period", paramLabel = "P", descriptionKey = "processPeriod")
	private String period;

	@Option(names = "--within", paramLabel = "DAYS", descriptionKey = "soonWithin", defaultValue = "7")
	private int within;

	@Mixin
	private OutputOptions output;

	ProcessMeasuresCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Workspace workspace = asked.workspace(session);
		Processes processes = new Processes(workspace);
		RegisterDefinition register = processes.named(asked.code());
		LocalDate at = asked.at();
		Selection selection = asked.asked(workspace, Optional.ofNullable(period));
		Measured measured = processes.measures(register, at, selection.period(), within, selection.districts());
		ProcessRecord record = new ProcessRecord(register, at, measured.period(), within, UserWording.get().english());
		output.write(session, out -> {
			if (asked.json()) {
				Json.array(measured.districts().entrySet().stream().map(each -> record.of(each.getKey(), each.getValue())).toList(),
						out);
			} else if (measured.districts().isEmpty()) {
				out.println(RegisterMessages.Process_noRows);
			} else {
				GridFormat.table(new Grid(
						List.of(Messages.Headings_district, RegisterMessages.Process_received, RegisterMessages.Process_closed,
								RegisterMessages.Process_pending, RegisterMessages.Process_clearance,
								RegisterMessages.Process_median,
								RegisterMessages.Process_overdue, RegisterMessages.Process_soon, RegisterMessages.Process_onTime,
								RegisterMessages.Process_limits),
						measured.districts().entrySet().stream()
								.flatMap(each -> lines(workspace.placeName(each.getKey()), each.getValue()).stream()).toList()),
						out);
			}
		});
		boolean untold = measured.districts().values().stream().flatMap(each -> each.limits().values().stream())
				.anyMatch(limit -> limit.standing(LimitState.UNKNOWN) > 0);
		if (untold) {
			session.err().println(ProcessWords.noCalendar());
		}
		return 0;
	}

	private static List<List<String>> lines(String place, ProcessMeasures measures) {
		boolean english = UserWording.get().english();
		return measures.limits().entrySet().stream().map(limit -> List.of(place,
				String.valueOf(measures.received()), String.valueOf(measures.closed()), String.valueOf(measures.pending()),
				percent(measures.clearance()),
				measures.durations().within(0.5).stream().mapToObj(String::valueOf).findFirst()
						.orElse(RegisterMessages.Process_notReached),
				String.valueOf(limit.getValue().standing(LimitState.OVERDUE)), String.valueOf(limit.getValue().dueSoon()),
				onTime(limit.getValue()), ProcessWords.limit(limit.getKey(), english))).toList();
	}

	private static String onTime(LimitTally tally) {
		return tally.onTimeRate().map(rate -> rate + "% (" + tally.expiredInTime() + '/' + tally.expired() + ')').orElse("—");
	}

	private static String percent(Optional<BigDecimal> rate) {
		return rate.map(number -> number + "%").orElse("—");
	}

}
