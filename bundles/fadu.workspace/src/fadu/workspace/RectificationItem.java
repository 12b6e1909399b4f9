package fadu.workspace;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.register.definition.RegisterDefinition;
import fadu.register.field.FieldRole;
import fadu.register.field.RowField;
import fadu.register.row.RowKey;
import fadu.register.row.StoredRow;

/**
 * Something that has to be put right, as it stands at the end of a day; what happened after it is not known yet.
 *
 * @param register the register
 * @param row      its row
 * @param at       the day
 */
public record RectificationItem(RegisterDefinition register, StoredRow row, LocalDate at) {

	/** What an item can be; an item is open or closed, and an open one may be the others too. */
	public enum State {
		/** It is not put right. */
		OPEN,
		/** It is put right. */
		CLOSED,
		/** Open, and its last day is over. */
		OVERDUE,
		/** Open, and nothing was done about it for so many days. */
		IDLE,
		/** Open again after it had been closed. */
		REOPENED
	}

	/** Whether it was found by the day. */
	boolean isKnown() {
		return opened().isPresent();
	}

	/** GB/T 2260 code of the district. */
	public String district() {
		return row.district();
	}

	/** How the item is known; masked where that tells of a person. */
	public String key() {
		return register.key().stream().anyMatch(RowField::personal) ? RowField.MASK : RowKey.of(register, row.values());
	}

	/** Who has to see to it; masked where that tells of a person. */
	public Optional<String> owner() {
		return register.field(FieldRole.OWNER).flatMap(field -> Optional.ofNullable(row.values().get(field.name()))
				.map(value -> field.personal() ? RowField.MASK : field.display(value)));
	}

	/** When it was found. */
	public Optional<LocalDate> opened() {
		return past(FieldRole.OPENED);
	}

	/** Its last day. */
	public Optional<LocalDate> due() {
		return day(FieldRole.DUE);
	}

	/** When it was closed, if it is not open again. */
	public Optional<LocalDate> closed() {
		return past(FieldRole.CLOSED).filter(day -> past(FieldRole.REOPENED).filter(again -> !again.isBefore(day)).isEmpty());
	}

	/** The last day on which anything is known to have happened. */
	public LocalDate lastSign() {
		return Stream.of(FieldRole.OPENED, FieldRole.PROGRESS, FieldRole.CLOSED, FieldRole.REOPENED)
				.flatMap(role -> past(role).stream()).max(LocalDate::compareTo).orElse(at);
	}

	/** Whether it is in the state. */
	public boolean is(State state, int idleDays) {
		boolean open = closed().isEmpty();
		return switch (state) {
		case OPEN -> open;
		case CLOSED -> !open;
		case OVERDUE -> open && daysOver() > 0;
		case IDLE -> open && daysIdle() > idleDays;
		case REOPENED -> open && past(FieldRole.REOPENED).isPresent();
		};
	}

	/** How many days its last day is over; negative where it is not, 0 where it has none. */
	public int daysOver() {
		return due().map(day -> Math.toIntExact(ChronoUnit.DAYS.between(day, at))).orElse(0);
	}

	/** How many days nothing has happened. */
	public int daysIdle() {
		return Math.toIntExact(ChronoUnit.DAYS.between(lastSign(), at));
	}

	private Optional<LocalDate> past(FieldRole role) {
		return day(role).filter(day -> !day.isAfter(at));
	}

	private Optional<LocalDate> day(FieldRole role) {
		return register.field(role).map(field -> (LocalDate) row.values().get(field.name()));
	}

}
