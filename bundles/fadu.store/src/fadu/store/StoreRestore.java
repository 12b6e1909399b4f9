package fadu.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

import fadu.register.field.FieldKind;

/** Fills an empty store from a dump: with all of it, or with nothing. */
final class StoreRestore {

	private static final int MOST_ROWS = 500;
	private static final int MOST_CHARACTERS = 2 << 20;
	private static final JsonFactory JSON = JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
			.disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();

	private final DumpFile dump;
	private long rows;

	StoreRestore(DumpFile dump) {
		this.dump = dump;
	}

	/** Fills the tables, which have the structure of the dump; the caller keeps it or takes it back. */
	long fill(DSLContext sql, Dialect dialect) {
		rows = 0;
		for (DumpManifest.Part part : dump.parts(StoreDump.TABLES)) {
			String table = part.path().substring(StoreDump.TABLES.length(), part.path().length() - StoreDump.ENDING.length());
			if (DumpTables.isRegister(table)) {
				makeRegister(sql, table, part);
			}
			dump.read(part, in -> table(sql, table, part, in));
		}
		if (dump.structure() > AppendOnlyHistory.BEFORE) {
			number(sql, dialect);
		}
		return rows;
	}

	/** As the rows of {@code register_column} say, which were filled before. */
	private void makeRegister(DSLContext sql, String table, DumpManifest.Part part) {
		Map<String, FieldKind> columns = new HashMap<>();
		String code = sql.resultQuery("select register, name, kind from register_column").fetch().stream()
				.filter(row -> RegisterTable.name(row.get(0, String.class)).equals(table)).map(row -> {
					columns.put(row.get(1, String.class), FieldKind.valueOf(row.get(2, String.class)));
					return row.get(0, String.class);
				}).reduce((one, other) -> other).orElseThrow(() -> dump.refused(part.path()));
		RegisterColumns.make(sql, code, columns);
	}

	private void table(DSLContext sql, String table, DumpManifest.Part part, InputStream in) throws IOException {
		try (JsonParser json = JSON.createParser(in)) {
			List<Field<?>> columns = columns(sql, table, json, part);
			Object[] none = new Object[columns.size()];
			Rows batch = new Rows(sql.batch(sql.insertInto(DSL.table(DSL.name(table)), columns).values(none)));
			long count = 0;
			while (json.nextToken() == JsonToken.START_ARRAY) {
				Object[] values = new Object[columns.size()];
				for (int i = 0; i < values.length; i++) {
					if (json.nextToken() == JsonToken.END_ARRAY) {
						throw dump.refused(part.path());
					}
					values[i] = DumpValues.read(json, columns.get(i));
				}
				if (json.nextToken() != JsonToken.END_ARRAY) {
					throw dump.refused(part.path());
				}
				count++;
				if (batch.add(values)) {
					batch = new Rows(sql.batch(sql.insertInto(DSL.table(DSL.name(table)), columns).values(none)));
				}
			}
			batch.end();
			if (count != part.rows() || json.currentToken() != null) {
				throw dump.refused(part.path());
			}
			rows += count;
		}
	}

	/** The columns that the first line names. */
	private List<Field<?>> columns(DSLContext sql, String table, JsonParser json, DumpManifest.Part part) throws IOException {
		Map<String, Field<?>> known = new HashMap<>();
		for (Field<?> column : DumpTables.columns(sql, table)) {
			String name = column.getName().toLowerCase(Locale.ROOT);
			known.put(name, DSL.field(DSL.name(name), column.getDataType()));
		}
		List<Field<?>> columns = new ArrayList<>();
		if (json.nextToken() != JsonToken.START_ARRAY) {
			throw dump.refused(part.path());
		}
		while (json.nextToken() == JsonToken.VALUE_STRING) {
			Field<?> column = known.remove(json.getText());
			if (column == null) {
				throw dump.refused(part.path());
			}
			columns.add(column);
		}
		if (columns.isEmpty()) {
			throw dump.refused(part.path());
		}
		return columns;
	}

	/** The next entry of the history gets the next number. */
	private static void number(DSLContext sql, Dialect dialect) {
		int next = 1 + sql.select(DSL.max(ChangeTable.NUMBER)).from(ChangeTable.TABLE).fetchOptional(0, Integer.class).orElse(0);
		if (dialect == Dialect.DERBY) {
			sql.execute("drop sequence change_number restrict");
			sql.execute("create sequence change_number as integer start with " + next);
		} else {
			sql.fetch("select setval('change_number', " + next + ", false)");
		}
	}

	/** Rows that are sent together. */
	private static final class Rows {

		private final BatchBindStep batch;
		private int count;
		private long characters;

		Rows(BatchBindStep batch) {
			this.batch = batch;
		}

		/** Adds a row; true where they were sent. */
		boolean add(Object... values) {
			batch.bind(values);
			count++;
			for (Object value : values) {
				characters += value instanceof String text ? text.length() : 0;
			}
			if (count < MOST_ROWS && characters < MOST_CHARACTERS) {
				return false;
			}
			batch.execute();
			return true;
		}

		void end() {
			if (count > 0) {
				batch.execute();
			}
		}
	}

	/** Fills the store at a place. */
	static long into(StoreLocation location, DumpFile dump) {
		return switch (location) {
		case StoreLocation.Folder folder -> {
			long[] rows = new long[1];
			if (folder.exists()) {
				throw new StoreException(NLS.bind(Messages.Dump_notEmpty, location));
			}
			DerbyDatabase.make(folder.workspace(), dump.structure(),
					database -> rows[0] = new Transactions(database).write(List.of(),
							(sql, number) -> new StoreRestore(dump).fill(sql, Dialect.DERBY)));
			yield rows[0];
		}
		case StoreLocation.Server server -> {
			Database database = FirstSteps.open(server);
			try {
				yield new Transactions(database).write(List.of(), (sql, number) -> {
					if (!DumpTables.isEmpty(sql)) {
						throw new StoreException(NLS.bind(Messages.Dump_notEmpty, location));
					}
					if (dump.structure() < Schema.NEWEST) {
						throw new StoreException(NLS.bind(Messages.Dump_older, server));
					}
					return new StoreRestore(dump).fill(sql, Dialect.POSTGRES);
				});
			} finally {
				database.close();
			}
		}
		case StoreLocation.Asked asked -> throw new StoreException(NLS.bind(Messages.Asked_only, asked));
		};
	}

}
