package fadu.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.jooq.Condition;
import org.jooq.DSLContext;

import fadu.store.ChangeTable.Chain;
import fadu.store.ChangeTable.Touched;

/**
 * Which change is to be taken back or made again. An entry that stands is taken back by a new entry that reverses it; to make it
 * again, that entry is reversed in turn. So every entry is reversed at most once, and none is ever rewritten.
 *
 * @param kind  UNDO or REDO
 * @param login whose latest change, where none is named
 * @param named the number of the change
 */
record Reversals(ChangeKind kind, String login, OptionalInt named) {

	private static final int PAGE = 200;
	private static final List<ChangeKind> REVERSING = List.of(ChangeKind.UNDO, ChangeKind.REDO);

	/**
	 * What is to be turned around.
	 *
	 * @param kind    UNDO or REDO
	 * @param change  the change that the user means
	 * @param tip     the number of the entry to reverse: the change itself, or the last entry that goes back to it
	 * @param touched what the tip touched, in its order, with the content before it
	 */
	record Target(ChangeKind kind, ChangeSet change, int tip, List<Touched> touched) {

		Set<String> roots() {
			return touched.stream().map(each -> each.slice().root()).collect(Collectors.toSet());
		}

		/** The latest change that stands, is later, and touched some of the same rows. */
		private Optional<ChangeSet> standingOnIt(DSLContext sql) {
			Chain chain = Chain.after(sql, tip);
			return ChangeTable.touchedSince(sql, tip, roots()).stream()
					.filter(later -> touched.stream().anyMatch(each -> each.slice().overlaps(later.slice())))
					.map(Touched::change).distinct().filter(number -> !chain.isUndone(number))
					.flatMap(number -> ChangeTable.entry(sql, number).stream()).filter(later -> !later.kind().isReversal())
					.findFirst();
		}

		/** The first change before it that touched some of the same rows, and was taken back after it. */
		private Optional<ChangeSet> goneBelowIt(DSLContext sql) {
			List<Touched> earlier = ChangeTable.touchedSince(sql, 0, roots()).stream()
					.filter(each -> each.change() < change.number())
					.filter(each -> touched.stream().anyMatch(own -> own.slice().overlaps(each.slice()))).toList();
			if (earlier.isEmpty()) {
				return Optional.empty();
			}
			Chain chain = Chain.after(sql, earlier.getLast().change());
			return earlier.reversed().stream().map(Touched::change).distinct()
					.filter(number -> chain.isUndone(number) && chain.tip(number) > change.number())
					.flatMap(number -> ChangeTable.entry(sql, number).stream()).filter(entry -> !entry.kind().isReversal())
					.findFirst();
		}

		/** Turns it around, where nothing later stands on it. */
		Reversal reverse(DSLContext sql, Author by, String origin, Instant at, IntConsumer number) {
			Optional<ChangeSet> later = standingOnIt(sql);
			if (later.isPresent()) {
				return new Reversal.Blocked(change, later.get());
			}
			Optional<ChangeSet> gone = kind == ChangeKind.REDO ? goneBelowIt(sql) : Optional.empty();
			if (gone.isPresent()) {
				return new Reversal.Baseless(change, gone.get());
			}
			Map<Slice, String> contents = new LinkedHashMap<>();
			touched.forEach(each -> contents.put(each.slice(), each.content()));
			List<List<Slice>> groups = new ArrayList<>(SliceRows.together(contents.keySet()));
			// rows that others refer to come first when they are made, and last when they go
			Map<Slice, String> before = new LinkedHashMap<>(contents);
			boolean making = (kind == ChangeKind.REDO) != (change.kind() == ChangeKind.REMOVE);
			(making ? groups : groups.reversed())
					.forEach(group -> before.putAll(new SliceRows(group).exchange(sql, contents)));
			contents.forEach((slice, after) -> {
				if (slice.kept() == Kept.REGISTER_HEAD) {
					RegisterImports.moved(sql, slice, before.get(slice), after);
				}
			});
			int given = sql.nextval(ChangeTable.NUMBERS);
			number.accept(given);
			ChangeTable.insert(sql, new ChangeSet(given, kind, change.subject(), change.figures(), by, origin, at, Optional.of(tip),
					false), before);
			return new Reversal.Done(change);
		}

	}

	/** What is to be turned around now; nothing where there is no such change. */
	Optional<Target> target(DSLContext sql) {
		return change(sql).map(meant -> {
			int tip = Chain.after(sql, meant.number()).tip(meant.number());
			return new Target(kind, meant, tip, ChangeTable.touchedBy(sql, tip));
		});
	}

	/** The change that the user means. */
	Optional<ChangeSet> change(DSLContext sql) {
		boolean undo = kind == ChangeKind.UNDO;
		return named.isPresent()
				? ChangeTable.entry(sql, named.getAsInt()).filter(entry -> !entry.kind().isReversal() && entry.undone() != undo)
				: undo ? latestStanding(sql) : latestUndone(sql);
	}

	private Optional<ChangeSet> latestStanding(DSLContext sql) {
		return first(sql, ChangeTable.KIND.notIn(REVERSING),
				page -> page.stream().filter(entry -> !entry.undone()).limit(1).toList());
	}

	/** The change that this login took back last, and that is still taken back. */
	private Optional<ChangeSet> latestUndone(DSLContext sql) {
		return first(sql, ChangeTable.KIND.eq(ChangeKind.UNDO), page -> {
			Chain chain = Chain.after(sql, page.getLast().number());
			return page.stream().filter(entry -> !chain.isReversed(entry.number())).limit(1).toList();
		}).flatMap(entry -> original(sql, entry));
	}

	private static Optional<ChangeSet> original(DSLContext sql, ChangeSet reversal) {
		Optional<ChangeSet> entry = Optional.of(reversal);
		while (entry.isPresent() && entry.get().reverses().isPresent()) {
			entry = ChangeTable.entry(sql, entry.get().reverses().get());
		}
		return entry;
	}

	/** Looks through the entries of this login, newest first, page by page. */
	private Optional<ChangeSet> first(DSLContext sql, Condition kinds, UnaryOperator<List<ChangeSet>> wanted) {
		int before = Integer.MAX_VALUE;
		while (true) {
			Collection<ChangeSet> page = ChangeTable.newest(sql,
					ChangeTable.madeBy(login).and(kinds).and(ChangeTable.NUMBER.lt(before)), PAGE);
			if (page.isEmpty()) {
				return Optional.empty();
			}
			List<ChangeSet> found = wanted.apply(List.copyOf(page));
			if (!found.isEmpty()) {
				return Optional.of(found.getFirst());
			}
			before = List.copyOf(page).getLast().number();
		}
	}

}
