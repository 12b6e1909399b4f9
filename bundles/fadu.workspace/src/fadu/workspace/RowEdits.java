package fadu.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.register.definition.RegisterDefinition;
import fadu.register.field.RowField;
import fadu.register.row.Refusal;
import fadu.register.row.RegisterRow;
import fadu.register.row.RowChanges;
import fadu.register.row.RowKey;
import fadu.register.row.RowsRead;
import fadu.register.row.StoredRow;
import fadu.register.row.WrittenRow;
import fadu.store.ChangeSet;
import fadu.store.RegisterRows;
import fadu.store.RowVersion;

/** Changes single rows of registers and adds some, each as one change; a row that somebody else changed meanwhile is left alone. */
public final class RowEdits {

	private final Workspace workspace;
	private final RegisterDefinition register;

	/** Edits the rows of a register in a workspace. */
	public RowEdits(Workspace workspace, RegisterDefinition register) {
		this.workspace = workspace;
		this.register = register;
	}

	/**
	 * Why a row would be refused, a line for each column at fault.
	 *
	 * @param before the values as they were
	 * @param typed  by the names of the columns what was written in their place
	 */
	public List<Refusal> check(String district, Map<String, Object> before, Map<String, String> typed) {
		RowsRead read = WrittenRow.read(register, district, before, typed);
		return read.refused().isEmpty() && read.rows().isEmpty() ? read.left() : read.refused();
	}

	/**
	 * The row with a key.
	 *
	 * @param district its district, by name or code; needed where several have a row of the key
	 * @throws UserException where there is none, or there are several
	 */
	public StoredRow row(String key, Optional<String> district) throws UserException {
		return one(key, district, new RowBrowser(workspace, register).withKey(key.strip()), StoredRow::district);
	}

	/**
	 * The district of the row that has, or had, a key.
	 *
	 * @param district its district, by name or code; needed where several have or had a row of the key
	 * @throws UserException where there never was one, or there are several
	 */
	public String districtOf(String key, Optional<String> district) throws UserException {
		return one(key, district, new RowBrowser(workspace, register).everWithKey(key.strip()), Function.identity());
	}

	private <T> T one(String key, Optional<String> district, List<T> all, Function<T, String> of) throws UserException {
		Optional<String> code = district.isPresent()
				? Optional.of(new DistrictByName(workspace).district(district.get()).getCode())
				: Optional.empty();
		List<T> found = all.stream().filter(one -> code.isEmpty() || code.get().equals(of.apply(one))).toList();
		if (found.isEmpty()) {
			throw new UserException(NLS.bind(Messages.RowEdits_none, register.code(), shown(key)));
		}
		if (found.size() > 1) {
			throw new UserException(NLS.bind(Messages.RowEdits_several, new Object[]{register.code(), shown(key),
					found.stream().map(of).collect(Collectors.joining(Messages.Selection_separator))}));
		}
		return found.getFirst();
	}

	/**
	 * Takes rows out, as one change; what they were stays in their history.
	 *
	 * @param rows as the person knows them
	 * @throws UserException where one of them is another by now, or is gone; then all stay
	 */
	public void remove(List<StoredRow> rows, Person by) throws UserException {
		if (rows.isEmpty()) {
			return;
		}
		String key = RowKey.of(register, rows.getFirst().values());
		String subject = rows.size() == 1 ? NLS.bind(Messages.RowEdits_subject, register.code(), shown(key)) : register.code();
		RegisterRows kept = workspace.store().register(register);
		boolean done = Workspace.ask(() -> kept.remove(rows, subject, by.name()));
		if (!done) {
			throw new UserException(rows.size() == 1
					? other(new RowBrowser(workspace, register).versions(rows.getFirst().district(), key))
					: Messages.RowEdits_notRemoved);
		}
	}

	/**
	 * Changes a row.
	 *
	 * @param row      as the person knows it
	 * @param typed    by the names of the columns what it is to be; blank for nothing
	 * @param expected the change that the row is known from; nothing where it is changed whatever it is by now
	 * @throws UserException where a value is refused, the key would be another, or the row is another by now
	 */
	public RowChanges set(StoredRow row, Map<String, String> typed, OptionalInt expected, Person by) throws UserException {
		RowsRead read = sound(row.district(), row.values(), typed);
		String key = RowKey.of(register, row.values());
		if (!read.rows().getFirst().key().equals(key)) {
			throw new UserException(NLS.bind(Messages.RowEdits_key, keyLabels()));
		}
		return keep(read, expected, by);
	}

	/**
	 * Adds a row.
	 *
	 * @param district its district, by name or code
	 * @param typed    its values by the names of the columns
	 * @throws UserException where a value is refused, or there is a row with the key
	 */
	public RowChanges add(String district, Map<String, String> typed, Person by) throws UserException {
		RowsRead read = sound(new DistrictByName(workspace).district(district).getCode(), Map.of(), typed);
		RegisterRow row = read.rows().getFirst();
		boolean there = new RowBrowser(workspace, register).withKey(row.key()).stream()
				.anyMatch(other -> other.district().equals(row.district()));
		if (there) {
			throw new UserException(NLS.bind(Messages.RowEdits_there, shown(row.key())));
		}
		return keep(read, OptionalInt.of(0), by);
	}

	private RowsRead sound(String district, Map<String, Object> before, Map<String, String> typed) throws UserException {
		RowsRead read = WrittenRow.read(register, district, before, typed);
		if (read.rows().isEmpty()) {
			List<Refusal> refused = read.refused().isEmpty() ? read.left() : read.refused();
			throw new MistypedException(refused.isEmpty()
					? NLS.bind(Messages.RowEdits_empty, keyLabels())
					: refused.stream().map(refusal -> NLS.bind(Messages.RowEdits_refused, refusal.column(), refusal.reason()))
							.collect(Collectors.joining(Messages.Selection_separator)));
		}
		return read;
	}

	private String keyLabels() {
		return register.key().stream().map(field -> field.label(UserWording.get().english())).collect(Collectors.joining(" "));
	}

	private RowChanges keep(RowsRead read, OptionalInt expected, Person by) throws UserException {
		RegisterRow row = read.rows().getFirst();
		RegisterRows rows = workspace.store().register(register);
		new AdministerStore(workspace).prepare(rows);
		String subject = NLS.bind(Messages.RowEdits_subject, register.code(), shown(row.key()));
		Optional<RowChanges> done = Workspace.ask(() -> rows.keepWritten(read, expected, subject, by.name()));
		if (done.isEmpty()) {
			throw new UserException(other(new RowBrowser(workspace, register).versions(row.district(), row.key())));
		}
		return done.get();
	}

	/** Who made the row another. */
	private static String other(List<RowVersion> versions) {
		Optional<ChangeSet> change = versions.stream().findFirst().filter(last -> !last.isRemoval()).flatMap(RowVersion::change);
		return change.map(last -> NLS.bind(Messages.RowEdits_changed, new Object[]{last.by(), Unseen.time(last), last.number()}))
				.orElse(Messages.RowEdits_gone);
	}

	private String shown(String key) {
		return register.key().stream().anyMatch(RowField::personal) ? RowField.MASK : key;
	}

}
