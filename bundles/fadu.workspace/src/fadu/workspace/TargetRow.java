package fadu.workspace;

import java.util.List;
import java.util.Optional;

import fadu.analysis.goal.Target;
import fadu.register.definition.RegisterDefinition;
import fadu.register.field.FieldRole;
import fadu.register.field.RowField;
import fadu.register.row.RowKey;
import fadu.register.row.StoredRow;

/**
 * A row of a register of targets.
 *
 * @param register the register
 * @param row      the row
 * @param target   what it sets; nothing where it cannot be understood
 * @param problems why it cannot
 */
public record TargetRow(RegisterDefinition register, StoredRow row, Optional<Target> target, List<String> problems) {

	/** How the row is known; masked where that tells of a person. */
	public String key() {
		return register.key().stream().anyMatch(RowField::personal) ? RowField.MASK : RowKey.of(register, row.values());
	}

	/** What the column of a role says; masked where it tells of a person, and nothing where it says nothing. */
	public Optional<String> text(FieldRole role) {
		return register.field(role).flatMap(field -> Optional.ofNullable(row.values().get(field.name()))
				.map(value -> field.personal() ? RowField.MASK : field.display(value)));
	}

	/** GB/T 2260 code of the district. */
	public String district() {
		return row.district();
	}

	/** What it is about, as it is written. */
	public Optional<String> metricText() {
		return text(FieldRole.METRIC);
	}

	/** Its period, as it is written. */
	public Optional<String> periodText() {
		return text(FieldRole.PERIOD);
	}

	/** What is to be reached, as it is written. */
	public Optional<String> goalText() {
		return text(FieldRole.GOAL);
	}

	/** Who has to see to it. */
	public Optional<String> owner() {
		return text(FieldRole.OWNER);
	}

	/** Its last day, as it is written. */
	public Optional<String> due() {
		return text(FieldRole.DUE);
	}

	/** Targets of one series differ in their period alone. */
	List<Object> series() {
		return List.of(register.code(), row.district(), register.key().stream()
				.filter(field -> field.role().filter(role -> role == FieldRole.PERIOD).isEmpty())
				.map(field -> String.valueOf(row.values().get(field.name()))).toList());
	}

}
