package fadu.store;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.apache.derby.shared.common.reference.SQLState;
import org.eclipse.osgi.util.NLS;

/** Turns what Derby and the file system say into one line that a user understands. */
final class Failures {

	/** Less free space than this, in bytes, and a failed write is put down to a full disk. */
	private static final long NO_SPACE = 1 << 20;

	/** How Derby's errors of the store itself begin: pages, log, access methods, booting. */
	private static final List<String> STORAGE = List.of("XSD", "XSL", "XSA", "XSC", "XSR", "XBM");

	/** What Linux and macOS say of a full disk, a used up quota and a limit on the length of files. */
	private static final List<String> NO_ROOM = List.of("No space left", "quota exceeded", "File too large");

	/** Derby's and PostgreSQL's. */
	private static final Set<String> NO_TABLE = Set.of(SQLState.LANG_TABLE_NOT_FOUND, "42P01");

	private static final Set<String> READ_ONLY = Set.of(SQLState.AUTH_WRITE_WITH_READ_ONLY_CONNECTION,
			SQLState.AUTH_DDL_WITH_READ_ONLY_CONNECTION, state(SQLState.READ_ONLY_SERVICE));

	/** String data, right truncation: the same state in both databases. */
	private static final String TOO_LONG = "22001";

	/** Unique violation: the same state in both databases. */
	private static final String KEY_TAKEN = "23505";

	private Failures() {
	}

	/** A database that does not open, and does not say why in a way we know, is put down as damaged. */
	static StoreException ofOpening(Exception failure, Path workspace) {
		List<Throwable> chain = chain(failure);
		return known(failure, chain, workspace).orElseGet(() -> damaged(failure, states(chain), workspace));
	}

	static StoreException ofDatabase(Exception failure, Path workspace) {
		List<Throwable> chain = chain(failure);
		return known(failure, chain, workspace).orElseGet(() -> {
			List<String> states = states(chain);
			return states.stream().anyMatch(state -> STORAGE.stream().anyMatch(state::startsWith))
					? damaged(failure, states, workspace)
					: new StoreException(NLS.bind(Messages.Store_failed, workspace, firstLine(chain.getLast())), failure);
		});
	}

	private static Optional<StoreException> known(Exception failure, List<Throwable> chain, Path workspace) {
		List<String> states = states(chain);
		String message = null;
		if (states.contains(state(SQLState.DATA_MULTIPLE_JBMS_ON_DB))) {
			return Optional.of(Program.refusal(workspace, failure));
		}
		if (isFull(workspace, chain)) {
			message = Messages.Store_diskFull;
		} else if (states.stream().anyMatch(READ_ONLY::contains)) {
			message = Messages.Store_notWritable;
		}
		return Optional.ofNullable(message).map(text -> new StoreException(NLS.bind(text, workspace), failure));
	}

	private static StoreException damaged(Exception failure, List<String> states, Path workspace) {
		String detail = states.isEmpty() ? failure.getClass().getSimpleName() : states.getLast();
		Object[] values = {workspace, detail, StoreFolder.of(workspace)};
		return new StoreException(NLS.bind(Messages.Store_damaged, values), failure);
	}

	static StoreException ofFiles(IOException failure, Path workspace) {
		String message = isFull(workspace, chain(failure)) ? Messages.Store_diskFull : Messages.Store_notWritable;
		return new StoreException(NLS.bind(message, workspace), failure);
	}

	/** Whether a table was asked for that is not there. */
	static boolean isTableMissing(Exception failure) {
		return states(chain(failure)).stream().anyMatch(NO_TABLE::contains);
	}

	/** Whether a row with the same key is there, be it one that the user may not see. */
	static boolean isKeyTaken(StoreException failure) {
		return states(chain(failure)).contains(KEY_TAKEN);
	}

	/** Whether a text was longer than its column; no database cuts one off. */
	static boolean isTextTooLong(StoreException failure) {
		return states(chain(failure)).contains(TOO_LONG);
	}

	static List<String> states(List<Throwable> chain) {
		return chain.stream().filter(SQLException.class::isInstance).map(link -> ((SQLException) link).getSQLState())
				.filter(Objects::nonNull).toList();
	}

	/** Derby's constants carry a severity behind the five characters of the state. */
	private static String state(String constant) {
		return constant.substring(0, 5);
	}

	/** The failure and all that led to it; SQL errors are linked in a second way beside their causes. */
	static List<Throwable> chain(Throwable failure) {
		List<Throwable> chain = new ArrayList<>(List.of(failure));
		for (int i = 0; i < chain.size(); i++) {
			Throwable link = chain.get(i);
			Throwable next = link instanceof SQLException sql ? sql.getNextException() : null;
			for (Throwable origin : new Throwable[]{link.getCause(), next}) {
				if (origin != null && !chain.contains(origin)) {
					chain.add(origin);
				}
			}
		}
		return chain;
	}

	private static boolean isFull(Path workspace, List<Throwable> chain) {
		try {
			Path existing = workspace.toAbsolutePath();
			while (!Files.exists(existing)) {
				existing = existing.getParent();
			}
			FileStore disk = Files.getFileStore(existing);
			if (disk.getTotalSpace() > 0 && disk.getUsableSpace() < NO_SPACE) {
				return true;
			}
		} catch (IOException e) {
			// The free space cannot be known here: what the operating system said has to do.
		}
		return chain.stream().map(link -> String.valueOf(link.getMessage()))
				.anyMatch(text -> NO_ROOM.stream().anyMatch(text::contains));
	}

	static String firstLine(Throwable failure) {
		return String.valueOf(failure.getMessage()).lines().findFirst().orElse("").strip();
	}

}
