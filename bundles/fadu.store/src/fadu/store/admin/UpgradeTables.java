package fadu.store.admin;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import fadu.store.ServerTables;
import fadu.store.StoreException;

/** Brings the tables of an older program to the state that this one works with; the data is dumped to a file before. */
public final class UpgradeTables {

	private final ServerTables tables;

	/** Works on these tables. */
	public UpgradeTables(ServerTables tables) {
		this.tables = tables;
	}

	/**
	 * What was done.
	 *
	 * @param before the structure that was there
	 * @param dump   the file with the data as it was; nothing where none was asked for or nothing was to be done
	 */
	public record Done(int before, Optional<Path> dump) {
	}

	/**
	 * Dumps the data and changes the tables.
	 *
	 * @param dump how to dump; nothing where somebody has done that already
	 * @throws StoreException where there are no tables or newer ones, the user does not own them, the dump fails or somebody holds
	 *                            a table; then nothing is changed
	 */
	public Done run(Optional<DumpRequest> dump) {
		int before = tables.version();
		TableState state = TableState.of(tables);
		if (state == TableState.CURRENT) {
			return new Done(before, Optional.empty());
		}
		if (state == TableState.NONE) {
			throw new StoreException(NLS.bind(Messages.State_none, tables.location()));
		}
		requireOwner();
		Optional<Path> file = dump.map(request -> new DumpProgram(tables).run(request));
		tables.make();
		new RoleGrants(tables).setRights();
		return new Done(before, file);
	}

	private void requireOwner() {
		tables.change(sql -> {
			String owner = sql.fetchOne("""
					select case when pg_has_role(c.relowner, 'usage') then '' else pg_get_userbyid(c.relowner) end
					from pg_class c where c.oid = to_regclass('document')""").get(0, String.class);
			if (!owner.isEmpty()) {
				throw new StoreException(NLS.bind(Messages.Upgrade_notOwner, owner));
			}
		});
	}

}
