package fadu.analysis.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fadu.analysis.goal.Goal;
import fadu.analysis.goal.Goal.Side;
import fadu.analysis.goal.JudgeTargets;
import fadu.analysis.goal.Milestones;
import fadu.analysis.goal.TargetStanding;
import fadu.analysis.goal.StandingReason;
import fadu.analysis.goal.Target;
import fadu.analysis.goal.TargetStatus;
import fadu.analysis.value.Interval;
import fadu.model.Aggregation;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.value.Period;

/** How a target stands at a day. */
class TargetsTest {

	private static final Metric CASES = Facts.cases();
	private static final Metric STOCK = Facts.metric("LA.CASES", "件", Aggregation.LAST);

	private static Target target(Metric metric, String period, String goal, Side side) {
		return new Target(Facts.LINXI.getCode(), metric, Period.valueOf(period), new Goal(new BigDecimal(goal), side, false),
				Optional.empty(), Optional.empty());
	}

	private static TargetStanding standing(Target target, String day, Observation... figures) {
		return new JudgeTargets(LocalDate.parse(day), false).judge(target, List.of(figures));
	}

	@ParameterizedTest
	@CsvSource({ //
			"450 件, AT_LEAST, 2025-01-31, MET, GOAL", "451 件, AT_LEAST, 2025-01-31, MET, GOAL",
			"449 件, AT_LEAST, 2025-01-31, MISSED, GOAL", "449 件, AT_MOST, 2025-01-31, MET, GOAL",
			"451 件, AT_MOST, 2025-01-31, MISSED, GOAL", //
			">400 件, AT_LEAST, 2025-01-31, CANNOT_TELL, BOUNDS", ">450 件, AT_LEAST, 2025-01-31, MET, GOAL",
			">450 件, AT_MOST, 2025-01-31, MISSED, GOAL", ">400 件, AT_MOST, 2025-01-31, CANNOT_TELL, BOUNDS",
			"≈450 件, AT_LEAST, 2025-01-31, CANNOT_TELL, ABOUT", //
			"0 件, AT_LEAST, 2025-01-31, MISSED, GOAL"})
	void theFigureOfTheYearIsHeldAgainstTheGoalWithItsBounds(String figure, Side side, String day, TargetStatus status,
			StandingReason reason) {
		TargetStanding standing = standing(target(CASES, "2024", "450", side), day, Facts.figure(Facts.LINXI, figure, "2024"));
		assertThat(standing.status()).isEqualTo(status);
		assertThat(standing.reason()).isEqualTo(reason);
	}

	@Test
	void whatIsMoreThanTheGoalMustBeMoreThanIt() {
		Target beyond = new Target(Facts.LINXI.getCode(), CASES, Period.valueOf("2024"),
				new Goal(new BigDecimal("450"), Side.AT_LEAST, true), Optional.empty(), Optional.empty());
		assertThat(standing(beyond, "2025-01-31", Facts.figure(Facts.LINXI, "450 件", "2024")).status())
				.isEqualTo(TargetStatus.MISSED);
		assertThat(standing(beyond, "2025-01-31", Facts.figure(Facts.LINXI, ">450 件", "2024")).status())
				.isEqualTo(TargetStatus.MET);
	}

	@Test
	void aHalfYearSaysNothingOfAYear() {
		Target year = target(CASES, "2024", "450", Side.AT_LEAST);
		Observation half = Facts.figure(Facts.LINXI, "500 件", "2024-H1");
		assertThat(standing(year, "2024-07-31", half).status()).isEqualTo(TargetStatus.NOT_COMPARABLE);
		assertThat(standing(year, "2025-01-31", half).reason()).isEqualTo(StandingReason.OTHER_PERIOD);
		assertThat(standing(year, "2024-03-31", half).status()).as("not known yet").isEqualTo(TargetStatus.NOT_DUE);
	}

	@Test
	void anotherDistrictAnotherYearAndAPartSayNothingEither() {
		Target year = target(CASES, "2024", "450", Side.AT_LEAST);
		assertThat(standing(year, "2025-01-31", Facts.figure(Facts.YUANSHAN, "500 件", "2024")).status())
				.isEqualTo(TargetStatus.NOT_REPORTED);
		assertThat(standing(year, "2024-06-30", Facts.figure(Facts.LINXI, "500 件", "2023")).status())
				.isEqualTo(TargetStatus.NOT_DUE);
		Observation part = Facts.figure(Facts.LINXI, "500 件", "2024");
		part.setScope("石桥镇");
		assertThat(standing(year, "2025-01-31", part).reason()).isEqualTo(StandingReason.PART);
		Observation read = Facts.figure(Facts.LINXI, "500 件", "2024");
		read.setStatus(ReviewStatus.READ);
		assertThat(standing(year, "2025-01-31", read).status()).isEqualTo(TargetStatus.NOT_REVIEWED);
		assertThat(new JudgeTargets(LocalDate.parse("2025-01-31"), true).judge(year, List.of(read)).status())
				.isEqualTo(TargetStatus.MET);
	}

	@Test
	void aDeadlineBehindTheEndOfThePeriodLeavesTime() {
		Target later = new Target(Facts.LINXI.getCode(), CASES, Period.valueOf("2024"),
				new Goal(new BigDecimal("450"), Side.AT_LEAST, false), Optional.empty(),
				Optional.of(LocalDate.parse("2025-03-31")));
		Observation few = Facts.figure(Facts.LINXI, "400 件", "2024");
		assertThat(standing(later, "2025-01-31", few).status()).isEqualTo(TargetStatus.BEHIND);
		assertThat(standing(later, "2025-03-31", few).status()).isEqualTo(TargetStatus.MISSED);
	}

	/** From 100 on 31 December 2023 to 200 a year (366 days) later: on 1 July, after 183 days, half the way, 150. */
	@ParameterizedTest
	@CsvSource({"150 件, ON_TRACK", "149 件, BEHIND", ">120 件, CANNOT_TELL", ">160 件, ON_TRACK"})
	void aStateOnTheWayIsHeldAgainstTheLineFromWhereItStarted(String figure, TargetStatus status) {
		Target stock = new Target(Facts.LINXI.getCode(), STOCK, Period.valueOf("as of 2024-12-31"),
				new Goal(new BigDecimal("200"), Side.AT_LEAST, false),
				Optional.of(new Target.Base(Period.valueOf("2023"), Interval.of(new BigDecimal("100")))), Optional.empty());
		TargetStanding standing = standing(stock, "2024-07-31", Facts.figure(Facts.LINXI, figure, "as of 2024-07-01"));
		assertThat(standing.status()).isEqualTo(status);
		assertThat(standing(target(STOCK, "2024", "200", Side.AT_LEAST), "2024-07-31",
				Facts.figure(Facts.LINXI, "150 件", "as of 2024-07-01")).reason()).isEqualTo(StandingReason.NO_BASE);
	}

	@Test
	void aYearThatRunsStandsAsItsLatestMilestone() {
		Target year = target(CASES, "2024", "450", Side.AT_LEAST);
		Target half = target(CASES, "2024-H1", "200", Side.AT_LEAST);
		LocalDate day = LocalDate.parse("2024-08-31");
		for (String figure : List.of("210 件", "190 件")) {
			Observation first = Facts.figure(Facts.LINXI, figure, "2024-H1");
			Map<Target, TargetStanding> alone = new HashMap<>();
			Arrays.asList(year, half).forEach(each -> alone.put(each, standing(each, "2024-08-31", first)));
			assertThat(Milestones.of(year, alone.get(year), alone, day).status())
					.isEqualTo(figure.startsWith("21") ? TargetStatus.ON_TRACK : TargetStatus.BEHIND);
		}
	}

}
