package fadu.ui.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Comparison;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.derive.Normalisation;
import fadu.model.District;
import fadu.model.Domain;
import fadu.model.Metric;
import fadu.model.value.Period;
import fadu.ui.changes.Background;
import fadu.workspace.Selection;
import fadu.workspace.Workspace;

/**
 * What is chosen in the window and the comparison of it. Views change the model and listen to it; they do not know each other.
 * <p>
 * All methods are called on one thread, that of the window; listeners are told there too. The work is done elsewhere, and of
 * two answers only the one to the last question is kept.
 */
public final class ComparisonModel {

	private final Workspace workspace;
	private final Background background;
	private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
	private final Runnable follower;
	private final Choices choices = new Choices();
	private Optional<CatalogueContent> catalogue = Optional.empty();
	private Optional<Compared> compared = Optional.empty();
	private Optional<String> failure = Optional.empty();
	private Optional<String> unreadable = Optional.empty();
	private Optional<Focus> focus = Optional.empty();
	private boolean looked;
	private int asked;
	private int answered;

	/**
	 * @param workspace where figures are kept
	 * @param work      runs what takes long
	 * @param window    runs what belongs to the thread of the window
	 */
	public ComparisonModel(Workspace workspace, Executor work, Executor window) {
		this.workspace = workspace;
		background = new Background(work, window);
		follower = this::read;
		workspace.catalogue().addListener(follower);
	}

	/** Stops following the catalogue. */
	public void close() {
		workspace.catalogue().removeListener(follower);
		listeners.clear();
	}

	/** Where figures are kept. */
	public Workspace workspace() {
		return workspace;
	}

	/** Asks to be told of changes. */
	public void addListener(Consumer<Change> listener) {
		listeners.add(listener);
	}

	/** Asks to be told no longer. */
	public void removeListener(Consumer<Change> listener) {
		listeners.remove(listener);
	}

	/** Reads again what there is to compare, without keeping the caller. May be called on any thread. */
	public void read() {
		background.ask(() -> {
			CatalogueContent content = CatalogueContent.of(workspace);
			background.window().execute(() -> catalogueRead(Optional.of(content), Optional.empty()));
			return new Counted(content, content.counted(workspace));
		}, this::catalogueCounted, e -> catalogueRead(Optional.empty(), Optional.of(e.getMessage())));
	}

	private record Counted(CatalogueContent before, CatalogueContent after) {
	}

	private void catalogueRead(Optional<CatalogueContent> content, Optional<String> reason) {
		catalogue = content.or(() -> catalogue);
		unreadable = reason;
		tell(Change.CATALOGUE);
		compare();
	}

	/** Where the catalogue was read once more meanwhile, the counts are of no use. */
	private void catalogueCounted(Counted counted) {
		boolean same = counted.after().equals(counted.before());
		if (!same && catalogue.filter(shown -> shown == counted.before()).isPresent()) {
			catalogue = Optional.of(counted.after());
			tell(Change.CATALOGUE);
		}
	}

	/** Why the workspace cannot be read, one line for the user. */
	public Optional<String> unreadable() {
		return unreadable;
	}

	/** Whether the catalogue has been read. */
	public boolean isRead() {
		return catalogue.isPresent();
	}

	/** What plug-ins contribute; nothing before it has been read. */
	public CatalogueContent catalogue() {
		return catalogue.orElse(CatalogueContent.EMPTY);
	}

	/** Chooses metrics or takes them back. */
	public void chooseMetrics(Collection<Metric> some, boolean chosen) {
		chosen(choices.metrics(some, chosen));
	}

	/** The metrics of which two or more of the chosen districts have a figure, where not all of them are chosen. */
	public List<Metric> offered() {
		List<Metric> shared = catalogue().shared(selection().districts());
		return shared.stream().allMatch(choices::has) ? List.of() : shared;
	}

	/** Chooses districts or takes them back. */
	public void chooseDistricts(Collection<District> some, boolean chosen) {
		chosen(choices.districts(some, chosen));
	}

	/** Chooses figures of one period only, of several that stand side by side, or, with none, of all. */
	public void choosePeriods(Collection<Period> some) {
		chosen(choices.periods(some));
	}

	/** The chosen periods, latest first; none for all. */
	public List<Period> periods() {
		return choices.periods();
	}

	/** Has the figures divided, to be shown beside them, or not. */
	public void choosePer(Optional<Normalisation> per) {
		chosen(choices.per(per));
	}

	/** What the figures are divided by. */
	public Optional<Normalisation> per() {
		return choices.per();
	}

	/** Replaces all choices at once, e.g. by those of a comparison that was kept. */
	public void choose(Selection selection, Collection<Period> periods, Optional<Normalisation> per, boolean unreviewed) {
		choices.clear();
		choices.metrics(selection.metrics(), true);
		choices.districts(selection.districts(), true);
		choices.periods(periods);
		choices.per(per);
		choices.unreviewed(unreviewed);
		chosen(true);
	}

	/** Lets figures that nobody has reviewed fill a cell, or not. */
	public void chooseUnreviewed(boolean shown) {
		chosen(choices.unreviewed(shown));
	}

	/** Takes back all choices. */
	public void clear() {
		chosen(choices.clear());
	}

	private void chosen(boolean change) {
		if (change) {
			tell(Change.SELECTION);
			compare();
		}
	}

	/** Whether the metric is chosen. */
	public boolean isChosen(Metric metric) {
		return choices.has(metric);
	}

	/** Whether the district is chosen. */
	public boolean isChosen(District district) {
		return choices.has(district);
	}

	/** Whether figures that nobody has reviewed fill a cell. */
	public boolean isWithUnreviewed() {
		return choices.withUnreviewed();
	}

	/** How many metrics of the line of business are chosen. */
	public long chosenOf(Domain domain) {
		return domain.getMetrics().stream().filter(choices::has).count();
	}

	/** The choices, in the order of the catalogue. */
	public Selection selection() {
		return choices.selection(catalogue());
	}

	/** Compares again, e.g. after reports were imported. */
	public void compare() {
		int question = ++asked;
		Selection selection = selection();
		if (selection.metrics().isEmpty() || selection.districts().isEmpty()) {
			answer(question, Optional.empty(), Optional.empty());
			return;
		}
		boolean unreviewed = choices.withUnreviewed();
		List<Period> periods = choices.periods();
		Optional<Normalisation> per = choices.per();
		background.ask(() -> Compared.of(workspace.figures().load(selection.inquiry(unreviewed).per(per)), periods),
				result -> answer(question, Optional.of(result), Optional.empty()),
				e -> answer(question, Optional.empty(), Optional.of(e.getMessage())));
	}

	private void answer(int question, Optional<Compared> result, Optional<String> reason) {
		if (question != asked) {
			return;
		}
		answered = question;
		compared = result;
		failure = reason;
		if (!looked || focusedCell().isEmpty()) {
			focus = compared.flatMap(Compared::firstFigure);
			looked = false;
		}
		tell(Change.COMPARISON);
		tell(Change.FOCUS);
	}

	/** The comparison of the choices; nothing where there is nothing to compare, or not yet. */
	public Optional<Comparison> comparison() {
		return compared.map(Compared::comparison);
	}

	/** The same with all periods that stand side by side, and what was divided. */
	public Optional<Compared> compared() {
		return compared;
	}

	/** Why there is no comparison, one line for the user. */
	public Optional<String> failure() {
		return failure;
	}

	/** Whether the comparison shown is that of the choices. */
	public boolean isUpToDate() {
		return answered == asked;
	}

	/** Looks at a cell. */
	public void look(ComparisonRow row, District district) {
		Optional<Focus> wanted = compared.map(all -> all.focus(row, district));
		looked = true;
		if (!wanted.equals(focus)) {
			focus = wanted;
			tell(Change.FOCUS);
		}
	}

	/** The cell that is looked at. */
	public Optional<Focus> focus() {
		return focus;
	}

	/** The row of the cell that is looked at. */
	public Optional<ComparisonRow> focusedRow() {
		return compared.flatMap(all -> focus.flatMap(all::row));
	}

	/** The cell that is looked at, as the comparison has it. */
	public Optional<Cell> focusedCell() {
		return focusedRow().stream().flatMap(row -> row.cells().stream())
				.filter(cell -> cell.district().getCode().equals(focus.get().district())).findFirst();
	}

	private void tell(Change change) {
		listeners.forEach(listener -> listener.accept(change));
	}

}
