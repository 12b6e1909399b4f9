package fadu.ui.registers.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
	private List<Step> steps = List.of();
	private boolean looked;

	private record Line(String when, String change) {
	}

	RowHistoryTable(Composite parent, RowSheet sheet) {
		this.sheet = sheet;
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new GridLayout());
		line = new Label(area, SWT.WRAP);
		line.setForeground(Palette.QUIET);
		GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
		wide.widthHint = 200;
		line.setLayoutData(wide);
		table = new ListTable<Line>(area, "row-history", Messages.RowHistoryTable_name, 1, SWT.SINGLE)
				.column(Messages.RowHistoryTable_when, 36, 130, Line::when)
				.column(Messages.RowHistoryTable_change, 64, 150, line -> line.change()).viewer();
		sheet.addListener(this::follow);
		follow();
	}

	/** With how it came in as one line, and a line for each value that became another since. */
	private List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		int first = steps.isEmpty() ? 0 : steps.getLast().change();
		steps.stream().filter(step -> step.change() != first)
				.forEach(step -> lines.add(new Line(when(step), NLS.bind(Messages.RowHistoryTable_value, new Object[]{
						step.value().field().label(UserWording.get().english()), text(step, step.value().before()),
						text(step, step.value().after())}) + (step.cell().isEmpty()
								? ""
								: NLS.bind(Messages.RowHistoryTable_cell, RowOrigin.place(step))))));
		if (!steps.isEmpty()) {
			String file = steps.getLast().file();
			lines.add(new Line(when(steps.getLast()),
					file.isEmpty() ? Messages.RowHistoryTable_written : NLS.bind(Messages.RowHistoryTable_from, file)));
		}
		return lines;
	}

	private static String when(Step step) {
		return NLS.bind(Messages.RowHistoryTable_by, step.at(), step.by());
	}

	private String text(Step step, Optional<Object> value) {
		String text = RowWords.text(step.value().field(), value.orElse(null), sheet.isPersonal());
		return text.isEmpty() ? Messages.RowHistoryTable_missing : text;
	}

	private void follow() {
		if (area.isDisposed()) {
			return;
		}
		Optional<StoredRow> chosen = sheet.chosen();
		if (looked && chosen.equals(shown)) {
			table.setInput(lines());
			return;
		}
		looked = true;
		shown = chosen;
		if (chosen.isEmpty()) {
			say(List.of());
			return;
		}
		StoredRow row = chosen.get();
		sheet.data().ask(() -> sheet.browser().history(row.district(), RowKey.of(sheet.register(), row.values())), found -> {
			if (!area.isDisposed() && shown.equals(Optional.of(row))) {
				say(found);
			}
		}, e -> line.setText(e.getMessage()));
	}

	private void say(List<Step> found) {
		steps = found;
		table.setInput(lines());
		long changes = steps.stream().map(Step::change).distinct().count();
		line.setText(shown.isEmpty() ? Messages.RowHistoryTable_none : NLS.bind(Messages.RowHistoryTable_changes, changes));
		area.layout(true);
	}

	Composite control() {
		return area;
	}

}
