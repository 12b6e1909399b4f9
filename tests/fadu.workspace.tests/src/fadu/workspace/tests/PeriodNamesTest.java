package fadu.workspace.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fadu.model.value.Period;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/** A period is understood under the name by which it is shown. */
class PeriodNamesTest {

	@ParameterizedTest
	@ValueSource(strings = {"2024", "2024-H1", "2023-H2", "2022-Q3", "2024-01..2024-09", "as of 2024-12-31", "as of 2023-06-30"})
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

}
