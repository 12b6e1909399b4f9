package fadu.store.admin;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import fadu.store.StoreException;

/**
 * The groups of one database, which have the roles. Groups belong to the whole server, so their names begin with the database
 * ({@code fadu_reader}) and, where the tables are not in the schema {@code fadu}, the schema; what is noted beside each says whose
 * it is, so that no other group of that name is taken for it.
 *
 * @param database the database
 * @param schema   the schema of the tables
 */
record RoleNames(String database, String schema) {

	private static final String USUAL_SCHEMA = "fadu";
	/** Bytes of a name that PostgreSQL keeps; it cuts off what is longer. */
	private static final int LONGEST = 63;

	static RoleNames of(DSLContext sql, String schema) {
		return new RoleNames(sql.fetchOne("select current_database()").get(0, String.class), schema);
	}

	String group(StoreRole role) {
		String prefix = schema.equals(USUAL_SCHEMA) ? database : database + '_' + schema;
		String name = prefix + '_' + role.label();
		return bytes(name) <= LONGEST
				? name
				: shortened(prefix) + '_' + Integer.toHexString(prefix.hashCode()) + '_' + role.label();
	}

	private static String shortened(String prefix) {
		String start = prefix;
		while (bytes(start) > LONGEST / 2) {
			start = start.substring(0, start.offsetByCodePoints(start.length(), -1));
		}
		return start;
	}

	private static int bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8).length;
	}

	/** What is noted beside the group. */
	private String note(StoreRole role) {
		return "Fadu " + role.label() + ' ' + database + '.' + schema;
	}

	/** Whether the group is there; refused where one of that name is somebody else's. */
	boolean isThere(DSLContext sql, StoreRole role) {
		Optional<String> found = sql.resultQuery("""
				select coalesce(shobj_description(oid, 'pg_authid'), '') from pg_roles where rolname = ?""", group(role))
				.fetchOptional(0, String.class);
		if (found.filter(note -> !note.equals(note(role))).isPresent()) {
			throw new StoreException(NLS.bind(Messages.Roles_taken, group(role)));
		}
		return found.isPresent();
	}

	/** The tables and sequences that are there of a name; one that ends in a star stands for all that begin so. */
	List<String> tables(DSLContext sql, String name) {
		return sql.resultQuery("""
				select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
				where n.nspname = ? and c.relkind <> 'i' and c.relname like ?""", schema,
				name.replace("_", "\\_").replace("*", "%")).fetch(0, String.class);
	}

	void make(DSLContext sql, StoreRole role) {
		sql.execute("create role {0} nologin", DSL.quotedName(group(role)));
		sql.execute("comment on role {0} is {1}", DSL.quotedName(group(role)), DSL.inline(note(role)));
	}

}
