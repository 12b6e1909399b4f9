package fadu.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

import fadu.register.definition.Computation;
import fadu.register.definition.DayRange;
import fadu.register.definition.RegisterDefinition;
import fadu.register.expression.Expression;
import fadu.register.field.RowField;
import fadu.register.row.RegisterRow;
import fadu.register.row.RowChanges;
import fadu.register.row.RowKey;
import fadu.register.row.RowsRead;
import fadu.register.row.StoredRow;
import fadu.store.BulkRows.NewVersion;

/**
 * The rows of one register. An import is one change, which can be taken back; a row that changes keeps its earlier versions. Where
 * the
 * register has no table yet, it has no rows.
 */
public final class RegisterRows {

	private static final int PAGE = 1000;

	private final Journal journal;
	private final RegisterDefinition register;
	private final RegisterTable rows;
	private final RegisterColumns columns;

	RegisterRows(Journal journal, RegisterDefinition register) {
		this.journal = journal;
		this.register = register;
		this.rows = RegisterTable.of(register);
		this.columns = new RegisterColumns(register, journal.database());
	}

	/** Looks into the rows, a page at a time. */
	public RegisterPages pages() {
		return new RegisterPages(journal, register);
	}

	/**
	 * How many rows there are.
	 *
	 * @throws StoreException where the database fails
	 */
	public int count() {
		return journal.ask(sql -> columns.isThere(sql) ? sql.fetchCount(rows.table(), current()) : 0);
	}

	/**
	 * The first and the last day that a column holds.
	 *
	 * @param field a column of days
	 * @return nothing where there are no rows, as in a store that reads those of others
	 * @throws StoreException where the database fails
	 */
	public Optional<DayRange> days(RowField field) {
		return journal.ask(sql -> {
			if (!columns.isCurrent(sql)) {
				return Optional.empty();
			}
			@SuppressWarnings("unchecked")
			Field<LocalDate> day = (Field<LocalDate>) rows.column(field);
			return sql.select(DSL.min(day), DSL.max(day)).from(rows.table()).where(current())
					.fetchOptional(row -> row.value1() == null ? null : new DayRange(row.value1(), row.value2()));
		});
	}

	/** The versions that count. */
	private Condition current() {
		return rows.current.eq(DSL.inline(true));
	}

	/**
	 * What rows of a file would change.
	 *
	 * @throws StoreException where the database fails, or values would be lost by a new version of the register
	 */
	public RowChanges preview(RowsRead read) {
		return journal.ask(sql -> {
			if (!columns.isThere(sql)) {
				return RowChanges.allNew(read);
			}
			columns.requireNoLoss(sql);
			return new RowVersions(sql, rows).changes(register, read, columns.isCurrent(sql));
		});
	}

	/**
	 * Makes the table of the register, or extends it.
	 *
	 * @return whether there was anything to do
	 * @throws StoreException where the user may not, or values would be lost by a new version of the register
	 */
	public boolean makeTable() {
		boolean current = journal.ask(sql -> {
			columns.requireNoLoss(sql);
			return columns.isCurrent(sql);
		});
		if (current) {
			return false;
		}
		if (!journal.database().mayChangeTables()) {
			throw new StoreException(NLS.bind(Messages.Register_noTable, journal.database().location(), register.code()));
		}
		journal.withoutEntry(List.of(register.code()), sql -> {
			if (!columns.isCurrent(sql)) {
				columns.make(sql);
			}
		});
		return true;
	}

	/**
	 * Takes the rows of a file as one change: all or nothing. Where they change nothing, nothing is noted.
	 *
	 * @return what was changed
	 * @throws StoreException where the database fails, the register has no table and the user may make none, or values would be
	 *                            lost by
	 *                            a new version of the register; then nothing is changed
	 */
	public RowChanges keep(RowsRead read, ImportedFile file, String by) {
		if (read.rows().isEmpty()) {
			return new RowChanges(List.of(), List.of(), 0);
		}
		makeTable();
		Set<String> districts = read.rows().stream().map(RegisterRow::district).collect(Collectors.toCollection(TreeSet::new));
		List<String> roots = districts.stream().map(district -> RegisterImports.root(register.code(), district)).toList();
		return journal.change(ChangeKind.ROWS, by, roots, change -> {
			RowVersions versions = new RowVersions(change.sql(), rows);
			RowChanges changes = versions.changes(register, read, true);
			int count = changes.added().size() + changes.changed().size();
			if (count > 0) {
				change.about(NLS.bind(Messages.Register_subject, register.code(), file.name()), count);
				versions.keep(change, register.code(), changes, read.columns(), file);
			}
			return changes;
		});
	}

	/**
	 * Keeps one row as a person wrote it, as one change. Where it is as it was, nothing is noted.
	 *
	 * @param expected the change that brought the row as the person knows it, 0 for a row that is not there; nothing where that
	 *                     does
	 *                     not matter
	 * @param subject  what the history calls it
	 * @return what was changed; nothing where the row is another by now than the person knows
	 * @throws StoreException as {@link #keep}
	 */
	public Optional<RowChanges> keepWritten(RowsRead read, OptionalInt expected, String subject, String by) {
		makeTable();
		String root = RegisterImports.root(register.code(), read.rows().getFirst().district());
		return journal.change(ChangeKind.ROW, by, List.of(root), change -> {
			RowVersions versions = new RowVersions(change.sql(), rows);
			RowChanges changes = versions.changes(register, read, true);
			if (expected.isPresent() && expected.getAsInt() != versions.standing(read.rows().getFirst())) {
				return Optional.empty();
			}
			if (changes.unchanged() == 0) {
				change.about(subject, 1);
				versions.keep(change, register.code(), changes, Map.of(), ImportedFile.WRITTEN);
			}
			return Optional.of(changes);
		});
	}

	/**
	 * Takes rows out, as one change; their versions stay.
	 *
	 * @param gone    as the person knows them
	 * @param subject what the history calls them
	 * @return whether they were taken out: not where one of them is another by now, or is gone; then all stay
	 * @throws StoreException where the database fails
	 */
	public boolean remove(List<StoredRow> gone, String subject, String by) {
		List<NewVersion> removals = gone.stream().map(row -> new NewVersion(new RegisterRow(row.district(),
				RowKey.of(register, row.values()), row.values(), row.sheet(), RegisterTable.REMOVED), row.change())).toList();
		List<RegisterRow> meant = removals.stream().map(NewVersion::row).toList();
		Set<String> roots = meant.stream().map(row -> RegisterImports.root(register.code(), row.district()))
				.collect(Collectors.toCollection(TreeSet::new));
		return journal.change(ChangeKind.ROWS_REMOVED, by, roots, change -> {
			RowVersions versions = new RowVersions(change.sql(), rows);
			Map<String, Integer> standing = versions.standing(meant);
			boolean asKnown = removals.stream().allMatch(each -> standing.getOrDefault(each.row().id(), 0) == each.replaces());
			if (asKnown && !removals.isEmpty()) {
				change.about(subject, removals.size());
				versions.remove(change, register.code(), removals);
			}
			return asKnown;
		});
	}

	/**
	 * The rows, in the order of their districts and keys.
	 *
	 * @param where what must be true of a row; nothing for all
	 * @param taker takes one after the other
	 * @throws StoreException where the database fails
	 */
	public void each(Optional<Expression> where, Consumer<StoredRow> taker) {
		journal.ask(sql -> {
			if (columns.isCurrent(sql)) {
				List<Field<?>> fields = new ArrayList<>(rows.all());
				fields.add(RegisterImports.FILE);
				Condition condition = where.map(new ExpressionSql(rows)::condition).orElse(DSL.noCondition());
				try (Cursor<Record> found = sql.select(fields).from(rows.table()).leftJoin(RegisterImports.TABLE)
						.on(RegisterImports.NUMBER.eq(rows.version), RegisterImports.DISTRICT.eq(rows.district),
								RegisterImports.REGISTER.eq(DSL.inline(register.code())))
						.where(current(), condition).orderBy(rows.district, rows.key).fetchSize(PAGE).fetchLazy()) {
					found.forEach(row -> taker.accept(new StoredRow(row.get(rows.district), rows.values(row),
							row.get(RegisterImports.FILE), row.get(rows.sheet), row.get(rows.row), row.get(rows.version))));
				}
			}
			return null;
		});
	}

	/**
	 * Computes a figure for each district whose rows can tell it. A district whose rows do not reach into the period has none: that
	 * nothing is kept of a time does not say that nothing was.
	 *
	 * @param districts those asked for; empty for all
	 * @throws StoreException where the database fails
	 */
	public List<ComputedFigure> compute(Computation computation, DayRange period, Collection<String> districts) {
		return journal.ask(sql -> columns.isCurrent(sql)
				? new ComputationQuery(sql, register.code(), rows, computation, period).figures(districts)
				: List.of());
	}

}
