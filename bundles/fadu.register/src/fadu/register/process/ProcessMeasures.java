package fadu.register.process;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import fadu.register.definition.DayRange;
import fadu.register.definition.ProcessDefinition;
import fadu.register.definition.ProcessLimit;
import fadu.register.field.RowField;

/** What is measured of a process from its rows, taken one after the other and not kept. */
public final class ProcessMeasures {

	private final ProcessDefinition process;
	private final DayRange period;
	private final LimitClock clock;
	private final Map<ProcessLimit, LimitTally> limits = new LinkedHashMap<>();
	private final Map<RowField, Long> reached = new LinkedHashMap<>();
	private final Map<RowField, SurvivalCurve> steps = new LinkedHashMap<>();
	private final Map<AgeBand, Long> ages = new EnumMap<>(AgeBand.class);
	private final SurvivalCurve durations = new SurvivalCurve();
	private long pendingBefore;
	private long received;
	private long closed;
	private long pending;
	private Optional<LocalDate> oldest = Optional.empty();

	/**
	 * Nothing yet.
	 *
	 * @param period what is received, closed and settled within it is counted; it ends at the day or before
	 * @param clock  tells how limits stand at the day
	 * @param within so many days are soon
	 */
	public ProcessMeasures(DayRange period, LimitClock clock, int within) {
		this.process = clock.process();
		this.period = period;
		this.clock = clock;
		process.limits().forEach(limit -> limits.put(limit, new LimitTally(period, clock.at().plusDays(within))));
		process.stages().forEach(stage -> {
			reached.put(stage, 0L);
			steps.put(stage, new SurvivalCurve());
		});
		for (AgeBand band : AgeBand.values()) {
			ages.put(band, 0L);
		}
	}

	/** Takes a row; one that began after the day is not there yet. @param row the values by the names of the columns */
	public void take(Map<String, Object> row) {
		Optional<LocalDate> began = clock.day(process.opened(), row);
		if (began.isEmpty()) {
			return;
		}
		LocalDate opened = began.get();
		Optional<LocalDate> ended = clock.day(process.closed(), row);
		clock.of(row).forEach(outcome -> limits.get(outcome.limit()).take(outcome));
		int age = (int) ChronoUnit.DAYS.between(opened, ended.orElse(clock.at()));
		if (opened.isBefore(period.first()) && ended.filter(day -> day.isBefore(period.first())).isEmpty()) {
			pendingBefore++;
		}
		if (ended.filter(period::holds).isPresent()) {
			closed++;
		}
		if (ended.isEmpty()) {
			pending++;
			ages.merge(AgeBand.of(age), 1L, Long::sum);
			oldest = oldest.filter(opened::isAfter).or(() -> Optional.of(opened));
		}
		if (period.holds(opened)) {
			received++;
			durations.take(age, ended.isPresent());
			reached.replaceAll((stage, count) -> count + (clock.day(stage, row).isPresent() ? 1 : 0));
			step(row, ended.isPresent());
		}
	}

	/** From stage to stage as the matter went; of an open one, how long it has waited for the stage after the last. */
	private void step(Map<String, Object> row, boolean ended) {
		Optional<LocalDate> before = Optional.empty();
		Optional<SurvivalCurve> next = Optional.empty();
		for (RowField stage : process.stages()) {
			Optional<LocalDate> day = clock.day(stage, row);
			if (day.isPresent()) {
				before.ifPresent(from -> take(steps.get(stage), from, day.get(), true));
				before = day;
				next = Optional.empty();
			} else if (before.isPresent() && next.isEmpty()) {
				next = Optional.of(steps.get(stage));
			}
		}
		if (!ended && next.isPresent()) {
			take(next.get(), before.get(), clock.at(), false);
		}
	}

	/** Stages of which the later one has the earlier day tell no duration. */
	private static void take(SurvivalCurve curve, LocalDate from, LocalDate to, boolean ended) {
		if (!to.isBefore(from)) {
			curve.take((int) ChronoUnit.DAYS.between(from, to), ended);
		}
	}

	/** How many were open when the period began. */
	public long pendingBefore() {
		return pendingBefore;
	}

	/** How many came in the period. */
	public long received() {
		return received;
	}

	/** How many ended in the period. */
	public long closed() {
		return closed;
	}

	/** How many were open when the period ended: those open before and those received, without those closed. */
	public long pendingAfter() {
		return pendingBefore + received - closed;
	}

	/** How many are open at the day. */
	public long pending() {
		return pending;
	}

	/** The day on which the oldest of those began. */
	public Optional<LocalDate> oldest() {
		return oldest;
	}

	/** Those open at the day by how long they have been. */
	public Map<AgeBand, Long> ages() {
		return Map.copyOf(ages);
	}

	/** How many per cent of what came was closed. */
	public Optional<BigDecimal> clearance() {
		return percent(closed, received);
	}

	/** How long those that came in the period take. */
	public SurvivalCurve durations() {
		return durations;
	}

	/** How many of those that came in the period have come to each stage by the day, in the order of the stages. */
	public Map<RowField, Long> reached() {
		return new LinkedHashMap<>(reached);
	}

	/** How long those that came in the period take from the stage before to each stage, in the order of the stages. */
	public Map<RowField, SurvivalCurve> steps() {
		return new LinkedHashMap<>(steps);
	}

	/** The limits, in their order. */
	public Map<ProcessLimit, LimitTally> limits() {
		return new LinkedHashMap<>(limits);
	}

	/** A share with two decimals; nothing of nothing. */
	public static Optional<BigDecimal> percent(long part, long of) {
		return of == 0
				? Optional.empty()
				: Optional.of(BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP));
	}

}
