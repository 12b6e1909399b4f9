package fadu.workspace;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.model.District;
import fadu.register.definition.RegisterDefinition;
import fadu.register.field.CodeItem;
import fadu.register.field.FieldKind;
import fadu.register.field.RowField;

/**
 * Which units have what, and where the gaps are: the values of one column of a register by those of another, villages by the firms
 * that advise them, offices by the services that they offer.
 *
 * @param columns the values across: those of a code list all, else those that occur
 * @param rows    the values down, with the number of rows for each value across; a gap is not there
 */
public record RegisterCoverage(List<String> columns, Map<String, Map<String, Long>> rows) {

	private static final int MOST = 2000;

	/**
	 * The matrix of two columns of a register.
	 *
	 * @param down      what the units are, by name or label
	 * @param across    what they may have
	 * @param where     which rows count, as an expression; nothing for all
	 * @param districts the districts; empty for all
	 * @throws UserException where there is no such column, one tells of persons, or there are more than 2,000 different values
	 */
	public static RegisterCoverage of(Workspace workspace, RegisterDefinition register, String down, String across,
			Optional<String> where, Collection<District> districts) throws UserException {
		RowField unit = field(register, down);
		RowField thing = field(register, across);
		Set<String> codes = districts.stream().map(District::getCode).collect(Collectors.toSet());
		Map<String, Map<String, Long>> rows = new TreeMap<>();
		SortedSet<String> things = new TreeSet<>();
		new Registers(workspace).rows(register, where, row -> {
			Object name = row.values().get(unit.name());
			if (name != null && (codes.isEmpty() || codes.contains(row.district())) && rows.size() <= MOST) {
				Map<String, Long> cells = rows.computeIfAbsent(unit.display(name), key -> new TreeMap<>());
				Optional.ofNullable(row.values().get(thing.name())).map(thing::display).ifPresent(value -> {
					things.add(value);
					cells.merge(value, 1L, Long::sum);
				});
			}
		});
		if (rows.size() > MOST || things.size() > MOST) {
			throw new UserException(NLS.bind(Messages.RegisterCoverage_many, unit.label(UserWording.get().english()), MOST));
		}
		List<String> columns = thing.kind() == FieldKind.CODE
				? thing.codes().stream().map(CodeItem::label).toList()
				: List.copyOf(things);
		return new RegisterCoverage(columns, rows);
	}

	private static RowField field(RegisterDefinition register, String name) throws UserException {
		Optional<RowField> field = register.field(name);
		if (field.isEmpty()) {
			throw Selection.unknown(Messages.RegisterCoverage_unknown, name,
					register.fields().stream().map(RowField::label).toList());
		}
		if (field.get().personal()) {
			throw new UserException(NLS.bind(Messages.RegisterCoverage_personal, name));
		}
		return field.get();
	}

	/** The units that have nothing at all. */
	public List<String> without() {
		return rows.entrySet().stream().filter(row -> row.getValue().isEmpty()).map(Map.Entry::getKey).toList();
	}

	/** The columns that a unit lacks. */
	public List<String> gaps(String unit) {
		return columns.stream().filter(column -> !rows.get(unit).containsKey(column)).toList();
	}

}
