package fadu.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/**
 * Some rows of a table: those whose first key columns have the values given. What a change did is kept as the other content of
 * the slices it touched; taking it back, and doing it again, is the same exchange.
 */
record Slice(Kept kept, List<String> key) {

	/** The text under which a change keeps the key. */
	String label() {
		return String.join("\n", key);
	}

	static Slice of(String table, String label) {
		return new Slice(Kept.valueOf(table), List.of(label.split("\n", -1)));
	}

	String content(DSLContext sql) {
		return RowImages.write(List.copyOf(rows(sql).values()));
	}

	/** Puts the content into the table and returns what was there. */
	String exchange(DSLContext sql, String content) {
		Map<List<String>, Map<String, String>> before = rows(sql);
		Map<List<String>, Map<String, String>> after = new LinkedHashMap<>();
		RowImages.read(content).forEach(image -> after.put(kept.key(image), image));
		before.keySet().stream().filter(row -> !after.containsKey(row))
				.forEach(row -> sql.deleteFrom(kept.table()).where(kept.where(row)).execute());
		after.forEach((row, image) -> {
			Map<Field<?>, Object> values = new LinkedHashMap<>();
			Record then = RowImages.row(image, kept.fields());
			kept.fields().forEach(field -> values.put(field, then.get(field)));
			if (!before.containsKey(row)) {
				sql.insertInto(kept.table()).set(values).execute();
			} else if (!before.get(row).equals(image)) {
				sql.update(kept.table()).set(values).where(kept.where(row)).execute();
			}
		});
		return RowImages.write(List.copyOf(before.values()));
	}

	private Map<List<String>, Map<String, String>> rows(DSLContext sql) {
		Map<List<String>, Map<String, String>> rows = new LinkedHashMap<>();
		sql.select(kept.fields()).from(kept.table()).where(kept.where(key)).forEach(row -> {
			Map<String, String> image = RowImages.image(row, kept.fields());
			rows.put(kept.key(image), image);
		});
		return rows;
	}

}
