package fadu.register.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import fadu.register.definition.DayRange;
import fadu.register.definition.ProcessLimit.Counting;
import fadu.register.process.AgeBand;
import fadu.register.process.LimitClock;
import fadu.register.process.LimitState;
import fadu.register.process.LimitTally;
import fadu.register.process.ProcessMeasures;
import fadu.register.process.SurvivalCurve;
import fadu.register.process.WorkdayCalendar;

/** What is measured of a process, by examples that can be worked by hand. */
class MeasuringProcessesTest {

	private static final DayRange MARCH = new DayRange(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31));

	private static ProcessMeasures measured(String... askedAndGiven) {
		LimitClock clock = new LimitClock(ProcessFixture.process(new Counting(10, false, false)), MARCH.last(),
				WorkdayCalendar.shipped());
		ProcessMeasures measures = new ProcessMeasures(MARCH, clock, 3);
		for (int i = 0; i < askedAndGiven.length; i += 2) {
			measures.take(ProcessFixture.row(askedAndGiven[i], askedAndGiven[i + 1]));
		}
		return measures;
	}

	@Test
	void onTimeIsOfThoseWhoseLimitExpiredAndNotOfThoseDoneAlone() {
		LimitTally tally = measured("2024-03-01", "2024-03-05", "2024-03-02", "2024-03-20", "2024-03-03", "", "2024-03-04", "",
				"2024-03-24", "", "2024-03-20", "2024-03-22").limits().values().iterator().next();
		assertThat(tally.expired())
				.as("done in time on 5 and 22; run out on 12, 13 and 14; the one that runs out on 3 April has not")
				.isEqualTo(5);
		assertThat(tally.onTimeRate()).as("2 of 5").contains(new BigDecimal("40.00"));
		assertThat(tally.onTimeRateOfDone()).as("of 3 done 2, in which the two overdue ones do not show")
				.contains(new BigDecimal("66.67"));
		assertThat(tally.standing(LimitState.OVERDUE)).isEqualTo(2);
		assertThat(tally.standing(LimitState.RUNNING)).isEqualTo(1);
		assertThat(tally.dueSoon()).as("3 April is 3 days after 31 March").isEqualTo(1);
	}

	@Test
	void whatWasOpenAndCameWithoutWhatWentIsOpen() {
		ProcessMeasures measures = measured("2024-01-10", "2024-02-28", "2024-01-15", "2024-03-10", "2023-09-01", "", "2024-03-05",
				"2024-03-08", "2024-03-30", "", "2024-04-01", "");
		assertThat(measures.pendingBefore()).as("asked on 15 January and 1 September; that of 10 January was given in February")
				.isEqualTo(2);
		assertThat(measures.received()).as("5 and 30 March; April has not come").isEqualTo(2);
		assertThat(measures.closed()).as("8 and 10 March").isEqualTo(2);
		assertThat(measures.pendingAfter()).as("2 + 2 - 2").isEqualTo(measures.pending()).isEqualTo(2);
		assertThat(measures.clearance()).as("2 of 2").contains(new BigDecimal("100.00"));
		assertThat(measures.oldest()).contains(LocalDate.of(2023, 9, 1));
		assertThat(measures.ages()).as("1 day; 30 + 31 + 30 + 31 + 31 + 29 + 30 = 212 days").containsEntry(AgeBand.MONTH, 1L)
				.containsEntry(AgeBand.LONGER, 1L).containsEntry(AgeBand.HALF_YEAR, 0L);
		assertThat(measures.reached()).containsEntry(ProcessFixture.ASKED, 2L).containsEntry(ProcessFixture.GIVEN, 1L);
	}

	@Test
	void fromStageToStageOpenMattersWaitForTheNextOne() {
		SurvivalCurve step = measured("2024-03-01", "2024-03-05", "2024-03-02", "2024-03-12", "2024-03-21", "", "2024-03-05",
				"2024-03-04").steps().get(ProcessFixture.GIVEN);
		assertThat(step.ended()).as("4 and 10 days; a stage before the one before it tells nothing").isEqualTo(2);
		assertThat(step.open()).as("asked on 21 March, waiting for 10 days on the 31st").isEqualTo(1);
		assertThat(step.within(0.5)).as("2/3 after 4 days, × 1/2 = 1/3 after 10").hasValue(10);
	}

	@Test
	void nothingOfNothingIsNoRate() {
		ProcessMeasures measures = measured("2023-01-01", "2023-01-05");
		assertThat(measures.clearance()).isEmpty();
		assertThat(measures.limits().values()).allSatisfy(tally -> assertThat(tally.onTimeRate()).isEmpty());
		assertThat(measures.durations().within(0.5)).isEmpty();
	}

	@Test
	void openMattersMakeTheMedianLonger() {
		SurvivalCurve curve = new SurvivalCurve();
		curve.take(2, true);
		curve.take(3, true);
		curve.take(3, false);
		curve.take(5, true);
		curve.take(8, false);
		curve.take(9, true);
		assertThat(curve.within(0.5))
				.as("5/6 after 2 days, × 4/5 = 0.667 after 3, × 2/3 = 0.444 after 5; of 2, 3, 5 and 9 alone it were 4")
				.hasValue(5);
		assertThat(curve.within(0.25)).as("0.667 is the first of at most 0.75").hasValue(3);
		assertThat(curve.within(0.75)).as("one at risk after 9 days ends: 0").hasValue(9);
	}

	@Test
	void aMedianMayNotBeReached() {
		SurvivalCurve curve = new SurvivalCurve();
		curve.take(4, true);
		curve.take(10, false);
		curve.take(20, false);
		assertThat(curve.within(0.5)).as("2/3 after 4 days, and no end after that").isEmpty();
		assertThat(curve.within(0.25)).hasValue(4);
		assertThat(curve.open()).isEqualTo(2);
	}

}
