package fadu.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The way to the database: one question at a time, a transaction for each change, and with each change what takes it back.
 */
final class Journal {

	private static final Table<?> CHANGES = DSL.table(DSL.name("change_set"));
	private static final Field<Integer> NUMBER = DSL.field(DSL.name("ordinal"), SQLDataType.INTEGER);
	private static final Field<ChangeKind> KIND = DSL.field(DSL.name("kind"),
			Column.labelled(ChangeKind.class, ChangeKind::valueOf, ChangeKind::name));
	private static final Field<String> SUBJECT = DSL.field(DSL.name("subject"), SQLDataType.VARCHAR);
	private static final Field<Integer> FIGURES = DSL.field(DSL.name("figures"), SQLDataType.INTEGER);
	private static final Field<String> MADE_BY = DSL.field(DSL.name("made_by"), SQLDataType.VARCHAR);
	private static final Field<Instant> MADE_AT = DSL.field(DSL.name("made_at"), Column.INSTANT);
	private static final Field<Boolean> UNDONE = DSL.field(DSL.name("undone"), SQLDataType.BOOLEAN);
	private static final List<Field<?>> FIELDS = List.of(NUMBER, KIND, SUBJECT, FIGURES, MADE_BY, MADE_AT, UNDONE);

	private static final Table<?> ROWS = DSL.table(DSL.name("changed_rows"));
	private static final Field<Integer> OF_CHANGE = DSL.field(DSL.name("change_set"), SQLDataType.INTEGER);
	private static final Field<String> TABLE = DSL.field(DSL.name("table_name"), SQLDataType.VARCHAR);
	private static final Field<String> SLICE = DSL.field(DSL.name("slice"), SQLDataType.VARCHAR);
	private static final Field<String> CONTENT = DSL.field(DSL.name("content"), SQLDataType.CLOB);

	private final Database database;
	private final KnownDocuments known;

	Journal(Database database, KnownDocuments known) {
		this.database = database;
		this.known = known;
	}

	/** A change in the making. What it touches it names first; a change that touches nothing leaves no trace. */
	final class Change {

		private final DSLContext sql;
		private final Instant at = now();
		private final List<Slice> slices = new ArrayList<>();
		private final List<String> contents = new ArrayList<>();
		private String subject = "";
		private int figures;

		private Change(DSLContext sql) {
			this.sql = sql;
		}

		DSLContext sql() {
			return sql;
		}

		Instant at() {
			return at;
		}

		/** Keeps what the table holds there now. Rows that others refer to come first. */
		void touch(Kept kept, String... key) {
			Slice slice = new Slice(kept, List.of(key));
			slices.add(slice);
			contents.add(slice.content(sql));
		}

		/** What the history calls the change. */
		void about(String newSubject, int newFigures) {
			subject = newSubject;
			figures = newFigures;
		}

	}

	synchronized <T> T ask(Function<DSLContext, T> question) {
		try {
			return question.apply(database.sql());
		} catch (DataAccessException e) {
			throw database.explain(e);
		}
	}

	/** All or nothing, and no other program writes meanwhile. */
	<T> T write(Function<DSLContext, T> work) {
		return ask(sql -> sql.transactionResult(transaction -> {
			transaction.dsl().execute("lock table change_set in exclusive mode");
			return work.apply(transaction.dsl());
		}));
	}

	/** Makes a change; the changes that were taken back before it are gone for good. */
	<T> T change(ChangeKind kind, String by, Function<Change, T> work) {
		return write(sql -> {
			Change change = new Change(sql);
			T result = work.apply(change);
			if (!change.slices.isEmpty()) {
				keep(change, kind, by);
			}
			return result;
		});
	}

	private static void keep(Change change, ChangeKind kind, String by) {
		DSLContext sql = change.sql;
		int number = 1 + sql.select(DSL.max(NUMBER)).from(CHANGES).fetchOptional(0, Integer.class).orElse(0);
		sql.deleteFrom(ROWS).where(OF_CHANGE.in(DSL.select(NUMBER).from(CHANGES).where(UNDONE.isTrue()))).execute();
		sql.deleteFrom(CHANGES).where(UNDONE.isTrue()).execute();
		sql.insertInto(CHANGES).columns(FIELDS)
				.values(number, kind, change.subject, change.figures, by, change.at, false).execute();
		for (int i = 0; i < change.slices.size(); i++) {
			Slice slice = change.slices.get(i);
			sql.insertInto(ROWS).columns(OF_CHANGE, NUMBER, TABLE, SLICE, CONTENT)
					.values(number, i, slice.kept().name(), slice.label(), change.contents.get(i)).execute();
		}
	}

	List<ChangeSet> changes(int most) {
		return ask(sql -> sql.select(FIELDS).from(CHANGES).orderBy(NUMBER.desc()).limit(most).fetch(Journal::changeSet));
	}

	Optional<ChangeSet> undo() {
		return exchange(UNDONE.isFalse(), true);
	}

	Optional<ChangeSet> redo() {
		return exchange(UNDONE.isTrue(), false);
	}

	/** Changes go back in the opposite order of how they were made, and so do the slices of each. */
	private Optional<ChangeSet> exchange(Condition among, boolean undo) {
		return write(sql -> {
			Optional<ChangeSet> next = sql.select(FIELDS).from(CHANGES).where(among)
					.orderBy(undo ? NUMBER.desc() : NUMBER.asc()).limit(1).fetchOptional(Journal::changeSet);
			next.ifPresent(change -> {
				Condition own = OF_CHANGE.eq(change.number());
				sql.select(NUMBER, TABLE, SLICE, CONTENT).from(ROWS).where(own).orderBy(undo ? NUMBER.desc() : NUMBER.asc()).fetch()
						.forEach(row -> {
							Slice slice = Slice.of(row.get(TABLE), row.get(SLICE));
							sql.update(ROWS).set(CONTENT, slice.exchange(sql, row.get(CONTENT)))
									.where(own.and(NUMBER.eq(row.get(NUMBER)))).execute();
						});
				sql.update(CHANGES).set(UNDONE, undo).where(NUMBER.eq(change.number())).execute();
				known.forget();
			});
			return next;
		});
	}

	/** Reads documents again that were read before. */
	synchronized void forgetDocuments() {
		known.forget();
	}

	private static ChangeSet changeSet(Record row) {
		return new ChangeSet(row.get(NUMBER), row.get(KIND), row.get(SUBJECT), row.get(FIGURES), row.get(MADE_BY), row.get(MADE_AT),
				row.get(UNDONE));
	}

	/** As precise as both databases keep it. */
	static Instant now() {
		return Instant.now().truncatedTo(ChronoUnit.MICROS);
	}

}
