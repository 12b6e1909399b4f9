package fadu.store.admin;

import java.sql.Statement;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jooq.DSLContext;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

import fadu.store.DistrictRights;

/**
 * Roles that are given for districts only. PostgreSQL itself keeps the other rows from such a login, whatever program asks
 * ({@code policies.txt}); where no login has a role so, there is nothing of it in the database and no question pays for it.
 */
final class RowRights {

	private static final String TABLE = "district_right";
	private static final String STATEMENTS = "row-rights.sql";
	private static final Table<?> RIGHTS = DSL.table(DSL.name(TABLE));

	private final DSLContext sql;
	private final RoleNames names;

	/** @param sql a transaction with the schema of the tables at hand */
	RowRights(DSLContext sql, RoleNames names) {
		this.sql = sql;
		this.names = names;
	}

	/** Whether a login has a role for some districts only. */
	boolean isThere() {
		return DistrictRights.areKept(sql, names.schema());
	}

	/** Gives a role that the logins have for these districts alone, in place of those that it was given for before. */
	void give(StoreRole role, Collection<String> logins, Collection<GrantedDistrict> districts) {
		make();
		for (String login : logins) {
			delete(role, login);
			for (GrantedDistrict district : districts) {
				district.patterns().forEach(pattern -> sql.execute("insert into {0} values ({1}, {2}, {3}, {4})"
						+ " on conflict do nothing", RIGHTS, DSL.val(login), DSL.val(role.label()), DSL.val(district.code()),
						DSL.val(pattern)));
			}
		}
	}

	/** Lets logins have a role for all districts, or not at all. */
	void lift(StoreRole role, Collection<String> logins) {
		if (isThere()) {
			logins.forEach(login -> delete(role, login));
			if (!sql.fetchExists(RIGHTS)) {
				remove();
			}
		}
	}

	private void delete(StoreRole role, String login) {
		sql.execute("delete from {0} where login = {1} and role = {2}", RIGHTS, DSL.val(login), DSL.val(role.label()));
	}

	/** Who has which role for which districts only. */
	List<Restriction> all() {
		if (!isThere()) {
			return List.of();
		}
		Map<List<String>, List<String>> districts = sql
				.fetch("select distinct login, role, district from {0} order by 1, 2, 3", RIGHTS).stream()
				.collect(Collectors.groupingBy(row -> List.of(text(row, 0), text(row, 1)), LinkedHashMap::new,
						Collectors.mapping(row -> text(row, 2), Collectors.toList())));
		return districts.entrySet().stream().map(entry -> new Restriction(entry.getKey().getFirst(),
				StoreRole.of(entry.getKey().getLast()).orElseThrow(), entry.getValue())).toList();
	}

	private static String text(Record row, int column) {
		return row.get(column, String.class);
	}

	/** Makes the table of these rights, what reads it, and the policies that are missing, as of a register that came later. */
	void make() {
		sql.execute("set local lock_timeout = '10s'");
		for (String statement : statements()) {
			run(statement);
		}
		for (RowPolicy policy : RowPolicy.all()) {
			for (String table : names.tables(sql, policy.table())) {
				if (!has(table, policy.name())) {
					run(policy.statement(sql.render(table(table))));
				}
				if (!isSecured(table)) {
					sql.execute("alter table {0} enable row level security", table(table));
				}
			}
		}
	}

	private List<String> statements() {
		String groups = Arrays.stream(StoreRole.values())
				.map(role -> "(" + inline(role.label()) + ", " + inline(names.group(role)) + ")").collect(Collectors.joining(", "));
		String text = ResourceText.text(RowRights.class, STATEMENTS).replace("{schema}", sql.render(DSL.quotedName(names.schema())))
				.replace("{groups}", groups);
		return List.of(text.split("\n--\n"));
	}

	private String inline(String text) {
		return sql.renderInlined(DSL.inline(text));
	}

	private boolean has(String table, String policy) {
		return !sql.fetch("select 1 from pg_policies where schemaname = {0} and tablename = {1} and policyname = {2}",
				DSL.val(names.schema()), DSL.val(table), DSL.val(policy)).isEmpty();
	}

	private boolean isSecured(String table) {
		return sql.fetchOne("select relrowsecurity from pg_class where oid = to_regclass({0})",
				DSL.inline(sql.render(table(table)))).get(0, Boolean.class);
	}

	private void remove() {
		sql.execute("set local lock_timeout = '10s'");
		for (String pattern : RowPolicy.tables()) {
			for (String table : names.tables(sql, pattern)) {
				sql.execute("alter table {0} disable row level security", table(table));
				RowPolicy.all().stream().filter(policy -> policy.table().equals(pattern))
						.forEach(policy -> sql.execute("drop policy if exists " + policy.name() + " on {0}", table(table)));
			}
		}
		sql.execute("drop view {0}", table("seen_district"));
		for (String function : List.of("may_entry", "may_root", "may_define", "may_figures", "document_is_of", "districts_for")) {
			sql.execute("drop function {0}", table(function));
		}
		sql.execute("drop table {0}", table(TABLE));
	}

	private Name table(String name) {
		return DSL.quotedName(names.schema(), name);
	}

	/** As it is: bodies of functions are no templates. */
	private void run(String statement) {
		sql.connection(connection -> {
			try (Statement plain = connection.createStatement()) {
				plain.execute(statement);
			}
		});
	}

}
