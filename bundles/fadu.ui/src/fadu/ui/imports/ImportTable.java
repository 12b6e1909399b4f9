package fadu.ui.imports;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import fadu.ui.review.PeriodChoices;
import fadu.ui.widgets.EnterKey;
import fadu.ui.widgets.InPlaceEditor;
import fadu.ui.widgets.KeptColumns;
import fadu.ui.widgets.MiddleCut;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.Palette;
import fadu.workspace.ImportReports.Outcome;
import fadu.workspace.PreviewImport.Preview;
import fadu.workspace.PreviewImport.Standing;

/** The files of an import, one in a row, ticked where they are to come in; district and time are changed in their cells. */
final class ImportTable {

	private static final int FILE = ImportColumn.FILE.ordinal();
	/** Room for the box before a name and for the edges of its cell. */
	private static final int BOX = 34;
	private static final int FRAME = 3;

	private final ImportModel model;
	private final Composite area;
	private final Table table;
	private final InPlaceEditor editor;
	private List<ImportRow> rows = List.of();
	private ImportColumn cell = ImportColumn.DISTRICT;

	ImportTable(Composite parent, ImportModel model) {
		this.model = model;
		area = new Composite(parent, SWT.NONE);
		KeptColumns columns = new KeptColumns("import");
		area.setLayout(columns);
		table = new Table(area, SWT.BORDER | SWT.CHECK | SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL
				| SWT.VIRTUAL);
		table.setHeaderVisible(true);
		Names.name(table, Messages.ImportTable_name);
		for (ImportColumn column : ImportColumn.values()) {
			TableColumn head = new TableColumn(table, SWT.NONE);
			head.setText(column.title());
			columns.add(head, column.weight(), column.least());
		}
		table.getColumn(FILE).addListener(SWT.Resize, event -> table.clearAll());
		editor = new InPlaceEditor(table);
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				int row = table.indexOf((TableItem) event.item);
				model.want(List.of(rows.get(row)), ((TableItem) event.item).getChecked());
			}
		});
		table.addListener(SWT.SetData, event -> {
			if (event.index < rows.size()) {
				fill((TableItem) event.item, rows.get(event.index));
			}
		});
		table.addListener(SWT.MouseDoubleClick, this::clicked);
		table.addListener(SWT.KeyDown, this::typed);
		table.addListener(SWT.PaintItem, this::frame);
		table.addListener(SWT.MouseMove, this::pointed);
	}

	/** What is laid out in the page. */
	Composite area() {
		return area;
	}

	Control control() {
		return table;
	}

	/** The files whose rows are selected. */
	List<ImportRow> selected() {
		return IntStream.of(table.getSelectionIndices()).filter(row -> row < rows.size()).mapToObj(rows::get).toList();
	}

	/** Shows the files as they stand now. */
	void show() {
		rows = model.rows();
		table.setItemCount(rows.size());
		table.clearAll();
	}

	private void fill(TableItem item, ImportRow row) {
		String[] texts = Stream.of(ImportColumn.values()).map(column -> column.text(row)).toArray(String[]::new);
		texts[FILE] = MiddleCut.of(table, texts[FILE], table.getColumn(FILE).getWidth() - BOX);
		item.setText(texts);
		item.setChecked(row.isWanted());
		boolean refused = row.outcome().filter(Outcome.Refused.class::isInstance).isPresent()
				|| row.preview().filter(preview -> preview.standing() instanceof Standing.Unreadable).isPresent();
		boolean asks = row.outcome().isEmpty()
				&& row.preview().filter(preview -> preview.standing() instanceof Standing.Open).isPresent();
		boolean doubted = row.outcome().isEmpty() && row.preview().filter(preview -> !preview.remarks().isEmpty()).isPresent();
		item.setForeground(ImportColumn.STANDING.ordinal(), refused
				? Palette.RED
				: row.outcome().isPresent() ? Palette.GREEN : asks || doubted ? Palette.AMBER : Palette.INK);
	}

	private void clicked(Event event) {
		TableItem item = table.getItem(new Point(event.x, event.y));
		if (item == null) {
			return;
		}
		int column = editor.columnAt(item, new Point(event.x, event.y));
		int row = table.indexOf(item);
		if (column >= 0 && row >= 0 && row < rows.size()) {
			ImportColumn.values()[column].changed(rows.get(row)).ifPresent(changed -> change(item, changed));
		}
	}

	private String textAt(TableItem item, Point place) {
		int column = editor.columnAt(item, place);
		int row = table.indexOf(item);
		return column < 0 || row < 0 || row >= rows.size() ? null : ImportColumn.values()[column].text(rows.get(row));
	}

	/** What a cell says may be longer than the cell. */
	private void pointed(Event event) {
		Point place = new Point(event.x, event.y);
		TableItem item = table.getItem(place);
		String tip = item == null ? null : textAt(item, place);
		if (!Objects.equals(tip, table.getToolTipText())) {
			table.setToolTipText(tip);
		}
	}

	/** The cell that F2 changes is framed. */
	private void frame(Event event) {
		if (event.index == cell.ordinal() && table.isFocusControl() && table.getSelectionCount() > 0
				&& table.getSelection()[0] == event.item) {
			int width = table.getColumn(event.index).getWidth();
			event.gc.setForeground(Palette.NAVY);
			event.gc.setLineWidth(2);
			event.gc.drawRectangle(event.x + 1, event.y + 1, width - FRAME, event.height - FRAME);
			event.gc.setLineWidth(1);
			event.gc.setForeground(Palette.PAPER);
			event.gc.drawRectangle(event.x + 2, event.y + 2, width - 2 * FRAME, event.height - 2 * FRAME);
		}
	}

	/**
	 * F2 and Enter change the cell that is framed, which the arrows to the left and the right choose; Space ticks all that are
	 * selected; Delete takes them from the list.
	 */
	private void typed(Event event) {
		if (event.keyCode == SWT.F2 || EnterKey.isPressed(event) && event.stateMask == 0) {
			change((event.stateMask & SWT.SHIFT) == 0 ? cell : ImportColumn.PERIOD);
			event.doit = false;
		} else if (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT) {
			cell = event.keyCode == SWT.ARROW_LEFT ? ImportColumn.DISTRICT : ImportColumn.PERIOD;
			table.showColumn(table.getColumn(cell.ordinal()));
			table.redraw();
			event.doit = false;
		} else if (event.character == ' ' && table.getSelectionCount() > 1) {
			List<ImportRow> selected = selected();
			model.want(selected, selected.stream().noneMatch(ImportRow::isWanted));
			event.doit = false;
		} else if (event.character == SWT.DEL) {
			model.remove(selected());
		}
	}

	/** Changes a column of the file that is selected. */
	void change(ImportColumn column) {
		if (table.getSelectionCount() > 0) {
			change(table.getSelection()[0], column);
		}
	}

	private void change(TableItem item, ImportColumn column) {
		if (table.indexOf(item) >= 0 && table.indexOf(item) < rows.size()) {
			changing(item, column).run();
		}
	}

	/**
	 * What is typed or chosen holds for all rows that are selected; of several places of one name one is chosen. It begins with
	 * what
	 * stands there now, as a file that is read again has nothing for a while.
	 */
	private Runnable changing(TableItem item, ImportColumn column) {
		ImportRow file = rows.get(table.indexOf(item));
		String before = column.text(file);
		PeriodChoices periods = PeriodChoices.around(file.preview().flatMap(Preview::period));
		boolean district = column == ImportColumn.DISTRICT;
		return () -> {
			cell = column;
			editor.begin(item, column.ordinal(), before, district ? file.places() : periods.names(), true, typed -> {
				if (!typed.equals(before) && district) {
					model.district(selected(), typed);
				} else if (!typed.equals(before)) {
					model.period(selected(), periods.label(typed));
				}
			}, Optional.of(forward -> next(table.indexOf(item), forward)));
		};
	}

	/** The cell behind the one that is changed, or before it, that may be changed: there are two in a row. */
	private Runnable next(int row, boolean forward) {
		boolean district = cell == ImportColumn.DISTRICT;
		int to = district == forward ? row : row + (forward ? 1 : -1);
		if (to < 0 || to >= rows.size()) {
			return table::setFocus;
		}
		Runnable changing = changing(table.getItem(to), district ? ImportColumn.PERIOD : ImportColumn.DISTRICT);
		return () -> {
			if (to != row) {
				table.setSelection(to);
			}
			changing.run();
		};
	}

}
