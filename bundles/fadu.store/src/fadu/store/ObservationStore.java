package fadu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

import fadu.model.Observation;
import fadu.model.SourceDocument;

/**
 * The documents that a user imported into a workspace, with their text and figures: an embedded database in the folder
 * {@code store} of the workspace.
 * <p>
 * One program at a time holds a store; within it, threads may share the store. An import is there as a whole or not at all, even
 * when the program is killed in the middle. What plug-ins contribute is not kept here.
 */
public final class ObservationStore implements AutoCloseable {

	private final StoreFolder folder;
	private final DerbyDatabase database;

	private ObservationStore(StoreFolder folder, DerbyDatabase database) {
		this.folder = folder;
		this.database = database;
	}

	/**
	 * Whether anything was ever kept in a workspace. Asking costs nothing, while opening a store starts a database, and makes one
	 * where there is none.
	 *
	 * @param workspace the folder of the workspace
	 */
	public static boolean exists(Path workspace) {
		return Files.exists(StoreFolder.database(workspace));
	}

	/**
	 * Opens the store of a workspace, and makes it where there is none.
	 *
	 * @param workspace the folder of the workspace
	 * @throws StoreException where the folder cannot be written, another program holds it, its database is damaged or was
	 *                        written by a newer program, or the disk is full
	 */
	public static ObservationStore open(Path workspace) throws StoreException {
		CompletableFuture<Void> warm = CompletableFuture.runAsync(Dialect.DERBY::warmUp);
		StoreFolder folder = StoreFolder.take(workspace);
		DerbyDatabase database = null;
		boolean opened = false;
		try {
			if (!Files.exists(folder.database())) {
				create(folder);
			}
			database = DerbyDatabase.open(folder.database());
			if (database.isReadOnly()) {
				throw new StoreException(NLS.bind(Messages.Store_notWritable, workspace));
			}
			warm.join();
			Schema.bringUpToDate(database, workspace);
			opened = true;
			return new ObservationStore(folder, database);
		} catch (IOException e) {
			throw Failures.ofFiles(e, workspace);
		} catch (SQLException | DataAccessException | FlywayException | NumberFormatException e) {
			throw Failures.ofOpening(e, workspace);
		} finally {
			if (!opened) {
				abandon(folder, database);
			}
		}
	}

	/** Makes the database aside and moves it to its place, so that a crash never leaves half a database there. */
	private static void create(StoreFolder folder) throws IOException, SQLException {
		Path unfinished = folder.unfinished();
		try (DerbyDatabase created = DerbyDatabase.create(unfinished)) {
			Schema.migrate(created);
		}
		folder.finish(unfinished);
	}

	private static void abandon(StoreFolder folder, DerbyDatabase database) {
		try (folder; database) {
			// Both are closed, the database first.
		} catch (SQLException | StoreException e) {
			// Why the store did not open says more than why it did not close.
		}
	}

	/**
	 * Whether a document is here.
	 *
	 * @param sha256 hash of its file
	 * @throws StoreException where the database fails
	 */
	public boolean contains(String sha256) {
		return ask(() -> sql().fetchExists(Documents.TABLE, Documents.SHA256.eq(sha256)));
	}

	/**
	 * Keeps a document, its text and its observations, in one transaction. The objects themselves are left as they are.
	 *
	 * @param document with sha-256 and observations; the contributor is not kept, as there is none
	 * @param text     the text as decoded, which the spans of the observations point into
	 * @return false where a document with the same sha-256 was already here; then nothing is changed
	 * @throws StoreException where a value cannot be kept as it is or the database fails; then nothing is changed
	 */
	public boolean add(SourceDocument document, String text) {
		Objects.requireNonNull(document.getSha256());
		for (Observation observation : document.getObservations()) {
			if (!Observations.keeps(observation.getQuantity().value())) {
				Object[] values = {document.getFileName(), observation.getText(), observation.getStart() + 1};
				throw new StoreException(NLS.bind(Messages.Store_numberTooLong, values));
			}
		}
		try {
			return ask(() -> sql().transactionResult(transaction -> insert(transaction.dsl(), document, text)));
		} catch (StoreException e) {
			if (Failures.isTextTooLong(e)) {
				throw new StoreException(NLS.bind(Messages.Store_textTooLong, document.getFileName()), e);
			}
			throw e;
		}
	}

	private static boolean insert(DSLContext sql, SourceDocument document, String text) {
		String sha256 = document.getSha256();
		if (sql.fetchExists(Documents.TABLE, Documents.SHA256.eq(sha256))) {
			return false;
		}
		Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
		sql.insertInto(Documents.TABLE).set(Documents.row(document, now)).execute();
		sql.insertInto(Documents.TEXT_TABLE).set(Documents.TEXT_DOCUMENT, sha256).set(Documents.TEXT, text).execute();
		int ordinal = 0;
		for (Observation observation : document.getObservations()) {
			sql.insertInto(Observations.TABLE).set(Observations.row(observation, ordinal)).execute();
			ordinal++;
		}
		return true;
	}

	/**
	 * All documents with all their observations, in the order in which they were imported.
	 *
	 * @throws StoreException where the database fails
	 */
	public List<SourceDocument> documents() {
		return ask(() -> new Search(sql(), ObservationQuery.all()).documents());
	}

	/**
	 * The observations that a query asks for, by document in the order of import and within it as they were added. The document
	 * of each holds, beside the observations asked for, those that they relate to; {@link #documents()} has them complete.
	 *
	 * @throws StoreException where the database fails
	 */
	public List<Observation> observations(ObservationQuery query) {
		return ask(() -> new Search(sql(), query).observations());
	}

	/**
	 * The full text of a document.
	 *
	 * @param sha256 hash of its file
	 * @return nothing where there is no such document
	 * @throws StoreException where the database fails
	 */
	public Optional<String> text(String sha256) {
		return ask(() -> sql().select(Documents.TEXT).from(Documents.TEXT_TABLE).where(Documents.TEXT_DOCUMENT.eq(sha256))
				.fetchOptional(Documents.TEXT));
	}

	/**
	 * When a document was imported, to the millisecond.
	 *
	 * @param sha256 hash of its file
	 * @return nothing where there is no such document
	 * @throws StoreException where the database fails
	 */
	public Optional<Instant> importedAt(String sha256) {
		return ask(() -> sql().select(Documents.IMPORTED_AT).from(Documents.TABLE).where(Documents.SHA256.eq(sha256))
				.fetchOptional(Documents.IMPORTED_AT));
	}

	/** Closes the database and gives the folder free. */
	@Override
	public synchronized void close() {
		try (folder; database) {
			// Both are closed, the database first.
		} catch (SQLException e) {
			throw Failures.ofDatabase(e, folder.workspace());
		}
	}

	private DSLContext sql() {
		return database.sql();
	}

	/** One question at a time: all share one connection. */
	private synchronized <T> T ask(Supplier<T> question) {
		try {
			return question.get();
		} catch (DataAccessException e) {
			throw Failures.ofDatabase(e, folder.workspace());
		}
	}

}
