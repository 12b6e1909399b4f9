package fadu.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** The rows of several slices of one table below one root: read together, and put back together, in few statements. */
final class SliceRows {

	/** So many ids stand in one statement. */
	static final int AT_ONCE = 500;

	private final Kept kept;
	private final List<Slice> slices;
	private final String root;

	/** @param slices of one table, below one root */
	SliceRows(List<Slice> slices) {
		this.slices = slices;
		this.kept = slices.getFirst().kept();
		this.root = slices.getFirst().root();
	}

	/** The slices sorted by table and root, in the order in which the first of each comes. */
	static Collection<List<Slice>> together(Collection<Slice> slices) {
		Map<List<Object>, List<Slice>> groups = new LinkedHashMap<>();
		slices.forEach(slice -> groups.computeIfAbsent(List.of(slice.kept(), slice.root()), any -> new ArrayList<>()).add(slice));
		return groups.values();
	}

	/** The rows of each slice as the database has them now, as text. */
	Map<Slice, String> contents(DSLContext sql) {
		return contents(rows(sql));
	}

	/** Puts the contents into the table, and returns what was there. */
	Map<Slice, String> exchange(DSLContext sql, Map<Slice, String> contents) {
		Map<List<String>, Map<String, String>> before = rows(sql);
		Map<List<String>, Map<String, String>> after = new LinkedHashMap<>();
		slices.forEach(
				slice -> RowImages.read(contents.get(slice)).forEach(image -> after.put(kept.key(image), image)));
		delete(sql, before.keySet().stream().filter(row -> !after.containsKey(row)).toList());
		insert(sql, after.entrySet().stream().filter(row -> !before.containsKey(row.getKey())).map(Map.Entry::getValue).toList());
		update(sql, before, after);
		return contents(before);
	}

	private Map<Slice, String> contents(Map<List<String>, Map<String, String>> rows) {
		Map<Slice, List<Map<String, String>>> images = new LinkedHashMap<>();
		slices.forEach(slice -> images.put(slice, new ArrayList<>()));
		boolean whole = slices.size() == 1;
		rows.forEach((key, image) -> {
			Slice slice = whole ? slices.getFirst() : new Slice(kept, key);
			images.get(slice).add(image);
		});
		Map<Slice, String> contents = new LinkedHashMap<>();
		images.forEach((slice, found) -> contents.put(slice, RowImages.write(found)));
		return contents;
	}

	private Map<List<String>, Map<String, String>> rows(DSLContext sql) {
		Map<List<String>, Map<String, String>> rows = new LinkedHashMap<>();
		for (Condition condition : conditions(slices.stream().map(Slice::key).toList())) {
			sql.select(kept.fields()).from(kept.table()).where(condition).forEach(row -> {
				Map<String, String> image = RowImages.image(row, kept.fields());
				rows.put(kept.key(image), image);
			});
		}
		return rows;
	}

	/** The rows with these keys, as few conditions as can be. */
	private List<Condition> conditions(List<List<String>> keys) {
		if (keys.stream().anyMatch(key -> key.size() == 1)) {
			return List.of(kept.below(root));
		}
		List<Condition> conditions = new ArrayList<>();
		for (int from = 0; from < keys.size(); from += AT_ONCE) {
			List<String> ids = keys.subList(from, Math.min(keys.size(), from + AT_ONCE)).stream().map(List::getLast).toList();
			conditions.add(kept.below(root, ids));
		}
		return conditions;
	}

	private void delete(DSLContext sql, List<List<String>> keys) {
		conditions(keys).forEach(condition -> sql.deleteFrom(kept.table()).where(condition).execute());
	}

	private void insert(DSLContext sql, List<Map<String, String>> images) {
		if (images.isEmpty()) {
			return;
		}
		BatchBindStep batch = sql.batch(sql.insertInto(kept.table(), kept.fields()).values(new Object[kept.fields().size()]));
		images.forEach(image -> {
			Record row = RowImages.row(image, kept.fields());
			batch.bind(kept.fields().stream().map(row::get).toArray());
		});
		batch.execute();
	}

	/** Rows that change in the same way change in one statement, as all figures do that were confirmed together. */
	private void update(DSLContext sql, Map<List<String>, Map<String, String>> before,
			Map<List<String>, Map<String, String>> after) {
		Map<Map<Field<?>, Object>, List<List<String>>> alike = new LinkedHashMap<>();
		after.forEach((key, image) -> {
			Map<String, String> was = before.get(key);
			if (was != null && !was.equals(image)) {
				Record row = RowImages.row(image, kept.fields());
				Map<Field<?>, Object> values = new LinkedHashMap<>();
				kept.fields().stream().filter(field -> !Objects.equals(was.get(field.getName()), image.get(field.getName())))
						.forEach(field -> values.put(field, row.get(field)));
				alike.computeIfAbsent(values, any -> new ArrayList<>()).add(key);
			}
		});
		alike.forEach((values, keys) -> conditions(keys)
				.forEach(condition -> sql.update(kept.table()).set(values).where(condition).execute()));
	}

}
