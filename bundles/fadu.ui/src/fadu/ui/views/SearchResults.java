package fadu.ui.views;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import fadu.ui.editor.OpenReview;
import fadu.ui.review.ReportSearch;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.Palette;
import fadu.workspace.SearchReports.Hit;

/** The field in which words are looked for in the imported reports, and what was found; a hit opens its place. */
final class SearchResults {

	private static final int PAUSE_MILLIS = 300;

	private final ReportSearch search;
	private final Text field;
	private Table table;
	private List<Hit> hits = List.of();

	SearchResults(Composite above, ReportSearch search) {
		this.search = search;
		field = new Text(above, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(Messages.SearchResults_field);
		Names.name(field, Messages.SearchResults_field);
		field.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		Runnable find = () -> {
			if (!field.isDisposed()) {
				search.find(field.getText());
			}
		};
		field.addListener(SWT.Modify, event -> field.getDisplay().timerExec(PAUSE_MILLIS, find));
		field.addListener(SWT.KeyDown, this::down);
	}

	/** Creates the list of what was found. */
	Control create(Composite parent) {
		table = new Table(parent, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		Names.name(table, Messages.SearchResults_name);
		for (int width : new int[]{110, 600}) {
			new TableColumn(table, SWT.NONE).setWidth(width);
		}
		table.addListener(SWT.DefaultSelection, event -> open());
		return table;
	}

	/** Shows what was found. */
	void show() {
		hits = search.hits();
		table.removeAll();
		search.said().ifPresent(line -> {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(1, line);
			item.setForeground(Palette.QUIET);
		});
		for (Hit hit : hits) {
			new TableItem(table, SWT.NONE).setText(new String[]{ReportSearch.sort(hit), hit.text()});
		}
	}

	private void open() {
		int row = table.getSelectionIndex();
		if (row >= 0 && row < hits.size()) {
			OpenReview.at(hits.get(row).report(), hits.get(row).start());
		}
	}

	private void down(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN && search.isOn()) {
			table.setFocus();
			table.select(0);
			event.doit = false;
		} else if (event.character == SWT.ESC) {
			field.setText("");
		}
	}

}
