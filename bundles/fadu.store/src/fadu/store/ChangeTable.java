package fadu.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Sequence;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The table of the history and the table of what its entries changed. Rows are added to both, and never changed. */
final class ChangeTable {

	static final Sequence<Integer> NUMBERS = DSL.sequence(DSL.name("change_number"), SQLDataType.INTEGER);

	static final Table<?> TABLE = DSL.table(DSL.name("change_set"));
	static final Field<Integer> NUMBER = Column.field(TABLE, "ordinal", SQLDataType.INTEGER);
	static final Field<ChangeKind> KIND = Column.field(TABLE, "kind",
			Column.labelled(ChangeKind.class, ChangeKind::valueOf, ChangeKind::name));
	private static final Field<String> SUBJECT = Column.field(TABLE, "subject", SQLDataType.VARCHAR);
	private static final Field<Integer> FIGURES = Column.field(TABLE, "figures", SQLDataType.INTEGER);
	private static final Field<String> NAME = Column.field(TABLE, "made_by", SQLDataType.VARCHAR);
	/** Unset in entries of programs that did not know it; their name was the account, where the user gave no other. */
	private static final Field<String> LOGIN = Column.field(TABLE, "login", SQLDataType.VARCHAR);
	private static final Field<String> ORIGIN = Column.field(TABLE, "origin", SQLDataType.VARCHAR);
	private static final Field<Instant> AT = Column.field(TABLE, "made_at", Column.INSTANT);
	static final Field<Integer> REVERSES = Column.field(TABLE, "reverses", SQLDataType.INTEGER);
	private static final List<Field<?>> FIELDS = List.of(NUMBER, KIND, SUBJECT, FIGURES, NAME, LOGIN, ORIGIN, AT, REVERSES);

	private static final Table<?> ROWS = DSL.table(DSL.name("changed_rows"));
	private static final Field<Integer> OF = Column.field(ROWS, "change_set", SQLDataType.INTEGER);
	private static final Field<Integer> ORDINAL = Column.field(ROWS, "ordinal", SQLDataType.INTEGER);
	private static final Field<String> KEPT = Column.field(ROWS, "table_name", SQLDataType.VARCHAR);
	private static final Field<String> ROOT = Column.field(ROWS, "root", SQLDataType.VARCHAR);
	private static final Field<String> SLICE = Column.field(ROWS, "slice", SQLDataType.VARCHAR);
	private static final Field<String> CONTENT = Column.field(ROWS, "content", SQLDataType.CLOB);

	private ChangeTable() {
	}

	/**
	 * A slice that an entry touched.
	 *
	 * @param change  the number of the entry
	 * @param slice   which rows
	 * @param content the rows before the entry; empty where it was not asked for
	 */
	record Touched(int change, Slice slice, String content) {
	}

	static void insert(DSLContext sql, ChangeSet entry, Map<Slice, String> before) {
		sql.insertInto(TABLE).columns(FIELDS).values(entry.number(), entry.kind(), entry.subject(), entry.figures(),
				entry.by().name(), entry.by().login(), entry.origin(), entry.at(), entry.reverses().orElse(null)).execute();
		List<Field<?>> columns = List.of(OF, ORDINAL, KEPT, ROOT, SLICE, CONTENT);
		BatchBindStep batch = sql.batch(sql.insertInto(ROWS, columns).values(new Object[columns.size()]));
		int ordinal = 0;
		for (Map.Entry<Slice, String> each : before.entrySet()) {
			Slice slice = each.getKey();
			batch.bind(entry.number(), ordinal, slice.kept().name(), slice.root(), slice.label(), each.getValue());
			ordinal++;
		}
		batch.execute();
	}

	static boolean holds(DSLContext sql, int number) {
		return sql.fetchExists(TABLE, NUMBER.eq(number));
	}

	/** The newest entries that the condition is true of, newest first. */
	static List<ChangeSet> newest(DSLContext sql, Condition condition, int most) {
		List<? extends Record> rows = sql.select(FIELDS).from(TABLE).where(condition).orderBy(NUMBER.desc()).limit(most).fetch();
		if (rows.isEmpty()) {
			return List.of();
		}
		Chain chain = Chain.after(sql, rows.getLast().get(NUMBER));
		return rows.stream().map(row -> changeSet(row, chain)).toList();
	}

	static Optional<ChangeSet> entry(DSLContext sql, int number) {
		return newest(sql, NUMBER.eq(number), 1).stream().findFirst();
	}

	static Condition madeBy(String login) {
		return LOGIN.eq(login).or(LOGIN.isNull().and(NAME.eq(login)));
	}

	/** What an entry touched, with the content, in the order in which it did. */
	static List<Touched> touchedBy(DSLContext sql, int number) {
		return sql.select(OF, KEPT, SLICE, CONTENT).from(ROWS).where(OF.eq(number)).orderBy(ORDINAL).fetch(row -> new Touched(
				row.get(OF), Slice.of(row.get(KEPT), row.get(SLICE)), row.get(CONTENT)));
	}

	/** What later entries touched below the roots, without the content, the latest first. */
	static List<Touched> touchedSince(DSLContext sql, int number, Collection<String> roots) {
		return sql.select(OF, KEPT, SLICE).from(ROWS).where(OF.gt(number), ROOT.in(roots)).orderBy(OF.desc(), ORDINAL)
				.fetch(row -> new Touched(row.get(OF), Slice.of(row.get(KEPT), row.get(SLICE)), ""));
	}

	private static ChangeSet changeSet(Record row, Chain chain) {
		String name = row.get(NAME);
		String login = row.get(LOGIN);
		ChangeKind kind = row.get(KIND);
		int number = row.get(NUMBER);
		return new ChangeSet(number, kind, row.get(SUBJECT), row.get(FIGURES), new Author(login == null ? name : login, name),
				row.get(ORIGIN) == null ? "" : row.get(ORIGIN), row.get(AT), Optional.ofNullable(row.get(REVERSES)),
				!kind.isReversal() && chain.isUndone(number));
	}

	/** Which entry was reversed by which. Each is reversed at most once: doing it again reverses the reversal. */
	static final class Chain {

		private final Map<Integer, Integer> reversedBy = new HashMap<>();

		static Chain after(DSLContext sql, int number) {
			Chain chain = new Chain();
			sql.select(NUMBER, REVERSES).from(TABLE).where(NUMBER.gt(number), REVERSES.isNotNull())
					.forEach(row -> chain.reversedBy.put(row.get(REVERSES), row.get(NUMBER)));
			return chain;
		}

		/** The last reversal that goes back to the entry, or the entry itself. */
		int tip(int number) {
			int tip = number;
			while (reversedBy.containsKey(tip)) {
				tip = reversedBy.get(tip);
			}
			return tip;
		}

		boolean isReversed(int number) {
			return reversedBy.containsKey(number);
		}

		boolean isUndone(int number) {
			boolean undone = false;
			for (Integer next = reversedBy.get(number); next != null; next = reversedBy.get(next)) {
				undone = !undone;
			}
			return undone;
		}

	}

}
