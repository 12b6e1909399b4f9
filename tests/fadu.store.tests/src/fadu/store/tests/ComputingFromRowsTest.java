package fadu.store.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import fadu.model.Aggregate;
import fadu.register.definition.Computation;
import fadu.register.definition.DateEdge;
import fadu.register.definition.DateWindow;
import fadu.register.definition.DayRange;
import fadu.register.definition.RegisterDefinition;
import fadu.register.expression.Expression;
import fadu.register.expression.ExpressionParser;
import fadu.register.expression.ExpressionRefused;
import fadu.register.figure.Outcome;
import fadu.register.figure.RowComputer;
import fadu.register.row.RegisterRow;
import fadu.store.ComputedFigure;
import fadu.store.ImportedFile;

/** What the database computes from rows is what Java computes, to the last digit. */
class ComputingFromRowsTest extends StoreFixture {

	private static final int EXPRESSIONS = Integer.getInteger("fadu.expressions", 1000);
	private static final DayRange YEAR = new DayRange(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));

	private final RegisterDefinition register = LedgerOfBoats.register();
	private final Random random = new Random(20_261_129);
	private final RandomExpressions expressions = new RandomExpressions(random);

	@Test
	void databaseAndJavaAgreeOnGeneratedExpressionsAndRows() {
		List<RegisterRow> rows = LedgerOfBoats.rows(random, 300, "999901", "999902", "云河镇");
		store.register(register).keep(LedgerOfBoats.read(register, rows), new ImportedFile("trips.xlsx", "a".repeat(64)), "");
		Map<String, List<Map<String, Object>>> ofDistrict = rows.stream().collect(Collectors.groupingBy(RegisterRow::district,
				Collectors.mapping(RegisterRow::values, Collectors.toList())));
		int figures = 0;
		for (int i = 0; i < EXPRESSIONS; i++) {
			Computation computation = computation();
			List<ComputedFigure> computed = store.register(register).compute(computation, YEAR, List.of());
			Map<String, ComputedFigure> found = computed.stream()
					.collect(Collectors.toMap(ComputedFigure::district, figure -> figure));
			for (Map.Entry<String, List<Map<String, Object>>> each : ofDistrict.entrySet()) {
				Outcome expected = new RowComputer(computation, YEAR).of(each.getValue());
				ComputedFigure figure = found.get(each.getKey());
				if (expected.rows() > 0 && expected.value().isPresent()) {
					assertThat(figure).as("%s", computation).isNotNull();
					assertThat(figure.value()).as("%s", computation).isEqualByComparingTo(expected.value().get());
					assertThat(figure.rows()).as("%s", computation).isEqualTo(expected.rows());
					figures++;
				} else if (figure != null) {
					assertThat(figure.rows()).as("%s", computation).isEqualTo(expected.rows());
					assertThat(figure.value()).as("%s", computation).isZero();
				}
			}
		}
		assertThat(figures).as("figures that could differ").isGreaterThan(EXPRESSIONS);
	}

	private Computation computation() {
		Aggregate aggregate = Aggregate.VALUES.get(random.nextInt(Aggregate.VALUES.size()));
		Optional<Expression> filter = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(parse(expressions.condition(3)));
		Optional<Expression> value = switch (aggregate) {
		case COUNT -> Optional.empty();
		case SHARE -> Optional.of(parse(expressions.condition(1)));
		case DISTINCT -> Optional.of(parse(random.nextBoolean() ? "group" : random.nextBoolean() ? "from" : expressions.number(1)));
		default -> Optional.of(parse(expressions.number(2)));
		};
		List<DateWindow> windows = new ArrayList<>();
		for (int i = random.nextInt(3); i > 0; i--) {
			windows.add(new DateWindow(register.field(random.nextBoolean() ? "from" : "until").orElseThrow(), edge(), edge(),
					random.nextBoolean()));
		}
		return new Computation("YH.X", aggregate, filter, value, windows);
	}

	private Optional<DateEdge> edge() {
		return random.nextInt(3) == 0
				? Optional.empty()
				: Optional.of(new DateEdge(random.nextBoolean(), random.nextInt(-40, 40),
						DateEdge.Step.values()[random.nextInt(2)]));
	}

	private Expression parse(String text) {
		try {
			return ExpressionParser.parse(text, register.fields());
		} catch (ExpressionRefused e) {
			throw new AssertionError(text + ": " + e.getMessage(), e);
		}
	}

	/** 12 + 8 + 7 trips: their median 8, their mean 9, of three rows; the fourth has no number. */
	@Test
	void aWorkedExample() {
		store.register(register).keep(LedgerOfBoats.read(register,
				List.of(row(1, 12), row(2, 8), row(3, 7),
						LedgerOfBoats.row("999901", 4, Map.of("from", LocalDate.of(2024, 5, 1))))),
				new ImportedFile("trips.xlsx", "b".repeat(64)), "");
		assertThat(value(Aggregate.SUM)).isEqualByComparingTo("27");
		assertThat(value(Aggregate.MEDIAN)).isEqualByComparingTo("8");
		assertThat(value(Aggregate.AVERAGE)).isEqualByComparingTo("9");
		assertThat(value(Aggregate.MINIMUM)).isEqualByComparingTo("7");
		assertThat(value(Aggregate.MAXIMUM)).isEqualByComparingTo("12");
		assertThat(value(Aggregate.DISTINCT)).isEqualByComparingTo("3");
	}

	private BigDecimal value(Aggregate aggregate) {
		ComputedFigure figure = store.register(register)
				.compute(new Computation("YH.X", aggregate, Optional.empty(), Optional.of(parse("order")), within()), YEAR,
						List.of())
				.getFirst();
		assertThat(figure.rows()).isEqualTo(4);
		return figure.value();
	}

	private static RegisterRow row(int number, int trips) {
		return LedgerOfBoats.row("999901", number,
				Map.of("order", BigDecimal.valueOf(trips), "from", LocalDate.of(2024, number, 1)));
	}

	private List<DateWindow> within() {
		return List.of(new DateWindow(register.field("from").orElseThrow(), Optional.of(new DateEdge(false, 0, DateEdge.Step.DAY)),
				Optional.of(new DateEdge(true, 0, DateEdge.Step.DAY)), false));
	}

	/** Nothing kept of a year does not say that nothing was done in it. */
	@Test
	void aCountIsZeroOnlyWhereTheRowsReachIntoThePeriod() {
		store.register(register).keep(LedgerOfBoats.read(register, List.of(row(1, 12), row(2, 8))),
				new ImportedFile("trips.xlsx", "c".repeat(64)), "");
		Computation none = new Computation("YH.X", Aggregate.COUNT, Optional.of(parse("order > 100")), Optional.empty(), within());
		assertThat(store.register(register).compute(none, YEAR, List.of())).singleElement()
				.satisfies(figure -> assertThat(figure.value()).isZero());
		DayRange before = new DayRange(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
		assertThat(store.register(register).compute(none, before, List.of())).isEmpty();
	}

}
