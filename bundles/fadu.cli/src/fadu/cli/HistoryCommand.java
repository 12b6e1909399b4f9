package fadu.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import fadu.workspace.ChangeHistory;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fadu history}: what was changed in the workspace, by whom and when. */
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

	private final Session session;

	@Option(names = "--most", paramLabel = "N", descriptionKey = "most", defaultValue = "20")
	private int most;

	@Mixin
	private ListOptions list;

	HistoryCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		List<ChangeHistory.Entry> entries = new ChangeHistory(list.open(session)).entries(Numbers.atLeast(1, "--most", most));
		list.write(session, entries.stream().map(HistoryCommand::record).toList(),
				new Grid(List.of(Messages.Headings_number, Messages.Headings_time, Messages.Headings_by, Messages.Headings_change,
						Messages.Headings_state, Messages.Headings_origin), entries.stream().map(HistoryCommand::row).toList()));
		return 0;
	}

	private static List<String> row(ChangeHistory.Entry entry) {
		return List.of(Integer.toString(entry.number()), TIME.format(entry.at().atZone(ZoneId.systemDefault())), entry.by(),
				entry.what(), entry.undone() ? Messages.HistoryCommand_undone : "", entry.origin());
	}

	private static Map<String, Object> record(ChangeHistory.Entry entry) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("number", entry.number());
		record.put("change", entry.what());
		record.put("by", entry.by());
		record.put("at", entry.at());
		record.put("origin", entry.origin());
		entry.reverses().ifPresent(number -> record.put("reverses", number));
		record.put("undone", entry.undone());
		return record;
	}

}
