package fadu.ui.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import fadu.model.Observation;
import fadu.ui.changes.DataChanges;
import fadu.workspace.OpenReports;
import fadu.workspace.ReportUnderReview;
import fadu.workspace.SourceText;
import fadu.workspace.SourceText.Sentence;
import fadu.workspace.Workspace;

/**
 * One imported report while it is reviewed: which figures are shown, and which are chosen. What becomes of them is said to its
 * {@link Decisions}. All methods are called on the thread of the window; listeners are told there, too.
 */
public final class ReviewModel {

	private final DataChanges changes;
	private final OpenReports reports;
	private final String sha256;
	private final List<Consumer<ReviewChange>> listeners = new CopyOnWriteArrayList<>();
	private final Runnable follower = this::readFigures;
	private final Decisions decisions;
	private final ReportSteps steps;
	private final ShownFigures shown;
	private Optional<ReportUnderReview> report = Optional.empty();
	private Optional<String> failure = Optional.empty();
	private Set<String> chosen = new LinkedHashSet<>();
	private final AwaitedFigures awaited = new AwaitedFigures();
	private boolean opened;

	/**
	 * @param changes what changes data in the window
	 * @param sha256  hash of the report's file
	 */
	public ReviewModel(DataChanges changes, String sha256) {
		this.changes = changes;
		this.sha256 = sha256;
		reports = new OpenReports(changes.workspace());
		decisions = new Decisions(this, changes);
		steps = new ReportSteps(this, changes);
		shown = new ShownFigures(changes.workspace());
		changes.addListener(follower);
	}

	/** Hash of the report's file. */
	public String sha256() {
		return sha256;
	}

	/** Stops following changes. */
	public void close() {
		changes.removeListener(follower);
		listeners.clear();
	}

	/** Asks to be told of changes. */
	public void addListener(Consumer<ReviewChange> listener) {
		listeners.add(listener);
	}

	void tell(ReviewChange change) {
		listeners.forEach(listener -> listener.accept(change));
	}

	/** Reads the report, without keeping the caller. */
	public void open() {
		changes.ask(() -> reports.open(sha256), this::opened, e -> {
			failure = Optional.of(e.getMessage());
			tell(ReviewChange.REPORT);
		});
	}

	private void opened(Optional<ReportUnderReview> found) {
		opened = true;
		report = found;
		shown.filter(figures().stream().anyMatch(FigureFilter.WAITING::shows) ? FigureFilter.WAITING : FigureFilter.ALL);
		show();
		chooseAtFirst();
		tell(ReviewChange.REPORT);
	}

	private void readFigures() {
		decisions.lookAgain();
		if (report.isEmpty()) {
			open();
			return;
		}
		changes.ask(() -> reports.figures(sha256), now -> {
			Optional<Observation> turned = awaited.takeTurned(figures(), now);
			if (now.isEmpty()) {
				open(); // an undo may have taken the report out
			} else if (!ShownFigures.isSame(figures(), now)
					|| !ReportSteps.knows(report.get().document()).equals(ReportSteps.knows(now.getFirst().getDocument()))) {
				Optional<Observation> looked = current();
				report = report.map(before -> before.with(now));
				show();
				tell(ReviewChange.FIGURES);
				tell(ReviewChange.CHOICE);
				awaited.take(figures()).ifPresent(this::choose);
				looked.ifPresent(this::chooseLeft);
				turned.filter(shown::has).ifPresent(this::choose);
			}
		}, e -> decisions.say(e.getMessage(), true));
	}

	/** The report; nothing before it has been read, and where an undo took it out of the workspace. */
	public Optional<ReportUnderReview> report() {
		return report;
	}

	/** Why the report cannot be read, one line for the user. */
	public Optional<String> failure() {
		return failure;
	}

	/** Whether the report was looked for. */
	public boolean isOpened() {
		return opened;
	}

	/** In which the report is kept. */
	public Workspace workspace() {
		return changes.workspace();
	}

	/** The sentence in which a figure of the report stands. */
	public Sentence sentence(Observation figure) {
		return report.map(open -> SourceText.in(open.text(), figure)).orElse(new Sentence("", 0, 0));
	}

	/** What becomes of the figures. */
	public Decisions decisions() {
		return decisions;
	}

	/** What becomes of the report itself, and of figures that were missed in it. */
	public ReportSteps steps() {
		return steps;
	}

	/** All figures of the report. */
	public List<Observation> figures() {
		return report.map(ReportUnderReview::figures).orElse(List.of());
	}

	/** How many figures the filter would show. */
	public long count(FigureFilter which) {
		return figures().stream().filter(which::shows).count();
	}

	/** Which figures are shown. */
	public FigureFilter filter() {
		return shown.filter();
	}

	/** The words that a figure must hold to be shown, in small letters. */
	public String words() {
		return shown.words();
	}

	/** Shows other figures; the chosen one stays where it is shown still. */
	public void filter(FigureFilter which) {
		shown.filter(which);
		showOthers();
	}

	/** Of the figures that the filter shows, shows those alone that hold the words in any column; blank for all. */
	public void find(String typed) {
		shown.find(typed);
		showOthers();
	}

	private void showOthers() {
		show();
		if (current().filter(shown::has).isEmpty()) {
			shown().stream().findFirst().ifPresent(this::choose);
		}
		tell(ReviewChange.FIGURES);
		tell(ReviewChange.CHOICE);
	}

	private void show() {
		shown.of(figures());
	}

	/** The figures that the filter shows, in the order of the text. */
	public List<Observation> shown() {
		return shown.list();
	}

	/** The figures that are chosen, in the order of the text. */
	public List<Observation> chosen() {
		return figures().stream().filter(figure -> chosen.contains(figure.getId())).toList();
	}

	/** The figure that is looked at: the first that is chosen. */
	public Optional<Observation> current() {
		return chosen().stream().findFirst();
	}

	/** Chooses one figure; where the filter hides it, all are shown. */
	public void choose(Observation figure) {
		choose(List.of(figure));
	}

	/** Chooses figures; where the filter hides one, all are shown. */
	public void choose(List<Observation> figures) {
		Set<String> ids = ids(figures);
		if (!figures.stream().allMatch(shown::has)) {
			shown.widen();
			show();
			tell(ReviewChange.FIGURES);
		}
		if (!ids.equals(chosen)) {
			chosen = ids;
			tell(ReviewChange.CHOICE);
		}
	}

	/** Chooses the figure at a code point of the text, now or as soon as the report is read. */
	public void chooseAt(int start) {
		awaited.at(start);
		if (report.isPresent()) {
			chooseAtFirst();
		}
	}

	/** The figure to which the person is led as soon as the figures are read anew. */
	public AwaitedFigures awaited() {
		return awaited;
	}

	/** Where the chosen figure is gone, as an addition was taken back, all is shown as before it, and the one beside it chosen. */
	private void chooseLeft(Observation gone) {
		if (current().isEmpty()) {
			shown.narrow();
			show();
			tell(ReviewChange.FIGURES);
			shown.nearest(gone.getStart()).or(() -> figures().stream().findFirst()).ifPresent(this::choose);
		}
	}

	private void chooseAtFirst() {
		Optional<Observation> asked = awaited.take(figures());
		asked.or(() -> current().isPresent() ? Optional.empty() : shown().stream().findFirst()).ifPresent(this::choose);
	}

	/** Chooses the next of the figures shown. */
	public void next() {
		step(figure -> true, true);
	}

	/** Chooses the previous of the figures shown. */
	public void previous() {
		step(figure -> true, false);
	}

	/** What speaks for a look at figures before they are confirmed. */
	public FigureDoubts doubts() {
		return new FigureDoubts(figures(), workspace().catalogue());
	}

	/** Chooses the next figure that wants a look; behind the last comes the first. */
	public void nextDoubtful() {
		shown.nextOf(doubts()::has, chosen(), figures()).ifPresentOrElse(this::choose, decisions::nothingDoubtful);
	}

	/** Looks beyond the chosen figures, through those shown; a doubtful one is always to be seen among those that wait. */
	private boolean step(Predicate<Observation> which, boolean forward) {
		List<Observation> found = shown.beyond(chosen(), which, forward);
		if (!found.isEmpty()) {
			choose(forward ? found.getFirst() : found.getLast());
		}
		return !found.isEmpty();
	}

	/** Goes on behind figures on which a decision is under way: to the next shown that waits, else to the one before that does. */
	void goOn(List<Observation> decided) {
		Set<String> ids = ids(decided);
		Predicate<Observation> left = figure -> FigureFilter.WAITING.shows(figure) && !ids.contains(figure.getId());
		if (!step(left, true)) {
			step(left, false);
		}
	}

	private static Set<String> ids(List<Observation> figures) {
		return figures.stream().map(Observation::getId).collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
