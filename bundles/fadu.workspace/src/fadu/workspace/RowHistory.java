package fadu.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import fadu.register.definition.RegisterDefinition;
import fadu.register.field.RowField;
import fadu.register.row.ValueChange;
import fadu.store.RowVersion;

/** What changed in a row from version to version, a step for each value. */
public final class RowHistory {

	private RowHistory() {
	}

	/**
	 * A value that became another.
	 *
	 * @param change number of the entry of the history that brought it
	 * @param by     who did it; empty where the history does not know
	 * @param at     when, in the time of the place; empty where the history does not know
	 * @param file   the file that it came from; empty where a person wrote it
	 * @param cell   the cell of that file; empty where it came from none
	 * @param value  what it was and is
	 */
	public record Step(int change, String by, String at, String file, String cell, ValueChange value) {
	}

	/** The steps, the latest first. @param versions the latest first */
	static List<Step> of(RegisterDefinition register, List<RowVersion> versions) {
		List<Step> steps = new ArrayList<>();
		for (int i = 0; i < versions.size(); i++) {
			Map<String, Object> now = values(versions.get(i));
			Map<String, Object> before = i + 1 < versions.size() ? values(versions.get(i + 1)) : Map.of();
			for (RowField field : register.fields()) {
				if (!Objects.equals(before.get(field.name()), now.get(field.name()))) {
					steps.add(step(versions.get(i), new ValueChange(field, Optional.ofNullable(before.get(field.name())),
							Optional.ofNullable(now.get(field.name())))));
				}
			}
		}
		return steps;
	}

	private static Map<String, Object> values(RowVersion version) {
		return version.isRemoval() ? Map.of() : version.row().values();
	}

	private static Step step(RowVersion version, ValueChange value) {
		return new Step(version.row().change(), version.change().map(change -> change.by().toString()).orElse(""),
				version.change().map(Unseen::time).orElse(""), version.row().file(), version.cell(value.field().name()), value);
	}

}
