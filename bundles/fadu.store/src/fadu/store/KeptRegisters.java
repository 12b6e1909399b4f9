package fadu.store;

import java.util.Map;
import java.util.TreeMap;

import org.jooq.impl.DSL;

/** The registers of which a store keeps rows, also where no plug-in describes them any more. */
public final class KeptRegisters {

	private KeptRegisters() {
	}

	/**
	 * How many rows there are, by the code of the register; nothing of a store that reads those of others.
	 *
	 * @throws StoreException where the database fails
	 */
	public static Map<String, Integer> of(ObservationStore store) {
		if (store.journal.database() instanceof FederatedDatabase) {
			return Map.of();
		}
		return store.journal.ask(sql -> {
			Map<String, Integer> rows = new TreeMap<>();
			sql.selectDistinct(RegisterColumns.REGISTER).from(RegisterColumns.TABLE).fetch(RegisterColumns.REGISTER)
					.forEach(code -> rows.put(code,
							sql.fetchCount(RegisterTable.of(code).table(), RegisterTable.of(code).current.eq(DSL.inline(true)))));
			return rows;
		});
	}

}
