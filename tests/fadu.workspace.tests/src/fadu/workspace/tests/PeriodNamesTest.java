package fadu.workspace.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fadu.model.value.Period;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/** A period is understood under the name by which it is shown. */
class PeriodNamesTest {

	@ParameterizedTest
	@ValueSource(strings = {"2024", "2024-H1", "2023-H2", "2022-Q3", "2024-01..2024-09", "as of 2024-12-31", "as of 2023-06-30",
			"as of 2025-12-20", "2025-01-01..2025-12-20", "2024-12-21..2025-12-20", "2025-12-20"})
	void whatIsShownMayBeTyped(String label) throws UserException {
		Period period = Period.valueOf(label);
		assertThat(Selection.period(label)).isEqualTo(period);
		assertThat(Selection.period(" " + UserWording.get().display(period) + " ")).isEqualTo(period);
	}

	@Test
	void whatIsNoPeriodIsRefused() {
		assertThatThrownBy(() -> Selection.period("2024 by and by")).isInstanceOf(UserException.class)
				.hasMessageContaining("2024 by and by");
		assertThatThrownBy(() -> Selection.period("")).isInstanceOf(UserException.class);
	}

	@ParameterizedTest
	@CsvSource({"2024年1月至12月, 2024-01..2024-12", "2024年1-11月, 2024-01..2024-11", "2024年 1 至 9 月份, 2024-01..2024-09",
			"2024年前三季度, 2024-01..2024-09", "2024年前8个月, 2024-01..2024-08", "2024年度, 2024", "2024年全年, 2024-01..2024-12",
			"截至2024年10月底, 2024-01..2024-10",
			"截至2024年10月31日, as of 2024-10-31", "截至2025年12月20日, as of 2025-12-20",
			"2025年1月1日至12月20日, 2025-01-01..2025-12-20", "2025年1月1日—2025年12月20日, 2025-01-01..2025-12-20",
			"2025年1月至12月20日, 2025-01-01..2025-12-20", "2025年1月15日至6月, 2025-01-15..2025-06-30",
			"2025年1月1日至12月31日, 2025-01..2025-12", "2025年12月20日, 2025-12-20"})
	void aPeriodIsKnownAsPeopleWriteIt(String written, String label) throws UserException {
		assertThat(Selection.period(written)).isEqualTo(Period.valueOf(label));
	}

	@ParameterizedTest
	@ValueSource(strings = {"2024年9月至3月", "2024年1月至13月", "2024年前13个月", "2025年2月1日至2月30日",
			"2025年12月20日至1月1日", "截至2025年2月30日", "2025年12月中旬"})
	void monthsAndDaysThatThereAreNotAreNoPeriod(String written) {
		assertThatThrownBy(() -> Selection.period(written)).isInstanceOf(UserException.class);
	}

}
