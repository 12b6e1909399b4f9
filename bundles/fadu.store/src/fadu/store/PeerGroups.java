package fadu.store;

import java.util.List;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The peer groups of a workspace. */
public final class PeerGroups {

	static final Table<?> TABLE = DSL.table(DSL.name("peer_group"));
	static final Field<String> NAME = Column.field(TABLE, "name", SQLDataType.VARCHAR);
	private static final Field<PeerGroup.Choice> CHOICE = Column.field(TABLE, "choice",
			Column.labelled(PeerGroup.Choice.class, PeerGroup.Choice::valueOf, PeerGroup.Choice::name));
	private static final Field<String> BASIS = Column.field(TABLE, "basis", SQLDataType.VARCHAR);
	private static final Field<List<String>> DISTRICTS = Column.field(TABLE, "districts", Column.lines(line -> line));
	static final List<? extends Field<?>> FIELDS = List.of(NAME, CHOICE, BASIS, DISTRICTS);

	private final Journal journal;

	PeerGroups(Journal journal) {
		this.journal = journal;
	}

	/**
	 * All peer groups, by name.
	 *
	 * @throws StoreException where the database fails
	 */
	public List<PeerGroup> all() {
		return journal.ask(sql -> sql.select(FIELDS).from(TABLE).orderBy(NAME).fetch(PeerGroups::group));
	}

	private static PeerGroup group(Record row) {
		return new PeerGroup(row.get(NAME), row.get(CHOICE), row.get(BASIS) == null ? "" : row.get(BASIS), row.get(DISTRICTS));
	}

	/**
	 * Keeps a peer group; one of the same name is replaced.
	 *
	 * @param by who wants it
	 * @throws StoreException where the database fails; then nothing is changed
	 */
	public void keep(PeerGroup group, String by) {
		journal.change(ChangeKind.PEER_GROUP, by, change -> {
			change.about(group.name(), 0);
			change.touch(Kept.PEER_GROUP, group.name());
			change.sql().deleteFrom(TABLE).where(NAME.eq(group.name())).execute();
			return change.sql().insertInto(TABLE).columns(NAME, CHOICE, BASIS, DISTRICTS)
					.values(group.name(), group.choice(), group.basis(), group.districts()).execute();
		});
	}

	/**
	 * Removes a peer group.
	 *
	 * @param by who wants it
	 * @return whether there was one of this name
	 * @throws StoreException where the database fails; then nothing is changed
	 */
	public boolean remove(String name, String by) {
		return journal.change(ChangeKind.PEER_GROUP_REMOVED, by, change -> {
			if (!change.sql().fetchExists(TABLE, NAME.eq(name))) {
				return false;
			}
			change.about(name, 0);
			change.touch(Kept.PEER_GROUP, name);
			change.sql().deleteFrom(TABLE).where(NAME.eq(name)).execute();
			return true;
		});
	}

}
