package fadu.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

import fadu.register.definition.RegisterDefinition;
import fadu.register.row.RegisterRow;
import fadu.register.row.RowChange;
import fadu.register.row.RowChanges;
import fadu.register.row.RowChanges.KeptRow;
import fadu.register.row.RowsRead;

/** Finds the versions of rows that count, and adds further ones. */
record RowVersions(DSLContext sql, RegisterTable rows) {

	/** So many rows are sent to the database at once. */
	private static final int AT_ONCE = 1000;

	/** Holds rows against those that are kept. @param current whether the table has all columns of the register */
	RowChanges changes(RegisterDefinition register, RowsRead read, boolean current) {
		Map<String, Map<String, KeptRow>> kept = new HashMap<>();
		if (current) {
			Map<String, List<String>> keys = read.rows().stream().collect(
					Collectors.groupingBy(RegisterRow::district, Collectors.mapping(RegisterRow::key, Collectors.toList())));
			keys.forEach((district, ofDistrict) -> kept.put(district, kept(district, ofDistrict)));
		}
		return RowChanges.of(register, read,
				row -> Optional.ofNullable(kept.getOrDefault(row.district(), Map.of()).get(row.key())));
	}

	private Map<String, KeptRow> kept(String district, List<String> keys) {
		Map<String, KeptRow> kept = new HashMap<>();
		for (int from = 0; from < keys.size(); from += SliceRows.AT_ONCE) {
			List<String> some = keys.subList(from, Math.min(keys.size(), from + SliceRows.AT_ONCE));
			sql.select(rows.all()).from(rows.table())
					.where(rows.district.eq(district), rows.current.eq(DSL.inline(true)), rows.key.in(some))
					.forEach(row -> kept.put(row.get(rows.key), new KeptRow(row.get(rows.version), rows.values(row))));
		}
		return kept;
	}

	/** The import that brought what is kept of a row; 0 for none. */
	int standing(RegisterRow row) {
		KeptRow kept = kept(row.district(), List.of(row.key())).get(row.key());
		return kept == null ? 0 : kept.version();
	}

	/** Adds the versions, and lets those not count any longer that they take the place of. */
	void keep(Journal.Change change, String register, RowChanges changes, Map<String, Map<String, String>> columns,
			ImportedFile file) {
		int number = change.number();
		Set<String> districts = Stream
				.concat(changes.added().stream(), changes.changed().stream().map(RowChange::row)).map(RegisterRow::district)
				.collect(Collectors.toCollection(TreeSet::new));
		for (String district : districts) {
			String root = RegisterImports.root(register, district);
			change.touch(Kept.REGISTER_HEAD, root);
			sql.insertInto(RegisterImports.TABLE).set(RegisterImports.OF, root).set(RegisterImports.NUMBER, number)
					.set(RegisterImports.PREVIOUS, RegisterImports.head(sql, root)).set(RegisterImports.REGISTER, register)
					.set(RegisterImports.DISTRICT, district).set(RegisterImports.FILE, cut(file.name(), 1000))
					.set(RegisterImports.SHA256, file.sha256()).set(RegisterImports.AT, change.at())
					.set(RegisterImports.COLUMNS, letters(columns)).execute();
			RegisterImports.advance(sql, root, number);
		}
		List<Object[]> versions = new ArrayList<>();
		changes.added().forEach(row -> versions.add(version(row, number, 0)));
		changes.changed().forEach(each -> versions.add(version(each.row(), number, each.version())));
		retire(changes.changed());
		insert(versions);
	}

	private Object[] version(RegisterRow row, int number, int replaces) {
		List<Object> values = new ArrayList<>(List.of(row.district(), row.key(), number, replaces, true,
				cut(row.sheet(), RegisterTable.LONGEST_SHEET), row.number()));
		values.addAll(rows.ordered(row.values()));
		return values.toArray();
	}

	private static String cut(String text, int most) {
		return text.length() <= most ? text : text.substring(0, most);
	}

	private static String letters(Map<String, Map<String, String>> columns) {
		return columns.entrySet().stream()
				.flatMap(sheet -> sheet.getValue().entrySet().stream()
						.map(column -> sheet.getKey() + '\t' + column.getKey() + '\t' + column.getValue()))
				.collect(Collectors.joining("\n"));
	}

	private void retire(List<RowChange> changed) {
		for (int from = 0; from < changed.size(); from += AT_ONCE) {
			BatchBindStep batch = sql.batch(sql.update(rows.table()).set(rows.current, DSL.inline(false)).where(
					rows.district.eq((String) null), rows.key.eq((String) null), rows.version.eq((Integer) null)));
			changed.subList(from, Math.min(changed.size(), from + AT_ONCE))
					.forEach(each -> batch.bind(each.row().district(), each.row().key(), each.version()));
			batch.execute();
		}
	}

	private void insert(List<Object[]> versions) {
		List<Field<?>> fields = rows.all();
		for (int from = 0; from < versions.size(); from += AT_ONCE) {
			BatchBindStep batch = sql.batch(sql.insertInto(rows.table(), fields).values(new Object[fields.size()]));
			versions.subList(from, Math.min(versions.size(), from + AT_ONCE)).forEach(batch::bind);
			batch.execute();
		}
	}

}
