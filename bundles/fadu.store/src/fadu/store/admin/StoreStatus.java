package fadu.store.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jooq.DSLContext;
import org.jooq.Record;

import fadu.model.ReviewStatus;
import fadu.store.FederatedSource;
import fadu.store.ServerTables;
import fadu.store.Sources;

/**
 * The state of a shared database; whoever may read its tables may ask.
 *
 * @param server     the version of PostgreSQL
 * @param database   the database and, behind a dot, the schema
 * @param user       who asks
 * @param structure  the structure of Fadu's tables; 0 where there are none
 * @param release    the Fadu that made or last changed them, as far as it is known
 * @param counts     how much is kept
 * @param bytes      what the database takes on the disk of the server
 * @param encrypted  how the connection is encrypted; nothing where anybody on the way can read it
 * @param clients    who is connected, this program among them
 * @param roles      the logins that have each role
 * @param restricted who has a role for some districts only
 * @param sources    of a province's database, those that it reads, each with whether it answers now
 */
public record StoreStatus(String server, String database, String user, int structure, Optional<String> release, Counts counts,
		long bytes, Optional<String> encrypted, List<Client> clients, Map<StoreRole, List<String>> roles,
		List<Restriction> restricted, Map<FederatedSource, Boolean> sources) {

	/**
	 * How much is kept.
	 *
	 * @param documents imported reports
	 * @param figures   their figures
	 * @param waiting   those of them that nobody has reviewed
	 */
	public record Counts(long documents, long figures, long waiting) {
	}

	/**
	 * Connections of one login with one program.
	 *
	 * @param login       the login
	 * @param program     the program, as it calls itself
	 * @param connections how many
	 */
	public record Client(String login, String program, int connections) {
	}

	/** Looks at the database. */
	public static StoreStatus of(ServerTables tables) {
		int structure = tables.version();
		Optional<String> release = tables.release();
		Map<StoreRole, List<String>> roles = new RoleGrants(tables).members();
		List<Restriction> restricted = new RoleGrants(tables).restrictions();
		Optional<Sources> answering = tables.answering();
		Map<FederatedSource, Boolean> sources = new LinkedHashMap<>();
		answering.ifPresent(
				now -> tables.ask(tables::sources).forEach(source -> sources.put(source, now.answering().contains(source))));
		return tables.ask(sql -> new StoreStatus(text(sql, "select current_setting('server_version')"),
				text(sql, "select current_database()") + '.' + tables.schema(), text(sql, "select current_user"), structure,
				release,
				structure == 0 ? new Counts(0, 0, 0) : counts(answering.map(now -> now.over(sql)).orElse(sql)),
				sql.fetchOne("select pg_database_size(current_database())").get(0, Long.class), encrypted(sql), clients(sql), roles,
				restricted,
				sources));
	}

	private static String text(DSLContext sql, String question) {
		return sql.fetchOne(question).get(0, String.class);
	}

	private static Counts counts(DSLContext sql) {
		Record row = sql.fetchOne("""
				select (select count(*) from document), count(*), count(*) filter (where review_status = ?) from observation""",
				ReviewStatus.READ.getLiteral());
		return new Counts(row.get(0, Long.class), row.get(1, Long.class), row.get(2, Long.class));
	}

	private static Optional<String> encrypted(DSLContext sql) {
		return sql.resultQuery("select version || ' ' || cipher from pg_stat_ssl where pid = pg_backend_pid() and ssl")
				.fetchOptional(0, String.class);
	}

	private static List<Client> clients(DSLContext sql) {
		return sql.resultQuery("""
				select usename::text, coalesce(application_name, ''), count(*) from pg_stat_activity
				where datname = current_database() and usename is not null group by 1, 2 order by 1, 2""")
				.fetch(row -> new Client(row.get(0, String.class), row.get(1, String.class), row.get(2, Integer.class)));
	}

}
