package fadu.store;

import java.util.List;
import java.util.Map;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;

import fadu.register.row.RegisterRow;
import fadu.register.row.RowChanges.KeptRow;

/** Finds and writes very many rows of one register, in the way in which the database does that fastest. */
interface BulkRows {

	/**
	 * A version of a row.
	 *
	 * @param row      the row; its number is {@link RegisterTable#REMOVED} where it says that the row was taken out
	 * @param replaces the version whose place it takes; 0 for none
	 */
	record NewVersion(RegisterRow row, int replaces) {

		boolean isRemoval() {
			return row.number() == RegisterTable.REMOVED;
		}

	}

	/** The way of the database that is asked. */
	static BulkRows of(DSLContext sql, RegisterTable rows) {
		return sql.family() == SQLDialect.DERBY ? new DerbyRows(sql, rows) : new ServerRows(sql, rows);
	}

	/** What is kept under the keys of rows, by {@link RegisterRow#id()}. */
	Map<String, KeptRow> kept(List<RegisterRow> some);

	/** Adds versions. @param number the import that brings them */
	void insert(List<NewVersion> versions, int number);

	/** Lets those versions not count any longer whose place others take. */
	void retire(List<NewVersion> versions);

}
