package fadu.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import fadu.register.definition.RegisterDefinition;
import fadu.register.field.RowField;
import fadu.workspace.MistypedException;

/** Which personal columns are shown: those that the user asked for by name; all others are masked. */
final class ShownColumns {

	private final Set<String> shown = new HashSet<>();

	ShownColumns(RegisterDefinition register, List<String> named) throws MistypedException {
		for (String name : named) {
			shown.add(register.field(name).orElseThrow(
					() -> new MistypedException(NLS.bind(RegisterMessages.Register_noColumn, register.code(), name))).name());
		}
	}

	/** The value as it is shown; empty for none. */
	String text(RowField field, Object value) {
		return value == null ? "" : field.personal() && !shown.contains(field.name()) ? RowField.MASK : field.display(value);
	}

	/** The value in a row as it is written for programs; null for none. */
	Object value(RowField field, Map<String, Object> row) {
		Object value = row.get(field.name());
		return value != null && field.personal() && !shown.contains(field.name()) ? RowField.MASK : value;
	}

}
