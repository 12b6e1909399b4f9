package fadu.register.definition;

import java.util.List;

import fadu.register.field.FieldRole;
import fadu.register.field.RowField;

/**
 * A register whose rows go through stages.
 *
 * @param stages columns of days, in their order; among them those of the roles opened and closed
 * @param limits how long what may take
 */
public record ProcessDefinition(List<RowField> stages, List<ProcessLimit> limits) {

	/** The day on which a matter began. */
	public RowField opened() {
		return of(FieldRole.OPENED);
	}

	/** The day on which it ended. */
	public RowField closed() {
		return of(FieldRole.CLOSED);
	}

	private RowField of(FieldRole role) {
		return stages.stream().filter(stage -> stage.role().filter(role::equals).isPresent()).findFirst().orElseThrow();
	}

}
