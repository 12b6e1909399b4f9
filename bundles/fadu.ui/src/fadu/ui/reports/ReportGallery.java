package fadu.ui.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import fadu.catalogue.ReportDesign;
import fadu.ui.changes.DataChanges;
import fadu.ui.widgets.FieldOfList;
import fadu.ui.widgets.Names;

/** The report designs with their pictures: the one to begin with, those for everybody, those of districts. A word narrows them. */
final class ReportGallery {

	private static final int PICTURE = 72;
	private static final int WIDTH = 330;
	private static final int HEIGHT = 420;
	/** Brings the designs that are for everybody. */
	private static final String GENERAL = "fadu.report";

	private final Composite area;
	private final Table table;
	private final List<ReportDesign> designs;
	private final ReportPictures pictures;

	/** @param first the design to begin with */
	ReportGallery(Composite parent, DataChanges data, List<ReportDesign> all, Optional<ReportDesign> first) {
		designs = all.stream().sorted(Comparator.comparing((ReportDesign design) -> first.filter(design::equals).isEmpty())
				.thenComparing(design -> !GENERAL.equals(design.plugIn()))).toList();
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		Text search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.PickDialog_search);
		Names.name(search, Messages.PickDialog_search);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		table = new Table(area, SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE | SWT.FULL_SELECTION);
		Names.name(table, Messages.ReportDialog_heading);
		GridDataFactory.fillDefaults().hint(WIDTH, HEIGHT).grab(true, true).applyTo(table);
		pictures = new ReportPictures(table.getDisplay(), data, designs, PICTURE);
		table.addListener(SWT.Dispose, event -> pictures.dispose());
		fill("");
		FieldOfList.join(search, table);
		search.addListener(SWT.Modify, event -> {
			fill(search.getText().strip().toLowerCase(Locale.ROOT));
			table.notifyListeners(SWT.Selection, new Event());
		});
	}

	private void fill(String words) {
		Optional<ReportDesign> before = chosen();
		table.removeAll();
		for (ReportDesign design : designs) {
			if ((design.title() + '\n' + design.description()).toLowerCase(Locale.ROOT).contains(words)) {
				TableItem item = new TableItem(table, SWT.NONE);
				item.setData(design);
				item.setText(design.title());
				pictures.show(design, picture -> {
					if (!item.isDisposed()) {
						item.setImage(picture);
					}
				});
				if (before.filter(design::equals).isPresent()) {
					table.setSelection(item);
				}
			}
		}
		if (table.getSelectionIndex() < 0 && table.getItemCount() > 0) {
			table.select(0);
		}
	}

	Control control() {
		return area;
	}

	/** Has something done whenever another design is chosen, and something else when one is clicked twice. */
	void whenChosen(Runnable chosen, Runnable opened) {
		table.addListener(SWT.Selection, event -> chosen.run());
		table.addListener(SWT.MouseDoubleClick, event -> opened.run());
	}

	/** The design that is chosen; nothing where no name holds the words. */
	Optional<ReportDesign> chosen() {
		return table.getSelectionIndex() < 0
				? Optional.empty()
				: Optional.of((ReportDesign) table.getItem(table.getSelectionIndex()).getData());
	}

}
