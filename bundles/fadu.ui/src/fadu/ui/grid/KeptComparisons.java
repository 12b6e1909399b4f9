package fadu.ui.grid;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import fadu.model.District;
import fadu.model.Metric;
import fadu.model.value.Period;
import fadu.ui.changes.DataChanges;
import fadu.ui.comparison.Change;
import fadu.ui.comparison.ComparisonModel;
import fadu.workspace.SavedComparison;
import fadu.workspace.SavedComparisons;
import fadu.workspace.Selection;
import fadu.workspace.UserException;

/**
 * Comparisons that are kept under a name, and the one that is open, which comes back at the next start. All methods are called on
 * the thread of the window; files are read and written elsewhere.
 */
public final class KeptComparisons {

	private final ComparisonModel comparison;
	private final GridModel grid;
	private final DataChanges data;
	private final SavedComparisons saved;
	private Optional<SavedComparison> last = Optional.empty();
	private boolean asked;
	private boolean restored;
	private boolean writing;

	/** Keeps what the grid shows. */
	public KeptComparisons(GridModel grid, DataChanges data) {
		this.comparison = grid.comparison();
		this.grid = grid;
		this.data = data;
		this.saved = new SavedComparisons(data.workspace());
		comparison.addListener(this::changed);
		grid.addListener(this::keepOpen);
	}

	private void changed(Change change) {
		if (change == Change.CATALOGUE && comparison.isRead() && !asked) {
			asked = true;
			data.ask(saved::last, this::restore, failure -> restored = true);
		}
		if (change == Change.SELECTION) {
			keepOpen();
		}
	}

	/** Nothing is written before all of it is open again: a program that ends meanwhile would leave half of it. */
	private void restore(Optional<SavedComparison> kept) {
		kept.filter(one -> isUntouched()).ifPresent(this::open);
		restored = true;
		keepOpen();
	}

	/** Whoever has begun to choose before the files were read is not disturbed. */
	private boolean isUntouched() {
		Selection selection = comparison.selection();
		return selection.metrics().isEmpty() && selection.districts().isEmpty();
	}

	/** Writes down what is open, one writing after the other. */
	private void keepOpen() {
		SavedComparison open = current("");
		if (writing || !restored || last.filter(open::equals).isPresent()) {
			return;
		}
		writing = true;
		last = Optional.of(open);
		data.ask(() -> {
			saved.keepLast(open);
			return open;
		}, done -> written(), failure -> writing = false);
	}

	private void written() {
		writing = false;
		keepOpen();
	}

	/** What is open, under a name. */
	public SavedComparison current(String name) {
		Selection selection = comparison.selection();
		GridSettings settings = grid.settings();
		return new SavedComparison(name,
				GridSettings.ordered(selection.metrics().stream().map(Metric::getCode).toList(), settings.metrics()),
				GridSettings.ordered(selection.districts().stream().map(District::getCode).toList(), settings.districts()),
				comparison.periods().stream().map(Period::toString).toList(), comparison.per().map(SavedComparison::word),
				comparison.isWithUnreviewed(), settings.hiddenMetrics().stream().sorted().toList(),
				settings.hiddenDistricts().stream().sorted().toList(), settings.hideEmpty(), settings.grouping().name(),
				settings.sortedBy(), settings.everyYear());
	}

	/** Opens a comparison in the place of what is open. */
	public void open(SavedComparison kept) {
		grid.set(new GridSettings(kept.districts(), kept.metrics(), new LinkedHashSet<>(kept.hiddenDistricts()),
				new LinkedHashSet<>(kept.hiddenMetrics()), kept.hideEmpty(), grouping(kept), Set.of(), kept.sortedBy(),
				kept.everyYear()));
		List<Metric> metrics = kept.metrics().stream().flatMap(code -> comparison.catalogue().metric(code).stream()).toList();
		List<District> districts = kept.districts().stream().flatMap(code -> comparison.catalogue().district(code).stream())
				.toList();
		comparison.choose(new Selection(metrics, districts, Optional.empty()), kept.labelled(), kept.divisor(data.workspace()),
				kept.unreviewed());
	}

	private static Grouping grouping(SavedComparison kept) {
		return List.of(Grouping.values()).stream().filter(one -> one.name().equals(kept.grouping())).findFirst()
				.orElse(Grouping.NONE);
	}

	/** All that have a name. */
	public void list(Consumer<List<SavedComparison>> answer, Consumer<UserException> failure) {
		data.ask(saved::all, answer, failure);
	}

	/** Keeps what is open under a name, in the place of another of that name. */
	public void keep(String name, Consumer<SavedComparison> done, Consumer<UserException> failure) {
		SavedComparison open = current(name);
		data.ask(() -> saved.keep(open), done, failure);
	}

	/** Keeps one no longer. */
	public void remove(String name, Runnable done, Consumer<UserException> failure) {
		data.ask(() -> {
			saved.remove(name);
			return name;
		}, removed -> done.run(), failure);
	}

	/** Writes what is open into a file, for somebody else. */
	public void write(String name, Path file, Runnable done, Consumer<UserException> failure) {
		SavedComparison open = current(name);
		data.ask(() -> {
			SavedComparisons.write(open, file);
			return file;
		}, written -> done.run(), failure);
	}

	/** Keeps and opens what a file says. */
	public void bring(Path file, Consumer<SavedComparison> done, Consumer<UserException> failure) {
		data.ask(() -> saved.bring(file, Optional.empty()), kept -> {
			open(kept);
			done.accept(kept);
		}, failure);
	}

}
