package fadu.ui.registers.rows;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import fadu.register.field.RowField;
import fadu.register.row.RowKey;
import fadu.register.row.StoredRow;
import fadu.workspace.RowHistory.Step;

/** Where the values of a row came from: its file, and the cell of the value that a person looks at. */
final class RowOrigin {

	private final RowSheet sheet;
	private final Runnable listener;
	private Optional<StoredRow> row = Optional.empty();
	private List<Step> steps = List.of();

	/** @param listener is told when the cells are known */
	RowOrigin(RowSheet sheet, Runnable listener) {
		this.sheet = sheet;
		this.listener = listener;
	}

	/** Looks for the cells of another row. */
	void of(Optional<StoredRow> other) {
		if (other.equals(row)) {
			return;
		}
		row = other;
		steps = List.of();
		other.ifPresent(asked -> sheet.data().ask(
				() -> sheet.browser().history(asked.district(), RowKey.of(sheet.register(), asked.values())), found -> {
					if (row.equals(other)) {
						steps = found;
						listener.run();
					}
				}, e -> {
					// the row says its file itself
				}));
	}

	/** One line. @param field the column that is looked at; nothing for the row as a whole */
	String line(Optional<RowField> field) {
		if (row.isEmpty()) {
			return Messages.RowForm_none;
		}
		StoredRow of = row.get();
		Optional<Step> step = field
				.flatMap(column -> steps.stream().filter(each -> each.value().field().equals(column)).findFirst());
		if (step.filter(last -> !last.cell().isEmpty()).isPresent()) {
			return NLS.bind(Messages.RowOrigin_cell, new Object[]{place(step.get()), step.get().change()});
		}
		if (step.map(last -> last.file().isEmpty()).orElse(of.file().isEmpty())) {
			return NLS.bind(Messages.RowForm_written, step.map(Step::change).orElse(of.change()));
		}
		String place = of.sheet().isEmpty() ? of.file() : of.file() + " › " + of.sheet();
		return NLS.bind(Messages.RowForm_source, new Object[]{place, of.number(), of.change()});
	}

	/** The file and the cell of a value; the file alone where it came from no cell. */
	static String place(Step step) {
		return step.cell().isEmpty() ? step.file() : step.file() + " › " + step.cell();
	}

}
