package fadu.ui.registers.rows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DimensionallyDependentLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.ILayerEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

import fadu.register.field.FieldKind;
import fadu.register.field.RowField;
import fadu.register.row.StoredRow;
import fadu.ui.registers.RowWords;
import fadu.ui.table.GridValues;
import fadu.ui.table.Pen;
import fadu.ui.widgets.Palette;
import fadu.ui.widgets.TabKey;
import fadu.workspace.UserWording;

/** The rows as a table: district and key stay on the left while the other columns scroll; names and filters stay above. */
public final class RowGrid {

	private static final int NONE = -1;
	private static final int LEAST = 90;
	private static final int WIDE = 190;
	private static final String WAITING = "…";

	private final RowSheet sheet;
	private final List<RowField> keys;
	private final List<RowField> others;
	private final NatTable table;
	private final DataLayer body;
	private final SelectionLayer selection;
	/** The place of a row that was selected before it was read. */
	private int waiting = NONE;

	/** Shows the rows of a sheet. @param act what Enter and a double click do with a row */
	public RowGrid(Composite parent, RowSheet sheet, Runnable act) {
		this.sheet = sheet;
		keys = sheet.register().key();
		others = sheet.register().fields().stream().filter(field -> !field.isKey()).toList();
		body = new DataLayer(new GridValues(others::size, sheet::size, (column, row) -> value(others.get(column), row)));
		selection = new SelectionLayer(body);
		ViewportLayer viewport = new ViewportLayer(selection);
		DataLayer heads = new DataLayer(new GridValues(others::size, () -> 2,
				(column, row) -> new HeadCell(Optional.of(others.get(column)), row == 1)));
		DataLayer names = new DataLayer(new GridValues(() -> keys.size() + 1, sheet::size, this::keyValue));
		DataLayer edge = new DataLayer(new GridValues(() -> keys.size() + 1, () -> 2,
				(column, row) -> new HeadCell(column == 0 ? Optional.empty() : Optional.of(keys.get(column - 1)), row == 1)));
		ColumnHeaderLayer above = new ColumnHeaderLayer(heads, viewport, selection);
		RowHeaderLayer left = new RowHeaderLayer(names, viewport, selection);
		table = new NatTable(parent,
				new GridLayer(viewport, above, left, new DimensionallyDependentLayer(edge, left, above), false), false);
		table.setBackground(Palette.PAPER);
		TabKey.leadsOn(table);
		size(names, heads);
		table.addConfiguration(new Painters());
		table.addConfiguration(new RowKeys(this, act));
		table.configure();
		table.addLayerListener(this::happened);
		sheet.addListener(this::refresh);
	}

	private final class Painters extends AbstractRegistryConfiguration {

		@Override
		public void configureRegistry(IConfigRegistry registry) {
			registry.registerConfigAttribute(CellConfigAttributes.RENDER_GRID_LINES, Boolean.FALSE);
			for (DisplayMode mode : List.of(DisplayMode.NORMAL, DisplayMode.SELECT)) {
				registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new RowPainter(sheet, false), mode,
						GridRegion.BODY);
				for (String edge : List.of(GridRegion.COLUMN_HEADER, GridRegion.ROW_HEADER, GridRegion.CORNER)) {
					registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new RowPainter(sheet, true), mode, edge);
				}
			}
		}
	}

	private void size(DataLayer names, DataLayer heads) {
		GC gc = new GC(table);
		int height = Pen.height(gc, Pen.normal()) + Pen.MARGIN;
		body.setDefaultRowHeight(height);
		heads.setDefaultRowHeight(height + 2);
		for (int i = 0; i < others.size(); i++) {
			body.setColumnWidthByPosition(i, width(gc, others.get(i)), false);
		}
		names.setColumnWidthByPosition(0, LEAST, false);
		for (int i = 0; i < keys.size(); i++) {
			names.setColumnWidthByPosition(i + 1, width(gc, keys.get(i)), false);
		}
		gc.dispose();
	}

	/** As wide as its name, and as what it usually holds. */
	private static int width(GC gc, RowField field) {
		int name = Pen.width(gc, Pen.normal(), RowWords.label(field)) + 3 * Pen.MARGIN;
		int codes = field.codes().stream().mapToInt(code -> Pen.width(gc, Pen.normal(), RowWords.label(code))).max().orElse(0)
				+ 2 * Pen.MARGIN;
		return Math.max(Math.max(LEAST, name),
				Math.min(field.kind() == FieldKind.TEXT ? LEAST + 50 : codes, WIDE));
	}

	private Object value(RowField field, int row) {
		return sheet.row(row).map(one -> RowWords.text(field, one.values(), sheet.isPersonal())).orElse(WAITING);
	}

	private Object keyValue(int column, int row) {
		return column > 0
				? value(keys.get(column - 1), row)
				: sheet.row(row).map(StoredRow::district)
						.map(code -> sheet.district(code).map(UserWording.get()::name).orElse(code)).orElse(WAITING);
	}

	/** The control. */
	public NatTable control() {
		return table;
	}

	RowSheet sheet() {
		return sheet;
	}

	/** What is selected is a place in the table; where another row has come to stand there, nothing is selected any longer. */
	private void refresh() {
		if (table.isDisposed()) {
			return;
		}
		table.refresh(false);
		int row = selection.getSelectionAnchor().getRowPosition();
		Optional<StoredRow> there = row < 0 ? Optional.empty() : sheet.row(row);
		if (there.isPresent() && row == waiting) {
			waiting = NONE;
			sheet.choose(row);
		} else if (row >= 0 && (there.isPresent() ? !there.equals(sheet.chosen()) : sheet.isCounted() && row >= sheet.size())) {
			selection.clear();
		}
	}

	private void happened(ILayerEvent event) {
		if (event instanceof ISelectionEvent) {
			int row = selection.getSelectionAnchor().getRowPosition();
			if (row >= 0 && row < sheet.size()) {
				waiting = sheet.row(row).isPresent() ? NONE : row;
				sheet.choose(row);
			}
		}
	}

	/** The column at which the selection begins. */
	Optional<RowField> anchorColumn() {
		int column = selection.getSelectionAnchor().getColumnPosition();
		return column < 0 || column >= others.size() ? Optional.empty() : Optional.of(others.get(column));
	}

	/** Goes up or down from the row that is chosen. */
	void step(int rows) {
		int row = Math.clamp(selection.getSelectionAnchor().getRowPosition() + (long) rows, 0, Math.max(0, sheet.size() - 1));
		table.doCommand(
				new SelectCellCommand(selection, Math.max(0, selection.getSelectionAnchor().getColumnPosition()), row, false,
						false));
	}

	/** The places of the rows of which something is selected. */
	Set<Integer> selectedRows() {
		Set<Integer> rows = new TreeSet<>();
		selection.getSelectedRowPositions().forEach(range -> rows.addAll(range.getMembers()));
		return rows;
	}

	/** The columns for a copy: those of the key, and those of which something is selected. */
	List<RowField> selectedColumns() {
		Set<Integer> columns = new TreeSet<>();
		for (int column : selection.getSelectedColumnPositions()) {
			columns.add(column);
		}
		return Stream.concat(keys.stream(), columns.stream().map(others::get)).toList();
	}

}
