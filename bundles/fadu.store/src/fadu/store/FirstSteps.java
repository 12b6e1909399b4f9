package fadu.store;

import java.util.function.BooleanSupplier;

import org.flywaydb.core.api.FlywayException;
import org.jooq.exception.DataAccessException;

/** What is done first with an open database; it is closed again where that fails or says that there is nothing to use. */
final class FirstSteps {

	private FirstSteps() {
	}

	/** Makes the tables, or brings those of an older program up to date. */
	static Database upToDate(Database database) {
		isUsed(database, () -> {
			Schema.bringUpToDate(database);
			return true;
		});
		return database;
	}

	/** Whether anything was ever kept in the database; closed where not. */
	static boolean isThere(Database database) {
		return isUsed(database, () -> Schema.isThere(database));
	}

	private static boolean isUsed(Database database, BooleanSupplier steps) {
		boolean used = false;
		try {
			used = steps.getAsBoolean();
			return used;
		} catch (DataAccessException | FlywayException | NumberFormatException e) {
			throw database.explain(e);
		} finally {
			if (!used) {
				database.close();
			}
		}
	}

}
