package fadu.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/**
 * Of which districts a login may see the reports, import some, and change what is kept. What is not visible to it is another thing
 * than what is not there.
 *
 * @param seen    what their names and codes are like; nothing for all
 * @param added   the same for imports
 * @param changed the same for any change
 */
public record DistrictRights(Optional<List<String>> seen, Optional<List<String>> added, Optional<List<String>> changed) {

	/** Those of a folder, and of a database where roles were given for all districts. */
	public static final DistrictRights ALL = new DistrictRights(Optional.empty(), Optional.empty(), Optional.empty());

	private static final String ANY_BELOW = "%";
	private static final String NOTHING_BELOW = "000000";

	/** As the database says them for the login; a folder knows none. */
	static DistrictRights of(Database database, DSLContext sql) {
		if (database.schema() == null || !areKept(sql, database.schema())) {
			return ALL;
		}
		String schema = database.schema();
		Record row = sql.select(districts(schema, "reader", "reviewer", "importer", "steward"),
				districts(schema, "importer", "steward"), districts(schema, "reviewer", "importer", "steward")).fetchOne();
		return new DistrictRights(list(row, 0), list(row, 1), list(row, 2));
	}

	/** Whether a login of the schema has a role for some districts only; who may not look into the schema may ask, too. */
	public static boolean areKept(DSLContext sql, String schema) {
		return sql.fetchExists(DSL.table("pg_tables"),
				DSL.condition("schemaname = {0} and tablename = 'district_right'", DSL.val(schema)));
	}

	private static Field<String[]> districts(String schema, String... roles) {
		return DSL.field("{0}({1})", String[].class, DSL.quotedName(schema, "districts_for"),
				DSL.list(Arrays.stream(roles).map(DSL::inline).toList()));
	}

	private static Optional<List<String>> list(Record row, int column) {
		return Optional.ofNullable(row.get(column, String[].class)).map(List::of);
	}

	/** Codes of districts, or their names, that the patterns came from. */
	static List<String> districts(List<String> patterns) {
		return patterns.stream().map(pattern -> pattern.endsWith(ANY_BELOW)
				? pattern.replace(ANY_BELOW, NOTHING_BELOW.substring(Math.min(pattern.length() - 1, NOTHING_BELOW.length())))
				: name(pattern)).toList();
	}

	private static String name(String pattern) {
		return pattern.replaceAll("\\\\(.)", "$1");
	}

	/** Whether what is kept under the code or name may be seen. */
	public boolean sees(String district) {
		return isOf(seen, district);
	}

	/** Whether a report of the district may be imported. */
	public boolean mayAdd(String district) {
		return isOf(added, district);
	}

	private static boolean isOf(Optional<List<String>> patterns, String district) {
		return patterns.isEmpty() || district != null && patterns.get().stream().anyMatch(pattern -> pattern.endsWith(ANY_BELOW)
				? district.startsWith(pattern.substring(0, pattern.length() - 1))
				: district.equals(name(pattern)));
	}

}
