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
			new Migration("V5__entries_of_history.sql"));
	private static final int NEWEST = 6;

	private static final Name HISTORY = DSL.quotedName("flyway_schema_history");
	private static final Field<String> VERSION = DSL.field(DSL.quotedName("version"), SQLDataType.VARCHAR);

	private Schema() {
	}

	/**
	 * Brings the tables to the state that this program works with. Starting Flyway takes about half a second, so it is left
	 * out where its history says that nothing is to be done.
	 *
	 * @throws StoreException where a newer program has changed the tables; where an older one made them and this user may only read
	 */
	static void bringUpToDate(Database database) {
		int version = new Transactions(database).read(Schema::version);
		if (version > NEWEST) {
			throw new StoreException(message(Messages.Store_newer, database, version));
		}
		if (version < NEWEST) {
			if (version > 0 && !database.mayChangeTables()) {
				throw new StoreException(message(Messages.Server_older, database, version));
			}
			migrate(database);
		}
	}

	/** Whether there are tables of Fadu. */
	static boolean isThere(Database database) {
		return new Transactions(database).read(Schema::version) > 0;
	}

	private static String message(String text, Database database, int version) {
		return NLS.bind(text, new Object[]{database.location(), version, NEWEST});
	}

	/** The newest script that the tables have seen; 0 where there are none yet. */
	private static int version(DSLContext sql) {
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

	static void migrate(Database database) {
		FluentConfiguration configuration = configuration().dataSource(database.source())
				.placeholders(database.dialect().types())
				.javaMigrations(new AppendOnlyHistory(database.dialect()));
		if (database.schema() != null) {
			configuration.schemas(database.schema());
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
