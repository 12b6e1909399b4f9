package fadu.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.SelectField;
import org.jooq.SelectOnConditionStep;
import org.jooq.SelectSeekStepN;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

import fadu.register.definition.RegisterDefinition;
import fadu.register.field.RowField;
import fadu.register.row.RowQuery;
import fadu.register.row.RowTotals;
import fadu.register.row.StoredRow;

/** Looks into the rows of one register, a page at a time, so that memory does not grow with them. */
public final class RegisterPages {

	private static final int PAGE = 1000;
	/** Without digits of its own Derby would sum up to 99999 and drop decimals. */
	private static final DataType<BigDecimal> SUMMED = SQLDataType.DECIMAL(31, 4);

	private final Journal journal;
	private final RegisterDefinition register;
	private final RegisterTable rows;
	private final RegisterColumns columns;

	RegisterPages(Journal journal, RegisterDefinition register) {
		this.journal = journal;
		this.register = register;
		this.rows = RegisterTable.of(register);
		this.columns = new RegisterColumns(register, journal.database());
	}

	private interface Question<T> {
		T ask(DSLContext sql);
	}

	/** A register without a table, or with one of an older version, has no rows yet. */
	private <T> T ask(T none, Question<T> question) {
		return journal.ask(sql -> columns.isCurrent(sql) ? question.ask(sql) : none);
	}

	private Condition asked(RowQuery query) {
		Condition asked = rows.current.eq(DSL.inline(true));
		if (!query.districts().isEmpty()) {
			asked = asked.and(rows.district.in(query.districts()));
		}
		return query.where().isPresent() ? asked.and(new ExpressionSql(rows).condition(query.where().get())) : asked;
	}

	/**
	 * Some rows.
	 *
	 * @param offset how many come before, in the order of the query
	 * @param most   how many at most
	 * @throws StoreException where the database fails
	 */
	public List<StoredRow> page(RowQuery query, int offset, int most) {
		return ask(List.of(), sql -> {
			List<Record> found = sql.family() == SQLDialect.DERBY && query.order().isPresent()
					? new SortedKeys(sql, rows).page(asked(query), query.order().get(), offset, most)
					: List.copyOf(sql.select(rows.all()).from(inOrder(sql, query)).where(asked(query)).orderBy(order(query))
							.limit(offset, most).fetch());
			Map<String, String> files = files(sql, found);
			return found.stream().map(row -> row(row, files.getOrDefault(source(row), ""))).toList();
		});
	}

	/** Derby sorts all rows before it hands over the first, unless it is told which index has them in their order. */
	private Table<?> inOrder(DSLContext sql, RowQuery query) {
		return sql.family() == SQLDialect.DERBY && query.order().isEmpty()
				? DSL.table("{0} --DERBY-PROPERTIES constraint=" + RegisterTable.name(register.code()) + "_key\n", rows.table())
				: rows.table();
	}

	/** Which file an import brought, by the import and the district. */
	private Map<String, String> files(DSLContext sql, List<Record> found) {
		Set<Integer> imports = found.stream().map(row -> row.get(rows.version)).collect(Collectors.toSet());
		return imports.isEmpty()
				? Map.of()
				: sql.select(RegisterImports.NUMBER, RegisterImports.DISTRICT, RegisterImports.FILE).from(RegisterImports.TABLE)
						.where(RegisterImports.REGISTER.eq(register.code()), RegisterImports.NUMBER.in(imports))
						.fetchMap(row -> row.value1() + " " + row.value2(), row -> row.value3() == null ? "" : row.value3());
	}

	private String source(Record row) {
		return row.get(rows.version) + " " + row.get(rows.district);
	}

	private StoredRow row(Record found, String file) {
		return new StoredRow(found.get(rows.district), rows.values(found), file, found.get(rows.sheet), found.get(rows.row),
				found.get(rows.version));
	}

	/**
	 * The rows, one after the other, without keeping them.
	 *
	 * @param most how many at most; nothing for all
	 * @throws StoreException where the database fails
	 */
	public void each(RowQuery query, Optional<Integer> most, Consumer<StoredRow> taker) {
		if (most.filter(few -> few <= PAGE).isPresent()) {
			page(query, 0, most.get()).forEach(taker);
			return;
		}
		ask(0, sql -> {
			SelectSeekStepN<Record> sorted = found(sql).where(asked(query)).orderBy(order(query));
			try (Cursor<Record> cursor = most.isPresent()
					? sorted.limit(most.get()).fetchSize(PAGE).fetchLazy()
					: sorted.fetchSize(PAGE).fetchLazy()) {
				cursor.forEach(found -> taker.accept(row(found)));
			}
			return 0;
		});
	}

	private SelectOnConditionStep<Record> found(DSLContext sql) {
		return found(sql, RegisterImports.FILE);
	}

	/** @param ofImport what of the import is read with each row */
	private SelectOnConditionStep<Record> found(DSLContext sql, Field<?>... ofImport) {
		List<Field<?>> fields = new ArrayList<>(rows.all());
		fields.addAll(List.of(ofImport));
		return sql.select(fields).from(rows.table()).leftJoin(RegisterImports.TABLE)
				.on(RegisterImports.NUMBER.eq(rows.version), RegisterImports.DISTRICT.eq(rows.district),
						RegisterImports.REGISTER.eq(DSL.inline(register.code())));
	}

	private StoredRow row(Record found) {
		String file = found.get(RegisterImports.FILE);
		return row(found, file == null ? "" : file);
	}

	private List<OrderField<?>> order(RowQuery query) {
		List<OrderField<?>> order = new ArrayList<>();
		query.order().ifPresent(by -> order.add(by.descending() ? rows.column(by.field()).desc() : rows.column(by.field()).asc()));
		order.add(rows.district);
		order.add(rows.key);
		return order;
	}

	/**
	 * How many rows there are, and what their numbers are together.
	 *
	 * @throws StoreException where the database fails
	 */
	public RowTotals totals(RowQuery query) {
		List<RowField> numbers = register.fields().stream().filter(field -> field.kind().isNumber() && !field.isKey()).toList();
		List<SelectField<?>> asked = new ArrayList<>(List.of(DSL.count()));
		numbers.forEach(field -> asked.add(DSL.sum(rows.column(field).cast(SUMMED))));
		return ask(RowTotals.NONE, sql -> {
			Record found = sql.select(asked).from(rows.table()).where(asked(query)).fetchSingle();
			Map<String, BigDecimal> sums = new LinkedHashMap<>();
			for (int i = 0; i < numbers.size(); i++) {
				BigDecimal sum = found.get(i + 1, BigDecimal.class);
				if (sum != null) {
					sums.put(numbers.get(i).name(), sum);
				}
			}
			return new RowTotals(found.get(0, Long.class), sums);
		});
	}

	/**
	 * How many rows have each value of a column, the most first.
	 *
	 * @param field of few values, as a code list is
	 * @param most  how many values at most
	 * @return by the values; nothing for rows without one
	 * @throws StoreException where the database fails
	 */
	public Map<Optional<Object>, Long> groups(RowQuery query, RowField field, int most) {
		return grouped(query, rows.column(field), most);
	}

	/** How many rows each district has, the most first. */
	public Map<Optional<Object>, Long> districts(RowQuery query) {
		return grouped(query, rows.district, Integer.MAX_VALUE);
	}

	private Map<Optional<Object>, Long> grouped(RowQuery query, Field<?> by, int most) {
		return ask(Map.of(), sql -> {
			Map<Optional<Object>, Long> groups = new LinkedHashMap<>();
			sql.select(by, DSL.count()).from(rows.table()).where(asked(query)).groupBy(by).orderBy(DSL.count().desc(), by.asc())
					.limit(most).forEach(row -> groups.put(Optional.ofNullable(row.get(0)), row.get(1, Long.class)));
			return groups;
		});
	}

	/**
	 * The rows with a key, one for each district that has it.
	 *
	 * @throws StoreException where the database fails
	 */
	public List<StoredRow> withKey(String key) {
		return ask(List.of(),
				sql -> found(sql).where(rows.current.eq(DSL.inline(true)), rows.district.in(known(sql)), rows.key.eq(key))
						.orderBy(rows.district)
						.fetch(this::row));
	}

	/** The districts of which rows were ever kept: keys are found by them. */
	private List<String> known(DSLContext sql) {
		return sql.selectDistinct(RegisterImports.DISTRICT).from(RegisterImports.TABLE)
				.where(RegisterImports.REGISTER.eq(register.code())).fetch(RegisterImports.DISTRICT);
	}

	/**
	 * The districts that ever had a row with a key, be it there or taken out.
	 *
	 * @throws StoreException where the database fails
	 */
	public List<String> everWithKey(String key) {
		return ask(List.of(), sql -> sql.selectDistinct(rows.district).from(rows.table())
				.where(rows.district.in(known(sql)), rows.key.eq(key)).orderBy(rows.district).fetch(rows.district));
	}

	/**
	 * How a row came to be what it is, the latest first; what was taken back is not among it. Where the row was taken out, that
	 * comes
	 * first.
	 *
	 * @throws StoreException where the database fails
	 */
	public List<RowVersion> versions(String district, String key) {
		return ask(List.of(), sql -> {
			NavigableMap<Integer, Record> all = new TreeMap<>();
			found(sql, RegisterImports.FILE, RegisterImports.COLUMNS).where(rows.district.eq(district), rows.key.eq(key))
					.forEach(row -> all.put(row.get(rows.version), row));
			List<RowVersion> versions = new ArrayList<>();
			Optional<Record> next = all.descendingMap().values().stream().filter(row -> row.get(rows.current)).findFirst()
					.or(() -> removal(sql, all));
			while (next.isPresent()) {
				Record row = next.get();
				int version = row.get(rows.version);
				versions.add(new RowVersion(row(row), letters(row), ChangeTable.entry(sql, version)));
				next = Optional.ofNullable(all.get(row.get(rows.replaces))).or(() -> removal(sql, all.headMap(version, false)));
			}
			return versions;
		});
	}

	private Map<String, String> letters(Record found) {
		String columns = found.get(RegisterImports.COLUMNS);
		return columns == null ? Map.of() : RegisterImports.letters(columns, found.get(rows.sheet));
	}

	/** The last version that says that the row was taken out, and was not taken back. */
	private Optional<Record> removal(DSLContext sql, NavigableMap<Integer, Record> versions) {
		return versions.descendingMap().values().stream().filter(row -> row.get(rows.row) == RegisterTable.REMOVED)
				.filter(row -> ChangeTable.entry(sql, row.get(rows.version)).filter(entry -> !entry.undone()).isPresent())
				.findFirst();
	}

}
