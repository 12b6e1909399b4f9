package fadu.store;

import java.util.List;
import java.util.Optional;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The definitions of a workspace. */
public final class KeptDefinitions {

	static final Table<?> TABLE = DSL.table(DSL.name("definition"));
	static final Field<String> ID = Column.field(TABLE, "id", SQLDataType.VARCHAR);
	private static final Field<String> CONTENT = Column.field(TABLE, "content", SQLDataType.CLOB);
	static final List<? extends Field<?>> FIELDS = List.of(ID, CONTENT);

	private final Journal journal;

	/** The definitions that a store keeps. */
	public KeptDefinitions(ObservationStore store) {
		journal = store.journal;
	}

	/**
	 * All definitions of a kind, by code.
	 *
	 * @throws StoreException where the database fails
	 */
	public List<Definition> all(DefinitionKind kind) {
		return journal.ask(sql -> sql.select(FIELDS).from(TABLE).where(ID.startsWith(Definition.id(kind, ""))).orderBy(ID)
				.fetch(KeptDefinitions::definition));
	}

	/**
	 * The definition of a kind and code.
	 *
	 * @throws StoreException where the database fails
	 */
	public Optional<Definition> find(DefinitionKind kind, String code) {
		return journal.ask(sql -> find(sql, Definition.id(kind, code)));
	}

	private static Optional<Definition> find(DSLContext sql, String id) {
		return sql.select(FIELDS).from(TABLE).where(ID.eq(id)).fetchOptional(KeptDefinitions::definition);
	}

	private static Definition definition(Record row) {
		String id = row.get(ID);
		int blank = id.indexOf(' ');
		return new Definition(DefinitionKind.valueOf(id.substring(0, blank)), id.substring(blank + 1), row.get(CONTENT));
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
		return journal.change(definition.kind().kept(), by, List.of(definition.id()), change -> {
			Optional<Definition> now = find(change.sql(), definition.id());
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
		return journal.change(seen.kind().removed(), by, List.of(seen.id()), change -> {
			Optional<Definition> now = find(change.sql(), seen.id());
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
