package fadu.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.derive.Normalisation;
import fadu.model.value.Period;
import fadu.ui.changes.HistoryModel;
import fadu.ui.changes.HistoryModel.WindowStep;
import fadu.ui.comparison.Change;
import fadu.ui.comparison.ComparisonModel;
import fadu.workspace.SavedComparison;
import fadu.workspace.Selection;

/**
 * Another comparison, or none, in the place of the one that is open, which stays one step away. What is compared is no data, so the
 * step is
 * in no history: it is offered until it is put away, and it is what is taken back first until something else is chosen or data is
 * changed. All methods are called on the thread of the window.
 */
public final class ReplacedComparison {

	private final KeptComparisons kept;
	private final GridModel grid;
	private final HistoryModel history;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Optional<Replaced> replaced = Optional.empty();
	private boolean choosing;

	/** Keeps what the grid shows. */
	public ReplacedComparison(GridModel grid, KeptComparisons kept, HistoryModel history) {
		this.kept = kept;
		this.grid = grid;
		this.history = history;
		grid.comparison().addListener(change -> {
			if (change == Change.SELECTION && !choosing) {
				replaced.ifPresent(one -> history.letGo(one.step()));
			}
		});
	}

	private record Replaced(SavedComparison before, GridSettings arranged, String said, WindowStep step) {
	}

	/** Asks to be told when there is another comparison to go back to, or none any more. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Asks to be told no longer. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Compares this instead of what is open; nothing of it is hidden. */
	public void compare(Selection selection, List<Period> periods, Optional<Normalisation> per) {
		ComparisonModel model = grid.comparison();
		replace(() -> {
			model.choose(selection, periods, per, model.isWithUnreviewed());
			grid.reveal();
		}, Messages.ReplacedComparison_said, Messages.ReplacedComparison_step);
	}

	/** Takes back all choices, and the order that was theirs. */
	public void clear() {
		replace(() -> {
			grid.comparison().clear();
			grid.hush();
			grid.set(grid.settings().withDistricts(List.of()).showingAll());
		}, Messages.ReplacedComparison_cleared, Messages.ReplacedComparison_clear);
	}

	private void replace(Runnable work, String said, String step) {
		SavedComparison before = kept.current("");
		GridSettings arranged = grid.settings();
		choose(work);
		SavedComparison now = kept.current("");
		if (!now.equals(before)) {
			replaced.ifPresent(one -> history.letGo(one.step()));
			replaced = before.metrics().isEmpty() && before.districts().isEmpty()
					? Optional.empty()
					: Optional.of(new Replaced(before, arranged, NLS.bind(said, size(now), size(before)),
							new WindowStep(NLS.bind(step, size(now)), this::takeBack, Optional.empty())));
			replaced.ifPresent(one -> history.offer(one.step()));
			tell();
		}
	}

	private static String size(SavedComparison comparison) {
		return NLS.bind(Messages.ReplacedComparison_size, comparison.metrics().size(), comparison.districts().size());
	}

	private void choose(Runnable work) {
		choosing = true;
		try {
			work.run();
		} finally {
			choosing = false;
		}
	}

	/** What was put in the place of what, one line; nothing where there is nothing to go back to. */
	public Optional<String> said() {
		return replaced.map(Replaced::said);
	}

	/** Opens what was compared before, arranged as it was. */
	public void takeBack() {
		replaced.ifPresent(one -> {
			forget();
			choose(() -> {
				kept.open(one.before());
				grid.set(one.arranged());
			});
		});
	}

	/** Offers it no longer. */
	public void forget() {
		replaced.ifPresent(one -> {
			replaced = Optional.empty();
			history.letGo(one.step());
			tell();
		});
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

}
