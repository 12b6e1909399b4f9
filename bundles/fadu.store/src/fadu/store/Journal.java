package fadu.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Questions and changes; with each change goes an entry of the history, and what takes it back. */
final class Journal {

	private final Transactions transactions;
	private final KnownDocuments known;

	Journal(Database database, KnownDocuments known) {
		this.transactions = new Transactions(database);
		this.known = known;
	}

	/** A change in the making. What it touches it names first; a change that touches nothing leaves no trace. */
	static final class Change {

		private final DSLContext sql;
		private final Author by;
		private final Instant at = now();
		private final Map<Slice, String> before = new LinkedHashMap<>();
		private String subject = "";
		private int figures;
		private OptionalInt number = OptionalInt.empty();

		Change(DSLContext sql, Author by) {
			this.sql = sql;
			this.by = by;
		}

		DSLContext sql() {
			return sql;
		}

		Author by() {
			return by;
		}

		Instant at() {
			return at;
		}

		/** Keeps what the table holds there now. Rows that others refer to come first. */
		void touch(Kept kept, String... key) {
			touch(List.of(new Slice(kept, List.of(key))));
		}

		/** Keeps what several slices hold now. */
		void touch(Collection<Slice> slices) {
			SliceRows.together(slices).forEach(together -> before.putAll(new SliceRows(together).contents(sql)));
		}

		/** Keeps what slices held that are known without asking. */
		void touched(Map<Slice, String> contents) {
			before.putAll(contents);
		}

		/** What the history calls the change. */
		void about(String newSubject, int newFigures) {
			subject = newSubject;
			figures = newFigures;
		}

		/** The number that the entry will have. */
		int number() {
			if (number.isEmpty()) {
				number = OptionalInt.of(sql.nextval(ChangeTable.NUMBERS));
			}
			return number.getAsInt();
		}

		private void keep(ChangeKind kind, String origin, IntConsumer told) {
			int given = number();
			told.accept(given);
			ChangeTable.insert(sql, new ChangeSet(given, kind, subject, figures, by, origin, at, Optional.empty(), false), before);
		}

	}

	<T> T ask(Function<DSLContext, T> question) {
		return transactions.read(question);
	}

	/** Asks several questions of one state of the data. */
	<T> T snapshot(Supplier<T> questions) {
		return transactions.snapshot(questions);
	}

	/**
	 * Makes a change: all or nothing.
	 *
	 * @param by    the name that the user goes by; the login is known
	 * @param roots below which rows are touched: hashes of documents, or the name of a peer group, or the digest of a finding
	 * @param work  may be called again where it was in the way of another change
	 */
	<T> T change(ChangeKind kind, String by, Collection<String> roots, Function<Change, T> work) {
		return transactions.write(roots, (sql, number) -> {
			Change change = new Change(sql, author(by));
			T result = work.apply(change);
			if (!change.before.isEmpty()) {
				change.keep(kind, origin(), number);
			}
			return result;
		});
	}

	/** Changes what the history says nothing of, as tables are: all or nothing. */
	void withoutEntry(Collection<String> roots, Consumer<DSLContext> work) {
		transactions.write(roots, (sql, number) -> {
			work.accept(sql);
			return true;
		});
	}

	/** Takes a change back, or makes it again. */
	Reversal reverse(Reversals reversals, String by) {
		Optional<Reversals.Target> target = ask(reversals::target);
		while (target.isPresent()) {
			Reversals.Target expected = target.get();
			Optional<Reversal> done = transactions.write(expected.roots(), (sql, number) -> {
				if (!reversals.target(sql).equals(Optional.of(expected))) {
					return Optional.empty();
				}
				return Optional.of(expected.reverse(sql, author(by), origin(), now(), number));
			});
			if (done.isPresent()) {
				forgetDocuments();
				return done.get();
			}
			target = ask(reversals::target); // somebody changed the history meanwhile
		}
		return new Reversal.Nothing();
	}

	/** The change that would be turned around. */
	Optional<ChangeSet> next(Reversals reversals) {
		return ask(reversals::change);
	}

	Database database() {
		return transactions.database();
	}

	/** The login under which the database knows the user. */
	String login() {
		return database().login();
	}

	Author author(String name) {
		return new Author(login(), name.isBlank() ? login() : name);
	}

	private static String origin() {
		return Program.origin();
	}

	/** Reads documents again that were read before. */
	void forgetDocuments() {
		synchronized (transactions) {
			known.forget();
		}
	}

	/** The latest entry that touched a slice, or a slice that it is in. */
	Optional<ChangeSet> latest(Slice slice) {
		return ask(sql -> ChangeTable.touchedSince(sql, 0, List.of(slice.root())).stream()
				.filter(touched -> touched.slice().overlaps(slice)).findFirst()
				.flatMap(touched -> ChangeTable.entry(sql, touched.change())));
	}

	/** How many changes of this login stand, at most so many. */
	int standing(int most) {
		return ask(sql -> (int) ChangeTable
				.newest(sql, ChangeTable.madeBy(login()).and(ChangeTable.KIND.notIn(ChangeKind.UNDO, ChangeKind.REDO)),
						Integer.MAX_VALUE)
				.stream().filter(entry -> !entry.undone()).limit(most).count());
	}

	List<ChangeSet> changes(int most) {
		return ask(sql -> ChangeTable.newest(sql, DSL.noCondition(), most));
	}

	void close() {
		synchronized (transactions) {
			transactions.database().close();
		}
	}

	/** As precise as both databases keep it. */
	static Instant now() {
		return Instant.now().truncatedTo(ChronoUnit.MICROS);
	}

}
