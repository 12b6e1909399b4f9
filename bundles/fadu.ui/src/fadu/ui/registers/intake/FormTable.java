package fadu.ui.registers.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import fadu.ui.registers.intake.FormList.FormFile;
import fadu.ui.widgets.Buttons;
import fadu.ui.widgets.InPlaceEditor;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.Palette;

/** The forms of several districts; the one that is chosen is looked at below. It is there where there are several. */
final class FormTable {

	private static final int DISTRICT = 1;
	private static final int STATE = 2;
	private static final int[] WIDTHS = {230, 170, 420};
	private static final int HEIGHT = 130;

	private final FormList list;
	private final BiConsumer<Path, String> open;
	private final Composite area;
	private final Table table;
	private final Label counts;
	private final Button start;
	private final InPlaceEditor editor;
	private List<FormFile> shown = List.of();

	/** @param open looks at a form, with its district */
	FormTable(Composite parent, FormList list, BiConsumer<Path, String> open) {
		this.list = list;
		this.open = open;
		area = new Composite(parent, SWT.NONE);
		area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		GridLayout grid = new GridLayout(2, false);
		grid.marginWidth = 0;
		grid.marginHeight = 0;
		area.setLayout(grid);
		table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		GridData wide = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
		wide.heightHint = HEIGHT;
		table.setLayoutData(wide);
		table.setHeaderVisible(true);
		Names.name(table, Messages.FormTable_name);
		String[] titles = {Messages.FormTable_file, Messages.FormTable_district, Messages.FormTable_state};
		for (int i = 0; i < titles.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(titles[i]);
			column.setWidth(WIDTHS[i]);
		}
		editor = new InPlaceEditor(table);
		table.addListener(SWT.Selection, event -> {
			FormFile form = shown.get(table.getSelectionIndex());
			open.accept(form.file(), form.district());
		});
		table.addListener(SWT.MouseDoubleClick, event -> begin());
		table.addListener(SWT.KeyDown, this::typed);
		counts = new Label(area, SWT.WRAP);
		GridData line = new GridData(SWT.FILL, SWT.CENTER, true, false);
		line.widthHint = 200;
		counts.setLayoutData(line);
		start = Buttons.push(area, Messages.FormTable_all, list::keepAll);
		list.addListener(this::show);
		show();
	}

	private void typed(Event event) {
		if (event.keyCode == SWT.F2 || event.keyCode == SWT.CR) {
			begin();
		}
	}

	private void begin() {
		if (table.getSelectionCount() > 0) {
			TableItem item = table.getSelection()[0];
			FormFile form = shown.get(table.getSelectionIndex());
			editor.begin(item, DISTRICT, form.district(), List.of(), true, typed -> {
				list.district(form.file(), typed);
				open.accept(form.file(), typed.strip());
			});
		}
	}

	private void show() {
		if (area.isDisposed()) {
			return;
		}
		editor.end();
		shown = list.forms();
		boolean several = !shown.isEmpty();
		if (((GridData) area.getLayoutData()).exclude == several) {
			((GridData) area.getLayoutData()).exclude = !several;
			area.setVisible(several);
			area.getParent().layout(true, true);
		}
		table.setItemCount(shown.size());
		for (int i = 0; i < shown.size(); i++) {
			FormFile form = shown.get(i);
			TableItem item = table.getItem(i);
			item.setText(new String[]{String.valueOf(form.file().getFileName()), form.district(), form.state()});
			item.setForeground(STATE, form.refused() ? Palette.RED : Palette.INK);
		}
		counts.setText(NLS.bind(Messages.FormTable_counts, shown.size(), list.ready()));
		start.setEnabled(!list.isBusy() && list.ready() > 0);
		area.layout(true);
	}

}
