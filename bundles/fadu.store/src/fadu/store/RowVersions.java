package fadu.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jooq.DSLContext;

import fadu.register.definition.RegisterDefinition;
import fadu.register.row.RegisterRow;
import fadu.register.row.RowChanges;
import fadu.register.row.RowsRead;
import fadu.store.BulkRows.NewVersion;

/** Finds the versions of rows that count, and adds further ones. */
record RowVersions(DSLContext sql, RegisterTable rows) {

	/** So many versions are written at once. */
	private static final int AT_ONCE = 5000;
	/** In the order of the index neighbours go to neighbours: a page of it is found once and not for each row. */
	private static final Comparator<NewVersion> BY_KEY = Comparator.comparing((NewVersion version) -> version.row().district())
			.thenComparing(version -> version.row().key());

	/** Holds rows against those that are kept. @param current whether the table has all columns of the register */
	RowChanges changes(RegisterDefinition register, RowsRead read, boolean current) {
		if (!current) {
			return RowChanges.of(register, read, some -> Map.of());
		}
		Set<String> districts = read.rows().stream().map(RegisterRow::district).collect(Collectors.toSet());
		Set<String> filled = RegisterImports.standing(sql, register.code(), districts);
		BulkRows bulk = BulkRows.of(sql, rows);
		return RowChanges.of(register, read, some -> {
			List<RegisterRow> perhaps = some.stream().filter(row -> filled.contains(row.district())).toList();
			return perhaps.isEmpty() ? Map.of() : bulk.kept(perhaps);
		});
	}

	/** The imports that brought what is kept of rows, by {@link RegisterRow#id()}. */
	Map<String, Integer> standing(List<RegisterRow> some) {
		Map<String, Integer> standing = new HashMap<>();
		BulkRows.of(sql, rows).kept(some).forEach((id, row) -> standing.put(id, row.version()));
		return standing;
	}

	/** The import that brought what is kept of a row; 0 for none. */
	int standing(RegisterRow row) {
		return standing(List.of(row)).getOrDefault(row.id(), 0);
	}

	/** Adds the versions, and lets those not count any longer that they take the place of. */
	void keep(Journal.Change change, String register, RowChanges changes, Map<String, Map<String, String>> columns,
			ImportedFile file) {
		Set<String> districts = new TreeSet<>();
		changes.added().forEach(row -> districts.add(row.district()));
		changes.changed().forEach(each -> districts.add(each.row().district()));
		RegisterImports.begin(change, register, districts, columns, file);
		List<NewVersion> versions = new ArrayList<>(changes.changed().size() + changes.added().size());
		changes.changed().forEach(each -> versions.add(new NewVersion(each.row(), each.version())));
		changes.added().forEach(row -> versions.add(new NewVersion(row, 0)));
		versions.sort(BY_KEY);
		for (int from = 0; from < versions.size(); from += AT_ONCE) {
			write(versions.subList(from, Math.min(versions.size(), from + AT_ONCE)), change.number());
		}
	}

	/** Takes rows out: the version that says so has the values that they had. */
	void remove(Journal.Change change, String register, List<NewVersion> removals) {
		Set<String> districts = removals.stream().map(each -> each.row().district()).collect(Collectors.toCollection(TreeSet::new));
		RegisterImports.begin(change, register, districts, Map.of(), ImportedFile.WRITTEN);
		write(removals, change.number());
	}

	private void write(List<NewVersion> versions, int number) {
		BulkRows bulk = BulkRows.of(sql, rows);
		List<NewVersion> replacing = versions.stream().filter(version -> version.replaces() > 0).toList();
		if (!replacing.isEmpty()) {
			bulk.retire(replacing);
		}
		if (!versions.isEmpty()) {
			bulk.insert(versions, number);
		}
	}

}
