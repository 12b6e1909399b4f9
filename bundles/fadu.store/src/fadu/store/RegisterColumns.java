package fadu.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

import fadu.register.definition.RegisterDefinition;
import fadu.register.field.FieldKind;
import fadu.register.field.RowField;

/**
 * Makes the table of a register, and adds to it what a newer version of the plug-in adds. What that version leaves out or makes
 * another kind of value is refused where rows have it.
 */
record RegisterColumns(RegisterDefinition register, Database database) {

	static final Table<?> TABLE = DSL.table(DSL.name("register_column"));
	static final Field<String> REGISTER = Column.field(TABLE, "register", SQLDataType.VARCHAR);
	private static final Field<String> NAME = Column.field(TABLE, "name", SQLDataType.VARCHAR);
	private static final Field<FieldKind> KIND = Column.field(TABLE, "kind",
			Column.labelled(FieldKind.class, FieldKind::valueOf, FieldKind::name));

	/** Whether there is a table. */
	boolean isThere(DSLContext sql) {
		return !kept(sql).isEmpty();
	}

	/** Whether the table is that of the register as it is now. */
	boolean isCurrent(DSLContext sql) {
		Map<String, FieldKind> kept = kept(sql);
		return register.fields().stream().allMatch(field -> kept.get(field.name()) == field.kind());
	}

	/** What is kept of each column; nothing in a store that reads those of others, since rows are not federated. */
	private Map<String, FieldKind> kept(DSLContext sql) {
		if (database instanceof FederatedDatabase) {
			return Map.of();
		}
		return sql.select(NAME, KIND).from(TABLE).where(REGISTER.eq(register.code())).fetchMap(NAME, KIND);
	}

	/**
	 * Refuses a version of the register that would lose values.
	 *
	 * @throws StoreException naming the column and the rows that have it
	 */
	void requireNoLoss(DSLContext sql) {
		RegisterTable rows = RegisterTable.of(register.code());
		kept(sql).forEach((name, kind) -> {
			FieldKind now = register.fields().stream().filter(field -> field.name().equals(name)).map(RowField::kind).findFirst()
					.orElse(null);
			if (now != kind) {
				int lost = sql.fetchCount(rows.table(),
						rows.current.eq(DSL.inline(true)).and(RegisterTable.column(rows.table(), name, kind).isNotNull()));
				if (lost > 0) {
					throw new StoreException(NLS.bind(now == null ? Messages.Register_removed : Messages.Register_retyped,
							new Object[]{register.code(), name, lost}));
				}
			}
		});
	}

	/** Makes or extends the table; a column of another kind that no row has is made anew. */
	void make(DSLContext sql) {
		RegisterTable rows = RegisterTable.of(register);
		Map<String, FieldKind> kept = kept(sql);
		if (kept.isEmpty()) {
			makeTable(sql, register.code(), rows.all());
		}
		for (RowField field : register.fields()) {
			FieldKind before = kept.get(field.name());
			if (before != field.kind()) {
				if (before != null) {
					sql.alterTable(rows.table()).dropColumn(DSL.name(rows.column(field).getName())).execute();
					sql.deleteFrom(TABLE).where(REGISTER.eq(register.code()), NAME.eq(field.name())).execute();
				}
				if (!kept.isEmpty()) {
					sql.alterTable(rows.table()).addColumn(plain(List.of(rows.column(field))).getFirst()).execute();
				}
				sql.insertInto(TABLE).columns(REGISTER, NAME, KIND).values(register.code(), field.name(), field.kind()).execute();
			}
		}
	}

	private static void makeTable(DSLContext sql, String code, List<Field<?>> columns) {
		String name = RegisterTable.name(code);
		RegisterTable rows = RegisterTable.of(code);
		sql.createTable(rows.table()).columns(plain(columns))
				.constraint(DSL.constraint(name + "_key").primaryKey(plain(List.of(rows.district, rows.key, rows.version))
						.toArray(Field[]::new)))
				.execute();
		sql.createIndex(name + "_import").on(rows.table(), plain(List.of(rows.version, rows.district))).execute();
	}

	/** Makes the table of a register whose columns are known by name and kind. */
	static void make(DSLContext sql, String code, Map<String, FieldKind> columns) {
		RegisterTable rows = RegisterTable.of(code);
		List<Field<?>> all = new ArrayList<>(rows.notes());
		columns.forEach((name, kind) -> all.add(RegisterTable.column(rows.table(), name, kind)));
		makeTable(sql, code, all);
	}

	/** The columns without the table before their names, as they are declared. */
	private static List<Field<?>> plain(List<? extends Field<?>> columns) {
		List<Field<?>> plain = new ArrayList<>();
		Stream.of(columns).flatMap(List::stream)
				.forEach(column -> plain.add(DSL.field(DSL.name(column.getName()), column.getDataType())));
		return plain;
	}

}
