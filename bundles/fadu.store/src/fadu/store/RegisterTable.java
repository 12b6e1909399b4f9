package fadu.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

import fadu.register.definition.RegisterDefinition;
import fadu.register.field.FieldKind;
import fadu.register.field.RowField;
import fadu.register.row.RegisterRow;

/**
 * The table of the rows of one register: what Fadu notes of each row, and a typed column for each of the register's own. Names come
 * from codes and names that the definition has checked, behind a prefix, so that none of them can be a word of SQL. A row that
 * changes stays as it was, and gets a further version.
 */
final class RegisterTable {

	private static final String PREFIX = "reg_";
	private static final String OWN = "c_";
	private static final int LONGEST_TEXT = 4000;
	private static final int LONGEST_CODE = 60;
	private static final int LONGEST_DISTRICT = 140;
	private static final int LONGEST_KEY = 400;
	private static final int LONGEST_SHEET = 200;
	/** The number of the row of a version that says that the row was taken out. */
	static final int REMOVED = -1;

	private final Table<?> table;
	final Field<String> district;
	final Field<String> key;
	/** The import that brought this version. */
	final Field<Integer> version;
	/** The version that it took the place of; 0 for none. */
	final Field<Integer> replaces;
	final Field<Boolean> current;
	final Field<String> sheet;
	final Field<Integer> row;
	private final Map<String, Field<?>> columns = new LinkedHashMap<>();

	private RegisterTable(String code) {
		table = DSL.table(DSL.name(name(code)));
		district = Column.field(table, "district", SQLDataType.VARCHAR(LONGEST_DISTRICT).nullable(false));
		key = Column.field(table, "row_key", SQLDataType.VARCHAR(LONGEST_KEY).nullable(false));
		version = Column.field(table, "import_no", SQLDataType.INTEGER.nullable(false));
		replaces = Column.field(table, "replaces", SQLDataType.INTEGER.nullable(false));
		current = Column.field(table, "is_current", SQLDataType.BOOLEAN.nullable(false));
		sheet = Column.field(table, "sheet", SQLDataType.VARCHAR(LONGEST_SHEET).nullable(false));
		row = Column.field(table, "sheet_row", SQLDataType.INTEGER.nullable(false));
	}

	/** The table of a register. */
	static RegisterTable of(RegisterDefinition register) {
		RegisterTable rows = new RegisterTable(register.code());
		register.fields().forEach(field -> rows.columns.put(field.name(), column(rows.table, field.name(), field.kind())));
		return rows;
	}

	/** What Fadu notes of the rows of a register, whatever its columns are. */
	static RegisterTable of(String code) {
		return new RegisterTable(code);
	}

	static String name(String code) {
		return PREFIX + code.toLowerCase(Locale.ROOT).replace(".", "__");
	}

	static Field<?> column(Table<?> table, String name, FieldKind kind) {
		return Column.field(table, OWN + name.toLowerCase(Locale.ROOT), type(kind));
	}

	private static DataType<?> type(FieldKind kind) {
		return switch (kind) {
		case TEXT -> SQLDataType.VARCHAR(LONGEST_TEXT);
		case CODE -> SQLDataType.VARCHAR(LONGEST_CODE);
		case WHOLE, DECIMAL -> SQLDataType.DECIMAL(kind.digits(), kind.scale());
		case DAY -> SQLDataType.LOCALDATE;
		case TRUTH -> SQLDataType.BOOLEAN;
		};
	}

	Table<?> table() {
		return table;
	}

	/** The column of the register's own. */
	Field<?> column(RowField field) {
		return columns.get(field.name());
	}

	/** The columns of the register's own, by their names. */
	Map<String, Field<?>> own() {
		return columns;
	}

	/** The name of the sheet of a row, as far as there is room for it. */
	static String sheet(RegisterRow row) {
		return row.sheet().length() <= LONGEST_SHEET ? row.sheet() : row.sheet().substring(0, LONGEST_SHEET);
	}

	/** What Fadu notes of each row. */
	List<Field<?>> notes() {
		return List.of(district, key, version, replaces, current, sheet, row);
	}

	List<Field<?>> all() {
		List<Field<?>> all = new ArrayList<>(notes());
		all.addAll(columns.values());
		return all;
	}

	/** The values of a row by the names of the register's columns. */
	Map<String, Object> values(Record found) {
		Map<String, Object> values = HashMap.newHashMap(columns.size());
		columns.forEach((name, column) -> {
			Object value = found.get(column);
			if (value != null) {
				values.put(name, value);
			}
		});
		return values;
	}

	/** The values of the register's own columns, in their order. */
	List<Object> ordered(Map<String, Object> values) {
		List<Object> ordered = new ArrayList<>();
		columns.keySet().forEach(name -> ordered.add(values.get(name)));
		return ordered;
	}

}
