package fadu.benchmarks.registers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

import fadu.model.Aggregate;
import fadu.register.definition.Computation;
import fadu.register.definition.DateEdge;
import fadu.register.definition.DateWindow;
import fadu.register.definition.RegisterDefinition;
import fadu.register.expression.Expression;
import fadu.register.expression.ExpressionParser;
import fadu.register.expression.ExpressionRefused;
import fadu.register.field.CodeItem;
import fadu.register.field.FieldKind;
import fadu.register.field.RowField;
import fadu.register.field.RowField.ValueLimits;
import fadu.register.row.RegisterRow;
import fadu.register.row.RowsRead;

/** A made-up register of cases, ten columns wide, and its rows over six years. */
final class CaseRegister {

	static final int DISTRICTS = 500;

	private static final int FIRST_DISTRICT = 990_001;
	private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
	private static final int DAYS = 2192;
	private static final String[] KINDS = {"marriage", "neighbour", "labour", "traffic", "medical", "property"};
	private static final String[] RESULTS = {"success", "failed", "withdrawn"};

	private final List<RowField> fields = List.of(field("number", FieldKind.TEXT, true),
			field("kind", FieldKind.CODE, false, KINDS),
			field("acceptedOn", FieldKind.DAY, false), field("endedOn", FieldKind.DAY, false),
			field("result", FieldKind.CODE, false, RESULTS), field("amount", FieldKind.DECIMAL, false),
			field("persons", FieldKind.WHOLE, false), field("office", FieldKind.TEXT, false),
			field("mediator", FieldKind.TEXT, false), field("confirmed", FieldKind.TRUTH, false));

	private static RowField field(String name, FieldKind kind, boolean key, String... codes) {
		List<CodeItem> items = List.of(codes).stream().map(code -> new CodeItem(code, code, code, List.of())).toList();
		return new RowField(name, name, name, kind, "", key, key, false, Optional.empty(), ValueLimits.NONE, List.of(), items, "");
	}

	RegisterDefinition definition() {
		return new RegisterDefinition("BENCH.CASES", "cases", "cases", "", "", "benchmark", Optional.empty(), fields, List.of(),
				List.of(), Optional.empty(), Optional.empty());
	}

	/** How many cases of a kind ended in the period. */
	Computation count() throws ExpressionRefused {
		return computation(Aggregate.COUNT, Optional.empty());
	}

	/** For how much of the money a success was reached. */
	Computation sum() throws ExpressionRefused {
		return computation(Aggregate.SUM, Optional.of(ExpressionParser.parse("amount", fields)));
	}

	private Computation computation(Aggregate aggregate, Optional<Expression> value) throws ExpressionRefused {
		DateWindow within = new DateWindow(fields.get(3), Optional.of(new DateEdge(false, 0, DateEdge.Step.DAY)),
				Optional.of(new DateEdge(true, 0, DateEdge.Step.DAY)), false);
		return new Computation("BENCH", aggregate, Optional.of(condition("kind in ('labour', 'traffic') and result = 'success'")),
				value, List.of(within));
	}

	Expression condition(String text) throws ExpressionRefused {
		return ExpressionParser.condition(text, fields);
	}

	/**
	 * Rows as a file brings them in which each district has its share.
	 *
	 * @param first number of the first row of all
	 */
	RowsRead rows(int first, int count) {
		SplittableRandom random = new SplittableRandom(first);
		Map<String, String> letters = new HashMap<>();
		fields.forEach(field -> letters.put(field.name(), "A"));
		List<RegisterRow> rows = new ArrayList<>(count);
		for (int i = first; i < first + count; i++) {
			LocalDate accepted = FIRST_DAY.plusDays(random.nextInt(DAYS));
			Map<String, Object> values = new HashMap<>();
			String number = "C" + i;
			values.put("number", number);
			values.put("kind", KINDS[random.nextInt(KINDS.length)]);
			values.put("acceptedOn", accepted);
			values.put("office", "office " + random.nextInt(20));
			values.put("mediator", "mediator " + random.nextInt(200));
			values.put("persons", BigDecimal.valueOf(1 + random.nextInt(9)));
			if (random.nextInt(10) > 0) {
				values.put("endedOn", accepted.plusDays(random.nextInt(60)));
				values.put("result", RESULTS[random.nextInt(RESULTS.length)]);
				values.put("amount", BigDecimal.valueOf(random.nextInt(10_000_000), 2).setScale(4));
				values.put("confirmed", random.nextBoolean());
			}
			rows.add(new RegisterRow(code(i % DISTRICTS), number, values, "", i + 2));
		}
		return new RowsRead(rows, List.of(), List.of(), Map.of("", letters));
	}

	static String code(int district) {
		return String.valueOf(FIRST_DISTRICT + district);
	}

}
