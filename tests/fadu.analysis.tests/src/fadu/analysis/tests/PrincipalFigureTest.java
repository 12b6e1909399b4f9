package fadu.analysis.tests;

import static fadu.analysis.tests.Facts.LINXI;
import static fadu.analysis.tests.Facts.YUANSHAN;
import static fadu.analysis.tests.Facts.cases;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Chosen.Because;
import fadu.analysis.compare.Compare;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Judge;
import fadu.analysis.compare.ReasonKind;
import fadu.analysis.compare.RowPeriod.PeriodChoice;
import fadu.analysis.compare.Series;
import fadu.analysis.value.DistrictTree;
import fadu.analysis.value.PartsOfWholes;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.model.value.Quantity;

/**
 * The figure of a district that is set beside that of another: of the whole district, of a time as long, its own, reviewed, the
 * newest.
 */
class PrincipalFigureTest {

	private static final String OTHER = "LA.APPLICATIONS";

	private final List<Observation> figures = new ArrayList<>();

	@ParameterizedTest
	@EnumSource(value = RelationType.class, names = {"OF_WHICH", "PART_OF"})
	void whatIsPickedOutOfANumberOfAnotherMetricIsTheWholeOfItsOwn(RelationType relation) {
		Observation applied = say(report(LINXI.getCode(), "2025"), "190 件", "2025");
		applied.setMetric(OTHER);
		Observation accepted = say(applied.getDocument(), "173 件", "2025");
		accepted.setRelation(relation);
		accepted.setRelatedTo(applied.getId());
		say(report(LINXI.getCode(), "2024"), "129 件", "2024");
		say(report(YUANSHAN.getCode(), "2025"), "205 件", "2025");
		assertThat(shown()).containsExactly("173 件", "205 件");
		assertThat(row().period().choice()).isEqualTo(PeriodChoice.ALL);
		assertThat(row().period().period()).hasValue(Period.valueOf("2025"));
		assertThat(PartsOfWholes.isPart(accepted)).isFalse();
	}

	@Test
	void ofTwoOfOneTimeTheOneThatIsPartOfNoOtherNumberStandsAndTheOtherContradictsNothing() {
		SourceDocument report = report(LINXI.getCode(), "2025");
		Observation part = say(report, "64 件", "2025");
		part.setRelation(RelationType.OF_WHICH);
		part.setRelatedTo("not read");
		say(report, "173 件", "2025");
		assertThat(shown()).containsExactly("173 件");
		assertThat(first().chosen().because()).isEqualTo(Because.OWN);
		assertThat(first().chosen().disputed()).isFalse();
		part.setStatus(ReviewStatus.CONFIRMED);
		figures.get(1).setStatus(ReviewStatus.READ);
		assertThat(shown()).as("what a person confirmed").containsExactly("64 件");
	}

	@Test
	void whatIsPartOfItsOwnMetricByWayOfAnotherIsAPart() {
		SourceDocument report = report(LINXI.getCode(), "2025");
		Observation found = say(report, "5120 件", "2025");
		Observation settled = say(report, "4980 件", "2025");
		settled.setMetric(OTHER);
		settled.setRelation(RelationType.OF_WHICH);
		settled.setRelatedTo(found.getId());
		Observation inTowns = say(report, "3344 件", "2025");
		inTowns.setRelation(RelationType.OF_WHICH);
		inTowns.setRelatedTo(settled.getId());
		assertThat(PartsOfWholes.isPart(inTowns)).isTrue();
		found.setRelation(RelationType.PART_OF);
		found.setRelatedTo(inTowns.getId());
		assertThat(PartsOfWholes.isPart(settled)).as("a circle of relations ends").isFalse();
	}

	@Test
	void aYearIsSetBesideAYearAndNeverTheLastQuarterWhereTheYearIsToBeHad() {
		say(report(LINXI.getCode(), "2024"), "877 件", "2024");
		SourceDocument table = report(YUANSHAN.getCode(), "2026");
		say(table, "310 件", "2026-Q1");
		say(table, "1130 件", "2025");
		say(table, "288 件", "2025-Q4");
		assertThat(shown()).containsExactly("877 件", "1130 件");
		assertThat(row().period().choice()).isEqualTo(PeriodChoice.NONE);
		assertThat(kinds()).containsExactly(ReasonKind.PERIOD_YEAR);
	}

	@Test
	void whereOnlyAQuarterIsToBeHadTheVerdictForbidsTheComparison() {
		say(report(LINXI.getCode(), "2025"), "877 件", "2025");
		say(report(YUANSHAN.getCode(), "2025"), "288 件", "2025-Q4");
		assertThat(shown()).containsExactly("877 件", "288 件");
		assertThat(row().verdicts()).singleElement().satisfies(verdict -> assertThat(verdict.ordered()).isFalse());
		assertThat(kinds()).contains(ReasonKind.PERIOD_LENGTH);
	}

	@ParameterizedTest
	@ValueSource(strings = {"subtotals first", "total first"})
	void theTotalOfATableStandsAndNotASubtotalOfIt(String order) {
		SourceDocument table = report(LINXI.getCode(), "2025");
		List<String> rows = order.startsWith("total")
				? List.of("5120 件", "3344 件", "1776 件")
				: List.of("3344 件", "1776 件", "5120 件");
		rows.forEach(number -> say(table, number, "2025"));
		say(report(YUANSHAN.getCode(), "2025"), "2250 件", "2025");
		assertThat(shown()).containsExactly("5120 件", "2250 件");
		assertThat(first().chosen().because()).isEqualTo(Because.WHOLE);
		assertThat(first().chosen().disputed()).isFalse();
		figures.subList(0, 3).forEach(figure -> assertThat(PartsOfWholes.isPart(figure)).as("%s", figure.getQuantity())
				.isNotEqualTo(figure.getQuantity().equals(Quantity.valueOf("5120 件"))));
	}

	@Test
	void subtotalsHavePartsOfTheirOwnAndRowsOfNoneBelongToTheirTotal() {
		SourceDocument table = report(LINXI.getCode(), "2025");
		for (String number : List.of("31", "8", "39", "0", "0", "17", "5", "22", "61")) {
			say(table, number + " 件", "2025");
		}
		assertThat(shown()).containsExactly("61 件");
		assertThat(first().chosen().disputed()).isFalse();
	}

	@Test
	void numbersThatAddUpByChanceOrAreBoundsAreNoParts() {
		SourceDocument report = report(LINXI.getCode(), "2025");
		List.of("2 件", "1 件", "3 件").forEach(number -> say(report, number, "2025"));
		List.of(">40 件", "20 件", "60 件").forEach(number -> say(report, number, "2024"));
		assertThat(figures).noneMatch(PartsOfWholes::isPart);
	}

	@Test
	void aPartOfWhichTheTotalIsNotReviewedIsStillSaidToBeAPart() {
		SourceDocument table = report(LINXI.getCode(), "2025");
		say(table, "3344 件", "2025");
		say(table, "1776 件", "2025");
		say(table, "5120 件", "2025").setStatus(ReviewStatus.READ);
		assertThat(new Compare(List.of(LINXI), Facts.ALL, Optional.empty(), false).compare(List.of(cases()), figures, List.of())
				.rows().getFirst().cells().getFirst().value().orElseThrow().part()).isTrue();
	}

	@Test
	void aSeriesHasOfEachPeriodTheFigureThatAComparisonHas() {
		SourceDocument table = report(LINXI.getCode(), "2025");
		for (String year : List.of("2024", "2025")) {
			say(table, "3344 件", year);
			say(table, "1776 件", year);
			say(table, "5120 件", year);
		}
		assertThat(new Series(figures, true, new Judge(new DistrictTree(Facts.ALL))).of(cases(), LINXI))
				.extracting(figure -> figure.getQuantity().toString()).containsExactly("5120 件", "5120 件");
	}

	private static SourceDocument report(String district, String period) {
		return Facts.figure(LINXI.getCode().equals(district) ? LINXI : YUANSHAN, "1 件", period).getDocument();
	}

	private Observation say(SourceDocument report, String quantity, String period) {
		Observation figure = Facts.figure("999902".equals(report.getDistrict()) ? LINXI : YUANSHAN, quantity, period);
		if (report.getObservations().size() == 1 && !figures.contains(report.getObservations().getFirst())) {
			report.getObservations().clear();
		}
		figure.setId(String.valueOf(figures.size()));
		figure.setStart(figures.size());
		report.getObservations().add(figure);
		figures.add(figure);
		return figure;
	}

	private ComparisonRow row() {
		return new Compare(List.of(LINXI, YUANSHAN), Facts.ALL, Optional.empty(), true)
				.compare(List.of(cases()), figures, List.of()).rows().getFirst();
	}

	private Cell.Reported first() {
		return (Cell.Reported) row().cells().getFirst();
	}

	private List<String> shown() {
		return reported(row().cells()).map(cell -> cell.principal().getQuantity().toString()).toList();
	}

	private static Stream<Cell.Reported> reported(Collection<Cell> cells) {
		return cells.stream().filter(Cell.Reported.class::isInstance).map(Cell.Reported.class::cast);
	}

	private List<ReasonKind> kinds() {
		return row().verdicts().stream().flatMap(verdict -> Facts.kinds(verdict).stream()).distinct().toList();
	}

}
