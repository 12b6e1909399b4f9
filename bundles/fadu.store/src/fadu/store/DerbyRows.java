package fadu.store;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.impl.DSL;

import fadu.register.row.RegisterRow;
import fadu.register.row.RowChanges.KeptRow;

/**
 * Rows in Derby. It runs in this program, so that a statement for each row costs no way to a server; one that is compiled once and
 * finds its row by the whole key is faster than one for many rows, for which Derby reads all that the district has.
 */
record DerbyRows(DSLContext sql, RegisterTable rows) implements BulkRows {

	private interface Work {
		void on(PreparedStatement statement) throws SQLException;
	}

	private void with(Query query, Work work) {
		sql.connection(connection -> {
			try (PreparedStatement statement = connection.prepareStatement(query.getSQL())) {
				work.on(statement);
			}
		});
	}

	private interface Found {
		void take(RegisterRow asked, ResultSet found) throws SQLException;
	}

	private void each(List<RegisterRow> some, List<Field<?>> fields, Found taker) {
		Query query = sql.select(fields).from(rows.table())
				.where(rows.district.eq((String) null), rows.key.eq((String) null), rows.current.eq(DSL.inline(true)));
		with(query, statement -> {
			for (RegisterRow row : some) {
				statement.setString(1, row.district());
				statement.setString(2, row.key());
				try (ResultSet found = statement.executeQuery()) {
					taker.take(row, found);
				}
			}
		});
	}

	@Override
	public Map<String, KeptRow> kept(List<RegisterRow> some) {
		Map<String, KeptRow> kept = new HashMap<>();
		List<Field<?>> fields = new ArrayList<>(List.of(rows.version));
		fields.addAll(rows.own().values());
		each(some, fields, (row, found) -> {
			if (found.next()) {
				Map<String, Object> values = HashMap.newHashMap(fields.size());
				int at = 1;
				for (Map.Entry<String, Field<?>> column : rows.own().entrySet()) {
					at++;
					Object value = value(found, at, column.getValue());
					if (value != null) {
						values.put(column.getKey(), value);
					}
				}
				kept.put(row.id(), new KeptRow(found.getInt(1), values));
			}
		});
		return kept;
	}

	private static Object value(ResultSet found, int at, Field<?> field) throws SQLException {
		Class<?> type = field.getType();
		if (type == BigDecimal.class) {
			return found.getBigDecimal(at);
		}
		if (type == LocalDate.class) {
			Date day = found.getDate(at);
			return day == null ? null : day.toLocalDate();
		}
		if (type == Boolean.class) {
			boolean truth = found.getBoolean(at);
			return found.wasNull() ? null : truth;
		}
		return found.getString(at);
	}

	/** The rows that are kept under the keys of some, by {@link RegisterRow#id()}. */
	Map<String, Record> found(List<RegisterRow> some) {
		Map<String, Record> found = new HashMap<>();
		Field<?>[] fields = rows.all().toArray(Field[]::new);
		each(some, rows.all(), (row, kept) -> sql.fetch(kept, fields).forEach(record -> found.put(row.id(), record)));
		return found;
	}

	@Override
	public void insert(List<NewVersion> versions, int number) {
		List<Field<?>> fields = rows.all();
		int notes = rows.notes().size();
		with(sql.insertInto(rows.table(), fields).values(new Object[fields.size()]), statement -> {
			for (NewVersion version : versions) {
				RegisterRow row = version.row();
				statement.setString(1, row.district());
				statement.setString(2, row.key());
				statement.setInt(3, number);
				statement.setInt(4, version.replaces());
				statement.setBoolean(5, !version.isRemoval());
				statement.setString(6, RegisterTable.sheet(row));
				statement.setInt(7, row.number());
				int at = notes;
				for (Object value : rows.ordered(row.values())) {
					bind(statement, at + 1, fields.get(at), value);
					at++;
				}
				statement.executeUpdate();
			}
		});
	}

	private static void bind(PreparedStatement statement, int at, Field<?> field, Object value) throws SQLException {
		switch (value) {
		case null -> statement.setNull(at, field.getDataType().getSQLType());
		case BigDecimal number -> statement.setBigDecimal(at, number);
		case LocalDate day -> statement.setDate(at, Date.valueOf(day));
		case Boolean truth -> statement.setBoolean(at, truth);
		default -> statement.setString(at, value.toString());
		}
	}

	@Override
	public void retire(List<NewVersion> versions) {
		with(sql.update(rows.table()).set(rows.current, DSL.inline(false)).where(rows.district.eq((String) null),
				rows.key.eq((String) null), rows.version.eq((Integer) null)), statement -> {
					for (NewVersion version : versions) {
						statement.setString(1, version.row().district());
						statement.setString(2, version.row().key());
						statement.setInt(3, version.replaces());
						statement.executeUpdate();
					}
				});
	}

}
