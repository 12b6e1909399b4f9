package fadu.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The tables and their history: a numbered script for each change, run by Flyway once and in order. */
final class Schema {

	private static final List<LoadableResource> MIGRATIONS = List.of(new Migration("V1__documents_and_observations.sql"),
			new Migration("V2__place.sql"), new Migration("V3__review_and_history.sql"), new Migration("V4__decisions_only.sql"),
			new Migration("V5__entries_of_history.sql"), new Migration("V7__registers.sql"),
			new Migration("V8__definitions.sql"));
	static final int NEWEST = 8;

	private static final Name HISTORY = DSL.quotedName("flyway_schema_history");
	private static final Field<String> VERSION = DSL.field(DSL.quotedName("version"), SQLDataType.VARCHAR);

	private Schema() {
	}

	/**
	 * Makes sure that the tables are those that this program works with. In a folder they are made or, after a copy, brought up to
	 * date; on a server only its administrator does that. Starting Flyway takes about half a second, so it is left out where its
	 * history says that nothing is to be done.
	 *
	 * @throws StoreException where a newer program has changed the tables; where a server has none or those of an older program
	 */
	static void bringUpToDate(Database database) {
		int version = version(database);
		if (version > NEWEST) {
			throw ServerTables.newer(database, version);
		}
		if (version < NEWEST) {
			if (database.schema() != null) {
				throw new StoreException(
						message(version == 0 ? Messages.Server_noTables : Messages.Server_older, database, version));
			}
			if (version > 0) {
				FolderCopy.make(database, version);
				StoreDump.before(database, version, FolderCopy.dump(database, version));
			}
			migrate(database);
		}
	}

	/** Whether there are tables of Fadu. */
	static boolean isThere(Database database) {
		return version(database) > 0;
	}

	/** As {@link #version(DSLContext)}; a schema that the user must not look into is no empty one. */
	private static int version(Database database) {
		int version = new Transactions(database).read(Schema::version);
		if (version == 0 && database.schema() != null) {
			Optional<String> stranger = database.sql()
					.resultQuery(
							"select current_user from pg_namespace where nspname = ? and not has_schema_privilege(oid, 'usage')",
							database.schema())
					.fetchOptional(0, String.class);
			stranger.ifPresent(user -> {
				throw new StoreException(NLS.bind(Messages.Server_noRole, database.location(), user));
			});
		}
		return version;
	}

	static String message(String text, Database database, int version) {
		return NLS.bind(text, new Object[]{database.location(), version, NEWEST});
	}

	/** The newest script that the tables have seen; 0 where there are none yet. */
	static int version(DSLContext sql) {
		try {
			return sql.select(VERSION).from(DSL.table(HISTORY)).where(VERSION.isNotNull()).fetch(VERSION).stream()
					.mapToInt(Integer::parseInt).max().orElse(0);
		} catch (DataAccessException e) {
			if (Failures.isTableMissing(e)) {
				return 0;
			}
			throw e;
		}
	}

	/** Loads most of Flyway's classes, without a database. */
	static void warmUp() {
		configuration().load();
	}

	private static FluentConfiguration configuration() {
		return Flyway.configure(Schema.class.getClassLoader()).table(HISTORY.last()).locations(new String[0])
				.loggers(MigrationLog.Creator.class.getName()).resourceProvider(new Migrations())
				.javaMigrationClassProvider(List::of);
	}

	/** Runs the scripts that the tables have not seen; on a server all or none, and none where somebody holds a table for long. */
	static void migrate(Database database) {
		migrate(database, NEWEST);
	}

	/** As {@link #migrate(Database)}, but only those up to a number, as an older program had them. */
	static void migrate(Database database, int last) {
		FluentConfiguration configuration = configuration().dataSource(database.source()).target(Integer.toString(last))
				.placeholders(database.dialect().types())
				.javaMigrations(new AppendOnlyHistory(database.dialect()));
		if (database.schema() != null) {
			configuration.schemas(database.schema()).group(true).initSql("set lock_timeout = '10s'");
		}
		configuration.load().migrate();
	}

	/** Hands the scripts to Flyway, which could not look into the folders of an OSGi bundle. */
	private static final class Migrations implements ResourceProvider {

		@Override
		public LoadableResource getResource(String name) {
			return MIGRATIONS.stream().filter(migration -> migration.getRelativePath().equals(name)).findFirst().orElse(null);
		}

		@Override
		public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
			return MIGRATIONS.stream().filter(migration -> migration.getFilename().startsWith(prefix)
					&& List.of(suffixes).stream().anyMatch(migration.getFilename()::endsWith)).toList();
		}

	}

	private static final class Migration extends LoadableResource {

		private final String name;

		Migration(String name) {
			this.name = name;
		}

		@Override
		public Reader read() {
			try (InputStream script = Schema.class.getResourceAsStream("migrations/" + name)) {
				return new StringReader(new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		@Override
		public String getAbsolutePath() {
			return name;
		}

		@Override
		public String getAbsolutePathOnDisk() {
			return name;
		}

		@Override
		public String getFilename() {
			return name;
		}

		@Override
		public String getRelativePath() {
			return name;
		}

	}

}
