package fadu.register.definition;

import java.util.List;
import java.util.Optional;

import fadu.register.field.FieldRole;
import fadu.register.field.RowField;

/**
 * A register whose columns, checks and indicators are known to be sound.
 *
 * @param code         stable code, which its table is named after
 * @param name         Chinese name
 * @param nameEn       English name
 * @param text         what is kept in it; empty for none
 * @param textEn       the same in English
 * @param plugIn       symbolic name of the plug-in that describes it
 * @param sample       path of the sample within the plug-in
 * @param fields       its columns, in their order
 * @param checks       what must hold within a row
 * @param computations what is computed from its rows, one for each metric
 * @param process      the stages that a row goes through and their limits; nothing for a list without
 * @param purpose      what it is kept for beyond its rows
 */
public record RegisterDefinition(String code, String name, String nameEn, String text, String textEn, String plugIn,
		Optional<String> sample, List<RowField> fields, List<RowCheck> checks, List<Computation> computations,
		Optional<ProcessDefinition> process, Optional<ListPurpose> purpose) {

	/** The columns by which a row is known again. */
	public List<RowField> key() {
		return fields.stream().filter(RowField::isKey).toList();
	}

	/** The column that says which district a row is of, where there is one. */
	public Optional<RowField> districtField() {
		return field(FieldRole.DISTRICT);
	}

	/** The column that has the role. */
	public Optional<RowField> field(FieldRole role) {
		return fields.stream().filter(field -> field.role().equals(Optional.of(role))).findFirst();
	}

	/** The column with the name or the Chinese or English label. */
	public Optional<RowField> field(String called) {
		return fields.stream().filter(field -> field.name().equals(called)).findFirst()
				.or(() -> fields.stream().filter(field -> field.label().equals(called) || field.labelEn().equalsIgnoreCase(called))
						.findFirst());
	}

	/** What it is called: in English where that is asked for. */
	public String name(boolean english) {
		return english ? nameEn : name;
	}

}
