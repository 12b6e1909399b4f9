package fadu.ui.registers.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import fadu.register.definition.RegisterDefinition;
import fadu.register.row.RegisterRow;
import fadu.register.row.RowChange;
import fadu.register.row.ValueChange;
import fadu.ui.registers.RowWords;
import fadu.ui.widgets.ListTable;
import fadu.workspace.Registers.Taken;

/** What a spreadsheet would change: values that become others, or rows that are new. Of many the first are shown. */
final class ChangeTable {

	static final int MOST = 2000;

	private final Composite area;
	private final TableViewer table;
	private final boolean added;

	/** One value, or one new row. */
	private record Line(String place, String key, String column, String before, String after) {
	}

	ChangeTable(Composite parent, boolean added) {
		this.added = added;
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new GridLayout());
		ListTable<Line> lines = new ListTable<Line>(area, added ? "rows-added" : "rows-changed",
				added ? Messages.ChangeTable_added : Messages.ChangeTable_changed, 1,
				SWT.MULTI).column(Messages.RefusedTable_place, 12, 60, Line::place)
				.column(Messages.ChangeTable_key, 20, 90, Line::key);
		table = added
				? lines.column(Messages.ChangeTable_values, 68, 200, Line::after).viewer()
				: lines.column(Messages.RefusedTable_column, 20, 80, Line::column)
						.column(Messages.ChangeTable_old, 24, 80, Line::before)
						.column(Messages.ChangeTable_new, 24, 80, Line::after)
						.viewer();
	}

	void show(RegisterDefinition register, Optional<Taken> taken) {
		List<Line> lines = new ArrayList<>();
		if (added) {
			taken.ifPresent(found -> found.changes().added().stream().limit(MOST).forEach(row -> lines.add(line(register, row))));
		} else {
			taken.ifPresent(found -> found.changes().changed().stream().limit(MOST)
					.forEach(change -> change.values().forEach(value -> lines.add(line(register, change, value)))));
		}
		table.setInput(lines);
	}

	private static Line line(RegisterDefinition register, RegisterRow row) {
		String values = register.fields().stream().filter(field -> !field.isKey())
				.map(field -> RowWords.text(field, row.values(), false)).filter(text -> !text.isEmpty())
				.collect(Collectors.joining("  "));
		return new Line(place(row), key(register, row), "", "", values);
	}

	private static Line line(RegisterDefinition register, RowChange change, ValueChange value) {
		return new Line(place(change.row()), key(register, change.row()), RowWords.label(value.field()),
				RowWords.text(value.field(), value.before().orElse(null), false),
				RowWords.text(value.field(), value.after().orElse(null), false));
	}

	private static String key(RegisterDefinition register, RegisterRow row) {
		return register.key().stream().map(field -> RowWords.text(field, row.values(), false)).collect(Collectors.joining(" | "));
	}

	private static String place(RegisterRow row) {
		return row.sheet().isEmpty() ? Integer.toString(row.number()) : row.sheet() + '!' + row.number();
	}

	Control control() {
		return area;
	}

}
