package fadu.store;

import java.util.List;
import java.util.Optional;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The definitions of a workspace. */
public final class Definitions {

	static final Table<?> TABLE = DSL.table(DSL.name("definition"));
	static final Field<String> ID = Column.field(TABLE, "id", SQLDataType.VARCHAR);
	private static final Field<String> CONTENT = Column.field(TABLE, "content", SQLDataType.CLOB);
	static final List<? extends Field<?>> FIELDS = List.of(ID, CONTENT);

	private final Journal journal;

	/** The definitions that a store keeps. */
	public Definitions(ObservationStore store) {
		journal = store.journal;
	}

	/**
	 * All definitions of a kind, by code.
	 *
	 * @throws StoreException where the database fails
	 */
	public List<Definition> all(String kind) {
		return journal.ask(sql -> sql.select(FIELDS).from(TABLE).where(ID.startsWith(kind + ' ')).orderBy(ID)
				.fetch(Definitions::definition));
	}

	private static Definition definition(Record row) {
		String id = row.get(ID);
		int blank = id.indexOf(' ');
		return new Definition(id.substring(0, blank), id.substring(blank + 1), row.get(CONTENT));
	}

	/**
	 * Keeps a definition; one of the same kind and code is replaced.
	 *
	 * @param seen the definition of that code that the user saw; nothing where there was none
	 * @param by   the name of who wants it
	 * @return the definition that somebody kept meanwhile, where there is one; then nothing is changed
	 * @throws StoreException where the database fails; then nothing is changed
	 */
	public Optional<Definition> keep(Definition definition, Optional<Definition> seen, String by) {
		return keep(definition, definition.code(), seen, by);
	}

	/**
	 * Keeps a definition; one of the same kind and code is replaced.
	 *
	 * @param title what the history calls it
	 * @param seen  the definition of that code that the user saw; nothing where there was none
	 * @param by    the name of who wants it
	 * @return the definition that somebody kept meanwhile, where there is one; then nothing is changed
	 * @throws StoreException where the database fails; then nothing is changed
	 */
	public Optional<Definition> keep(Definition definition, String title, Optional<Definition> seen, String by) {
		return journal.change(definition.kept(), by, List.of(definition.id()), change -> {
			Optional<Definition> now = now(change, definition.id());
			if (now.isPresent() && !now.equals(seen)) {
				return now;
			}
			change.about(title, 0);
			change.touch(Kept.DEFINITION, definition.id());
			change.sql().deleteFrom(TABLE).where(ID.eq(definition.id())).execute();
			change.sql().insertInto(TABLE).columns(ID, CONTENT).values(definition.id(), definition.content()).execute();
			return Optional.empty();
		});
	}

	private static Optional<Definition> now(Journal.Change change, String id) {
		return change.sql().select(FIELDS).from(TABLE).where(ID.eq(id)).fetchOptional(Definitions::definition);
	}

	/**
	 * Removes a definition.
	 *
	 * @param seen the definition as the user saw it
	 * @param by   the name of who wants it
	 * @return the definition as somebody changed it meanwhile; then nothing is changed
	 * @throws StoreException where the database fails; then nothing is changed
	 */
	public Optional<Definition> remove(Definition seen, String by) {
		return remove(seen, seen.code(), by);
	}

	/**
	 * Removes a definition.
	 *
	 * @param seen  the definition as the user saw it
	 * @param title what the history calls it
	 * @param by    the name of who wants it
	 * @return the definition as somebody changed it meanwhile; then nothing is changed
	 * @throws StoreException where the database fails; then nothing is changed
	 */
	public Optional<Definition> remove(Definition seen, String title, String by) {
		return journal.change(seen.removed(), by, List.of(seen.id()), change -> {
			Optional<Definition> now = now(change, seen.id());
			if (now.isEmpty() || !now.get().equals(seen)) {
				return now;
			}
			change.about(title, 0);
			change.touch(Kept.DEFINITION, seen.id());
			change.sql().deleteFrom(TABLE).where(ID.eq(seen.id())).execute();
			return Optional.empty();
		});
	}

}
