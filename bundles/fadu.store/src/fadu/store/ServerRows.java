package fadu.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

import fadu.register.row.RegisterRow;
import fadu.register.row.RowChanges.KeptRow;

/**
 * Rows in PostgreSQL: thousands go over in one statement, as an array for each column. Where rows are found by arrays, these stand
 * in
 * queries of their own, so that the server does not know how long they are and finds each row by its key, however many there are;
 * it
 * would read the whole table otherwise. {@code COPY} is no faster by much, and no
 * server lets it pass where rows are kept apart by district.
 */
record ServerRows(DSLContext sql, RegisterTable rows) implements BulkRows {

	/** So many rows go over in one statement. */
	private static final int AT_ONCE = 5000;

	private static <T> List<List<T>> parts(List<T> all) {
		List<List<T>> parts = new ArrayList<>();
		for (int from = 0; from < all.size(); from += AT_ONCE) {
			parts.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
		}
		return parts;
	}

	@Override
	public Map<String, KeptRow> kept(List<RegisterRow> some) {
		Map<String, KeptRow> kept = new HashMap<>();
		for (List<RegisterRow> part : parts(some)) {
			Table<?> asked = DSL.table("unnest((select {0}::text[]), (select {1}::text[])) as asked (district, row_key)",
					DSL.val(part.stream().map(RegisterRow::district).toArray(String[]::new)),
					DSL.val(part.stream().map(RegisterRow::key).toArray(String[]::new)));
			sql.select(rows.all()).from(rows.table()).join(asked)
					.on(rows.district.eq(DSL.field("asked.district", SQLDataType.VARCHAR)),
							rows.key.eq(DSL.field("asked.row_key", SQLDataType.VARCHAR)))
					.where(rows.current.eq(DSL.inline(true)))
					.forEach(row -> kept.put(RegisterRow.id(row.get(rows.district), row.get(rows.key)),
							new KeptRow(row.get(rows.version), rows.values(row))));
		}
		return kept;
	}

	/** A column of rows that go over: its type in the server, and what a row has there. */
	private record Sent(String type, Function<NewVersion, Object> value) {

		Array array(Connection connection, List<NewVersion> versions) throws SQLException {
			return connection.createArrayOf(type, versions.stream().map(value).toArray());
		}

	}

	private static final Sent DISTRICT = new Sent("text", version -> version.row().district());
	private static final Sent KEY = new Sent("text", version -> version.row().key());
	private static final Sent REPLACES = new Sent("int4", NewVersion::replaces);

	private void send(String statement, List<Sent> columns, List<NewVersion> versions) {
		sql.connection(connection -> {
			try (PreparedStatement prepared = connection.prepareStatement(statement)) {
				for (List<NewVersion> part : parts(versions)) {
					for (int i = 0; i < columns.size(); i++) {
						prepared.setArray(i + 1, columns.get(i).array(connection, part));
					}
					prepared.executeUpdate();
				}
			}
		});
	}

	@Override
	public void insert(List<NewVersion> versions, int number) {
		List<Sent> columns = new ArrayList<>(List.of(DISTRICT, KEY, new Sent("int4", version -> number), REPLACES,
				new Sent("bool", version -> !version.isRemoval()), new Sent("text", version -> RegisterTable.sheet(version.row())),
				new Sent("int4", version -> version.row().number())));
		rows.own().forEach((name, field) -> columns.add(new Sent(type(field), version -> version.row().values().get(name))));
		send("insert into " + sql.render(rows.table()) + " ("
				+ rows.all().stream().map(Field::getName).collect(Collectors.joining(", ")) + ") select * from unnest("
				+ columns.stream().map(column -> "?::" + column.type() + "[]").collect(Collectors.joining(", ")) + ")", columns,
				versions);
	}

	private static String type(Field<?> field) {
		return switch (field.getType().getSimpleName()) {
		case "BigDecimal" -> "numeric";
		case "LocalDate" -> "date";
		case "Boolean" -> "bool";
		default -> "text";
		};
	}

	@Override
	public void retire(List<NewVersion> versions) {
		send("update " + sql.render(rows.table())
				+ " as old set is_current = false from unnest((select ?::text[]), (select ?::text[]), (select ?::int4[])) "
				+ "as gone (district, row_key, import_no) where old.district = gone.district and old.row_key = gone.row_key "
				+ "and old.import_no = gone.import_no", List.of(DISTRICT, KEY, REPLACES), versions);
	}

}
