package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fadu.model.Aggregation;
import fadu.model.FaduFactory;
import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.ui.review.PeriodChoices;

/** A state is one of a day: the day that is proposed is none after the report's own end. */
class DayOfStateTest {

	@ParameterizedTest
	@CsvSource({"2024, 2025-01-20, 2024, as of 2024-12-31", "2024, 2024-11-28, 2024, as of 2024-11-28",
			"2024-H1, , 2024, as of 2024-06-30", "2024, 2024-12, 2024, as of 2024-12-31",
			"2024, 2025-01-20, 2023, as of 2023-12-31", "2024, no date, 2024, as of 2024-12-31",
			"2024, 2025-01-20, 2025, ''"})
	void theDayIsTheLastOfThePeriodOrThatOfTheReport(String ofReport, String published, String period, String day) {
		Observation figure = figure(ofReport, published, FigureKind.COUNT);
		assertThat(day(figure, period)).isEqualTo(Optional.of(day).filter(text -> !text.isEmpty()));
	}

	@Test
	void whatAPlanSetsIsAStateOfTheEndOfItsPeriod() {
		assertThat(day(figure("2024", "2025-01-20", FigureKind.TARGET), "2025")).contains("as of 2025-12-31");
	}

	@ParameterizedTest
	@CsvSource({"as of 2025-12-20, 2025-01-01..2025-12-20", "as of 2025-10-31, 2025-01..2025-10", "2025, ''"})
	void whatIsCountedUpToADayBeganWithTheYear(String period, String proposed) {
		Metric counted = FaduFactory.eINSTANCE.createMetric();
		counted.setAggregation(Aggregation.SUM);
		assertThat(PeriodChoices.fitting(counted, figure("2025", "2025-12-31", FigureKind.COUNT), Period.valueOf(period))
				.map(Period::toString).orElse("")).isEqualTo(proposed);
	}

	@Test
	void thePeriodsOfAYearStandInTheSameOrderWhicheverOfThemWasChosen() {
		List<String> names = PeriodChoices.around(Optional.of(Period.valueOf("2024"))).names();
		assertThat(names).containsExactly("2025年", "2024年", "2024年上半年", "2024年第1季度", "2024年第2季度", "2024年下半年", "2024年第3季度",
				"2024年第4季度", "截至2024年12月31日", "2023年");
		assertThat(PeriodChoices.around(Optional.of(Period.valueOf("2024-Q4"))).names()).isEqualTo(names);
	}

	private static Optional<String> day(Observation figure, String period) {
		Metric state = FaduFactory.eINSTANCE.createMetric();
		state.setAggregation(Aggregation.LAST);
		return PeriodChoices.day(state, figure, Period.valueOf(period)).map(Period::toString);
	}

	private static Observation figure(String ofReport, String published, FigureKind kind) {
		SourceDocument report = FaduFactory.eINSTANCE.createSourceDocument();
		report.setPeriod(Period.valueOf(ofReport));
		report.setPublished(published);
		Observation figure = FaduFactory.eINSTANCE.createObservation();
		figure.setKind(kind);
		report.getObservations().add(figure);
		return figure;
	}

}
