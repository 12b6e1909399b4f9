package fadu.store.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

import org.junit.jupiter.api.Test;

import fadu.register.definition.RegisterDefinition;
import fadu.register.expression.ExpressionParser;
import fadu.register.expression.ExpressionRefused;
import fadu.register.expression.ExpressionText;
import fadu.register.field.FieldKind;
import fadu.register.field.RowField;
import fadu.register.row.RowChanges;
import fadu.register.row.RowKey;
import fadu.register.row.RowsRead;
import fadu.register.row.StoredRow;
import fadu.register.row.WrittenRow;
import fadu.store.ImportedFile;
import fadu.store.RegisterPages;
import fadu.register.row.RowQuery;
import fadu.register.row.RowQuery.RowOrder;
import fadu.register.row.RowTotals;

/** Pages of rows are the rows; what a person writes is held to the version that the person saw. */
class LookingIntoRowsTest extends StoreFixture {

	private final RegisterDefinition register = LedgerOfBoats.register();

	private RegisterPages pages() {
		return store.register(register).pages();
	}

	private List<StoredRow> keep(int count) {
		store.register(register).keep(LedgerOfBoats.read(register, LedgerOfBoats.rows(new Random(7), count, "999901", "999902")),
				new ImportedFile("船.xlsx", "d".repeat(64)), "水工");
		List<StoredRow> all = new ArrayList<>();
		store.register(register).each(Optional.empty(), all::add);
		return all;
	}

	private RowField field(String name) {
		return register.field(name).orElseThrow();
	}

	@Test
	void pagesPutTogetherAreAllRowsInTheirOrder() {
		List<StoredRow> all = keep(230);
		List<StoredRow> pages = new ArrayList<>();
		for (int offset = 0; offset < 300; offset += 50) {
			pages.addAll(pages().page(RowQuery.ALL, offset, 50));
		}
		assertThat(pages).isEqualTo(all);
		List<StoredRow> sorted = pages().page(new RowQuery(Optional.empty(), List.of("999902"),
				Optional.of(new RowOrder(field("amount"), false))), 0, 1000);
		assertThat(sorted.stream().map(row -> (BigDecimal) row.values().get("amount")).filter(amount -> amount != null)).isSorted();
		assertThat(sorted).hasSize(115).allSatisfy(row -> assertThat(row.district()).isEqualTo("999902"));
	}

	@Test
	void pagesOfEachColumnAreInItsOrderUpAndDown() {
		List<StoredRow> all = keep(230);
		for (RowField field : register.fields()) {
			for (boolean down : new boolean[]{false, true}) {
				Comparator<Object> values = Comparator.nullsLast(LookingIntoRowsTest::compared);
				Comparator<StoredRow> order = Comparator.<StoredRow, Object>comparing(row -> row.values().get(field.name()),
						down ? values.reversed() : values).thenComparing(StoredRow::district)
						.thenComparing(row -> (String) row.values().get("number"));
				List<StoredRow> pages = new ArrayList<>();
				for (int offset = 0; offset < 300; offset += 50) {
					pages.addAll(pages().page(new RowQuery(Optional.empty(), List.of(), Optional.of(new RowOrder(field, down))),
							offset, 50));
				}
				boolean text = field.kind() == FieldKind.TEXT; // a server sorts texts as its locale does
				assertThat(pages).as("%s %s", field.name(), down).hasSize(230).containsExactlyInAnyOrderElementsOf(all);
				if (!text || engine == Engine.DERBY) {
					assertThat(pages.stream().map(row -> Optional.ofNullable(row.values().get(field.name()))))
							.containsExactlyElementsOf(all.stream().sorted(order)
									.map(row -> Optional.ofNullable(row.values().get(field.name()))).toList());
				}
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static int compared(Object one, Object other) {
		return ((Comparable<Object>) one).compareTo(other);
	}

	@Test
	void totalsAndGroupsAreThoseOfTheRowsAskedFor() throws ExpressionRefused {
		List<StoredRow> all = keep(230);
		RowQuery query = new RowQuery(
				Optional.of(ExpressionParser.condition("group contains '组' and order > 0", register.fields())),
				List.of(), Optional.empty());
		List<StoredRow> asked = all.stream().filter(row -> row.values().get("group") instanceof String group && group.contains("组")
				&& row.values().get("order") instanceof BigDecimal order && order.signum() > 0).toList();
		RowTotals totals = pages().totals(query);
		assertThat(totals.rows()).isEqualTo(asked.size()).isPositive();
		assertThat(totals.sums().get("order")).isEqualByComparingTo(asked.stream()
				.map(row -> (BigDecimal) row.values().get("order")).reduce(BigDecimal.ZERO, BigDecimal::add));
		Map<Optional<Object>, Long> groups = pages().groups(query, field("harbour"), 10);
		assertThat(groups.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(asked.size());
		assertThat(groups.get(Optional.of("east")))
				.isEqualTo(asked.stream().filter(row -> "east".equals(row.values().get("harbour"))).count());
		assertThat(pages().districts(RowQuery.ALL)).containsOnly(Map.entry(Optional.of("999901"), 115L),
				Map.entry(Optional.of("999902"), 115L));
	}

	@Test
	void anExpressionThatIsWrittenOutIsReadAsTheSame() throws ExpressionRefused {
		RandomExpressions expressions = new RandomExpressions(new Random(11));
		for (int i = 0; i < 500; i++) {
			var expression = ExpressionParser.condition(expressions.condition(3), register.fields());
			assertThat(ExpressionParser.condition(ExpressionText.of(expression), register.fields())).isEqualTo(expression);
			String chinese = ExpressionText.chinese(expression, register.fields());
			assertThat(ExpressionParser.condition(chinese, register.fields())).as(chinese).isEqualTo(expression);
		}
	}

	@Test
	void whatAPersonWritesIsOneChangeOnTheVersionThatWasSeen() {
		StoredRow row = keep(10).getFirst();
		String key = RowKey.of(register, row.values());
		Optional<RowChanges> first = write(row, Map.of("order", "77"), OptionalInt.of(row.change()));
		assertThat(first).hasValueSatisfying(changes -> assertThat(changes.changed()).hasSize(1));
		assertThat(write(row, Map.of("order", "78"), OptionalInt.of(row.change()))).as("somebody was faster").isEmpty();
		StoredRow now = pages().withKey(key).getFirst();
		assertThat(now.values()).containsEntry("order", BigDecimal.valueOf(77));
		assertThat(pages().versions(row.district(), key)).hasSize(2).first()
				.satisfies(version -> assertThat(version.change()).hasValueSatisfying(change -> assertThat(change.by().name())
						.isEqualTo("水工")));
		assertThat(write(now, Map.of(), OptionalInt.empty()))
				.hasValueSatisfying(changes -> assertThat(changes.unchanged()).isOne());
		assertThat(store.history().changes(10)).as("what changes nothing leaves no trace").hasSize(2);
		store.history().undo("水工");
		assertThat(pages().withKey(key)).containsExactly(row);
		assertThat(pages().versions(row.district(), key)).hasSize(1);
	}

	private Optional<RowChanges> write(StoredRow row, Map<String, String> typed, OptionalInt expected) {
		RowsRead read = WrittenRow.read(register, row.district(), row.values(), typed);
		assertThat(read.refused()).isEmpty();
		return store.register(register).keepWritten(read, expected, "T", "水工");
	}

}
