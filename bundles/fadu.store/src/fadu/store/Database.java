package fadu.store;

import javax.sql.DataSource;

import org.jooq.DSLContext;

/** One open database: how to speak to it, and what its errors mean. */
sealed interface Database extends AutoCloseable permits DerbyDatabase, PostgresDatabase {

	StoreLocation location();

	Dialect dialect();

	/** Whether no other program can change it while it is open. */
	boolean isOurs();

	/** Whether the user may make and change tables. */
	boolean mayChangeTables();

	/** For the migrations, which use connections of their own. */
	DataSource source();

	/** The schema that holds the tables, or null where the database has but one. */
	String schema();

	/** The one connection of this program. */
	DSLContext sql();

	/** What went wrong, in one line for the user. */
	StoreException explain(Exception failure);

	@Override
	void close();

}
