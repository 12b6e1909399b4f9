package fadu.store;

import java.util.List;
import java.util.Optional;

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
	 * @param seen the group of that name that the user saw; nothing where there was none
	 * @param by   the name of who wants it
	 * @return the group of that name that somebody kept meanwhile, where there is one; then nothing is changed
	 * @throws StoreException where the database fails; then nothing is changed
	 */
	public Optional<PeerGroup> keep(PeerGroup group, Optional<PeerGroup> seen, String by) {
		return journal.change(ChangeKind.PEER_GROUP, by, List.of(group.name()), change -> {
			Optional<PeerGroup> now = named(change, group.name());
			if (now.isPresent() && !now.equals(seen)) {
				return now;
			}
			change.about(group.name(), 0);
			change.touch(Kept.PEER_GROUP, group.name());
			change.sql().deleteFrom(TABLE).where(NAME.eq(group.name())).execute();
			change.sql().insertInto(TABLE).columns(NAME, CHOICE, BASIS, DISTRICTS)
					.values(group.name(), group.choice(), group.basis().isEmpty() ? null : group.basis(), group.districts())
					.execute();
			return Optional.empty();
		});
	}

	private static Optional<PeerGroup> named(Journal.Change change, String name) {
		return change.sql().select(FIELDS).from(TABLE).where(NAME.eq(name)).fetchOptional(PeerGroups::group);
	}

	/**
	 * Removes a peer group.
	 *
	 * @param seen the group as the user saw it
	 * @param by   the name of who wants it
	 * @return the group of that name as somebody changed it meanwhile; then nothing is changed
	 * @throws StoreException where the database fails; then nothing is changed
	 */
	public Optional<PeerGroup> remove(PeerGroup seen, String by) {
		String name = seen.name();
		return journal.change(ChangeKind.PEER_GROUP_REMOVED, by, List.of(name), change -> {
			Optional<PeerGroup> now = named(change, name);
			if (now.isEmpty() || !now.get().equals(seen)) {
				return now;
			}
			change.about(name, 0);
			change.touch(Kept.PEER_GROUP, name);
			change.sql().deleteFrom(TABLE).where(NAME.eq(name)).execute();
			return Optional.empty();
		});
	}

}
