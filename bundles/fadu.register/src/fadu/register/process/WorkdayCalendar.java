package fadu.register.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which days are days of work, as the State Council says for each year: Monday to Friday but for the holidays, and the weekends
 * that
 * are worked for them. Of a year whose notice is not entered nothing is said.
 */
public final class WorkdayCalendar {

	/** A file of the lines kind (off, work), first day, last day, number of the notice. */
	private static final String DATA = "workdays.csv";
	private static final WorkdayCalendar SHIPPED = read();

	private final Map<LocalDate, Boolean> named;
	private final SortedSet<Integer> years = new TreeSet<>();

	private WorkdayCalendar(Map<LocalDate, Boolean> named) {
		this.named = named;
		named.keySet().stream().filter(day -> !isEve(day)).forEach(day -> years.add(day.getYear()));
	}

	/** A holiday may begin on the last day of a year about which its notice says nothing else. */
	private static boolean isEve(LocalDate day) {
		return day.getMonthValue() == 12 && day.getDayOfMonth() == 31;
	}

	/** That of the notices that Fadu knows. */
	public static WorkdayCalendar shipped() {
		return SHIPPED;
	}

	private static WorkdayCalendar read() {
		Map<LocalDate, Boolean> named = new HashMap<>();
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(WorkdayCalendar.class.getResourceAsStream(DATA), StandardCharsets.UTF_8))) {
			lines.lines().skip(1).map(line -> line.split(",")).forEach(cells -> LocalDate.parse(cells[1])
					.datesUntil(LocalDate.parse(cells[2]).plusDays(1)).forEach(day -> named.put(day, cells[0].equals("work"))));
			return new WorkdayCalendar(named);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The years of which it is known. */
	public SortedSet<Integer> years() {
		return new TreeSet<>(years);
	}

	/** Whether work is done on a day; nothing where the notice of its year is not entered. */
	public Optional<Boolean> isWorkday(LocalDate day) {
		if (!years.contains(day.getYear())) {
			return Optional.empty();
		}
		boolean week = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
		return Optional.of(named.getOrDefault(day, week));
	}

	/**
	 * The day so many working days after another, of which the next is the first; nothing where it runs into a year not entered.
	 */
	public Optional<LocalDate> after(LocalDate from, int workdays) {
		LocalDate day = from;
		for (int left = workdays; left > 0;) {
			day = day.plusDays(1);
			Optional<Boolean> works = isWorkday(day);
			if (works.isEmpty()) {
				return Optional.empty();
			}
			left -= works.get() ? 1 : 0;
		}
		return Optional.of(day);
	}

	/** The day itself where it is one of work, else the next that is; nothing where it runs into a year not entered. */
	public Optional<LocalDate> onOrAfter(LocalDate day) {
		return isWorkday(day).flatMap(works -> works ? Optional.of(day) : after(day, 1));
	}

}
