package fadu.ui.registers.rows;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import fadu.register.row.RowKey;
import fadu.register.row.StoredRow;
import fadu.ui.registers.RowWords;
import fadu.ui.widgets.ListTable;
import fadu.ui.widgets.Palette;
import fadu.workspace.RowHistory.Step;
import fadu.workspace.UserWording;

/** How the row that is chosen came to be what it is: who, when, from what to what. */
final class RowHistoryTable {

	private final RowSheet sheet;
	private final Composite area;
	private final Label line;
	private final TableViewer table;
	private Optional<StoredRow> shown = Optional.empty();
	private boolean looked;

	RowHistoryTable(Composite parent, RowSheet sheet) {
		this.sheet = sheet;
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new GridLayout());
		line = new Label(area, SWT.WRAP);
		line.setForeground(Palette.QUIET);
		GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
		wide.widthHint = 200;
		line.setLayoutData(wide);
		table = new ListTable<Step>(area, Messages.RowHistoryTable_name, 1, SWT.SINGLE)
				.column(Messages.RowHistoryTable_when, 24, 90, Step::at)
				.column(Messages.RowHistoryTable_who, 16, 60, Step::by)
				.column(Messages.RowHistoryTable_column, 20, 70, step -> step.value().field().label(UserWording.get().english()))
				.column(Messages.RowHistoryTable_old, 20, 60, step -> text(step, value -> value.value().before()))
				.column(Messages.RowHistoryTable_new, 20, 60, step -> text(step, value -> value.value().after())).viewer();
		sheet.addListener(this::follow);
		follow();
	}

	private String text(Step step, Function<Step, Optional<Object>> side) {
		return RowWords.text(step.value().field(), side.apply(step).orElse(null), sheet.isPersonal());
	}

	private void follow() {
		if (area.isDisposed()) {
			return;
		}
		Optional<StoredRow> chosen = sheet.chosen();
		if (looked && chosen.equals(shown)) {
			table.refresh();
			return;
		}
		looked = true;
		shown = chosen;
		if (chosen.isEmpty()) {
			say(List.of());
			return;
		}
		StoredRow row = chosen.get();
		sheet.data().ask(() -> sheet.browser().history(row.district(), RowKey.of(sheet.register(), row.values())), steps -> {
			if (!area.isDisposed() && shown.equals(Optional.of(row))) {
				say(steps);
			}
		}, e -> line.setText(e.getMessage()));
	}

	private void say(List<Step> steps) {
		table.setInput(steps);
		long changes = steps.stream().map(Step::change).distinct().count();
		line.setText(shown.isEmpty() ? Messages.RowHistoryTable_none : NLS.bind(Messages.RowHistoryTable_changes, changes));
		area.layout(true);
	}

	Composite control() {
		return area;
	}

}
