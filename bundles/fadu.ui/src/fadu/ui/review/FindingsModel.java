package fadu.ui.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.analysis.check.CheckedFinding;
import fadu.analysis.check.Severity;
import fadu.ui.changes.DataChanges;
import fadu.workspace.CheckFigures;
import fadu.workspace.Selection;

/**
 * What the checks find, and what a person decides on it. The checks run again when data changed, one run at a time. All methods are
 * called on the thread of the window.
 */
public final class FindingsModel {

	private final DataChanges changes;
	private final Supplier<Selection> about;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final FindingDecisions decisions;
	private final Runnable follower = this::lookAnew;
	private List<CheckedFinding> findings = List.of();
	private Optional<List<CheckedFinding>> all = Optional.empty();
	private Optional<String> report = Optional.empty();
	private boolean withSettled;
	private boolean everything;
	private boolean looked;
	private boolean running;
	private boolean again;

	/**
	 * @param changes what changes data in the window
	 * @param about   the districts and metrics that are checked
	 */
	public FindingsModel(DataChanges changes, Supplier<Selection> about) {
		this.changes = changes;
		this.about = about;
		decisions = new FindingDecisions(changes, this::tell);
		changes.addListener(follower);
	}

	/** Stops following changes. */
	public void close() {
		changes.removeListener(follower);
		listeners.clear();
	}

	/** Asks to be told when there is something else to show. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	private void lookAnew() {
		decisions.changed();
		all = Optional.empty();
		look();
	}

	/**
	 * Runs the checks; where they run already, once more after that. Where they are about what is chosen, those of all are counted
	 * behind them.
	 */
	public void look() {
		if (running) {
			again = true;
			return;
		}
		running = true;
		Selection selection = isNarrowed() ? about.get() : Selection.ALL;
		run(selection, found -> {
			findings = found;
			looked = true;
			if (selection.equals(Selection.ALL)) {
				all = Optional.of(found);
			} else if (all.isEmpty()) {
				tell();
				countAll();
				return;
			}
			ended();
		});
	}

	private void countAll() {
		run(Selection.ALL, found -> {
			all = Optional.of(found);
			ended();
		});
	}

	private void run(Selection selection, Consumer<List<CheckedFinding>> answer) {
		changes.ask(() -> new CheckFigures(changes.workspace()).run(selection), found -> answer
				.accept(found.stream().filter(checked -> checked.finding().severity() != Severity.PASSED).toList()), e -> {
					decisions.failed(e);
					ended();
				});
	}

	/** Has what was found about all forgotten, as a plug-in came or went; it is looked for with the next question. */
	public void forget() {
		all = Optional.empty();
	}

	private void ended() {
		running = false;
		tell();
		if (again) {
			again = false;
			look();
		}
	}

	/** Whether the checks have run. */
	public boolean isLooked() {
		return looked;
	}

	/** The findings shown: those about reports that were imported, behind them those of plug-ins alone, each the gravest first. */
	public List<CheckedFinding> shown() {
		return within().filter(checked -> withSettled || checked.isOpen())
				.sorted(Comparator.comparing(FindingsModel::isOfPlugIns)).toList();
	}

	private static boolean isOfPlugIns(CheckedFinding checked) {
		return checked.finding().figures().stream().allMatch(figure -> figure.getDocument().getContributor() != null);
	}

	private Stream<CheckedFinding> within() {
		return findings.stream()
				.filter(checked -> everything || report.isEmpty() || checked.finding().figures().stream()
						.anyMatch(figure -> figure.getDocument().getSha256().equals(report.get())));
	}

	/** How many findings that nobody has settled are about other reports, districts or metrics than those shown. */
	public long openElsewhere() {
		Set<String> here = within().map(CheckedFinding::id).collect(Collectors.toSet());
		return all.stream().flatMap(List::stream).filter(CheckedFinding::isOpen).filter(checked -> !here.contains(checked.id()))
				.count();
	}

	private boolean isNarrowed() {
		return !everything && report.isEmpty();
	}

	/** Whether the findings about all reports are shown, whatever is chosen and whichever report is open. */
	public boolean isOfEverything() {
		return everything;
	}

	/** Shows the findings about all reports, or again those about what is chosen. */
	public void showEverything(boolean shown) {
		if (everything != shown) {
			everything = shown;
			tell();
			look();
		}
	}

	/** Shows the findings about one report, whatever is chosen elsewhere, or about what is chosen. */
	public void only(Optional<String> sha256) {
		if (!report.equals(sha256)) {
			boolean others = report.isPresent() != sha256.isPresent();
			report = sha256;
			tell();
			if (others) {
				look();
			}
		}
	}

	/** Whether the findings about one report are shown. */
	public boolean isOfReport() {
		return report.isPresent() && !everything;
	}

	/** How many findings nobody has settled. */
	public long open() {
		return within().filter(CheckedFinding::isOpen).count();
	}

	/** How many of these are about figures of plug-ins alone, such as samples. */
	public long openOfPlugIns() {
		return within().filter(CheckedFinding::isOpen).filter(FindingsModel::isOfPlugIns).count();
	}

	/** How many findings somebody has settled. */
	public long settled() {
		return within().filter(checked -> !checked.isOpen()).count();
	}

	/** Whether findings that somebody settled are shown. */
	public boolean isWithSettled() {
		return withSettled;
	}

	/** Shows findings that somebody settled, or not. */
	public void showSettled(boolean shown) {
		withSettled = shown;
		tell();
	}

	/** What a person decides on them. */
	public FindingDecisions decisions() {
		return decisions;
	}

}
