package fadu.store.admin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.jooq.DSLContext;
import org.jooq.Name;
import org.jooq.impl.DSL;

import fadu.store.ServerTables;
import fadu.store.StoreException;

/** The roles of a database: groups with rights on the tables, which logins are members of. All can be said twice. */
public final class RoleGrants {

	private final ServerTables tables;

	/** The roles of the database that holds the tables. */
	public RoleGrants(ServerTables tables) {
		this.tables = tables;
	}

	/** Gives logins a role for all districts, as {@link #grant(StoreRole, List, String...)} does. */
	public String grant(StoreRole role, String... logins) {
		return grant(role, List.of(), logins);
	}

	/**
	 * Gives logins a role, for all districts or for some; what they had it for before no longer counts. The groups and their rights
	 * are made where they are missing, and set right where they are not.
	 *
	 * @param districts those that it is given for alone, each with what lies below it; empty for all
	 * @return the group that has the role
	 * @throws StoreException where there is no such login or there are no tables, the user may not make roles, or somebody else's
	 *                            group has the name; then nothing is changed, for none of them
	 */
	public String grant(StoreRole role, List<GrantedDistrict> districts, String... logins) {
		TableState.requireCurrent(tables);
		return tables.ask(sql -> {
			RoleNames names = names(sql);
			for (String login : logins) {
				requireLogin(sql, login);
			}
			List<StoreRole> all = roles(sql);
			if (!all.contains(role)) {
				throw new StoreException(NLS.bind(Messages.Roles_federated, tables.location()));
			}
			if (!districts.isEmpty() && !tables.sources(sql).isEmpty()) {
				throw new StoreException(NLS.bind(Messages.Roles_districtsOfProvince, tables.location()));
			}
			List<StoreRole> missing = new ArrayList<>();
			for (StoreRole each : all) {
				if (!names.isThere(sql, each)) {
					missing.add(each);
				}
			}
			if (!missing.isEmpty() && !mayMakeRoles(sql)) {
				throw new StoreException(NLS.bind(Messages.Roles_mayNotMake, user(sql)));
			}
			missing.forEach(each -> names.make(sql, each));
			if (districts.isEmpty()) {
				new RowRights(sql, names).lift(role, List.of(logins));
			} else {
				new RowRights(sql, names).give(role, List.of(logins), districts);
			}
			setRights(sql, names);
			for (String login : logins) {
				sql.execute("grant {0} to {1}", DSL.quotedName(names.group(role)), DSL.quotedName(login));
			}
			return names.group(role);
		});
	}

	/**
	 * Takes a role from a login.
	 *
	 * @return whether it had it
	 * @throws StoreException where there is no such login
	 */
	public boolean revoke(StoreRole role, String login) {
		return tables.ask(sql -> {
			RoleNames names = names(sql);
			requireLogin(sql, login);
			boolean had = members(sql, names, role).contains(login);
			if (had) {
				sql.execute("revoke {0} from {1}", DSL.quotedName(names.group(role)), DSL.quotedName(login));
			}
			new RowRights(sql, names).lift(role, List.of(login));
			return had;
		});
	}

	/** Gives the groups that are there their rights on tables that came later. */
	public void setRights() {
		tables.change(sql -> setRights(sql, names(sql)));
	}

	/** The logins that have each role. */
	public Map<StoreRole, List<String>> members() {
		return tables.ask(sql -> {
			RoleNames names = names(sql);
			Map<StoreRole, List<String>> members = new LinkedHashMap<>();
			for (StoreRole role : StoreRole.values()) {
				members.put(role, members(sql, names, role));
			}
			return members;
		});
	}

	/** Who has a role for some districts only. */
	public List<Restriction> restrictions() {
		return tables.ask(sql -> new RowRights(sql, names(sql)).all());
	}

	private RoleNames names(DSLContext sql) {
		return RoleNames.of(sql, tables.schema());
	}

	/** All but the owner of the tables, whom newer servers make a member of each group that he makes. */
	private List<String> members(DSLContext sql, RoleNames names, StoreRole role) {
		return sql.resultQuery(
				"""
						select distinct m.rolname from pg_auth_members a join pg_roles g on g.oid = a.roleid join pg_roles m on m.oid = a.member
						where g.rolname = ? and not exists (select 1 from pg_namespace n where n.nspname = ? and n.nspowner = m.oid)
						order by 1""",
				names.group(role), tables.schema()).fetch(0, String.class);
	}

	private static void requireLogin(DSLContext sql, String login) {
		if (sql.fetch("select 1 from pg_roles where rolname = ?", login).isEmpty()) {
			throw new StoreException(NLS.bind(Messages.Roles_noLogin, login));
		}
	}

	private static boolean mayMakeRoles(DSLContext sql) {
		return sql.fetchOne("select rolcreaterole or rolsuper from pg_roles where rolname = current_user").get(0, Boolean.class);
	}

	private static String user(DSLContext sql) {
		return sql.fetchOne("select current_user").get(0, String.class);
	}

	/** A database that is set over others can only be read. */
	private List<StoreRole> roles(DSLContext sql) {
		return tables.sources(sql).isEmpty() ? List.of(StoreRole.values()) : List.of(StoreRole.READER);
	}

	private void setRights(DSLContext sql, RoleNames names) {
		RowRights rows = new RowRights(sql, names);
		if (rows.isThere()) {
			rows.make();
		}
		for (StoreRole role : roles(sql)) {
			if (names.isThere(sql, role)) {
				Name group = DSL.quotedName(names.group(role));
				use(sql, tables.schema(), group);
				TableRights.all().stream().filter(rights -> rights.role() == role)
						.forEach(
								rights -> names.tables(sql, rights.table()).forEach(table -> setRights(sql, rights, table, group)));
				tables.sources(sql).forEach(source -> {
					use(sql, source.schema(), group);
					sql.execute("grant select on all tables in schema {0} to {1}", DSL.quotedName(source.schema()), group);
				});
			}
		}
	}

	private static void use(DSLContext sql, String schema, Name group) {
		sql.execute("grant usage on schema {0} to {1}", DSL.quotedName(schema), group);
	}

	private void setRights(DSLContext sql, TableRights rights, String name, Name group) {
		Name table = DSL.quotedName(tables.schema(), name);
		String columns = rights.columns().isEmpty() ? "" : " (" + rights.columns() + ')';
		if (columns.isEmpty()) {
			sql.execute("revoke all on {0} from {1}", table, group); // also what it has on single columns
		}
		if (!rights.rights().isEmpty()) {
			String list = rights.rights().stream().map(right -> right + columns).collect(Collectors.joining(", "));
			sql.execute("grant " + list + " on {0} to {1}", table, group);
		}
	}

}
