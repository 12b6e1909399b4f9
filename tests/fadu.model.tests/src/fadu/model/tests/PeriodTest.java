package fadu.model.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fadu.model.value.Period;

class PeriodTest {

	@ParameterizedTest
	@ValueSource(strings = {"2024", "2023-H1", "2023-H2", "2024-Q1", "2024-Q4", "2024-01..2024-09", "2023-11..2024-02",
			"as of 2020-07-31", "as of 2021-06", "since 2023-03", "cumulative", "annual average", "2023-10-31",
			"2025-01-01..2025-12-20",
			"XXXX", "XXXX-H1", "XXXX-01-01..XXXX-12-20",
			"XXXX-01..XXXX-09", "as of XXXX-06-30"})
	void whatIsWrittenIsReadBack(String label) {
		assertThat(Period.valueOf(label)).hasToString(label);
	}

	@Test
	void blanksAroundTheLabelDoNotMatter() {
		assertThat(Period.valueOf(" 2023-H1 ")).isEqualTo(new Period.HalfYear(2023, 1));
	}

	@Test
	void aYearAloneIsTheYearAndADayIsADueDay() {
		assertThat(Period.valueOf("2024")).isEqualTo(new Period.Year(2024));
		assertThat(Period.valueOf("2023-10-31")).isInstanceOf(Period.Day.class);
		assertThat(Period.valueOf("since 2023")).isEqualTo(new Period.Since(YearMonth.of(2023, 1)));
	}

	@ParameterizedTest
	@CsvSource({"2024, 12", "2023-H1, 6", "2024-Q3, 3", "2024-01..2024-09, 9", "2023-11..2024-02, 4"})
	void aFlowKnowsItsMonths(String label, int months) {
		assertThat(Period.valueOf(label).months()).hasValue(months);
	}

	@Test
	void daysUpToACutOffHaveALengthThatIsNoWholeMonths() {
		Period run = Period.valueOf("2025-01-01..2025-12-20");

		assertThat(run.hasLength()).isTrue();
		assertThat(run.months()).isEmpty();
		assertThat(Period.valueOf("XXXX-01-01..XXXX-12-20").hasLength()).isTrue();
		assertThat(Period.valueOf("as of 2025-12-20").hasLength()).isFalse();
	}

	@Test
	void aYearThatTheTextDoesNotTellIsKeptApartFromAYear() {
		Period half = Period.valueOf("XXXX-H1");

		assertThat(half).isEqualTo(Period.YearUntold.like(new Period.HalfYear(2023, 1)));
		assertThat(half.months()).hasValue(6);
		assertThat(((Period.YearUntold) half).in(2023)).isEqualTo(new Period.HalfYear(2023, 1));
	}

	@ParameterizedTest
	@ValueSource(strings = {"as of 2020-07-31", "since 2023-03", "cumulative", "annual average", "2023-10-31"})
	void whatIsNoFlowOfKnownLengthHasNoMonths(String label) {
		assertThat(Period.valueOf(label).months()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "last year", "24", "2024-H3", "2024-H0", "2024-Q5", "2024-13", "2024-00..2024-09",
			"2024-01..2024-13", "2024-09..2024-01", "2024..2025", "2025-12-20..2025-01-01", "2025-01-01..2025-02-30",
			"2023-02-30", "as of", "as of yesterday", "as of 2024-13",
			"as of 2023-02-30", "since", "since 2023-13", "2024年", "Cumulative", "XXXX-H3", "XXXX-13..XXXX-14", "cumulative XXXX"})
	void whatIsNoPeriodIsRefused(String label) {
		assertThatIllegalArgumentException().isThrownBy(() -> Period.valueOf(label));
	}

}
