package fadu.analysis.tests;

import static fadu.analysis.compare.Comparability.NOT_COMPARABLE;
import static fadu.analysis.compare.Comparability.WITH_CAVEAT;
import static fadu.analysis.tests.Facts.LINXI;
import static fadu.analysis.tests.Facts.YUANSHAN;
import static fadu.analysis.tests.Facts.cases;
import static fadu.analysis.tests.Facts.figure;
import static fadu.analysis.tests.Facts.figureOfAtLeast;
import static fadu.analysis.tests.Facts.metric;
import static fadu.analysis.tests.Facts.verdict;
import static fadu.analysis.tests.JudgeTest.assertOnly;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fadu.analysis.compare.ReasonKind;
import fadu.analysis.compare.Verdict;
import fadu.model.Aggregation;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.value.Period;

/** Which periods allow a comparison. */
class PeriodRulesTest {

	@Test
	void aHalfYearIsNotAYear() {
		assertOnly(judge("2023-H1", "2023"), ReasonKind.PERIOD_LENGTH, NOT_COMPARABLE, "2023年上半年", "2023年", "6 个月", "12 个月");
	}

	@ParameterizedTest
	@CsvSource({"2024-Q1, 2024-H1", "2024-01..2024-09, 2024", "2024-Q1, 2024"})
	void aShorterTimeIsNotALongerOne(String one, String other) {
		assertOnly(judge(one, other), ReasonKind.PERIOD_LENGTH, NOT_COMPARABLE, "个月");
		assertOnly(judge(other, one), ReasonKind.PERIOD_LENGTH, NOT_COMPARABLE, "个月");
	}

	@ParameterizedTest
	@CsvSource({"2023, 2024", "2023-H1, 2024-H1", "2023-H1, 2023-H2", "2024-Q1, 2024-04..2024-06"})
	void timesOfOneLengthAreComparedWithACaveat(String one, String other) {
		assertOnly(judge(one, other), ReasonKind.PERIOD_YEAR, WITH_CAVEAT, "期间不同");
	}

	@ParameterizedTest
	@CsvSource({"2025-01-01..2025-12-20, 2025", "2025-01-01..2025-12-20, 2024", "2025-01-01..2025-12-20, 2025-01..2025-11",
			"2025-01-01..2025-12-20, 2025-01-01..2025-12-10"})
	void whatWasCountedUpToACutOffDayIsNoWholeYear(String one, String other) {
		assertThat(judge(one, other).comparability()).isEqualTo(NOT_COMPARABLE);
		assertThat(judge(other, one).comparability()).isEqualTo(NOT_COMPARABLE);
	}

	@Test
	void whatWasCountedUpToTheSameDayIsCompared() {
		assertThat(judge("2025-01-01..2025-12-20", "2025-01-01..2025-12-20").reasons()).isEmpty();
		assertOnly(judge("2025-01-01..2025-12-20", "2024-01-01..2024-12-20"), ReasonKind.PERIOD_YEAR, WITH_CAVEAT, "期间不同");
	}

	@Test
	void aRateOverAHalfYearStandsBesideThatOfAYearWithACaveat() {
		Verdict verdict = verdict(metric("LA.RATE", "%", Aggregation.RATIO), figure(LINXI, "98 %", "2023-H1"),
				figure(YUANSHAN, "97 %", "2023"));
		assertOnly(verdict, ReasonKind.PERIOD_LENGTH, WITH_CAVEAT, "2023年上半年");
	}

	@ParameterizedTest
	@ValueSource(strings = {"as of 2024-12-31", "since 2023-03", "cumulative", "annual average"})
	void aYearsWorkIsNeitherAStateNorWhatWasCountedSinceAStart(String other) {
		assertOnly(judge("2024", other), ReasonKind.PERIOD_KIND, NOT_COMPARABLE, "时间口径不同");
		assertOnly(judge(other, "2024"), ReasonKind.PERIOD_KIND, NOT_COMPARABLE, "时间口径不同");
	}

	@ParameterizedTest
	@ValueSource(strings = {"2024-H1", "XXXX-H1"})
	void aYearThatNobodyToldIsComparedWithNothing(String other) {
		assertOnly(judge("XXXX-H1", other), ReasonKind.PERIOD_YEAR, NOT_COMPARABLE, "年份未载明");
		assertOnly(judge(other, "XXXX-H1"), ReasonKind.PERIOD_YEAR, NOT_COMPARABLE, "年份未载明");
	}

	@ParameterizedTest
	@ValueSource(strings = {"since 2023-03", "cumulative", "annual average"})
	void whatWasCountedOverATimeThatIsNotStatedIsComparedWithACaveat(String period) {
		assertOnly(judge(period, period), ReasonKind.CUT_OFF, WITH_CAVEAT, "起止");
	}

	@Test
	void twoStatesOfOneDayAreComparable() {
		Metric teams = metric("PM.TEAMS", "个", Aggregation.LAST);
		assertThat(verdict(teams, figure(LINXI, "12 个", "as of 2024-12"), figure(YUANSHAN, "30 个", "as of 2024-12")).reasons())
				.isEmpty();
		assertOnly(verdict(teams, figure(LINXI, "12 个", "as of 2024-12"), figure(YUANSHAN, "30 个", "as of 2023-12")),
				ReasonKind.PERIOD_YEAR, WITH_CAVEAT, "截至2024年12月");
	}

	@Test
	void aYearOfNineToTwelveMonthsStandsBesideAYearWithACaveat() {
		Observation open = figureOfAtLeast(9, LINXI, "312 件", "2024");
		assertOnly(verdict(cases(), open, figure(YUANSHAN, "749 件", "2024")), ReasonKind.CUT_OFF, WITH_CAVEAT, "9–12", "12");
		assertOnly(verdict(cases(), open, figureOfAtLeast(10, YUANSHAN, "749 件", "2024")), ReasonKind.CUT_OFF, WITH_CAVEAT, "9–12",
				"10–12");
	}

	@Test
	void aYearOfNineToTwelveMonthsIsNotAHalfYear() {
		Observation open = figureOfAtLeast(9, LINXI, "312 件", "2024");
		assertOnly(verdict(cases(), open, figure(YUANSHAN, "749 件", "2024-H1")), ReasonKind.PERIOD_LENGTH, NOT_COMPARABLE, "9–12",
				"6");
		assertThat(Facts.kinds(verdict(cases(), open, figure(YUANSHAN, "749 件", "2023-H1")))).containsExactly(
				ReasonKind.PERIOD_LENGTH,
				ReasonKind.PERIOD_YEAR);
	}

	@Test
	void aFigureWithAPeriodOfItsOwnDoesNotShareTheOpenCutOffOfItsDocument() {
		Observation ofTheQuarters = figureOfAtLeast(9, LINXI, "312 件", "2024");
		ofTheQuarters.setPeriod(Period.valueOf("2024-01..2024-09"));
		assertThat(verdict(cases(), ofTheQuarters, figure(YUANSHAN, "749 件", "2024-01..2024-09")).reasons()).isEmpty();
	}

	private static Verdict judge(String one, String other) {
		return verdict(cases(), figure(LINXI, "312 件", one), figure(YUANSHAN, "749 件", other));
	}

}
