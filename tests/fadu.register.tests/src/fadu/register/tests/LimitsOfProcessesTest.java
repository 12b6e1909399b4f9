package fadu.register.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import fadu.register.definition.ProcessLimit.Counting;
import fadu.register.process.LimitClock;
import fadu.register.process.LimitOutcome;
import fadu.register.process.LimitState;
import fadu.register.process.WorkdayCalendar;
import fadu.register.words.ProcessWords;

/** The last day of a limit, and how it stands. */
class LimitsOfProcessesTest {

	private static final WorkdayCalendar CALENDAR = WorkdayCalendar.shipped();
	private static final Counting FIVE_WORKDAYS = new Counting(5, true, false);
	private static final Counting SIXTY_DAYS = new Counting(60, false, true);

	private static LimitOutcome at(String day, Counting counting, Map<String, Object> row) {
		return new LimitClock(ProcessFixture.process(counting), LocalDate.parse(day), CALENDAR).of(row).getFirst();
	}

	private static Optional<LocalDate> after(String day, int workdays) {
		return CALENDAR.after(LocalDate.parse(day), workdays);
	}

	@Test
	void workingDaysSkipHolidaysAndTakeTheWeekendsThatAreWorkedForThem() {
		assertThat(after("2024-09-29", 5))
				.as("a worked Sunday; Mon 30 September is 1, 1 to 7 October are off, Tue 8 is 2, Wed 3, Thu 4, Fri 11 is 5")
				.contains(LocalDate.parse("2024-10-11"));
		assertThat(after("2025-01-24", 5))
				.as("Sun 26 January is worked and 1, Mon 27 is 2, 28 January to 4 February are off, Wed 5 is 3, Thu 4, Fri 7 is 5")
				.contains(LocalDate.parse("2025-02-07"));
		assertThat(after("2026-12-30", 1)).contains(LocalDate.parse("2026-12-31"));
	}

	@Test
	void aYearWhoseNoticeIsNotEnteredHasNoWorkingDays() {
		assertThat(after("2026-12-30", 2)).as("31 December is 1, 2027 is not known").isEmpty();
		assertThat(CALENDAR.isWorkday(LocalDate.parse("2022-12-30"))).isEmpty();
		LimitOutcome outcome = at("2026-12-31", FIVE_WORKDAYS, ProcessFixture.row("2026-12-30", ""));
		assertThat(outcome.state()).isEqualTo(LimitState.UNKNOWN);
		assertThat(outcome.due()).isEmpty();
	}

	@Test
	void aLastDayOnAHolidayGivesWayToTheNextDayOfWork() {
		assertThat(at("2024-08-03", SIXTY_DAYS, ProcessFixture.row("2024-08-03", "")).due())
				.as("28 days to 31 August, 58 to 30 September, 60 to 2 October, a holiday until 7 October")
				.contains(LocalDate.parse("2024-10-08"));
		LimitOutcome later = at("2026-12-31", SIXTY_DAYS, ProcessFixture.row("2026-12-01", ""));
		assertThat(later.due()).as("30 days to 31 December, 60 to 30 January 2027, a Saturday of which nothing is known yet")
				.contains(LocalDate.parse("2027-01-30"));
		assertThat(later.provisional()).isTrue();
	}

	@Test
	void theLastDayItselfIsInTime() {
		Counting tenDays = new Counting(10, false, false);
		Map<String, Object> open = ProcessFixture.row("2024-03-01", "");
		assertThat(at("2024-03-11", tenDays, open).state()).as("the first day does not count: 1 + 10 = 11")
				.isEqualTo(LimitState.RUNNING);
		assertThat(at("2024-03-12", tenDays, open).state()).isEqualTo(LimitState.OVERDUE);
		Map<String, Object> done = ProcessFixture.row("2024-03-01", "2024-03-11");
		assertThat(at("2024-03-31", tenDays, done).state()).isEqualTo(LimitState.MET);
		assertThat(at("2024-03-10", tenDays, done).state()).as("what is done the day after is not known yet")
				.isEqualTo(LimitState.RUNNING);
		assertThat(at("2024-03-31", tenDays, ProcessFixture.row("2024-03-01", "2024-03-12")).state()).isEqualTo(LimitState.MISSED);
	}

	@Test
	void anExtensionIsAdded() {
		Map<String, Object> row = new HashMap<>(ProcessFixture.row("2024-03-01", ""));
		row.put("longer", BigDecimal.valueOf(5));
		assertThat(at("2024-03-02", new Counting(10, false, false), row).due()).as("1 March + 10 + 5")
				.contains(LocalDate.parse("2024-03-16"));
		LimitOutcome outcome = at("2024-03-02", new Counting(10, false, false), row);
		assertThat(outcome.extended()).isEqualTo(5);
		assertThat(ProcessWords.relief(outcome)).contains("5");
		assertThat(ProcessWords.relief(at("2024-03-02", FIVE_WORKDAYS, ProcessFixture.row("2024-03-01", "")))).isEmpty();
	}

}
