package fadu.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.workspace.RectificationItem;
import fadu.workspace.RectificationItem.State;
import fadu.workspace.Rectifications;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code fadu rectification list}: what has to be put right as it stands at a day; overdue, idle and reopened items are computed.
 */
@Command(name = "list")
final class RectificationListCommand implements Callable<Integer> {

	private final Session session;

	@Mixin
	private DayOptions asked;

	@Option(names = "--state", paramLabel = "STATE", descriptionKey = "rectificationState", defaultValue = "open")
	private State state;

	@Option(names = "--idle", paramLabel = "DAYS", descriptionKey = "idleDays", defaultValue = "30")
	private int idle;

	@Mixin
	private OutputOptions output;

	RectificationListCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Workspace workspace = asked.workspace(session);
		List<RectificationItem> items = new Rectifications(workspace).at(asked.at(), asked.districts(workspace)).stream()
				.filter(item -> item.is(state, idle)).toList();
		output.write(session, out -> {
			if (asked.json()) {
				Json.array(items.stream().map(this::record).toList(), out);
			} else if (items.isEmpty()) {
				out.println(GoalMessages.Rectification_nothing);
			} else {
				GridFormat.table(new Grid(
						List.of(Messages.Headings_district, RegisterMessages.Register_key, GoalMessages.Rectification_opened,
								RegisterMessages.Process_due,
								GoalMessages.Rectification_daysOver, GoalMessages.Rectification_daysIdle, Messages.Headings_state,
								GoalMessages.Target_owner),
						items.stream().map(this::line).toList()), out);
			}
		});
		return 0;
	}

	private Map<String, Object> record(RectificationItem item) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("register", item.register().code());
		record.put("district_code", item.row().district());
		record.put("key", item.key());
		record.put("opened", item.opened().map(LocalDate::toString).orElse(null));
		record.put("due", item.due().map(LocalDate::toString).orElse(null));
		record.put("closed", item.closed().map(LocalDate::toString).orElse(null));
		record.put("last_sign", item.lastSign().toString());
		record.put("days_over", item.daysOver());
		record.put("days_idle", item.daysIdle());
		record.put("states", states(item).map(each -> each.name().toLowerCase(Locale.ROOT)).toList());
		record.put("owner", item.owner().orElse(null));
		record.put("file", item.row().file());
		record.put("sheet", item.row().sheet());
		record.put("row", item.row().number());
		return record;
	}

	private Stream<State> states(RectificationItem item) {
		return Stream.of(State.values()).filter(each -> item.is(each, idle));
	}

	private List<String> line(RectificationItem item) {
		return List.of(item.row().district(), item.key(), item.opened().map(LocalDate::toString).orElse(""),
				item.due().map(LocalDate::toString).orElse(""), item.is(State.OVERDUE, idle) ? String.valueOf(item.daysOver()) : "",
				item.is(State.OPEN, idle) ? String.valueOf(item.daysIdle()) : "",
				states(item).map(RectificationListCommand::word).collect(Collectors.joining(Messages.ReasonNotes_separator)),
				item.owner().orElse(""));
	}

	private static String word(State state) {
		return switch (state) {
		case OPEN -> GoalMessages.Rectification_open;
		case CLOSED -> GoalMessages.Rectification_closed;
		case OVERDUE -> GoalMessages.Rectification_overdue;
		case IDLE -> GoalMessages.Rectification_idle;
		case REOPENED -> GoalMessages.Rectification_reopened;
		};
	}

}
