package fadu.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The tables of a store in an order in which they can be filled, and the columns by which their rows are in order. */
final class DumpTables {

	/** Those with what people put in; what is derived from them is not among them. */
	private static final Map<String, String> ORDERS = Map.ofEntries(Map.entry("document", "sha256"),
			Map.entry("document_text", "document"), Map.entry("observation", "document, ordinal"),
			Map.entry("observation_as_read", "document, id"), Map.entry("change_set", "ordinal"),
			Map.entry("changed_rows", "change_set, ordinal"), Map.entry("peer_group", "name"), Map.entry("finding", "id"),
			Map.entry("definition", "id"), Map.entry("register_column", "register, name"), Map.entry("register_head", "root"),
			Map.entry("register_import", "root, import_no"));
	private static final List<String> NAMES = List.of("document", "document_text", "observation", "observation_as_read",
			"change_set",
			"changed_rows", "peer_group", "finding", "definition", "register_column", "register_head", "register_import");
	private static final String REGISTER_ORDER = "district, row_key, import_no";
	private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

	private DumpTables() {
	}

	/** Those that are there, those of registers last. */
	static List<String> of(DSLContext sql, int structure) {
		List<String> names = new ArrayList<>();
		for (String name : NAMES) {
			if (structure >= since(name)) {
				names.add(name);
			}
		}
		if (structure >= since("register_column")) {
			sql.resultQuery("select distinct register from register_column order by register").fetch(0, String.class)
					.forEach(code -> names.add(RegisterTable.name(code)));
		}
		return names;
	}

	private static int since(String name) {
		return name.equals("definition")
				? 8
				: name.startsWith("register_") ? 7 : name.startsWith("document") || name.equals("observation") ? 1 : 3;
	}

	static String order(String name) {
		return ORDERS.getOrDefault(name, REGISTER_ORDER);
	}

	/** Whether a dump may have a table of this name. */
	static boolean isTable(String name) {
		return ORDERS.containsKey(name) || isRegister(name);
	}

	/** Whether rows of a register are in it. */
	static boolean isRegister(String name) {
		return name.startsWith("reg_") && NAME.matcher(name).matches();
	}

	/** Whether somebody has put something in. */
	static boolean isEmpty(DSLContext sql) {
		return List.of("document", "change_set", "peer_group", "finding", "definition", "register_import").stream()
				.allMatch(name -> sql.fetchCount(DSL.table(DSL.name(name))) == 0);
	}

	/** The columns of a table. */
	static List<Field<?>> columns(DSLContext sql, String name) {
		return List.of(sql.select().from(DSL.table(DSL.name(name))).where(DSL.falseCondition()).fetch().fields());
	}

}
