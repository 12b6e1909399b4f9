package fadu.ui.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.ILayerEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

import fadu.ui.comparison.Change;
import fadu.ui.grid.GridCell;
import fadu.ui.grid.GridColumn;
import fadu.ui.grid.GridContent;
import fadu.ui.grid.GridModel;
import fadu.ui.grid.GridRow;
import fadu.ui.grid.VerdictCount;
import fadu.ui.widgets.InTurn;
import fadu.ui.widgets.Palette;
import fadu.ui.widgets.TabKey;

/**
 * The grid: a row for each metric, a column for each district, and one that counts the verdicts. The metrics and the districts stay
 * while the figures scroll. The cell looked at is the base: each other cell of its row carries the mark of the verdict on the two.
 */
public final class GridTable {

	private static final int COUNTS_WIDTH = 164;

	private final GridModel model;
	private final NatTable table;
	private final DataLayer body;
	private final DataLayer heads;
	private final DataLayer names;
	private final SelectionLayer selection;
	private final ViewportLayer viewport;
	private final GridCursor cursor;
	private GridContent shown = GridContent.EMPTY;
	private GridWidths widths = GridWidths.NONE;
	private boolean following;

	/** Shows what the model arranges. */
	public GridTable(Composite parent, GridModel model) {
		this.model = model;
		body = new DataLayer(new GridValues(this::columns, this::rows, this::figure));
		selection = new SelectionLayer(body);
		viewport = new ViewportLayer(selection);
		cursor = new GridCursor(selection);
		heads = new DataLayer(new GridValues(this::columns, () -> 1, (column, row) -> head(column)));
		names = new DataLayer(new GridValues(() -> 1, this::rows, (column, row) -> shown.rows().get(row)));
		ColumnHeaderLayer above = new ColumnHeaderLayer(heads, viewport, selection);
		RowHeaderLayer left = new RowHeaderLayer(names, viewport, selection);
		CornerLayer corner = new CornerLayer(
				new DataLayer(new GridValues(() -> 1, () -> 1, (column, row) -> Messages.GridTable_metric)), left, above);
		GridMoves.listen(body, model);
		table = new NatTable(parent, new GridLayer(viewport, above, left, corner, false), false);
		table.setBackground(Palette.PAPER);
		table.addConfiguration(new Painters());
		table.addConfiguration(new GridKeys(this));
		table.configure();
		new GridTip(table, model);
		new GridSpeech(table, model);
		table.addLayerListener(this::happened);
		table.addListener(SWT.Resize, event -> {
			share();
			table.getDisplay().asyncExec(() -> cursor.reveal(viewport));
		});
		TabKey.leadsOn(table);
		Runnable arranged = this::show;
		Consumer<Change> looked = change -> follow(change == Change.FOCUS);
		model.addListener(arranged);
		model.comparison().addListener(looked);
		table.addDisposeListener(event -> {
			model.removeListener(arranged);
			model.comparison().removeListener(looked);
		});
		InTurn.run(parent.getDisplay(), arranged);
	}

	/** Its cells are drawn by what knows figures, whatever state they are in. */
	private final class Painters extends AbstractRegistryConfiguration {

		@Override
		public void configureRegistry(IConfigRegistry registry) {
			CellPainter cells = new CellPainter(model);
			HeadPainter edges = new HeadPainter(model);
			registry.registerConfigAttribute(CellConfigAttributes.RENDER_GRID_LINES, Boolean.FALSE);
			for (DisplayMode mode : List.of(DisplayMode.NORMAL, DisplayMode.SELECT)) {
				registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, cells, mode, GridRegion.BODY);
				for (String edge : List.of(GridRegion.COLUMN_HEADER, GridRegion.ROW_HEADER, GridRegion.CORNER)) {
					registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, edges, mode, edge);
				}
			}
		}
	}

	private int columns() {
		return shown.columns().isEmpty() ? 0 : shown.columns().size() + 1;
	}

	private int rows() {
		return shown.rows().size();
	}

	private Object figure(int column, int row) {
		return switch (shown.rows().get(row)) {
		case GridRow.Head head -> head;
		case GridRow.Line line when column < line.cells().size() -> line.cells().get(column);
		case GridRow.Line line -> count(line.cells().getFirst());
		};
	}

	private VerdictCount count(GridCell cell) {
		return VerdictCount.of(cell.divided().orElse(cell.row()), shown.codes());
	}

	private Object head(int column) {
		return column < shown.columns().size() ? shown.columns().get(column) : Messages.GridTable_verdicts;
	}

	/** The control. */
	public NatTable control() {
		return table;
	}

	GridModel model() {
		return model;
	}

	GridCursor cursor() {
		return cursor;
	}

	/** Where the cell that has the keys is to be seen. */
	public Rectangle cursorBounds() {
		return cursor.bounds(table, viewport);
	}

	private void show() {
		if (table.isDisposed()) {
			return;
		}
		cursor.remember();
		following = true;
		boolean ordered = !order(shown).equals(order(model.content()));
		shown = model.content();
		GC gc = new GC(table);
		int small = Pen.height(gc, Pen.small());
		int line = Pen.height(gc, Pen.bold()) + small + 2 * Pen.MARGIN + Pen.GAP;
		boolean divided = model.comparison().per().isPresent();
		boolean periods = shown.columns().stream().anyMatch(column -> column.head().isPresent());
		body.resetRowHeightConfiguration(false);
		body.setDefaultRowHeight(line + (divided ? Pen.height(gc, Pen.normal()) + Pen.GAP : 0));
		for (int i = 0; i < shown.rows().size(); i++) {
			if (shown.rows().get(i) instanceof GridRow.Head) {
				body.setRowHeightByPosition(i, small + 2 * Pen.MARGIN, false);
			}
		}
		heads.setDefaultRowHeight(Pen.height(gc, Pen.normal()) + 2 * Pen.MARGIN + (periods ? small : 0));
		widths = GridWidths.of(gc, shown);
		gc.dispose();
		share();
		table.refresh();
		following = false;
		follow(true);
		cursor.bringBack();
		if (ordered) { // the first district is the greatest, and following the cell looked at may have put it out of sight
			viewport.setOriginX(viewport.getMinimumOrigin().getX());
		}
	}

	private static List<String> order(GridContent content) {
		return content.columns().stream().map(column -> column.district().getCode()).toList();
	}

	/** The districts share what the other columns leave; where that is too little, the table scrolls. */
	private void share() {
		int room = table.getClientArea().width;
		int metrics = widths.metrics(room - COUNTS_WIDTH);
		names.setDefaultColumnWidth(metrics);
		int[] shared = widths.figures(room - metrics - COUNTS_WIDTH);
		for (int i = 0; i < shared.length; i++) {
			body.setColumnWidthByPosition(i, shared[i], false);
		}
		body.setColumnWidthByPosition(shared.length, COUNTS_WIDTH, false);
	}

	/** Selects the cell that is looked at. */
	private void follow(boolean concerned) {
		if (!concerned || table.isDisposed() || following) {
			return;
		}
		model.comparison().focus().ifPresent(focus -> {
			int row = shown.rowOf(focus.metric());
			int column = shown.columnOf(row, focus.district(), focus.period());
			PositionCoordinate anchor = selection.getSelectionAnchor();
			if (row >= 0 && column >= 0 && (anchor.getRowPosition() != row || anchor.getColumnPosition() != column)) {
				following = true;
				selection.doCommand(new SelectCellCommand(selection, column, row, false, false));
				following = false;
			}
		});
		table.redraw();
	}

	private void happened(ILayerEvent event) {
		if (event instanceof ISelectionEvent && !following) {
			following = true;
			anchor().ifPresent(cell -> model.comparison().look(cell.row(), cell.cell().district()));
			following = false;
			table.redraw();
		}
	}

	/** The figure at which a selection begins. */
	public Optional<GridCell> anchor() {
		return anchorRow().filter(GridRow.Line.class::isInstance).map(row -> ((GridRow.Line) row).cells())
				.filter(cells -> selection.getSelectionAnchor().getColumnPosition() < cells.size())
				.map(cells -> cells.get(selection.getSelectionAnchor().getColumnPosition()));
	}

	/** The row at which a selection begins. */
	public Optional<GridRow> anchorRow() {
		int row = selection.getSelectionAnchor().getRowPosition();
		return row < 0 || row >= shown.rows().size() ? Optional.empty() : Optional.of(shown.rows().get(row));
	}

	/** The column at which a selection begins. */
	public Optional<GridColumn> anchorColumn() {
		int column = selection.getSelectionAnchor().getColumnPosition();
		return column < 0 || column >= shown.columns().size() ? Optional.empty() : Optional.of(shown.columns().get(column));
	}

	/** The places of the rows of which something is selected. */
	public Set<Integer> selectedRows() {
		Set<Integer> rows = new TreeSet<>();
		selection.getSelectedRowPositions().forEach(range -> range.getMembers().forEach(rows::add));
		return rows;
	}

	/** The places of the columns of which something is selected. */
	public Set<Integer> selectedColumns() {
		Set<Integer> columns = new TreeSet<>();
		Arrays.stream(selection.getSelectedColumnPositions()).filter(column -> column < shown.columns().size())
				.forEach(columns::add);
		return columns;
	}

	/** Looks at the cell at which a click fell, unless it is among those selected. */
	void select(int column, int row) {
		if (!selection.isCellPositionSelected(column, row)) {
			selection.doCommand(new SelectCellCommand(selection, column, row, false, false));
		}
	}

}
