package fadu.register.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import fadu.register.definition.DayRange;

/** What is counted of one limit over many rows: how it stands at the day, and how it went in the period. */
public final class LimitTally {

	private final DayRange period;
	private final LocalDate soon;
	private final Map<LimitState, Long> states = new EnumMap<>(LimitState.class);
	private long dueSoon;
	private long expired;
	private long expiredInTime;
	private long done;
	private long doneInTime;

	/** Nothing yet. @param soon the last day that is soon */
	LimitTally(DayRange period, LocalDate soon) {
		this.period = period;
		this.soon = soon;
	}

	void take(LimitOutcome outcome) {
		LimitState state = outcome.state();
		states.merge(state, 1L, Long::sum);
		boolean inTime = state == LimitState.MET;
		if (state == LimitState.RUNNING && outcome.due().filter(soon::isBefore).isEmpty()) {
			dueSoon++;
		}
		if (outcome.settled().filter(period::holds).isPresent()) {
			expired++;
			expiredInTime += inTime ? 1 : 0;
		}
		if (state != LimitState.UNKNOWN && outcome.done().filter(period::holds).isPresent()) {
			done++;
			doneInTime += inTime ? 1 : 0;
		}
	}

	/** Whether it bound any row that was taken. */
	public boolean isBinding() {
		return !states.isEmpty();
	}

	/** How many stand so at the day. */
	public long standing(LimitState state) {
		return states.getOrDefault(state, 0L);
	}

	/** How many of the running ones end soon. */
	public long dueSoon() {
		return dueSoon;
	}

	/** How many were settled in the period: done in time, or run out. */
	public long expired() {
		return expired;
	}

	/** How many of those were done in time. */
	public long expiredInTime() {
		return expiredInTime;
	}

	/** Per cent in time of those whose limit was settled in the period, whether or not they are done. */
	public Optional<BigDecimal> onTimeRate() {
		return ProcessMeasures.percent(expiredInTime, expired);
	}

	/** Per cent in time of those done in the period, in which the ones not done yet do not show. */
	public Optional<BigDecimal> onTimeRateOfDone() {
		return ProcessMeasures.percent(doneInTime, done);
	}

}
