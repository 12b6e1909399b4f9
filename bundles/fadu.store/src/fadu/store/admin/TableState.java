package fadu.store.admin;

import org.eclipse.osgi.util.NLS;

import fadu.store.ServerTables;
import fadu.store.StoreException;

/** What there is of Fadu's tables on a server, as this program sees it. */
public enum TableState {

	/** None yet. */
	NONE,
	/** Those of an older program. */
	OLDER,
	/** Those that this program works with. */
	CURRENT;

	/**
	 * The state of the tables.
	 *
	 * @throws StoreException where a newer program has changed them, saying which; where they are those of a province that an
	 *                            older program set up
	 */
	public static TableState of(ServerTables tables) {
		int version = tables.version();
		if (version > ServerTables.NEWEST) {
			throw tables.newer();
		}
		if (version > 0 && version < ServerTables.NEWEST && tables.ask(sql -> !tables.sources(sql).isEmpty())) {
			throw new StoreException(NLS.bind(Messages.State_federated, tables.location()));
		}
		return version == 0 ? NONE : version < ServerTables.NEWEST ? OLDER : CURRENT;
	}

	/** Refuses to go on where the tables are not those that this program works with, saying what to do first. */
	static void requireCurrent(ServerTables tables) {
		switch (of(tables)) {
		case NONE -> throw new StoreException(NLS.bind(Messages.State_none, tables.location()));
		case OLDER -> throw new StoreException(NLS.bind(Messages.State_older, tables.location()));
		case CURRENT -> {
			// as it should be
		}
		}
	}

}
