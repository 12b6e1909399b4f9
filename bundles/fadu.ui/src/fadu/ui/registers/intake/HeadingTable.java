package fadu.ui.registers.intake;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import fadu.register.field.RowField;
import fadu.register.row.SeenSheets.SeenHeading;
import fadu.ui.registers.RowWords;
import fadu.ui.widgets.InPlaceEditor;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.Palette;

/** Which heading is which column of the register; a double click, Enter or F2 says that it is another. */
final class HeadingTable {

	private static final int FIELD = 2;
	private static final int[] WIDTHS = {50, 130, 150};

	private final IntakeModel model;
	private final Table table;
	private final InPlaceEditor editor;
	private List<SeenHeading> shown = List.of();

	HeadingTable(Composite parent, IntakeModel model) {
		this.model = model;
		table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		Names.name(table, Messages.HeadingTable_name);
		String[] titles = {Messages.HeadingTable_cell, Messages.HeadingTable_heading, Messages.HeadingTable_column};
		for (int i = 0; i < titles.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(titles[i]);
			column.setWidth(WIDTHS[i]);
		}
		editor = new InPlaceEditor(table);
		table.addListener(SWT.MouseDoubleClick, event -> begin(table.getItem(new Point(event.x, event.y))));
		table.addListener(SWT.KeyDown, this::typed);
	}

	private void typed(Event event) {
		if ((event.keyCode == SWT.F2 || event.keyCode == SWT.CR) && table.getSelectionCount() > 0) {
			begin(table.getSelection()[0]);
		}
	}

	private void begin(TableItem item) {
		if (item == null) {
			return;
		}
		SeenHeading heading = shown.get(table.indexOf(item));
		List<RowField> fields = model.register().fields();
		List<String> offered = new ArrayList<>(List.of(Messages.HeadingTable_none));
		fields.forEach(field -> offered.add(RowWords.label(field)));
		editor.begin(item, FIELD, item.getText(FIELD), offered, false, typed -> {
			int place = offered.indexOf(typed);
			if (place >= 0 && !typed.equals(item.isDisposed() ? "" : item.getText(FIELD))) {
				model.heading(heading.text(), place == 0 ? "" : fields.get(place - 1).name());
			}
		});
	}

	void show() {
		editor.end();
		List<SeenHeading> now = model.seen().headings();
		if (now.equals(shown) && table.getItemCount() == now.size()) {
			return;
		}
		shown = now;
		int selected = table.getSelectionIndex();
		table.removeAll();
		boolean sheets = now.stream().map(SeenHeading::sheet).distinct().count() > 1;
		for (SeenHeading heading : now) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[]{sheets ? heading.sheet() + '!' + heading.cell() : heading.cell(), heading.text(),
					heading.field().map(RowWords::label).orElse(Messages.HeadingTable_none)});
			item.setForeground(FIELD, heading.field().isPresent() ? Palette.INK : Palette.AMBER);
		}
		table.setSelection(Math.min(selected, now.size() - 1));
	}

	Control control() {
		return table;
	}

}
