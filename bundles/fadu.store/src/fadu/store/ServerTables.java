package fadu.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Fadu's tables on a server, for those who look after them: they may be missing, older or newer than this program. What Fadu made
 * them is written beside them, so that an older one can name what it lacks.
 */
public final class ServerTables implements AutoCloseable {

	/** The structure that this program works with. */
	public static final int NEWEST = Schema.NEWEST;

	private static final String RELEASE = "Fadu ";

	private final Database database;

	private ServerTables(Database database) {
		this.database = database;
	}

	/**
	 * Connects; whether there are tables is asked later.
	 *
	 * @throws StoreException where the server cannot be reached or refuses the user
	 */
	public static ServerTables open(StoreLocation.Server location) {
		return new ServerTables(PostgresDatabase.open(location));
	}

	/** The schema that holds the tables, or will. */
	public String schema() {
		return database.schema();
	}

	/** Where they are, for messages. */
	public StoreLocation location() {
		return database.location();
	}

	/** Host, port, user and password of the connection, as the driver understood the URL. */
	public PGSimpleDataSource connection() {
		return (PGSimpleDataSource) database.source();
	}

	/** The structure of the tables that are there; 0 where there are none. */
	public int version() {
		return ask(Schema::version);
	}

	/** The Fadu that made or last changed the tables; nothing where that is not known. */
	public Optional<String> release() {
		return ask(sql -> release(sql, schema()));
	}

	/** The databases that this one is set over, by rank; none where it keeps its data itself. */
	public List<FederatedSource> sources(DSLContext sql) {
		return Federation.sources(sql, schema());
	}

	/**
	 * Which of these sources answer now; to be asked outside of a transaction.
	 *
	 * @return none where this database keeps its data itself
	 */
	public Optional<Sources> answering() {
		try {
			List<FederatedSource> all = sources(database.sql());
			return all.isEmpty() ? Optional.empty() : Optional.of(Sources.look(database.sql(), schema(), all));
		} catch (DataAccessException e) {
			throw database.explain(e);
		}
	}

	/** Asks in one transaction, with the schema of the tables at hand. */
	public <T> T ask(Function<DSLContext, T> question) {
		try {
			return database.sql().transactionResult(transaction -> {
				transaction.dsl().fetch("select set_config('search_path', quote_ident(?), true)", schema());
				return question.apply(transaction.dsl());
			});
		} catch (DataAccessException e) {
			throw database.explain(e);
		}
	}

	/** Changes something: all or nothing. */
	public void change(Consumer<DSLContext> work) {
		ask(sql -> {
			work.accept(sql);
			return null;
		});
	}

	/** Makes the schema and the tables, or runs on older tables what they have not seen. */
	public void make() {
		make(NEWEST);
	}

	/** As {@link #make()}, but as an older program would have done that knew structures up to this one. */
	public void make(int structure) {
		try {
			Schema.migrate(database, structure);
		} catch (FlywayException e) {
			throw database.explain(e);
		}
		note();
	}

	/** Notes beside the tables which Fadu made them. */
	public void note() {
		change(sql -> sql.execute("comment on schema {0} is {1}", DSL.name(schema()),
				DSL.inline(RELEASE + own())));
	}

	/** Says that only a newer program can work with the tables, and which where that is known. */
	public StoreException newer() {
		return newer(database, version());
	}

	static StoreException newer(Database database, int version) {
		Optional<String> release = database.schema() == null ? Optional.empty() : release(database.sql(), database.schema());
		return new StoreException(release
				.map(fadu -> NLS.bind(Messages.Server_newer, new Object[]{database.location(), version, Schema.NEWEST, fadu}))
				.orElseGet(() -> Schema.message(Messages.Store_newer, database, version)));
	}

	private static Optional<String> release(DSLContext sql, String schema) {
		return sql.resultQuery("select obj_description(to_regnamespace(quote_ident(?)), 'pg_namespace')", schema)
				.fetchOptional(0, String.class).filter(text -> text.startsWith(RELEASE))
				.map(text -> text.substring(RELEASE.length()));
	}

	private static String own() {
		Bundle bundle = FrameworkUtil.getBundle(ServerTables.class);
		if (bundle == null) {
			return "";
		}
		Version version = bundle.getVersion();
		return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
	}

	@Override
	public void close() {
		database.close();
	}

}
