package fadu.ui.grid;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Verdict;
import fadu.model.District;
import fadu.model.Metric;
import fadu.model.value.Period;
import fadu.ui.changes.HistoryModel.WindowStep;
import fadu.ui.comparison.Change;
import fadu.ui.comparison.Compared.Slice;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.comparison.Focus;
import fadu.workspace.Selection;

/** The grid of the comparison: how it is arranged, and what it shows. All methods are called on the thread of the window. */
public final class GridModel {

	private final ComparisonModel comparison;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private GridSettings settings = GridSettings.DEFAULT;
	private GridContent content = GridContent.EMPTY;
	private Optional<GridSort> said = Optional.empty();
	private Optional<Period> sortedIn = Optional.empty();
	private Consumer<WindowStep> steps = step -> {
	};

	/** Arranges what the model compares. */
	public GridModel(ComparisonModel comparison) {
		this.comparison = comparison;
		comparison.addListener(change -> {
			if (change == Change.COMPARISON) {
				said = said.filter(GridSort::allowed);
				sortAgain();
				arrange();
			}
		});
	}

	/** What is compared. */
	public ComparisonModel comparison() {
		return comparison;
	}

	/** Asks to be told when the content is another. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Asks to be told no longer. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void arrange() {
		content = comparison.compared().map(compared -> GridContent.of(compared, settings)).orElse(GridContent.EMPTY);
		listeners.forEach(Runnable::run);
	}

	/** What is shown. */
	public GridContent content() {
		return content;
	}

	/** How it is arranged. */
	public GridSettings settings() {
		return settings;
	}

	/** What came of the last wish for an order. */
	public Optional<GridSort> said() {
		return said;
	}

	/** Has somebody offer to take back how a person arranges. */
	public void whenArranged(Consumer<WindowStep> offer) {
		steps = offer;
	}

	/** Does what a person wishes; where the grid is arranged otherwise then, that can be taken back. */
	private void step(String what, Runnable work) {
		GridSettings before = settings;
		work.run();
		GridSettings after = settings;
		if (!after.equals(before)) {
			steps.accept(new WindowStep(what, () -> restore(before), Optional.of(() -> restore(after))));
		}
	}

	private void restore(GridSettings other) {
		said = Optional.empty();
		shown(other);
	}

	/** Arranges otherwise. */
	public void set(GridSettings other) {
		if (!other.equals(settings)) {
			settings = other;
			arrange();
		}
	}

	/** Hides districts. */
	public void hideDistricts(Collection<String> codes) {
		step(NLS.bind(Messages.GridModel_hideDistricts, codes.size()), () -> shown(settings.hidingDistricts(codes)));
	}

	/** Hides rows. */
	public void hideMetrics(Collection<String> codes) {
		step(NLS.bind(Messages.GridModel_hideRows, codes.size()), () -> set(settings.hidingMetrics(codes)));
	}

	/** Shows again what was hidden by hand. */
	public void showAll() {
		step(Messages.GridModel_showAll, this::reveal);
	}

	/** The same, as part of a step of another kind. */
	void reveal() {
		shown(settings.showingAll());
	}

	/** Which districts are shown decides what order is possible. */
	private void shown(GridSettings other) {
		if (!other.equals(settings)) {
			settings = other;
			sortAgain();
			arrange();
		}
	}

	/** Gives each year of a district a column, or those of many rows only. */
	public void everyYear(boolean every) {
		step(Messages.GridModel_years, () -> set(settings.everyYear(every)));
	}

	/** Leaves out rows without any number, or not. */
	public void hideEmpty(boolean hide) {
		step(hide ? Messages.GridModel_hideEmpty : Messages.GridModel_listAll, () -> set(settings.hidingEmpty(hide)));
	}

	/** Has rows stand together. */
	public void group(Grouping grouping) {
		step(Messages.GridModel_group, () -> set(settings.by(grouping)));
	}

	/** Opens a group that is closed, and the other way round. */
	public void toggle(GridRow.Head head) {
		set(settings.open(head.key(), !head.open()));
	}

	/** Opens or closes all groups. */
	public void openAll(boolean open) {
		GridSettings all = settings;
		for (GridRow row : content.rows()) {
			if (row instanceof GridRow.Head head) {
				all = all.open(head.key(), open);
			}
		}
		set(all);
	}

	/** Moves a district before another one, or to the end. */
	public void moveDistrict(String code, Optional<String> before) {
		said = Optional.empty();
		step(Messages.GridModel_moveDistrict, () -> set(settings.withDistricts(GridSettings.moved(districts(), code, before))));
	}

	/** Moves a row before another one, or to the end. */
	public void moveMetric(String code, Optional<String> before) {
		List<String> codes = comparison.comparison().stream().flatMap(all -> all.rows().stream())
				.map(row -> row.metric().getCode()).toList();
		step(Messages.GridModel_moveRow, () -> set(
				settings.withMetrics(GridSettings.moved(GridSettings.ordered(codes, settings.metrics()), code, before))));
	}

	private List<String> districts() {
		List<String> codes = comparison.comparison().stream().flatMap(all -> all.districts().stream()).map(District::getCode)
				.toList();
		return GridSettings.ordered(codes, settings.districts());
	}

	/** Puts the districts in the order of a row's numbers, where the verdicts allow one; says what came of it. */
	public void sort(ComparisonRow row) {
		GridSort sort = GridSort.of(row, settings.hiddenDistricts());
		said = Optional.of(sort);
		if (sort.allowed()) {
			sortedIn = comparison.compared().flatMap(compared -> compared.sliceOf(row)).flatMap(Slice::period);
			step(Messages.GridModel_sort, () -> {
				order(row, sort);
				arrange();
			});
		} else {
			listeners.forEach(Runnable::run);
		}
	}

	private void order(ComparisonRow row, GridSort sort) {
		settings = settings.sorted(row.metric().getCode(), GridSettings.ordered(districts(), sort.order()));
	}

	/**
	 * An order is that of the numbers shown: of others it is made anew. Where those allow none, or the row is gone, the districts
	 * stand in the order of the catalogue again, and it is said why.
	 */
	private void sortAgain() {
		if (settings.sortedBy().isEmpty() || comparison.compared().isEmpty()) {
			return;
		}
		Optional<ComparisonRow> row = comparison.compared().get().shown(settings.sortedBy().get(), sortedIn);
		Optional<GridSort> sort = row.map(one -> GridSort.of(one, settings.hiddenDistricts()));
		if (sort.filter(GridSort::allowed).isPresent()) {
			order(row.get(), sort.get());
			said = said.isPresent() ? sort : said;
		} else {
			settings = settings.withDistricts(List.of());
			said = sort;
		}
	}

	/** Puts the districts in the order of the catalogue again. */
	public void unsort() {
		said = Optional.empty();
		step(Messages.GridModel_unsort, () -> {
			settings = settings.withDistricts(List.of());
			arrange();
		});
	}

	/** Has what was said of an order forgotten. */
	public void hush() {
		said = Optional.empty();
		listeners.forEach(Runnable::run);
	}

	/** The cell looked at, where it is shown. */
	public Optional<GridCell> focused() {
		return comparison.focus().flatMap(this::at);
	}

	private Optional<GridCell> at(Focus focus) {
		int row = content.rowOf(focus.metric());
		int column = content.columnOf(row, focus.district(), focus.period());
		return row < 0 || column < 0
				? Optional.empty()
				: Optional.of(((GridRow.Line) content.rows().get(row)).cells().get(column));
	}

	/** The verdict on a cell and the one looked at, which may be of another period; nothing where one of them has no number. */
	public Optional<Verdict> verdict(GridCell cell) {
		return focused().filter(base -> base.cell() != cell.cell())
				.filter(base -> base.row().metric().getCode().equals(cell.row().metric().getCode()))
				.flatMap(base -> comparison.compared().flatMap(compared -> CellVerdicts.of(compared, base, cell)));
	}

	/** What is shown, the rows of closed groups with it, as a selection in the order of the grid: for reports. */
	public Selection selection() {
		GridContent all = comparison.compared().map(compared -> GridContent.of(compared, settings.by(settings.grouping())))
				.orElse(GridContent.EMPTY);
		List<Metric> metrics = all.lines().stream().map(GridRow.Line::metric).toList();
		List<District> districts = content.columns().stream().map(GridColumn::district).distinct().collect(Collectors.toList());
		return new Selection(metrics, districts, comparison.selection().period());
	}

}
