package fadu.analysis.tests;

import static fadu.analysis.tests.Facts.LINXI;
import static fadu.analysis.tests.Facts.cases;
import static fadu.analysis.tests.Facts.metric;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Chosen.Because;
import fadu.analysis.compare.Compare;
import fadu.analysis.compare.FigureChoices;
import fadu.analysis.set.Settlement;
import fadu.model.Aggregation;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.ReviewStatus;
import fadu.wording.Wording;

/** Which of several figures of one metric, district and period stands for the cell, and why. */
class ChosenFigureTest {

	private static final Wording WORDS = Wording.of(Locale.SIMPLIFIED_CHINESE);

	@Test
	void aFlowIsOfThePeriodAndNotOfAllTimes() {
		Cell.Reported cell = cell(cases(), figure("8800 件", "cumulative"), figure("410 件", "2025"),
				figure("9000 件", "since 2012-01"));
		assertThat(judgedOn(cell)).isEqualTo("410 件 TIME_KIND");
		assertThat(cell.chosen().disputed()).isFalse();
	}

	@Test
	void aStateIsThatOfADay() {
		Cell.Reported cell = cell(metric("LA.CASES", "人", Aggregation.LAST), figure("1530 人", "since 2008-01"),
				figure("1288 人", "cumulative"), figure("242 人", "as of 2025-12-31"));
		assertThat(judgedOn(cell)).isEqualTo("242 人 TIME_KIND");
	}

	@Test
	void theWholeComesBeforeItsPartsAndBeforeWhatIsLimited() {
		Observation whole = figure("410 件", "2025");
		Observation part = figure("60 件", "2025");
		part.setId("2");
		part.setRelation(RelationType.OF_WHICH);
		part.setRelatedTo(whole.getId());
		whole.getDocument().getObservations().add(part);
		Observation limited = figure("90 件", "2025");
		limited.setScope("7个试点镇");
		Cell.Reported cell = cell(cases(), part, limited, whole);
		assertThat(judgedOn(cell)).isEqualTo("410 件 WHOLE");
		assertThat(cell.chosen().disputed()).isFalse();
	}

	@Test
	void aFactStatedTwiceIsOne() {
		Cell.Reported cell = cell(cases(), figure("410 件", "2025"), figure("410 件", "2025"));
		assertThat(judgedOn(cell)).isEqualTo("410 件 ONLY");
		assertThat(cell.observations()).hasSize(2);
	}

	@Test
	void roundedAndExactAreOneNumberAndTheExactOneStands() {
		Observation rounded = figure("12300 件", "2025");
		rounded.setText("1.23万件");
		Cell.Reported cell = cell(cases(), rounded, figure("12318 件", "2025"));
		assertThat(judgedOn(cell)).isEqualTo("12318 件 EXACT");
		assertThat(cell.chosen().disputed()).isFalse();
	}

	@Test
	void whatAPersonReviewedStandsAndTheOtherNumberIsSaid() {
		Observation read = figure("415 件", "2025");
		read.setStatus(ReviewStatus.READ);
		Observation corrected = figure("409 件", "2025");
		corrected.setStatus(ReviewStatus.CORRECTED);
		Cell.Reported cell = cell(cases(), read, figure("410 件", "2025"), corrected);
		assertThat(judgedOn(cell)).isEqualTo("409 件 REVIEWED");
		assertThat(WORDS.disputed(cell)).hasValueSatisfying(text -> assertThat(text).contains("415件", "410件", "409件", "核对"));
	}

	@Test
	void ofTwoDocumentsTheNewestStands() {
		Observation report = figure("415 件", "2025");
		report.getDocument().setPublished("2026-01-20");
		Observation yearbook = figure("421 件", "2025");
		yearbook.getDocument().setPublished("2026-09-30");
		Cell.Reported cell = cell(cases(), report, yearbook);
		assertThat(judgedOn(cell)).isEqualTo("421 件 NEWEST");
		assertThat(cell.chosen().rivals()).containsExactly(report);
	}

	@Test
	void whereNothingDecidesTheFirstStandsAndTheOthersAreSaid() {
		Cell.Reported cell = cell(cases(), figure("415 件", "2025"), figure("421 件", "2025"));
		assertThat(judgedOn(cell)).isEqualTo("415 件 " + Because.FIRST);
		assertThat(cell.chosen().disputed()).isTrue();
	}

	@Test
	void whatAPersonHasChosenStandsWithTheReasonAndIsNoLongerDisputed() {
		Observation part = figure("60 件", "2025");
		part.setRelation(RelationType.OF_WHICH);
		part.setId("part");
		Cell.Reported cell = chosen(part, figure("410 件", "2025"), part);
		assertThat(judgedOn(cell)).isEqualTo("60 件 CHOSEN");
		assertThat(cell.chosen().disputed()).isFalse();
		assertThat(WORDS.disputed(cell)).hasValueSatisfying(text -> assertThat(text).contains("60件", "周宁", "口径更近"));
	}

	@Test
	void aChoiceOfAnOlderPeriodDoesNotStandForALaterOne() {
		Observation older = figure("380 件", "2024");
		older.setId("older");
		assertThat(judgedOn(chosen(older, figure("410 件", "2025"), older))).isEqualTo("410 件 LATEST");
	}

	private static Cell.Reported chosen(Observation figure, Observation... figures) {
		Settlement said = new Settlement(FigureChoices.id(figure), Settlement.Decision.ACCEPTED, Optional.of("口径更近"),
				Optional.of("周宁"));
		return (Cell.Reported) new Compare(List.of(LINXI), Facts.ALL, Optional.empty(), true, district -> Optional.empty(),
				FigureChoices.of(List.of(said)))
				.compare(List.of(cases()), List.of(figures), Stream.of(figures).map(Observation::getDocument).toList()).rows()
				.getFirst().cells().getFirst();
	}

	private static String judgedOn(Cell.Reported cell) {
		return cell.principal().getQuantity() + " " + cell.chosen().because();
	}

	private static Cell.Reported cell(Metric metric, Observation... figures) {
		return (Cell.Reported) new Compare(List.of(LINXI), Facts.ALL, Optional.empty(), true)
				.compare(List.of(metric), List.of(figures), Stream.of(figures).map(Observation::getDocument).toList()).rows()
				.getFirst()
				.cells().getFirst();
	}

	private static Observation figure(String quantity, String period) {
		Observation figure = Facts.figure(LINXI, quantity, period);
		figure.setText(quantity.replace(" ", ""));
		return figure;
	}

}
