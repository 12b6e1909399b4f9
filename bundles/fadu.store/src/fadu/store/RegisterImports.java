package fadu.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jooq.BatchBindStep;
import org.jooq.Condition;
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

	private static final int LONGEST_NAME = 1000;

	private RegisterImports() {
	}

	/** What the rows of a register and district lie below in the history. */
	static String root(String register, String district) {
		return register + ' ' + district;
	}

	/** The districts that have rows; those of others are not federated. */
	static List<String> districts(Database database, DSLContext sql) {
		return database instanceof FederatedDatabase
				? List.of()
				: sql.selectDistinct(DISTRICT).from(TABLE).join(HEADS).on(ROOT.eq(OF), HEAD.eq(NUMBER)).orderBy(DISTRICT)
						.fetch(DISTRICT);
	}

	/** The imports that stand below roots; nothing for one that nothing was ever kept below. */
	private static Map<String, Integer> heads(DSLContext sql, List<String> roots) {
		Map<String, Integer> heads = new HashMap<>();
		for (int from = 0; from < roots.size(); from += SliceRows.AT_ONCE) {
			List<String> some = roots.subList(from, Math.min(roots.size(), from + SliceRows.AT_ONCE));
			heads.putAll(sql.select(ROOT, HEAD).from(HEADS).where(ROOT.in(some)).fetchMap(ROOT, HEAD));
		}
		return heads;
	}

	/** The districts of which rows of a register are kept. */
	static List<String> standing(DSLContext sql, String register) {
		String before = root(register, "");
		return sql.select(ROOT).from(HEADS).where(ROOT.startsWith(before), HEAD.gt(0))
				.fetch(row -> row.value1().substring(before.length()));
	}

	/** Those of some districts of which rows of a register are kept. */
	static Set<String> standing(DSLContext sql, String register, Collection<String> districts) {
		Map<String, Integer> heads = heads(sql, districts.stream().map(district -> root(register, district)).toList());
		return districts.stream().filter(district -> heads.getOrDefault(root(register, district), 0) > 0)
				.collect(Collectors.toSet());
	}

	/** Begins an import: it stands in each of the districts from now on, behind that which stood there. */
	static void begin(Journal.Change change, String register, Collection<String> districts,
			Map<String, Map<String, String>> columns, ImportedFile file) {
		DSLContext sql = change.sql();
		int number = change.number();
		List<String> roots = districts.stream().map(district -> root(register, district)).toList();
		Map<String, Integer> before = heads(sql, roots);
		Map<Slice, String> images = new LinkedHashMap<>();
		roots.forEach(root -> images.put(new Slice(Kept.REGISTER_HEAD, List.of(root)), RowImages.write(image(root, before))));
		change.touched(images);
		List<Field<?>> fields = List.of(OF, NUMBER, PREVIOUS, REGISTER, DISTRICT, FILE, SHA256, AT, COLUMNS);
		BatchBindStep imports = sql.batch(sql.insertInto(TABLE, fields).values(new Object[fields.size()]));
		districts.forEach(district -> imports.bind(root(register, district), number,
				before.getOrDefault(root(register, district), 0), register, district, cut(file.name()), file.sha256(), change.at(),
				letters(columns)));
		imports.execute();
		advance(sql, roots, before, number);
	}

	private static List<Map<String, String>> image(String root, Map<String, Integer> heads) {
		return heads.containsKey(root)
				? List.of(Map.of(ROOT.getName(), root, HEAD.getName(), heads.get(root).toString()))
				: List.of();
	}

	private static void advance(DSLContext sql, List<String> roots, Map<String, Integer> before, int number) {
		BatchBindStep moved = sql.batch(sql.update(HEADS).set(HEAD, (Integer) null).where(ROOT.eq((String) null)));
		roots.stream().filter(before::containsKey).forEach(root -> moved.bind(number, root));
		if (moved.size() > 0) {
			moved.execute();
		}
		BatchBindStep made = sql.batch(sql.insertInto(HEADS, ROOT, HEAD).values((String) null, (Integer) null));
		roots.stream().filter(root -> !before.containsKey(root)).forEach(root -> made.bind(root, number));
		if (made.size() > 0) {
			made.execute();
		}
	}

	private static String cut(String name) {
		return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
	}

	private static String letters(Map<String, Map<String, String>> columns) {
		return columns.entrySet().stream()
				.flatMap(sheet -> sheet.getValue().entrySet().stream()
						.map(column -> sheet.getKey() + '\t' + column.getKey() + '\t' + column.getValue()))
				.collect(Collectors.joining("\n"));
	}

	/** The letters of the columns of a sheet, by the names of the register's. @param written as {@link #COLUMNS} keeps them */
	static Map<String, String> letters(String written, String sheet) {
		return written.lines().map(line -> line.split("\t")).filter(parts -> parts.length == 3 && parts[0].equals(sheet))
				.collect(Collectors.toMap(parts -> parts[1], parts -> parts[2]));
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
		Condition present = rows.row.ne(DSL.inline(RegisterTable.REMOVED)); // what says that a row is out counts never
		sql.update(rows.table()).set(rows.current, !counts)
				.where(rows.district.eq(of[1]), present,
						DSL.exists(DSL.selectOne().from(newer).where(newerVersion.eq(number), newerDistrict.eq(rows.district),
								newerKey.eq(rows.key), newerReplaces.eq(rows.version))))
				.execute();
		sql.update(rows.table()).set(rows.current, counts).where(rows.district.eq(of[1]), rows.version.eq(number), present)
				.execute();
	}

}
