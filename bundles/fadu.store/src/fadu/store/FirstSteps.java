package fadu.store;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.flywaydb.core.api.FlywayException;
import org.jooq.exception.DataAccessException;

/** What is done first with a database; it is closed again where that fails. */
final class FirstSteps {

	private FirstSteps() {
	}

	/** Opens a database to work with it; a province's, which cannot be changed, is refused. */
	static Database open(StoreLocation location) {
		return switch (location) {
		case StoreLocation.Folder folder -> upToDate(DerbyDatabase.open(folder.workspace()));
		case StoreLocation.Server server -> {
			Database database = upToDate(PostgresDatabase.open(server));
			if (using(database, () -> FederatedDatabase.of(database)).isPresent()) {
				database.close();
				throw new StoreException(NLS.bind(Messages.Server_federated, server));
			}
			yield database;
		}
		case StoreLocation.Asked asked -> throw new StoreException(NLS.bind(Messages.Asked_only, asked));
		};
	}

	/** Opens a database to ask it; nothing where nothing was ever kept in it. */
	static Optional<Database> openToAsk(StoreLocation location) {
		return switch (location) {
		case StoreLocation.Folder folder -> folder.exists() ? Optional.of(open(folder)) : Optional.empty();
		case StoreLocation.Server server -> {
			Database database = PostgresDatabase.open(server);
			if (!using(database, () -> Schema.isThere(database))) {
				database.close();
				yield Optional.empty();
			}
			upToDate(database);
			yield Optional.of(using(database, () -> FederatedDatabase.of(database)).map(Database.class::cast).orElse(database));
		}
		case StoreLocation.Asked asked -> Optional.of(AskedDatabase.open(asked));
		};
	}

	private static Database upToDate(Database database) {
		return using(database, () -> {
			Schema.bringUpToDate(database);
			return database;
		});
	}

	/** Takes a step with an open database, and closes it where that fails. */
	static <T> T using(Database database, Supplier<T> step) {
		boolean used = false;
		try {
			T result = step.get();
			used = true;
			return result;
		} catch (DataAccessException | FlywayException | NumberFormatException e) {
			throw database.explain(e);
		} finally {
			if (!used) {
				database.close();
			}
		}
	}

}
