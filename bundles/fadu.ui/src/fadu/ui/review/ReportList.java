package fadu.ui.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import fadu.ui.changes.DataChanges;
import fadu.workspace.OpenReports;
import fadu.workspace.OpenReports.ListedReport;

/** The imported reports by district, with how much of each waits. All methods are called on the thread of the window. */
public final class ReportList {

	private final DataChanges changes;
	private final OpenReports reports;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Runnable follower = this::read;
	private List<ReportingDistrict> districts = List.of();
	private static final int CHECKED = 200;

	private Optional<Map<String, Integer>> findings = Optional.empty();
	private Optional<String> failure = Optional.empty();
	private boolean read;

	/** @param changes what changes data in the window */
	public ReportList(DataChanges changes) {
		this.changes = changes;
		reports = new OpenReports(changes.workspace());
		changes.addListener(follower);
	}

	/**
	 * A district with its reports.
	 *
	 * @param name    its full name
	 * @param reports in the order of their import
	 */
	public record ReportingDistrict(String name, List<ListedReport> reports) {

		/** How many figures of its reports wait for a person. */
		public int waiting() {
			return reports.stream().mapToInt(ListedReport::waiting).sum();
		}
	}

	/** Stops following changes. */
	public void close() {
		changes.removeListener(follower);
		listeners.clear();
	}

	/** Asks to be told when the list was read. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Reads the list, without keeping the caller. */
	public void read() {
		changes.ask(reports::list, entries -> {
			read = true;
			failure = Optional.empty();
			Map<String, List<ListedReport>> byDistrict = entries.stream()
					.collect(Collectors.groupingBy(ListedReport::district, LinkedHashMap::new, Collectors.toList()));
			districts = byDistrict.entrySet().stream().map(each -> new ReportingDistrict(each.getKey(), each.getValue())).toList();
			listeners.forEach(Runnable::run);
			check(entries);
		}, e -> {
			failure = Optional.of(e.getMessage());
			listeners.forEach(Runnable::run);
		});
	}

	/** The checks look at all figures of the districts, so they are run for as many reports as a bureau has, not for a province. */
	private void check(List<ListedReport> entries) {
		if (entries.size() <= CHECKED) {
			changes.ask(() -> reports.findings(entries), found -> {
				findings = Optional.of(found);
				listeners.forEach(Runnable::run);
			}, e -> findings = Optional.empty());
		}
	}

	/** How many findings about reports are open; blank before the checks have run, and where there are too many reports. */
	public String findings(List<ListedReport> of) {
		return findings.map(found -> of.stream().mapToInt(report -> found.getOrDefault(report.document().getSha256(), 0)).sum())
				.map(count -> count == 0 ? "" : Integer.toString(count)).orElse("");
	}

	/** Whether the list was read. */
	public boolean isRead() {
		return read;
	}

	/** Why it cannot be read, one line for the user. */
	public Optional<String> failure() {
		return failure;
	}

	/** The districts in the order in which their first report was imported. */
	public List<ReportingDistrict> districts() {
		return districts;
	}

}
