package fadu.ui.reports;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import fadu.report.build.NewReport;
import fadu.report.build.Part;
import fadu.report.build.PartTitles;
import fadu.ui.widgets.Names;
import fadu.workspace.UserWording;

/** The parts of a report, ticked and in order. Alt and an arrow move one, Space ticks it. */
final class PartList {

	private final List<Part> parts = new ArrayList<>(NewReport.USUAL);
	private final PartTitles titles = PartTitles.of(UserWording.get().english());
	private final Table table;
	private final Runnable changed;

	PartList(Composite parent, Runnable changed) {
		this.changed = changed;
		List.of(Part.values()).stream().filter(part -> !parts.contains(part)).forEach(parts::add);
		table = new Table(parent, SWT.BORDER | SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		Names.name(table, Messages.OwnReportDialog_parts);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
		data.heightHint = 120;
		table.setLayoutData(data);
		for (Part part : parts) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(titles.of(part));
			item.setChecked(NewReport.USUAL.contains(part));
		}
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				changed.run();
			}
		});
		table.addListener(SWT.KeyDown, this::typed);
		Composite buttons = new Composite(parent, SWT.NONE);
		buttons.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false, 2, 1));
		GridLayout row = new GridLayout(2, true);
		row.marginWidth = 0;
		row.marginHeight = 0;
		buttons.setLayout(row);
		button(buttons, Messages.OwnReportDialog_up, -1);
		button(buttons, Messages.OwnReportDialog_down, 1);
	}

	private void button(Composite parent, String name, int step) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(name);
		button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		button.addListener(SWT.Selection, event -> move(step));
	}

	private void typed(Event event) {
		if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
			event.doit = false;
			move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
		}
	}

	private void move(int step) {
		int from = table.getSelectionIndex();
		int to = from + step;
		if (from < 0 || to < 0 || to >= parts.size()) {
			return;
		}
		boolean ticked = table.getItem(from).getChecked();
		boolean other = table.getItem(to).getChecked();
		parts.add(to, parts.remove(from));
		table.getItem(from).setText(titles.of(parts.get(from)));
		table.getItem(from).setChecked(other);
		table.getItem(to).setText(titles.of(parts.get(to)));
		table.getItem(to).setChecked(ticked);
		table.setSelection(to);
		changed.run();
	}

	/** Those that are ticked, in order. */
	List<Part> chosen() {
		List<Part> chosen = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++) {
			if (table.getItem(i).getChecked()) {
				chosen.add(parts.get(i));
			}
		}
		return chosen;
	}

}
