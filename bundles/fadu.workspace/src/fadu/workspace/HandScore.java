package fadu.workspace;

import java.math.BigDecimal;
import java.util.Optional;

import fadu.register.definition.RegisterDefinition;
import fadu.register.field.FieldRole;
import fadu.register.row.StoredRow;

/**
 * What persons entered on an item of a scorecard, for a district and a period.
 *
 * @param register where it is kept
 * @param row      the row
 */
public record HandScore(RegisterDefinition register, StoredRow row) {

	/** The points that the district gives itself. */
	public Optional<BigDecimal> self() {
		return number(FieldRole.SELF_SCORE);
	}

	/** The points that whoever assesses it gives. */
	public Optional<BigDecimal> checked() {
		return number(FieldRole.CHECKED_SCORE);
	}

	/** The points that the district asks for in their place. */
	public Optional<BigDecimal> appeal() {
		return number(FieldRole.APPEAL);
	}

	/** Why it asks for them. */
	public Optional<String> reason() {
		return text(FieldRole.REASON);
	}

	Optional<BigDecimal> number(FieldRole role) {
		return value(role).map(value -> ((BigDecimal) value).stripTrailingZeros())
				.map(number -> number.scale() < 0 ? number.setScale(0) : number);
	}

	Optional<String> text(FieldRole role) {
		return value(role).map(Object::toString);
	}

	private Optional<Object> value(FieldRole role) {
		return register.field(role).map(field -> row.values().get(field.name()));
	}

}
