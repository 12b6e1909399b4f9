package fadu.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.register.definition.RegisterDefinition;
import fadu.register.process.LimitOutcome;
import fadu.register.process.LimitState;
import fadu.register.words.ProcessWords;
import fadu.workspace.DueList;
import fadu.workspace.DueList.Due;
import fadu.workspace.Processes;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fadu process due}: the limits of open matters at a day, overdue ones first; no column but the key and days is printed. */
@Command(name = "due")
final class ProcessDueCommand implements Callable<Integer> {

	private final Session session;

	@Mixin
	private ProcessOptions asked;

	@Option(names = "--within", paramLabel = "DAYS", descriptionKey = "dueWithin")
	private Integer within;

	@Option(names = "--most", paramLabel = "N", descriptionKey = "most", defaultValue = "1000")
	private int most;

	@Mixin
	private OutputOptions output;

	ProcessDueCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		boolean english = UserWording.get().english();
		Workspace workspace = asked.workspace(session);
		Processes processes = new Processes(workspace);
		RegisterDefinition register = processes.named(asked.code());
		LocalDate at = asked.at();
		DueList list = processes.due(register, at, Optional.ofNullable(within),
				asked.asked(workspace, Optional.empty()).districts(),
				Math.max(1, most));
		List<Due> shown = list.list();
		output.write(session, out -> {
			if (asked.json()) {
				Json.array(shown.stream().map(due -> record(due, at, english)).toList(), out);
			} else if (shown.isEmpty()) {
				out.println(RegisterMessages.Process_noneDue);
			} else {
				GridFormat.table(new Grid(
						List.of(Messages.Headings_district, RegisterMessages.Register_key, RegisterMessages.Process_stage,
								RegisterMessages.Process_due, RegisterMessages.Process_left, Messages.Headings_state,
								Messages.Headings_basis),
						shown.stream().map(due -> line(workspace.placeName(due.row().district()), due, at, english)).toList()),
						out);
			}
		});
		if (list.total() > shown.size()) {
			session.err().println(NLS.bind(RegisterMessages.Process_more, list.total(), shown.size()));
		}
		if (shown.stream().anyMatch(due -> due.outcome().state() == LimitState.UNKNOWN)) {
			session.err().println(ProcessWords.noCalendar());
		}
		return 0;
	}

	private static Map<String, Object> record(Due due, LocalDate at, boolean english) {
		LimitOutcome outcome = due.outcome();
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("district_code", due.row().district());
		record.put("key", due.key());
		record.put("stage", outcome.limit().to().name());
		record.put("stage_name", outcome.limit().to().label(english));
		record.put("from", outcome.from().toString());
		record.put("due", outcome.due().map(LocalDate::toString).orElse(null));
		record.put("days_left", outcome.due().map(day -> days(at, day)).orElse(null));
		record.put("state", outcome.state().name().toLowerCase(Locale.ROOT));
		record.put("provisional", outcome.provisional());
		record.put("extended", outcome.extended());
		record.put("suspended", outcome.suspended());
		record.put("law", outcome.limit().law(english));
		record.put("file", due.row().file());
		record.put("sheet", due.row().sheet());
		record.put("row", due.row().number());
		return record;
	}

	private static int days(LocalDate at, LocalDate due) {
		return Math.toIntExact(ChronoUnit.DAYS.between(at, due));
	}

	private static List<String> line(String place, Due due, LocalDate at, boolean english) {
		LimitOutcome outcome = due.outcome();
		return List.of(place, due.key(), outcome.limit().to().label(english),
				outcome.due().map(LocalDate::toString).orElse("") + (ProcessWords.relief(outcome).isEmpty()
						? ""
						: " (" + ProcessWords.relief(outcome) + ')'),
				outcome.due().map(day -> String.valueOf(days(at, day))).orElse(""), ProcessWords.state(outcome.state()),
				outcome.limit().law(english));
	}

}
