package fadu.register.tests;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.register.definition.ProcessDefinition;
import fadu.register.definition.ProcessLimit;
import fadu.register.definition.ProcessLimit.Counting;
import fadu.register.definition.ProcessLimit.Relief;
import fadu.register.definition.ProcessLimit.Scope;
import fadu.register.field.FieldKind;
import fadu.register.field.FieldRole;
import fadu.register.field.RowField;
import fadu.register.field.RowField.ValueLimits;

/** A made-up process: a licence for a boat is asked for, looked at and given. */
final class ProcessFixture {

	static final RowField ASKED = day("asked", FieldRole.OPENED);
	static final RowField GIVEN = day("given", FieldRole.CLOSED);
	static final RowField LONGER = field("longer", FieldKind.WHOLE, Optional.empty());

	private ProcessFixture() {
	}

	private static RowField day(String name, FieldRole role) {
		return field(name, FieldKind.DAY, Optional.of(role));
	}

	private static RowField field(String name, FieldKind kind, Optional<FieldRole> role) {
		return new RowField(name, name, name, kind, "", false, false, false, role, ValueLimits.NONE, List.of(), List.of(), "");
	}

	/** From asking to giving, with one limit. */
	static ProcessDefinition process(Counting counting) {
		Relief relief = new Relief(Optional.of(LONGER), Optional.empty(), Optional.empty(), Optional.empty());
		return new ProcessDefinition(List.of(ASKED, GIVEN), List.of(new ProcessLimit(ASKED, GIVEN, counting,
				new Scope(Optional.empty(), "", Optional.empty(), Optional.empty()), relief, "船规第一条", "Boat Rules, art. 1")));
	}

	/** A row. @param given empty for one that is open */
	static Map<String, Object> row(String asked, String given) {
		Map<String, Object> row = new HashMap<>(Map.of("asked", LocalDate.parse(asked)));
		if (!given.isEmpty()) {
			row.put("given", LocalDate.parse(given));
		}
		return row;
	}

}
