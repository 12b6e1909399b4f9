package fadu.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.reorder.action.ColumnReorderDragMode;
import org.eclipse.nebula.widgets.nattable.reorder.action.RowReorderDragMode;
import org.eclipse.nebula.widgets.nattable.ui.action.AggregateDragMode;
import org.eclipse.nebula.widgets.nattable.ui.action.CellDragMode;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;

import fadu.analysis.compare.Cell;
import fadu.ui.editor.OpenReview;
import fadu.ui.grid.GridCell;
import fadu.ui.grid.GridModel;
import fadu.ui.grid.GridRow;

/**
 * Keys and mouse of a grid beyond those of NatTable: Enter and a double click open a figure, Space a group; Alt with an arrow moves
 * a
 * row or a column, Delete hides it; a head that is dragged moves.
 */
final class GridKeys extends AbstractUiBindingConfiguration {

	private static final int RIGHT_BUTTON = 3;
	/** The keys that go from cell to cell; where none has them, they go to the first. */
	private static final Set<Integer> MOVES = Set.of(SWT.ARROW_DOWN, SWT.ARROW_UP, SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.HOME,
			SWT.END, SWT.PAGE_DOWN, SWT.PAGE_UP);

	private final GridTable grid;
	private final GridModel model;

	GridKeys(GridTable grid) {
		this.grid = grid;
		this.model = grid.model();
	}

	@Override
	public void configureUiBindings(UiBindingRegistry registry) {
		for (int key : new int[]{SWT.CR, SWT.KEYPAD_CR}) {
			key(registry, SWT.NONE, key, this::open);
		}
		key(registry, SWT.NONE, ' ', this::toggle);
		key(registry, SWT.NONE, SWT.DEL, this::hideRows);
		key(registry, SWT.MOD3, SWT.ARROW_LEFT, () -> moveDistrict(-1));
		key(registry, SWT.MOD3, SWT.ARROW_RIGHT, () -> moveDistrict(1));
		key(registry, SWT.MOD3, SWT.ARROW_UP, () -> moveMetric(-1));
		key(registry, SWT.MOD3, SWT.ARROW_DOWN, () -> moveMetric(1));
		registry.registerFirstKeyBinding(event -> MOVES.contains(event.keyCode) && grid.cursor().isLost(),
				(table, event) -> grid.cursor().first());
		for (int shift : new int[]{SWT.NONE, SWT.MOD2}) { // the key leads on to the next control
			registry.unregisterKeyBinding(new KeyEventMatcher(shift, SWT.TAB));
		}
		registry.registerFirstDoubleClickBinding(new MouseEventMatcher(GridRegion.BODY, 1), (table, event) -> open());
		registry.registerFirstMouseDownBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, RIGHT_BUTTON), this::point);
		registry.registerFirstSingleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.ROW_HEADER, 1), this::clickName);
		registry.registerMouseDragMode(new MouseEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 1),
				new AggregateDragMode(new CellDragMode(), new ColumnReorderDragMode()));
		registry.registerMouseDragMode(new MouseEventMatcher(SWT.NONE, GridRegion.ROW_HEADER, 1),
				new AggregateDragMode(new CellDragMode(), new RowReorderDragMode()));
	}

	private static void key(UiBindingRegistry registry, int state, int key, Runnable work) {
		IKeyAction action = (table, event) -> work.run();
		registry.registerFirstKeyBinding(new KeyEventMatcher(state, key), action);
	}

	/** A figure is reviewed in its report; a group is opened or closed. */
	void open() {
		grid.anchor().map(GridCell::cell).ifPresent(cell -> {
			if (cell instanceof Cell.Reported reported) {
				OpenReview.at(reported.principal());
			}
		});
		toggle();
	}

	private void toggle() {
		grid.anchorRow().ifPresent(row -> {
			if (row instanceof GridRow.Head head) {
				model.toggle(head);
			}
		});
	}

	private void clickName(NatTable table, MouseEvent event) {
		ILayerCell cell = table.getCellByPosition(table.getColumnPositionByX(event.x), table.getRowPositionByY(event.y));
		if (cell != null && cell.getDataValue() instanceof GridRow.Head head) {
			model.toggle(head);
		}
	}

	private void point(NatTable table, MouseEvent event) {
		table.forceFocus();
		int column = table.getColumnPositionByX(event.x);
		int row = table.getRowPositionByY(event.y);
		grid.select(table.getColumnIndexByPosition(column), table.getRowIndexByPosition(row));
	}

	private void hideRows() {
		model.hideMetrics(GridChoice.metrics(grid));
	}

	private void moveDistrict(int step) {
		grid.anchorColumn().ifPresent(column -> {
			List<String> codes = model.content().columns().stream().map(one -> one.district().getCode()).distinct()
					.toList();
			String code = column.district().getCode();
			int target = codes.indexOf(code) + step;
			if (target >= 0 && target < codes.size()) {
				model.moveDistrict(code, before(codes, step > 0 ? target + 1 : target));
			}
		});
	}

	private void moveMetric(int step) {
		grid.anchorRow().ifPresent(row -> {
			if (row instanceof GridRow.Line line) {
				List<String> codes = model.content().lines().stream().map(one -> one.metric().getCode()).toList();
				int target = codes.indexOf(line.metric().getCode()) + step;
				if (target >= 0 && target < codes.size()) {
					model.moveMetric(line.metric().getCode(), before(codes, step > 0 ? target + 1 : target));
				}
			}
		});
	}

	private static Optional<String> before(List<String> codes, int place) {
		return place < codes.size() ? Optional.of(codes.get(place)) : Optional.empty();
	}

}
