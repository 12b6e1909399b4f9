package fadu.store.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import fadu.register.definition.RegisterDefinition;
import fadu.register.field.CodeItem;
import fadu.register.field.FieldKind;
import fadu.register.field.RowField;
import fadu.register.field.RowField.ValueLimits;
import fadu.register.row.RegisterRow;
import fadu.register.row.RowsRead;

/** A made-up register: the trips of a law boat. */
final class LedgerOfBoats {

	static final String CODE = "YH.TRIPS";
	private static final String[] HARBOURS = {"east", "west", "north"};
	private static final String[] CREWS = {"甲组", "乙组", "select", "O'Neil", "丁 组"};

	private LedgerOfBoats() {
	}

	static RowField field(String name, FieldKind kind, boolean key) {
		List<CodeItem> codes = kind == FieldKind.CODE
				? List.of(new CodeItem("east", "东港", "East", List.of()), new CodeItem("west", "西港", "West", List.of()),
						new CodeItem("north", "北港", "North", List.of()))
				: List.of();
		return new RowField(name, name, name, kind, "", key, key, false, Optional.empty(), ValueLimits.NONE, List.of(), codes, "");
	}

	static RegisterDefinition register(RowField... fields) {
		return new RegisterDefinition(CODE, "船行台账", "Trips", "", "", "yunhe", Optional.empty(), List.of(fields), List.of(),
				List.of(), Optional.empty(), Optional.empty());
	}

	/** All kinds of columns, among them names that are words of SQL. */
	static RegisterDefinition register() {
		return register(field("number", FieldKind.TEXT, true), field("order", FieldKind.WHOLE, false),
				field("amount", FieldKind.DECIMAL, false), field("group", FieldKind.TEXT, false),
				field("harbour", FieldKind.CODE, false), field("from", FieldKind.DAY, false),
				field("until", FieldKind.DAY, false), field("paid", FieldKind.TRUTH, false));
	}

	static RegisterRow row(String district, int number, Map<String, Object> values) {
		Map<String, Object> all = new LinkedHashMap<>(values);
		all.put("number", "T" + number);
		return new RegisterRow(district, "T" + number, all, "表1", number + 1);
	}

	/** Rows with many a value missing. */
	static List<RegisterRow> rows(Random random, int count, String... districts) {
		List<RegisterRow> rows = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			Map<String, Object> values = new LinkedHashMap<>();
			put(values, "order", BigDecimal.valueOf(random.nextInt(-50, 200)), random);
			put(values, "amount", BigDecimal.valueOf(random.nextInt(-20_000, 900_000), 2).setScale(4), random);
			put(values, "group", CREWS[random.nextInt(CREWS.length)], random);
			put(values, "harbour", HARBOURS[random.nextInt(HARBOURS.length)], random);
			put(values, "from", LocalDate.of(2023, 1, 1).plusDays(random.nextInt(900)), random);
			put(values, "until", LocalDate.of(2023, 6, 1).plusDays(random.nextInt(900)), random);
			put(values, "paid", random.nextBoolean(), random);
			rows.add(row(districts[i % districts.length], i, values));
		}
		return rows;
	}

	private static void put(Map<String, Object> values, String name, Object value, Random random) {
		if (random.nextInt(6) > 0) {
			values.put(name, value);
		}
	}

	static RowsRead read(RegisterDefinition register, List<RegisterRow> rows) {
		Map<String, String> letters = new LinkedHashMap<>();
		register.fields().forEach(field -> letters.put(field.name(), "A"));
		return new RowsRead(rows, List.of(), List.of(), Map.of("表1", letters));
	}

}
