package fadu.analysis.tests;

import static fadu.analysis.tests.Facts.cases;
import static fadu.analysis.tests.Facts.figure;
import static fadu.analysis.tests.Facts.metric;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Compare;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Order;
import fadu.analysis.compare.ReasonKind;
import fadu.analysis.compare.RowPeriod;
import fadu.analysis.compare.Verdict;
import fadu.model.Aggregation;
import fadu.model.District;
import fadu.model.FaduFactory;
import fadu.model.Level;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.SeriesBreak;
import fadu.model.value.Period;
import fadu.wording.Wording;

/** In which period districts are compared where nobody asks for one, and what has no place in an order. */
class CommonPeriodTest {

	private static final Wording WORDS = Wording.of(Locale.SIMPLIFIED_CHINESE);
	private static final List<District> THREE = List.of(district(1), district(2), district(3));

	private final List<Observation> figures = new ArrayList<>();
	private Metric metric = cases();

	@Test
	void districtsAreComparedInTheLatestPeriodThatAllReport() {
		say(0, "310 件", "2022", "95 件", "2023", "120 件", "2025");
		say(1, "280 件", "2022", "140 件", "2023");
		assertThat(shown()).containsExactly("95 件", "140 件");
		assertThat(row().period()).isEqualTo(new RowPeriod(RowPeriod.PeriodChoice.ALL, Optional.of(Period.valueOf("2023")), 2, 2));
		assertThat(kinds()).isEmpty();
		assertThat(Order.of(row())).isPresent();
	}

	@Test
	void whatMostReportIsComparedAndTheOthersKeepAPeriodOfTheirOwnWithAReason() {
		say(0, "310 件", "2024");
		say(1, "280 件", "2024", "9 件", "2021");
		say(2, "77 件", "2022", "81 件", "2023");
		assertThat(shown()).containsExactly("310 件", "280 件", "81 件");
		assertThat(row().period()).isEqualTo(new RowPeriod(RowPeriod.PeriodChoice.MOST, Optional.of(Period.valueOf("2024")), 2, 3));
		assertThat(row().verdict(THREE.get(0), THREE.get(1)).orElseThrow().reasons()).isEmpty();
		assertThat(row().verdict(THREE.get(0), THREE.get(2)).map(Facts::kinds)).hasValue(List.of(ReasonKind.PERIOD_YEAR));
		assertThat(Order.of(row())).isEmpty();
		assertThat(WORDS.display(row().period())).hasValueSatisfying(text -> assertThat(text).contains("2024年", "3个", "2个"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"SUM", "RATIO", "LAST"})
	void anotherYearIsSaidAndNotRanked(Aggregation aggregation) {
		metric = metric("LA.CASES", "件", aggregation);
		say(0, "310 件", "2019");
		say(1, "280 件", "2024");
		assertThat(row().period().choice()).isEqualTo(RowPeriod.PeriodChoice.NONE);
		assertThat(kinds()).containsExactly(ReasonKind.PERIOD_YEAR);
		assertThat(Order.of(row())).isEmpty();
	}

	@Test
	void anOpenCutOffDoesNotHideTheOtherYear() {
		figures.add(Facts.figureOfAtLeast(9, THREE.get(0), "310 件", "2019"));
		say(1, "280 件", "2024");
		assertThat(kinds()).containsExactly(ReasonKind.PERIOD_YEAR, ReasonKind.CUT_OFF);
	}

	@Test
	void labelsOfTheSameDaysAreOnePeriod() {
		say(0, "310 件", "2024-01..2024-12", "20 件", "2023");
		say(1, "280 件", "2024");
		assertThat(shown()).containsExactly("310 件", "280 件");
		assertThat(kinds()).isEmpty();
		assertThat(row().period().period()).hasValue(Period.valueOf("2024"));
	}

	@Test
	void aHalfYearThatBothReportIsComparedRatherThanAHalfYearAndAYear() {
		say(0, "310 件", "2024-H1", "590 件", "2023");
		say(1, "280 件", "2024", "150 件", "2024-H1");
		assertThat(shown()).containsExactly("310 件", "150 件");
	}

	@ParameterizedTest
	@CsvSource({"as of 2024-11, as of 2024-12-31, PERIOD_DATE", "as of 2024-12, as of 2025-02, PERIOD_DATE",
			"as of 2023-12, as of 2025-01, PERIOD_YEAR", "2024, as of 2024-12-31, PERIOD_DATE"})
	void statesNearEachOtherAreComparedWithTheirDaysSaid(String one, String other, ReasonKind kind) {
		metric = metric("LA.CASES", "件", Aggregation.LAST);
		say(0, "310 件", one);
		say(1, "280 件", other);
		assertThat(kinds()).containsExactly(kind);
		assertThat(Order.of(row()).isPresent()).isEqualTo(kind == ReasonKind.PERIOD_DATE);
	}

	@Test
	void ofSeveralStatesTheYearThatBothReportIsChosen() {
		metric = metric("LA.CASES", "件", Aggregation.LAST);
		say(0, "310 件", "as of 2023-12-31", "330 件", "as of 2024-10-31");
		say(1, "280 件", "as of 2024-12-31", "260 件", "as of 2022-12-31");
		assertThat(shown()).containsExactly("330 件", "280 件");
		assertThat(row().period().period()).hasValue(Period.valueOf("2024"));
	}

	@Test
	void theYearThatIsAskedForIsTheYearOfAState() {
		metric = metric("LA.CASES", "件", Aggregation.LAST);
		say(0, "310 件", "as of 2023-12-31", "330 件", "as of 2024-10-31");
		ComparisonRow asked = new Compare(THREE, THREE, Optional.of(Period.valueOf("2024")), false)
				.compare(List.of(metric), figures, List.of()).rows().getFirst();
		assertThat(shown(asked)).containsExactly("330 件");
		assertThat(asked.period().choice()).isEqualTo(RowPeriod.PeriodChoice.ASKED);
	}

	@Test
	void aBreakInTheSeriesIsAReasonBetweenItsSidesAndLeavesNoPlace() {
		SeriesBreak change = FaduFactory.eINSTANCE.createSeriesBreak();
		change.setDate("2022-03-01");
		change.setName("新办法施行");
		change.setNameEn("new rules");
		metric.getBreaks().add(change);
		assertThat(between("2021", "2023")).containsExactly(ReasonKind.PERIOD_YEAR, ReasonKind.SERIES_BREAK);
		assertThat(between("2022", "2023")).containsExactly(ReasonKind.PERIOD_YEAR, ReasonKind.SERIES_BREAK);
		assertThat(between("2024", "2023")).containsExactly(ReasonKind.PERIOD_YEAR);
		assertThat(between("2022", "2022")).isEmpty();
		Verdict verdict = Facts.verdict(metric, figure(THREE.get(0), "1 件", "2021"), figure(THREE.get(1), "2 件", "2023"));
		assertThat(WORDS.text(verdict.reasons().getLast())).contains("新办法施行", "2022-03-01");
		assertThat(verdict.ordered()).isFalse();
	}

	/** Whatever districts report: a place is given only where no pair has a reason against it. */
	@Test
	void noPlaceIsGivenWhereAPairHasAReasonAgainstIt() {
		Random random = new Random(7);
		List<String> periods = List.of("2023", "2024", "2024-H1", "2024-H2", "as of 2024-12-31", "as of 2023-06", "cumulative",
				"since 2020-01", "2024-01..2024-12", "2024-Q3");
		int places = 0;
		for (int round = 0; round < 3_000; round++) {
			figures.clear();
			metric = metric("LA.CASES", "件", List.of(Aggregation.SUM, Aggregation.LAST, Aggregation.RATIO).get(random.nextInt(3)));
			for (int i = 0; i < THREE.size(); i++) {
				for (int count = random.nextInt(3); count > 0; count--) {
					say(i, random.nextInt(500) + " 件", periods.get(random.nextInt(periods.size())));
				}
			}
			ComparisonRow row = row();
			if (Order.of(row).isPresent()) {
				places++;
				assertThat(row.verdicts()).allMatch(Verdict::ordered);
				assertThat(row.verdicts().stream().flatMap(verdict -> verdict.reasons().stream()))
						.noneMatch(reason -> reason.kind().forbidsOrder());
				assertThat(row.cells().stream().flatMap(cell -> cell.value().stream())
						.map(value -> value.period().toString().replaceAll(".*(20\\d\\d).*", "$1")).collect(Collectors.toSet()))
						.as(row.toString()).hasSize(1);
			}
		}
		assertThat(places).isGreaterThan(100);
	}

	private List<ReasonKind> between(String one, String other) {
		return Facts.kinds(Facts.verdict(metric, figure(THREE.get(0), "1 件", one), figure(THREE.get(1), "2 件", other)));
	}

	private void say(int district, String... quantitiesAndPeriods) {
		for (int i = 0; i < quantitiesAndPeriods.length; i += 2) {
			figures.add(figure(THREE.get(district), quantitiesAndPeriods[i], quantitiesAndPeriods[i + 1]));
		}
	}

	private ComparisonRow row() {
		return new Compare(THREE, THREE, Optional.empty(), false).compare(List.of(metric), figures, List.of()).rows().getFirst();
	}

	private List<String> shown() {
		return shown(row());
	}

	private static List<String> shown(ComparisonRow row) {
		return row.cells().stream().filter(Cell.Reported.class::isInstance).map(Cell.Reported.class::cast)
				.map(cell -> cell.principal().getQuantity().toString()).toList();
	}

	private List<ReasonKind> kinds() {
		return row().verdicts().stream().flatMap(verdict -> Facts.kinds(verdict).stream()).distinct().toList();
	}

	private static District district(int number) {
		District district = FaduFactory.eINSTANCE.createDistrict();
		district.setCode("99970" + number);
		district.setName("甲乙丙丁".charAt(number) + "区");
		district.setNameEn(district.getName());
		district.setLevel(Level.DISTRICT);
		return district;
	}

}
