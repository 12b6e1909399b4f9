package fadu.workspace;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.model.District;
import fadu.model.value.Period;
import fadu.register.definition.DayRange;
import fadu.register.definition.ProcessDefinition;
import fadu.register.definition.RegisterDefinition;
import fadu.register.process.LimitClock;
import fadu.register.process.LimitOutcome;
import fadu.register.process.LimitState;
import fadu.register.process.ProcessMeasures;
import fadu.register.process.WorkdayCalendar;
import fadu.register.row.StoredRow;

/**
 * The registers whose rows go through stages, and how these stand at a day. Rows are read from the store one after the other; what
 * is
 * kept in memory does not grow with them.
 */
public final class Processes {

	private final Workspace workspace;
	private final Registers registers;

	/** The processes of a workspace. */
	public Processes(Workspace workspace) {
		this.workspace = workspace;
		this.registers = new Registers(workspace);
	}

	/**
	 * What was measured.
	 *
	 * @param period    the days within which what came and went was counted
	 * @param districts by their codes
	 */
	public record Measured(DayRange period, SortedMap<String, ProcessMeasures> districts) {
	}

	/** All of them. */
	public List<RegisterDefinition> all() {
		return workspace.catalogue().registers().stream().filter(register -> register.process().isPresent()).toList();
	}

	/**
	 * The process with the code or name of its register.
	 *
	 * @throws UserException where there is no such register, or it states no stages
	 */
	public RegisterDefinition named(String codeOrName) throws UserException {
		RegisterDefinition register = registers.named(codeOrName);
		if (register.process().isEmpty()) {
			throw new UserException(NLS.bind(Messages.Processes_none, register.code()));
		}
		return register;
	}

	/**
	 * The day that is written so.
	 *
	 * @throws UserException where it is none
	 */
	public static LocalDate day(String text) throws UserException {
		try {
			return LocalDate.parse(text.strip());
		} catch (DateTimeException e) {
			throw new MistypedException(NLS.bind(Messages.Processes_day, text), e);
		}
	}

	/**
	 * The limits of open matters, the one that ends first first; those without a last day at the end.
	 *
	 * @param within    those that ended or end in so many days at most; nothing for all
	 * @param districts the districts; empty for all
	 * @param most      how many at most
	 * @throws UserException where the store cannot be read
	 */
	public DueList due(RegisterDefinition register, LocalDate at, Optional<Integer> within, Collection<District> districts,
			int most) throws UserException {
		return due(register, at, outcome -> within.isEmpty()
				|| outcome.due().filter(day -> !day.isAfter(at.plusDays(within.get()))).isPresent(), districts, most);
	}

	/**
	 * The same of the limits that stand in some way.
	 *
	 * @param states    how they stand at the day
	 * @param districts the districts; empty for all
	 * @param most      how many at most
	 * @throws UserException where the store cannot be read
	 */
	public DueList due(RegisterDefinition register, LocalDate at, Set<LimitState> states, Collection<District> districts, int most)
			throws UserException {
		return due(register, at, outcome -> states.contains(outcome.state()), districts, most);
	}

	private DueList due(RegisterDefinition register, LocalDate at, Predicate<LimitOutcome> asked, Collection<District> districts,
			int most) throws UserException {
		ProcessDefinition process = register.process().orElseThrow();
		DueList list = new DueList(register, clock(process, at), asked, most);
		String open = began(process, at) + " and (" + process.closed().name() + " is missing or " + process.closed().name() + " > '"
				+ at
				+ "')";
		each(register, open, districts, list::take);
		return list;
	}

	/**
	 * What is measured at a day, for each district of which there are rows.
	 *
	 * @param period    nothing for the year of the day; it is cut off at the day
	 * @param within    so many days are soon
	 * @param districts the districts; empty for all
	 * @throws UserException where the period begins after the day or has no days, or the store cannot be read
	 */
	public Measured measures(RegisterDefinition register, LocalDate at, Optional<Period> period, int within,
			Collection<District> districts) throws UserException {
		DayRange days = days(at, period);
		ProcessDefinition process = register.process().orElseThrow();
		LimitClock clock = clock(process, at);
		SortedMap<String, ProcessMeasures> measures = new TreeMap<>();
		each(register, began(process, at), districts, row -> measures
				.computeIfAbsent(row.district(), district -> new ProcessMeasures(days, clock, within)).take(row.values()));
		return new Measured(days, measures);
	}

	private static DayRange days(LocalDate at, Optional<Period> period) throws UserException {
		if (period.isEmpty()) {
			return new DayRange(at.withDayOfYear(1), at);
		}
		DayRange days = DayRange.of(period.get()).orElseThrow(
				() -> new MistypedException(NLS.bind(Messages.Registers_period, period.get().toString())));
		if (days.first().isAfter(at)) {
			throw new MistypedException(NLS.bind(Messages.Processes_later, period.get().toString(), at));
		}
		return new DayRange(days.first(), days.last().isAfter(at) ? at : days.last());
	}

	private static LimitClock clock(ProcessDefinition process, LocalDate at) {
		return new LimitClock(process, at, WorkdayCalendar.shipped());
	}

	private static String began(ProcessDefinition process, LocalDate at) {
		return process.opened().name() + " <= '" + at + '\'';
	}

	private void each(RegisterDefinition register, String where, Collection<District> districts,
			Consumer<StoredRow> taker) throws UserException {
		Set<String> codes = districts.stream().map(District::getCode).collect(Collectors.toSet());
		Predicate<StoredRow> asked = row -> codes.isEmpty() || codes.contains(row.district());
		registers.rows(register, Optional.of(where), row -> {
			if (asked.test(row)) {
				taker.accept(row);
			}
		});
	}

}
