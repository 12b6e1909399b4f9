package fadu.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import fadu.register.definition.RegisterDefinition;
import fadu.register.field.FieldKind;
import fadu.register.row.RegisterRow;
import fadu.register.row.RowChanges;
import fadu.register.row.StoredRow;
import fadu.store.ChangeKind;
import fadu.store.ImportedFile;
import fadu.store.Reversal;
import fadu.store.RowVersion;
import fadu.store.StoreException;

/** The rows of a register: kept once, changed by their keys, taken back as a whole. */
class KeepingRowsTest extends StoreFixture {

	private final RegisterDefinition register = LedgerOfBoats.register();

	private RowChanges keep(RegisterDefinition definition, String file, RegisterRow... rows) {
		return store.register(definition).keep(LedgerOfBoats.read(definition, List.of(rows)),
				new ImportedFile(file, "d".repeat(64)), "水工");
	}

	private static RegisterRow trip(int number, int boats) {
		return LedgerOfBoats.row("999901", number, Map.of("order", BigDecimal.valueOf(boats), "amount",
				new BigDecimal("12.5000"), "group", "甲组", "harbour", "east", "from", LocalDate.of(2024, 2, 29), "paid", true));
	}

	private Map<String, BigDecimal> boats() {
		List<StoredRow> rows = new ArrayList<>();
		store.register(register).each(Optional.empty(), rows::add);
		return rows.stream().collect(Collectors.toMap(row -> row.values().get("number").toString(),
				row -> (BigDecimal) row.values().get("order")));
	}

	@Test
	void everyKindOfValueComesBackAsItWasWithItsPlace() {
		keep(register, "船.xlsx", trip(1, 3));
		restart();
		List<StoredRow> rows = new ArrayList<>();
		store.register(register).each(Optional.empty(), rows::add);
		assertThat(rows).singleElement().satisfies(row -> {
			assertThat(row.values()).isEqualTo(trip(1, 3).values());
			assertThat(row.file()).isEqualTo("船.xlsx");
			assertThat(row.sheet()).isEqualTo("表1");
			assertThat(row.number()).isEqualTo(2);
			assertThat(row.change()).isEqualTo(store.history().changes(1).getFirst().number());
		});
	}

	@Test
	void theSameFileAgainChangesNothingAndLeavesNoTrace() {
		keep(register, "船.xlsx", trip(1, 3), trip(2, 4));
		RowChanges again = keep(register, "船.xlsx", trip(1, 3), trip(2, 4));
		assertThat(again.unchanged()).isEqualTo(2);
		assertThat(again.added()).isEmpty();
		assertThat(again.changed()).isEmpty();
		assertThat(store.history().changes(10)).singleElement()
				.satisfies(entry -> assertThat(entry.kind()).isEqualTo(ChangeKind.ROWS));
	}

	@Test
	void anImportIsTakenBackAndMadeAgain() {
		keep(register, "一.xlsx", trip(1, 3), trip(2, 4));
		RowChanges changes = keep(register, "二.xlsx", trip(2, 40), trip(3, 5));
		assertThat(changes.changed()).singleElement().satisfies(change -> assertThat(change.values()).singleElement()
				.satisfies(value -> {
					assertThat(value.before()).contains(BigDecimal.valueOf(4));
					assertThat(value.after()).contains(BigDecimal.valueOf(40));
				}));
		assertThat(boats()).isEqualTo(numbers(3, 40, 5));
		assertThat(store.history().undo("水工")).isInstanceOf(Reversal.Done.class);
		assertThat(boats()).isEqualTo(numbers(3, 4));
		assertThat(store.history().redo("水工")).isInstanceOf(Reversal.Done.class);
		assertThat(boats()).isEqualTo(numbers(3, 40, 5));
		store.history().undo("水工");
		keep(register, "三.xlsx", trip(2, 400));
		assertThat(boats()).isEqualTo(numbers(3, 400));
		restart();
		store.history().undo("水工");
		assertThat(boats()).isEqualTo(numbers(3, 4));
		store.history().undo("水工");
		assertThat(boats()).isEmpty();
		assertThat(store.register(register).count()).isZero();
	}

	private static Map<String, BigDecimal> numbers(int... boats) {
		Map<String, BigDecimal> numbers = new HashMap<>();
		for (int i = 0; i < boats.length; i++) {
			numbers.put("T" + (i + 1), BigDecimal.valueOf(boats[i]));
		}
		return numbers;
	}

	/** More than go over in one statement, of more districts than are asked for at once. */
	@Test
	void manyRowsOfManyDistrictsComeInOnceAndChangeByTheirKeys() {
		String[] districts = IntStream.range(0, 510).mapToObj(i -> Integer.toString(990_000 + i)).toArray(String[]::new);
		RegisterRow[] rows = LedgerOfBoats.rows(new Random(3), 5_200, districts).toArray(RegisterRow[]::new);
		assertThat(keep(register, "一.xlsx", rows).added()).hasSize(5_200);
		assertThat(keep(register, "一.xlsx", rows).unchanged()).isEqualTo(5_200);
		RegisterRow[] other = Stream.of(rows).map(row -> row.number() % 2 == 0
				? row
				: new RegisterRow(row.district(), row.key(), Map.of("number", row.key(), "group", "新组"), row.sheet(), row.number()))
				.toArray(RegisterRow[]::new);
		RowChanges changes = keep(register, "二.xlsx", other);
		assertThat(changes.changed()).hasSize(2_600);
		assertThat(changes.unchanged()).isEqualTo(2_600);
		assertThat(store.register(register).count()).isEqualTo(5_200);
		store.history().undo("水工");
		List<StoredRow> kept = new ArrayList<>();
		store.register(register).each(Optional.empty(), kept::add);
		assertThat(kept.stream().collect(Collectors.toMap(row -> row.values().get("number"), StoredRow::values)))
				.isEqualTo(Stream.of(rows).collect(Collectors.toMap(RegisterRow::key, RegisterRow::values)));
	}

	private List<StoredRow> stored() {
		List<StoredRow> rows = new ArrayList<>();
		store.register(register).each(Optional.empty(), rows::add);
		return rows;
	}

	private List<Boolean> removals(int number) {
		return store.register(register).pages().versions("999901", "T" + number).stream().map(RowVersion::isRemoval).toList();
	}

	@Test
	void rowsThatAreTakenOutComeBackWithUndoAndKeepTheirHistory() {
		keep(register, "一.xlsx", trip(1, 3), trip(2, 4), trip(3, 5));
		List<StoredRow> gone = stored().subList(0, 2);
		assertThat(store.register(register).remove(gone, "T", "水工")).isTrue();
		assertThat(boats()).isEqualTo(Map.of("T3", BigDecimal.valueOf(5)));
		assertThat(store.history().changes(1).getFirst())
				.satisfies(change -> assertThat(change.kind()).isEqualTo(ChangeKind.ROWS_REMOVED))
				.satisfies(change -> assertThat(change.figures()).isEqualTo(2));
		assertThat(removals(1)).containsExactly(true, false);
		restart();
		store.history().undo("水工");
		assertThat(boats()).isEqualTo(numbers(3, 4, 5));
		assertThat(removals(1)).containsExactly(false);
		store.history().redo("水工");
		assertThat(boats()).isEqualTo(Map.of("T3", BigDecimal.valueOf(5)));
		assertThat(store.register(register).count()).isOne();
	}

	@Test
	void aRowThatWasTakenOutComesInAgainAsANewOneWithItsHistory() {
		keep(register, "一.xlsx", trip(1, 3));
		store.register(register).remove(stored(), "T", "水工");
		assertThat(keep(register, "二.xlsx", trip(1, 30)).added()).hasSize(1);
		assertThat(boats()).isEqualTo(numbers(30));
		assertThat(removals(1)).containsExactly(false, true, false);
		store.history().undo("水工");
		assertThat(boats()).isEmpty();
		assertThat(removals(1)).containsExactly(true, false);
		store.history().undo("水工");
		assertThat(boats()).isEqualTo(numbers(3));
	}

	@Test
	void noneIsTakenOutWhereOneIsAnotherByNow() {
		keep(register, "一.xlsx", trip(1, 3), trip(2, 4));
		List<StoredRow> seen = stored();
		keep(register, "二.xlsx", trip(2, 40));
		assertThat(store.register(register).remove(seen, "T", "水工")).isFalse();
		assertThat(boats()).isEqualTo(numbers(3, 40));
		assertThat(store.history().changes(10)).hasSize(2);
	}

	@Test
	void anEarlierImportIsNotTakenBackUnderALaterOneOfTheSameDistrict() {
		keep(register, "一.xlsx", trip(1, 3));
		int first = store.history().changes(1).getFirst().number();
		keep(register, "二.xlsx", trip(2, 4));
		assertThat(store.history().undo(first, "水工")).isInstanceOf(Reversal.Blocked.class);
		assertThat(boats()).isEqualTo(numbers(3, 4));
	}

	@Test
	void importsOfTwoDistrictsDoNotStandOnEachOther() {
		keep(register, "一.xlsx", trip(1, 3));
		int first = store.history().changes(1).getFirst().number();
		keep(register, "二.xlsx", LedgerOfBoats.row("999902", 1, Map.of("order", BigDecimal.TEN)));
		assertThat(store.history().undo(first, "水工")).isInstanceOf(Reversal.Done.class);
		assertThat(boats()).isEqualTo(Map.of("T1", BigDecimal.TEN));
	}

	@Test
	void aColumnThatAFileHasNotKeepsItsValues() {
		keep(register, "一.xlsx", trip(1, 3));
		RegisterDefinition narrow = LedgerOfBoats.register(LedgerOfBoats.field("number", FieldKind.TEXT, true),
				LedgerOfBoats.field("order", FieldKind.WHOLE, false));
		store.register(register).keep(LedgerOfBoats.read(narrow,
				List.of(LedgerOfBoats.row("999901", 1, Map.of("order", BigDecimal.valueOf(9))))),
				new ImportedFile("窄.csv", "e".repeat(64)), "");
		List<StoredRow> rows = new ArrayList<>();
		store.register(register).each(Optional.empty(), rows::add);
		assertThat(rows.getFirst().values()).containsEntry("order", BigDecimal.valueOf(9)).containsEntry("harbour", "east");
	}

	@Test
	void aNewVersionOfThePlugInMayAddColumns() {
		RegisterDefinition first = LedgerOfBoats.register(LedgerOfBoats.field("number", FieldKind.TEXT, true));
		keep(first, "一.xlsx", LedgerOfBoats.row("999901", 1, Map.of()));
		keep(register, "二.xlsx", trip(2, 4));
		List<StoredRow> rows = new ArrayList<>();
		store.register(register).each(Optional.empty(), rows::add);
		assertThat(rows).hasSize(2);
		assertThat(rows.getFirst().values()).containsOnlyKeys("number");
	}

	@Test
	void aNewVersionThatWouldLoseValuesIsRefusedWithTheirNumber() {
		keep(register, "一.xlsx", trip(1, 3), trip(2, 4));
		RegisterDefinition without = LedgerOfBoats.register(LedgerOfBoats.field("number", FieldKind.TEXT, true));
		assertThatThrownBy(() -> keep(without, "二.xlsx", LedgerOfBoats.row("999901", 3, Map.of())))
				.isInstanceOf(StoreException.class).hasMessageContaining("2").hasMessageNotContaining("\n");
		RegisterDefinition retyped = LedgerOfBoats.register(LedgerOfBoats.field("number", FieldKind.TEXT, true),
				LedgerOfBoats.field("order", FieldKind.TEXT, false));
		assertThatThrownBy(() -> store.register(retyped).preview(LedgerOfBoats.read(retyped, List.of())))
				.isInstanceOf(StoreException.class).hasMessageContaining("2");
		assertThat(boats()).hasSize(2);
	}

	@Test
	void aColumnThatNoRowHasMayChangeItsKind() {
		RegisterDefinition first = LedgerOfBoats.register(LedgerOfBoats.field("number", FieldKind.TEXT, true),
				LedgerOfBoats.field("order", FieldKind.TEXT, false));
		keep(first, "一.xlsx", LedgerOfBoats.row("999901", 1, Map.of()));
		keep(register, "二.xlsx", trip(2, 4));
		List<StoredRow> rows = new ArrayList<>();
		store.register(register).each(Optional.empty(), rows::add);
		assertThat(rows.getLast().values()).containsEntry("order", BigDecimal.valueOf(4));
	}

}
