package fadu.ui.registers.rows;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.osgi.util.NLS;

import fadu.register.definition.RegisterDefinition;
import fadu.register.field.RowField;
import fadu.register.row.Refusal;
import fadu.register.row.RowChanges;
import fadu.register.row.StoredRow;
import fadu.ui.changes.DataChanges;
import fadu.ui.registers.RowWords;
import fadu.workspace.Person;
import fadu.workspace.RowEdits;
import fadu.workspace.UserException;

/**
 * One row while a person changes it, or a new one. What is typed is held to the rules of the register at once and kept as one
 * change,
 * on the version that the person saw. All methods are called on the thread of the window.
 */
public final class RowDraft {

	private final DataChanges data;
	private final RowEdits edits;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Map<String, String> typed = new LinkedHashMap<>();
	private final Map<String, String> faults = new HashMap<>();
	private Map<String, String> checked = Map.of();
	private Optional<StoredRow> base = Optional.empty();
	private String district = "";
	private boolean fresh;
	private boolean busy;
	private Optional<String> said = Optional.empty();
	private boolean failed;

	/** @param data what changes in the background */
	public RowDraft(DataChanges data, RegisterDefinition register) {
		this.data = data;
		edits = new RowEdits(data.workspace(), register);
	}

	/** Asks to be told when something is different. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	/** Begins with a row as it is kept, unless another is being written. @return whether it was taken */
	public boolean open(Optional<StoredRow> row) {
		if (isDirty() || fresh) {
			return false;
		}
		if (!row.equals(base)) {
			begin(row, false);
		}
		return true;
	}

	/** Begins a row that is not there yet. @param where code of its district */
	public void openNew(String where) {
		begin(Optional.empty(), true);
		district = where;
		tell();
	}

	private void begin(Optional<StoredRow> row, boolean isNew) {
		base = row;
		fresh = isNew;
		typed.clear();
		checked = Map.of();
		faults.clear();
		said = Optional.empty();
		failed = false;
		row.ifPresent(one -> district = one.district());
		tell();
	}

	/** Takes back what was typed. */
	public void abandon() {
		begin(base, false);
	}

	/** The row that it began with. */
	public Optional<StoredRow> base() {
		return base;
	}

	/** Whether it is a row that is not there yet. */
	public boolean isNew() {
		return fresh;
	}

	/** Code of the district of the row. */
	public String district() {
		return district;
	}

	/** Says which district a new row is of. */
	public void district(String code) {
		district = code;
		tell();
	}

	/** Whether something was typed. */
	public boolean isDirty() {
		return !typed.isEmpty();
	}

	/** Whether a column can be written: the key of a row that is there cannot. */
	public boolean isOpen(RowField field) {
		return fresh || base.isPresent() && !field.isKey();
	}

	/** What stands in a column, typed or kept. @param shown whether personal values are shown */
	public String text(RowField field, boolean shown) {
		String written = typed.get(field.name());
		return written != null ? written : kept(field, shown);
	}

	private String kept(RowField field, boolean shown) {
		return base.map(row -> RowWords.text(field, row.values(), shown)).orElse("");
	}

	/** Types something into a column. */
	public void type(RowField field, String text) {
		String before = typed.get(field.name());
		if (text.strip().equals(kept(field, true))) {
			typed.remove(field.name());
		} else {
			typed.put(field.name(), text);
		}
		if (!text.equals(before)) {
			tell();
		}
	}

	/** What is wrong with what is typed, by the labels of the columns. */
	public Map<String, String> faults() {
		if (!typed.equals(checked)) {
			checked = Map.copyOf(typed);
			faults.clear();
			for (Refusal refusal : typed.isEmpty() ? List.<Refusal>of() : edits.check(district, values(), typed)) {
				faults.putIfAbsent(refusal.column(), refusal.reason());
			}
		}
		return Map.copyOf(faults);
	}

	private Map<String, Object> values() {
		return base.map(StoredRow::values).orElse(Map.of());
	}

	/** Whether it can be kept now. */
	public boolean canSave() {
		return isDirty() && !busy && (!fresh || !district.isEmpty()) && faults().isEmpty();
	}

	/** Keeps what was typed as one change; where somebody was faster, it is told and nothing is lost. */
	public void save() {
		if (!canSave()) {
			return;
		}
		busy = true;
		Map<String, String> written = new LinkedHashMap<>(typed);
		Optional<StoredRow> row = base;
		String of = district;
		data.change(() -> row.isPresent()
				? edits.set(row.get(), written, OptionalInt.of(row.get().change()), Person.ofLogin())
				: edits.add(of, written, Person.ofLogin()), this::saved, this::refused);
	}

	private void saved(RowChanges changes) {
		busy = false;
		typed.clear();
		fresh = false;
		failed = false;
		said = Optional.of(changes.added().isEmpty()
				? NLS.bind(Messages.RowDraft_saved, changes.changed().stream().mapToInt(change -> change.values().size()).sum())
				: Messages.RowDraft_added);
		tell();
	}

	private void refused(UserException e) {
		busy = false;
		failed = true;
		said = Optional.of(e.getMessage());
		tell();
	}

	/** What came of the last step, one line. */
	public Optional<String> said() {
		return said;
	}

	/** Whether it was not done. */
	public boolean isFailed() {
		return failed;
	}

}
