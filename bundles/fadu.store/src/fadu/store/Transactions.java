package fadu.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

import fadu.store.Database.Trouble;

/**
 * Every question and every change goes through here, one at a time: a question sees one state of the data, a change is kept as a
 * whole or not at all. A connection that was cut is made anew, and what was under way is tried once more where that cannot do it
 * twice.
 */
final class Transactions {

	/** How long a change waits in all for what others hold. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);
	private static final int MOST_CONFLICTS = 5;

	private static volatile Consumer<String> listener = line -> System.getLogger(Transactions.class.getName())
			.log(System.Logger.Level.INFO, line);

	private final Database database;
	private boolean inSnapshot;

	Transactions(Database database) {
		this.database = database;
	}

	/** Whom to tell, in one line, for whom a change waits. */
	static void whenWaiting(Consumer<String> told) {
		listener = told;
	}

	Database database() {
		return database;
	}

	/** A change, all of it in one transaction; it is called again where a try left no trace. */
	interface Work<T> {

		/** @param number takes the number of the entry in the history, by which can be found whether the change was kept */
		T apply(DSLContext sql, IntConsumer number);
	}

	private static final class Attempt<T> {

		private OptionalInt number = OptionalInt.empty();
		private boolean committing;
		private T result;

	}

	/** Asks. */
	synchronized <T> T read(Function<DSLContext, T> question) {
		if (inSnapshot) {
			return question.apply(database.sql());
		}
		return database.isOurs()
				? explained(() -> question.apply(database.sql()))
				: twice(() -> within(true, question, new Attempt<>()));
	}

	/** Asks several questions of one state of the data; while they are asked, nothing else is done with this store. */
	synchronized <T> T snapshot(Supplier<T> questions) {
		if (inSnapshot || database.isOurs()) {
			return questions.get();
		}
		return twice(() -> within(true, sql -> {
			inSnapshot = true;
			try {
				return questions.get();
			} finally {
				inSnapshot = false;
			}
		}, new Attempt<>()));
	}

	private <T> T explained(Supplier<T> question) {
		try {
			return question.get();
		} catch (DataAccessException e) {
			throw database.explain(e);
		}
	}

	/** A question changes nothing, so that it can be asked again. */
	private <T> T twice(Supplier<T> question) {
		try {
			return question.get();
		} catch (DataAccessException e) {
			if (database.trouble(e) != Trouble.CUT) {
				throw database.explain(e);
			}
			database.forget();
			return explained(question);
		}
	}

	/**
	 * Changes.
	 *
	 * @param roots below which rows are changed
	 */
	synchronized <T> T write(Collection<String> roots, Work<T> work) {
		Tries tries = new Tries();
		while (true) {
			Attempt<T> attempt = new Attempt<>();
			try {
				return within(false, sql -> {
					lock(roots);
					return work.apply(sql, number -> attempt.number = OptionalInt.of(number));
				}, attempt);
			} catch (DataAccessException e) {
				if (tries.wasKept(e, attempt)) {
					return attempt.result;
				}
			}
		}
	}

	/** What was tried of one change. */
	private final class Tries {

		private final Instant limit = Instant.now().plus(PATIENCE);
		private int conflicts;
		private boolean wasCut;

		/** Whether the change was kept in spite of the failure; where not, it is to be tried again. */
		private boolean wasKept(DataAccessException failure, Attempt<?> attempt) {
			Trouble trouble = database.trouble(failure);
			switch (trouble) {
			case HELD -> {
				String holder = explained(database::holder).orElse("?");
				if (Instant.now().isAfter(limit)) {
					throw database.explain(failure);
				}
				listener.accept(database.waiting(holder));
			}
			case CONFLICT -> conflicts++;
			case CUT -> database.forget();
			case FAILED -> throw database.explain(failure);
			}
			if (trouble == Trouble.CUT && attempt.committing && attempt.number.isPresent()) {
				return isInHistory(attempt.number.getAsInt(), failure);
			}
			if (conflicts > MOST_CONFLICTS || trouble == Trouble.CUT && wasCut) {
				throw database.explain(failure);
			}
			wasCut |= trouble == Trouble.CUT;
			return false;
		}

		private boolean isInHistory(int number, DataAccessException failure) {
			try {
				return read(sql -> ChangeTable.holds(sql, number));
			} catch (StoreException stillGone) {
				throw database.unknown(failure);
			}
		}

	}

	private void lock(Collection<String> roots) {
		try {
			database.lock(database.connection(), new TreeSet<>(roots));
		} catch (SQLException e) {
			throw new DataAccessException(e.getMessage(), e);
		}
	}

	private <T> T within(boolean asking, Function<DSLContext, T> work, Attempt<T> attempt) {
		Connection connection = database.connection();
		try {
			connection.setAutoCommit(false);
			try {
				database.begin(connection, asking);
				attempt.result = work.apply(database.sql());
				attempt.committing = true;
				connection.commit();
				return attempt.result;
			} catch (SQLException | RuntimeException | Error e) {
				giveUp(connection, e);
				throw e;
			}
		} catch (SQLException e) {
			throw new DataAccessException(e.getMessage(), e);
		} finally {
			stop(connection);
		}
	}

	private static void giveUp(Connection connection, Throwable reason) {
		try {
			connection.rollback();
		} catch (SQLException e) {
			reason.addSuppressed(e); // a database that is gone has rolled back
		}
	}

	private static void stop(Connection connection) {
		try {
			if (!connection.isClosed()) {
				connection.setAutoCommit(true);
			}
		} catch (SQLException e) {
			System.getLogger(Transactions.class.getName()).log(System.Logger.Level.DEBUG, e::getMessage);
		}
	}

}
