package fadu.analysis.tests;

import static fadu.analysis.tests.Facts.CITY;
import static fadu.analysis.tests.Facts.LINXI;
import static fadu.analysis.tests.Facts.YUANSHAN;
import static fadu.analysis.tests.Facts.cases;
import static fadu.analysis.tests.Facts.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.Compare;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.FigureChoices;
import fadu.analysis.value.EmptyCell;
import fadu.model.Aggregation;
import fadu.model.Domain;
import fadu.model.FaduFactory;
import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.model.value.Period;

/** What stands in each cell, and why a cell is empty. */
class CompareTest {

	@Test
	void whatNobodyReportsIsNotReported() {
		assertThat(empty(compare(true, figure(YUANSHAN, "749 件", "2024")))).contains(EmptyCell.NOT_REPORTED);
	}

	@Test
	void aReportedZeroIsAFigure() {
		assertThat(shown(compare(true, figure(LINXI, "0 件", "2024")))).containsExactly("0 件");
	}

	@Test
	void whatATruncatedReportDoesNotShowIsNotVisible() {
		Observation other = figure(LINXI, "5 件", "2024");
		other.setMetric("OTHER");
		other.getDocument().setTruncated(true);
		assertThat(empty(compare(true, other))).contains(EmptyCell.NOT_VISIBLE);
	}

	@Test
	void aTruncatedReportStillShowsTheFiguresItHas() {
		Observation figure = figure(LINXI, "312 件", "2024");
		figure.getDocument().setTruncated(true);
		assertThat(shown(compare(true, figure))).containsExactly("312 件");
	}

	@Test
	void aPlanIsNotComparableWithResults() {
		Observation plan = figure(LINXI, "500 件", "2024");
		plan.setKind(FigureKind.TARGET);
		assertThat(empty(compare(true, plan))).contains(EmptyCell.NOT_COMPARABLE);
	}

	@Test
	void aFigureInAnotherUnitIsNotComparable() {
		assertThat(empty(compare(true, figure(LINXI, "312 人次", "2024")))).contains(EmptyCell.NOT_COMPARABLE);
		assertThat(shown(compare(true, figure(LINXI, "312 起", "2024")))).containsExactly("312 起");
	}

	@Test
	void aFigureThatNobodyReviewedIsShownOnRequestOnly() {
		Observation read = figure(LINXI, "312 件", "2024");
		read.setStatus(ReviewStatus.READ);
		assertThat(empty(compare(false, read))).contains(EmptyCell.NOT_REVIEWED);
		assertThat(shown(compare(true, read))).containsExactly("312 件");
	}

	@Test
	void aRejectedFigureIsNeverShown() {
		Observation rejected = figure(LINXI, "312 件", "2024");
		rejected.setStatus(ReviewStatus.REJECTED);
		assertThat(empty(compare(true, rejected))).contains(EmptyCell.NOT_REPORTED);
	}

	@Test
	void aTotalStandsForTheCellBeforeItsParts() {
		Observation part = figure(LINXI, "46 件", "2024");
		part.setRelation(RelationType.PART_OF);
		assertThat(shown(compare(true, part, figure(LINXI, "138 件", "2024")))).containsExactly("138 件", "46 件");
	}

	@Test
	void onlyFiguresOfTheChosenPeriodAreShown() {
		ComparisonRow row = new Compare(List.of(LINXI), Facts.ALL, Optional.of(Period.valueOf("2023-H1")), true)
				.compare(List.of(cases()), List.of(figure(LINXI, "312 件", "2023"), figure(LINXI, "150 件", "2023-H1")), List.of())
				.rows()
				.get(0);
		assertThat(shown(row)).containsExactly("150 件");
	}

	@Test
	void whatIsReportedOfAnotherPeriodThanTheChosenOneIsNotCalledUnreported() {
		ComparisonRow row = new Compare(List.of(LINXI, YUANSHAN), Facts.ALL, Optional.of(Period.valueOf("2024")), true)
				.compare(List.of(cases()), List.of(figure(LINXI, "150 件", "2024-H1")), List.of()).rows().get(0);
		assertThat(row.cells()).extracting(cell -> ((Cell.Empty) cell).kind()).containsExactly(EmptyCell.OTHER_PERIOD,
				EmptyCell.NOT_REPORTED);
	}

	@Test
	void aDistrictOfWhichNoReportIsAtHandIsNotSaidToReportNothing() {
		ComparisonRow row = new Compare(List.of(LINXI, YUANSHAN), Facts.ALL, Optional.empty(), true, LINXI::equals)
				.compare(List.of(cases()), List.of(), List.of()).rows().get(0);
		assertThat(row.cells()).extracting(cell -> ((Cell.Empty) cell).kind()).containsExactly(EmptyCell.NOT_REPORTED,
				EmptyCell.NO_REPORT);
	}

	@Test
	void ofADistrictThatTheUserMayNotSeeItIsNotSaidWhatItReports() {
		Compare compare = new Compare(List.of(LINXI, YUANSHAN), Facts.ALL, Optional.of(Period.valueOf("2024")), true,
				district -> district.equals(YUANSHAN) ? Optional.of(EmptyCell.NO_ACCESS) : Optional.empty(), FigureChoices.NONE);
		ComparisonRow row = compare.compare(List.of(cases()), List.of(figure(YUANSHAN, "749 件", "2023")), List.of()).rows()
				.getFirst();
		assertThat(row.cells()).extracting(cell -> ((Cell.Empty) cell).kind()).containsExactly(EmptyCell.NOT_REPORTED,
				EmptyCell.NO_ACCESS);
	}

	@Test
	void aFigureStandsUnderTheAreaThatItSpeaksOf() {
		Observation ofTheCity = figure(LINXI, "5000 件", "2024");
		ofTheCity.setDistrict(CITY.getCode());
		assertThat(empty(compare(true, ofTheCity))).contains(EmptyCell.NOT_REPORTED);
	}

	@Test
	void everyPairOfFiguresHasAVerdictAndTheRowSaysTheWorst() {
		List<Observation> figures = List.of(figure(CITY, "5000 件", "2024"), figure(LINXI, "312 件", "2024"),
				figure(YUANSHAN, "749 件", "2024"));
		ComparisonRow row = new Compare(List.of(CITY, LINXI, YUANSHAN), Facts.ALL, Optional.empty(), false)
				.compare(List.of(cases()), figures, List.of()).rows().get(0);
		assertThat(row.verdicts()).hasSize(3);
		assertThat(row.worst()).contains(Comparability.NOT_COMPARABLE);
		assertThat(row.verdict(YUANSHAN, LINXI)).hasValueSatisfying(
				verdict -> assertThat(verdict.comparability()).isEqualTo(Comparability.COMPARABLE));
	}

	@Test
	void aFigureAloneHasNoVerdict() {
		ComparisonRow row = compare(true, figure(LINXI, "312 件", "2024"));
		assertThat(row.verdicts()).isEmpty();
		assertThat(row.worst()).isEmpty();
	}

	private static ComparisonRow compare(boolean withUnreviewed, Observation... observations) {
		List<SourceDocument> documents = Stream.of(observations).map(Observation::getDocument).toList();
		return new Compare(List.of(LINXI), Facts.ALL, Optional.empty(), withUnreviewed)
				.compare(List.of(cases()), List.of(observations), documents).rows().get(0);
	}

	private static Optional<EmptyCell> empty(ComparisonRow row) {
		return row.cells().get(0) instanceof Cell.Empty cell ? Optional.of(cell.kind()) : Optional.empty();
	}

	private static List<String> shown(ComparisonRow row) {
		return row.cells().get(0) instanceof Cell.Reported cell
				? cell.observations().stream().map(observation -> observation.getQuantity().toString()).toList()
				: List.of();
	}

	@Test
	void aFigureWithoutAMetricThatMayBeOfTheRowKeepsItFromBeingCalledUnreported() {
		Domain line = FaduFactory.eINSTANCE.createDomain();
		line.setName("行政复议");
		Metric concluded = Facts.metric("RC.CONCLUDED", "件", Aggregation.SUM);
		concluded.setName("行政复议审结数");
		concluded.setDomain(line);
		Observation read = figure(LINXI, "25 件", "2024");
		read.setMetric(null);
		read.setMetricName("审结数");
		read.setDomain("行政复议");
		read.setStatus(ReviewStatus.READ);
		Compare compare = new Compare(List.of(LINXI, YUANSHAN), Facts.ALL, Optional.of(Period.valueOf("2024")), true);
		assertThat(compare.compare(List.of(concluded), List.of(read), List.of()).rows().getFirst().cells())
				.extracting(cell -> ((Cell.Empty) cell).kind())
				.containsExactly(EmptyCell.NOT_MATCHED, EmptyCell.NOT_REPORTED);
		read.setStatus(ReviewStatus.CONFIRMED);
		assertThat(compare.compare(List.of(concluded), List.of(read), List.of()).rows().getFirst().cells())
				.as("somebody has looked and given it no metric").extracting(cell -> ((Cell.Empty) cell).kind())
				.containsOnly(EmptyCell.NOT_REPORTED);
	}

}
