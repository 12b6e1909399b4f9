package fadu.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Which import the rows of each register and district stand at, and the imports themselves. The history keeps where each of them
 * stood; what rows that makes current follows from there, so that an import of any size is taken back without an image of its rows.
 */
final class RegisterImports {

	static final Table<?> HEADS = DSL.table(DSL.name("register_head"));
	static final Field<String> ROOT = Column.field(HEADS, "root", SQLDataType.VARCHAR);
	static final Field<Integer> HEAD = Column.field(HEADS, "import_no", SQLDataType.INTEGER);

	static final Table<?> TABLE = DSL.table(DSL.name("register_import"));
	static final Field<String> OF = Column.field(TABLE, "root", SQLDataType.VARCHAR);
	static final Field<Integer> NUMBER = Column.field(TABLE, "import_no", SQLDataType.INTEGER);
	static final Field<Integer> PREVIOUS = Column.field(TABLE, "previous", SQLDataType.INTEGER);
	static final Field<String> REGISTER = Column.field(TABLE, "register", SQLDataType.VARCHAR);
	static final Field<String> DISTRICT = Column.field(TABLE, "district", SQLDataType.VARCHAR);
	static final Field<String> FILE = Column.field(TABLE, "file_name", SQLDataType.VARCHAR);
	static final Field<String> SHA256 = Column.field(TABLE, "sha256", SQLDataType.VARCHAR);
	static final Field<Instant> AT = Column.field(TABLE, "imported_at", Column.INSTANT);
	static final Field<String> COLUMNS = Column.field(TABLE, "sheet_columns", SQLDataType.CLOB);

	private RegisterImports() {
	}

	/** What the rows of a register and district lie below in the history. */
	static String root(String register, String district) {
		return register + ' ' + district;
	}

	/** The import that stands; 0 for none. */
	static int head(DSLContext sql, String root) {
		return sql.select(HEAD).from(HEADS).where(ROOT.eq(root)).fetchOptional(HEAD).orElse(0);
	}

	/** The districts that have rows; those of others are not federated. */
	static List<String> districts(Database database, DSLContext sql) {
		return database instanceof FederatedDatabase
				? List.of()
				: sql.selectDistinct(DISTRICT).from(TABLE).join(HEADS).on(ROOT.eq(OF), HEAD.eq(NUMBER)).orderBy(DISTRICT)
						.fetch(DISTRICT);
	}

	/** Sets the import that stands, behind that which stood. */
	static void advance(DSLContext sql, String root, int number) {
		if (sql.update(HEADS).set(HEAD, number).where(ROOT.eq(root)).execute() == 0) {
			sql.insertInto(HEADS).set(ROOT, root).set(HEAD, number).execute();
		}
	}

	/**
	 * Makes the rows current that belong to where the register stands now.
	 *
	 * @param before the content of the slice before it was exchanged
	 * @param after  its content now
	 */
	static void moved(DSLContext sql, Slice slice, String before, String after) {
		int from = number(before);
		int to = number(after);
		if (from > 0 && previous(sql, slice.root(), from) == to) {
			turn(sql, slice.root(), from, false);
		} else if (to > 0 && previous(sql, slice.root(), to) == from) {
			turn(sql, slice.root(), to, true);
		} else {
			throw new IllegalStateException(slice.root() + ": " + from + " -> " + to);
		}
	}

	private static int number(String content) {
		List<Map<String, String>> rows = RowImages.read(content);
		return rows.isEmpty() ? 0 : Integer.parseInt(rows.getFirst().get(HEAD.getName()));
	}

	private static int previous(DSLContext sql, String root, int number) {
		return sql.select(PREVIOUS).from(TABLE).where(OF.eq(root), NUMBER.eq(number)).fetchOptional(PREVIOUS).orElse(-1);
	}

	/** Lets the rows of an import count, and those that they took the place of not; or the other way round. */
	private static void turn(DSLContext sql, String root, int number, boolean counts) {
		String[] of = sql.select(REGISTER, DISTRICT).from(TABLE).where(OF.eq(root), NUMBER.eq(number))
				.fetchSingle(row -> new String[]{row.get(REGISTER), row.get(DISTRICT)});
		RegisterTable rows = RegisterTable.of(of[0]);
		Table<?> newer = rows.table().as("newer");
		Field<String> newerDistrict = DSL.field(DSL.name("newer", rows.district.getName()), SQLDataType.VARCHAR);
		Field<String> newerKey = DSL.field(DSL.name("newer", rows.key.getName()), SQLDataType.VARCHAR);
		Field<Integer> newerVersion = DSL.field(DSL.name("newer", rows.version.getName()), SQLDataType.INTEGER);
		Field<Integer> newerReplaces = DSL.field(DSL.name("newer", rows.replaces.getName()), SQLDataType.INTEGER);
		sql.update(rows.table()).set(rows.current, !counts)
				.where(rows.district.eq(of[1]),
						DSL.exists(DSL.selectOne().from(newer).where(newerVersion.eq(number), newerDistrict.eq(rows.district),
								newerKey.eq(rows.key), newerReplaces.eq(rows.version))))
				.execute();
		sql.update(rows.table()).set(rows.current, counts).where(rows.district.eq(of[1]), rows.version.eq(number)).execute();
	}

}
