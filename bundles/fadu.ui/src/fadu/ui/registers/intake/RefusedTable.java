package fadu.ui.registers.intake;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import fadu.register.field.RowField;
import fadu.register.row.CellPlace;
import fadu.register.row.Refusal;
import fadu.register.row.SeenSheets.RowPlace;
import fadu.register.row.SeenSheets.SeenHeading;
import fadu.ui.registers.RowWords;
import fadu.ui.widgets.InPlaceEditor;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.Palette;

/**
 * What is refused, with cell and reason, and all cells of the row that is chosen. A double click, Enter or F2 sets a cell right;
 * then
 * the row comes in with the others.
 */
final class RefusedTable {

	private static final int MOST = 2000;
	private static final int TEXT = 1;
	private static final int[] WIDTHS = {150, 100, 420};
	private static final int[] CELL_WIDTHS = {170, 240};

	private final IntakeModel model;
	private final SashForm area;
	private final Table table;
	private final Table cells;
	private final InPlaceEditor editor;
	private List<Refusal> refused = List.of();
	private List<SeenHeading> headings = List.of();

	RefusedTable(Composite parent, IntakeModel model) {
		this.model = model;
		area = new SashForm(parent, SWT.VERTICAL);
		table = table(Messages.RefusedTable_name, WIDTHS, Messages.RefusedTable_place, Messages.RefusedTable_column,
				Messages.RefusedTable_reason);
		cells = table(Messages.RefusedTable_cells, CELL_WIDTHS, Messages.RefusedTable_column, Messages.RefusedTable_value);
		area.setWeights(50, 50);
		editor = new InPlaceEditor(cells);
		table.addListener(SWT.Selection, event -> showCells());
		table.addListener(SWT.MouseDoubleClick, event -> toFault());
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.F2 || event.keyCode == SWT.CR) {
				toFault();
			}
		});
		cells.addListener(SWT.MouseDoubleClick, event -> begin(cells.getItem(new Point(event.x, event.y))));
		cells.addListener(SWT.KeyDown, this::typed);
	}

	private Table table(String name, int[] widths, String... titles) {
		Table made = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		made.setHeaderVisible(true);
		Names.name(made, name);
		for (int i = 0; i < titles.length; i++) {
			TableColumn column = new TableColumn(made, SWT.NONE);
			column.setText(titles[i]);
			column.setWidth(widths[i]);
		}
		return made;
	}

	private void typed(Event event) {
		if ((event.keyCode == SWT.F2 || event.keyCode == SWT.CR) && cells.getSelectionCount() > 0) {
			begin(cells.getSelection()[0]);
		}
	}

	/** To the cell at fault, or to the first of the row. */
	private void toFault() {
		chosen().ifPresent(refusal -> {
			int at = CellPlace.of(refusal.cell()).map(place -> headings.stream().map(SeenHeading::column).toList()
					.indexOf(place.column())).orElse(0);
			if (cells.getItemCount() > 0) {
				cells.setFocus();
				cells.setSelection(Math.max(0, at));
				begin(cells.getItem(Math.max(0, at)));
			}
		});
	}

	private Optional<Refusal> chosen() {
		int at = table.getSelectionIndex();
		return at < 0 || at >= refused.size() ? Optional.empty() : Optional.of(refused.get(at));
	}

	private void begin(TableItem item) {
		if (item == null || chosen().isEmpty()) {
			return;
		}
		Refusal refusal = chosen().get();
		SeenHeading heading = headings.get(cells.indexOf(item));
		String before = text(refusal, heading);
		List<String> offered = heading.field().map(RowWords::offered).orElse(List.of());
		editor.begin(item, TEXT, before, offered, true, typed -> {
			if (!typed.equals(before)) {
				model.correct(new CellPlace(refusal.sheet(), refusal.row(), heading.column()), typed);
			}
		});
	}

	private String text(Refusal refusal, SeenHeading heading) {
		SortedMap<Integer, String> row = model.seen().refused().get(new RowPlace(refusal.sheet(), refusal.row()));
		return row == null ? "" : row.getOrDefault(heading.column(), "");
	}

	void show() {
		List<Refusal> now = model.taken().map(taken -> taken.read().refused()).orElse(List.of());
		int selected = Math.max(0, table.getSelectionIndex());
		if (!now.equals(refused) || table.getItemCount() == 0) {
			refused = now;
			table.removeAll();
			now.stream().limit(MOST).forEach(refusal -> new TableItem(table, SWT.NONE)
					.setText(new String[]{IntakePage.place(refusal), refusal.column(), refusal.reason()}));
			table.setSelection(Math.min(selected, now.size() - 1));
		}
		showCells();
	}

	private void showCells() {
		editor.end();
		int before = cells.getSelectionIndex();
		cells.removeAll();
		chosen().ifPresent(refusal -> {
			headings = model.seen().headings().stream().filter(heading -> heading.sheet().equals(refusal.sheet())).toList();
			for (SeenHeading heading : headings) {
				TableItem item = new TableItem(cells, SWT.NONE);
				boolean personal = heading.field().filter(RowField::personal).isPresent();
				String text = text(refusal, heading);
				item.setText(new String[]{heading.cell() + refusal.row() + "  " + heading.text(),
						personal && !text.isEmpty() ? RowField.MASK : text});
				if (refusal.cell().equals(heading.cell() + refusal.row())) {
					item.setForeground(TEXT, Palette.RED);
				}
			}
			cells.setSelection(Math.min(before, headings.size() - 1));
		});
	}

	Control control() {
		return area;
	}

}
