package fadu.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Stream;

import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

import fadu.register.row.RegisterRow;
import fadu.register.row.RowQuery.RowOrder;

/**
 * A page of the rows of Derby in the order of a column. Derby would sort all rows, whole, before it hands over the first; here all
 * are
 * looked at once, by their keys alone, and no more of these are kept than the page and what comes before it.
 */
record SortedKeys(DSLContext sql, RegisterTable rows) {

	/** Of how many keys at most the first are kept; further on, Derby sorts the keys. */
	private static final int MOST_KEPT = 50_000;
	private static final int PAGE = 1000;

	/** What a row is sorted by, and how it is found again. */
	private record Key(Optional<Object> value, String district, String key, int version) {
	}

	/** Some rows. @param asked which rows @param offset how many come before @param most how many at most */
	List<Record> page(Condition asked, RowOrder by, int offset, int most) {
		List<Key> keys = offset + most <= MOST_KEPT ? first(asked, by, offset + most) : sorted(asked, by, offset, most);
		List<Key> page = offset + most <= MOST_KEPT ? keys.subList(Math.min(offset, keys.size()), keys.size()) : keys;
		Map<String, Record> found = new DerbyRows(sql, rows).found(page.stream()
				.map(key -> new RegisterRow(key.district(), key.key(), Map.of(), "", 0)).toList());
		return page.stream().flatMap(key -> Stream.ofNullable(found.get(RegisterRow.id(key.district(), key.key())))).toList();
	}

	private List<Field<?>> fields(RowOrder by) {
		return List.of(rows.column(by.field()), rows.district, rows.key, rows.version);
	}

	private Key key(Record found) {
		return new Key(Optional.ofNullable(found.get(0)), found.get(rows.district), found.get(rows.key), found.get(rows.version));
	}

	private List<Key> first(Condition asked, RowOrder by, int count) {
		Comparator<Key> order = order(by.descending());
		PriorityQueue<Key> first = new PriorityQueue<>(order.reversed());
		try (Cursor<Record> cursor = sql.select(fields(by)).from(rows.table()).where(asked).fetchSize(PAGE).fetchLazy()) {
			for (Record found : cursor) {
				Key key = key(found);
				if (first.size() < count) {
					first.add(key);
				} else if (count > 0 && order.compare(key, first.peek()) < 0) {
					first.poll();
					first.add(key);
				}
			}
		}
		List<Key> sorted = new ArrayList<>(first);
		sorted.sort(order);
		return sorted;
	}

	/** As Derby orders: what is missing comes last, or first going down. */
	@SuppressWarnings("unchecked")
	private static Comparator<Key> order(boolean descending) {
		Comparator<Key> values = (one, other) -> one.value().isEmpty() || other.value().isEmpty()
				? Boolean.compare(one.value().isEmpty(), other.value().isEmpty())
				: ((Comparable<Object>) one.value().get()).compareTo(other.value().get());
		return (descending ? values.reversed() : values).thenComparing(Key::district).thenComparing(Key::key);
	}

	private List<Key> sorted(Condition asked, RowOrder by, int offset, int most) {
		Field<?> column = rows.column(by.field());
		return sql.select(fields(by)).from(rows.table()).where(asked)
				.orderBy(by.descending() ? column.desc() : column.asc(), rows.district.asc(), rows.key.asc()).limit(offset, most)
				.fetch(this::key);
	}

}
