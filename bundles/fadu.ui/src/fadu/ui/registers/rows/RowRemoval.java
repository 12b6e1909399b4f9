package fadu.ui.registers.rows;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import fadu.register.definition.RegisterDefinition;
import fadu.register.row.StoredRow;
import fadu.ui.changes.DataChanges;
import fadu.workspace.Person;
import fadu.workspace.RowEdits;

/** Takes rows out of a register as one change. All methods are called on the thread of the window. */
public final class RowRemoval {

	private final DataChanges data;
	private final RegisterDefinition register;
	private final Runnable told;
	private Optional<String> said = Optional.empty();
	private boolean failed;
	private boolean fresh;

	/** @param told is run when something was said */
	RowRemoval(DataChanges data, RegisterDefinition register, Runnable told) {
		this.data = data;
		this.register = register;
		this.told = told;
	}

	/** Takes rows out as they are shown; where somebody changed one meanwhile, all stay and {@link #said()} tells it. */
	public void remove(List<StoredRow> gone) {
		if (!gone.isEmpty()) {
			data.change(() -> {
				new RowEdits(data.workspace(), register).remove(gone, Person.ofLogin());
				return gone.size();
			}, count -> say(NLS.bind(Messages.RowRemoval_removed, count), false), e -> say(e.getMessage(), true));
		}
	}

	private void say(String line, boolean wrong) {
		said = Optional.of(line);
		failed = wrong;
		fresh = true;
		told.run();
	}

	void forget() {
		said = Optional.empty();
	}

	/** Rows are read again: for what was just said, or because something else has changed by now. */
	void read() {
		if (!fresh) {
			forget();
		}
		fresh = false;
	}

	/** What came of the last removal, one line. */
	public Optional<String> said() {
		return said;
	}

	/** Whether it was not done. */
	public boolean isFailed() {
		return failed;
	}

}
