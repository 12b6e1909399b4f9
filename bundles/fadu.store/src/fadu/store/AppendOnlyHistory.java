package fadu.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Brings the history of an older program to the form in which it is only added to. A change that was taken back there gets the
 * entry
 * that takes it back; the number of the next entry comes from a sequence; documents get the hash of their text.
 */
final class AppendOnlyHistory implements JavaMigration {

	private static final Table<?> CHANGES = DSL.table(DSL.name("change_set"));
	private static final Field<Integer> NUMBER = DSL.field(DSL.name("ordinal"), SQLDataType.INTEGER);
	private static final Field<String> KIND = DSL.field(DSL.name("kind"), SQLDataType.VARCHAR);
	private static final Field<String> LOGIN = DSL.field(DSL.name("login"), SQLDataType.VARCHAR);
	private static final Field<Integer> REVERSES = DSL.field(DSL.name("reverses"), SQLDataType.INTEGER);
	private static final Field<Boolean> UNDONE = DSL.field(DSL.name("undone"), SQLDataType.BOOLEAN);
	private static final List<Field<Object>> COPIED = List.of("subject", "figures", "made_by", "made_at").stream()
			.map(name -> DSL.field(DSL.name(name))).toList();

	private static final Table<?> ROWS = DSL.table(DSL.name("changed_rows"));
	private static final Field<String> SLICE = DSL.field(DSL.name("slice"), SQLDataType.VARCHAR);
	private static final Field<String> ROOT = DSL.field(DSL.name("root"), SQLDataType.VARCHAR);

	/** The last structure without a sequence for the numbers of entries. */
	static final int BEFORE = 5;

	private final Dialect dialect;

	AppendOnlyHistory(Dialect dialect) {
		this.dialect = dialect;
	}

	@Override
	public MigrationVersion getVersion() {
		return MigrationVersion.fromVersion("6");
	}

	@Override
	public String getDescription() {
		return "append-only history";
	}

	@Override
	public Integer getChecksum() {
		return null;
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

	@Override
	public void migrate(Context context) {
		DSLContext sql = dialect.on(context.getConnection());
		roots(sql);
		int next = reversals(sql);
		if (dialect == Dialect.DERBY) { // the folder of an account: whatever name stands there, it was this login
			sql.update(CHANGES).set(LOGIN, System.getProperty("user.name")).execute();
		}
		sql.execute("alter table change_set drop column undone");
		sql.execute("create sequence change_number as integer start with " + next);
		hashes(sql);
	}

	private static void roots(DSLContext sql) {
		for (String slice : sql.selectDistinct(SLICE).from(ROWS).fetch(SLICE)) {
			sql.update(ROWS).set(ROOT, slice.lines().findFirst().orElse("")).where(SLICE.eq(slice)).execute();
		}
	}

	/** Adds the entries that take back, the one for the oldest change last, so that it is made again first. */
	private static int reversals(DSLContext sql) {
		int next = 1 + sql.select(DSL.max(NUMBER)).from(CHANGES).fetchOptional(0, Integer.class).orElse(0);
		for (Record change : sql.select(NUMBER).select(COPIED).from(CHANGES).where(UNDONE.isTrue()).orderBy(NUMBER.desc())
				.fetch()) {
			int number = change.get(NUMBER);
			Map<Field<?>, Object> entry = new LinkedHashMap<>();
			COPIED.forEach(field -> entry.put(field, change.get(field)));
			entry.put(NUMBER, next);
			entry.put(KIND, ChangeKind.UNDO.name());
			entry.put(REVERSES, number);
			entry.put(UNDONE, false);
			sql.insertInto(CHANGES).set(entry).execute();
			// what an undone change kept are the rows after it: what its reversal found
			sql.execute("insert into changed_rows (change_set, ordinal, table_name, root, slice, content) "
					+ "select cast(" + next
					+ " as integer), ordinal, table_name, root, slice, content from changed_rows where change_set = " + number);
			next++;
		}
		return next;
	}

	private static void hashes(DSLContext sql) {
		for (String document : sql.select(Documents.SHA256).from(Documents.TABLE).fetch(Documents.SHA256)) {
			sql.select(Documents.TEXT).from(Documents.TEXT_TABLE).where(Documents.TEXT_DOCUMENT.eq(document)).fetch(Documents.TEXT)
					.forEach(text -> sql.update(Documents.TABLE).set(Documents.TEXT_HASH, TextHash.of(text))
							.where(Documents.SHA256.eq(document)).execute());
		}
	}

}
