package fadu.ui.registers.intake;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import fadu.register.row.Refusal;
import fadu.ui.widgets.ListTable;
import fadu.workspace.Registers.Taken;

/** What of a spreadsheet is no row of the register: totals, and columns that it does not know. */
final class LeftTable {

	private final Composite area;
	private final TableViewer table;

	LeftTable(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new GridLayout());
		table = new ListTable<Refusal>(area, "rows-refused", Messages.LeftTable_name, 1, SWT.MULTI)
				.column(Messages.RefusedTable_place, 14, 70, IntakePage::place)
				.column(Messages.RefusedTable_column, 24, 100, Refusal::column)
				.column(Messages.RefusedTable_reason, 60, 200, Refusal::reason).viewer();
	}

	void show(Optional<Taken> taken) {
		table.setInput(taken.map(found -> found.read().left().stream().limit(ChangeTable.MOST).toList()).orElse(List.of()));
	}

	Control control() {
		return area;
	}

}
