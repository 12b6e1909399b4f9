package fadu.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.SortedSet;

import javax.sql.DataSource;

import org.jooq.DSLContext;

/** One open database: how to speak to it, and what its errors mean. */
sealed interface Database extends AutoCloseable permits DerbyDatabase, PostgresDatabase, FederatedDatabase, AskedDatabase {

	StoreLocation location();

	Dialect dialect();

	/** Whether no other program can change it while it is open. */
	default boolean isOurs() {
		return false;
	}

	/** Whether the user may make and change tables. */
	boolean mayChangeTables();

	/** For the migrations, which use connections of their own. */
	DataSource source();

	/** The schema that holds the tables, or null where the database has but one. */
	String schema();

	/** The account under which the database knows the user. */
	String login();

	/** The one connection of this program, made anew where it was cut. */
	Connection connection();

	/** The same for queries; tables are found only within {@link Transactions}. */
	DSLContext sql();

	/**
	 * What is said first in a transaction: where the tables are, how long anything may take.
	 *
	 * @param asking whether it only asks, of one state of the data
	 */
	void begin(Connection transaction, boolean asking) throws SQLException;

	/**
	 * Keeps others from changing what lies below these roots until the transaction ends.
	 *
	 * @param roots hashes of documents, names of peer groups, digests of findings; locked in their order, so that no two programs
	 *                  wait for each other
	 */
	void lock(Connection transaction, SortedSet<String> roots) throws SQLException;

	/** Whom others have to wait for now, in words, as far as that can be known. */
	Optional<String> holder();

	/** What to say while waiting for somebody. */
	String waiting(String holder);

	/** What a failure calls for. */
	Trouble trouble(Exception failure);

	/** Lets go of a connection that was cut; the next question makes a new one. */
	void forget();

	/** What went wrong, in one line for the user. */
	StoreException explain(Exception failure);

	/** That it cannot be known whether a change was kept: the connection was cut in the moment of keeping it. */
	StoreException unknown(Exception failure);

	@Override
	void close();

	/** What a failure calls for. */
	enum Trouble {
		/** Somebody else held what was needed: worth another try. */
		HELD,
		/** Two transactions were in each other's way, and this one gave in: worth another try. */
		CONFLICT,
		/** The connection is gone. */
		CUT,
		/** Anything else. */
		FAILED
	}

}
