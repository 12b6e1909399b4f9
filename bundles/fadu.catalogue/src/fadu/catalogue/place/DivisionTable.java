package fadu.catalogue.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.model.Level;

/** Divisions by code and by name. */
final class DivisionTable {

	private final Map<String, Division> byCode = new LinkedHashMap<>();
	private final Map<String, List<Division>> byName = new HashMap<>();

	/** Reads lines of code, level, name and other names, parted by tabs; a line of another form is passed over. */
	static DivisionTable of(String text) {
		DivisionTable table = new DivisionTable();
		text.lines().filter(line -> !line.startsWith("#")).forEach(table::addLine);
		return table;
	}

	private void addLine(String line) {
		String[] cells = line.split("\t");
		Level level = cells.length < 3 ? null : Level.get(cells[1]);
		if (level != null) {
			add(new Division(cells[0], cells[2], level, parent(cells[0]), List.of(cells).subList(3, cells.length)));
		}
	}

	/** The next area above that is listed: a county may lie in a province directly, and its code shows only where. */
	private Optional<String> parent(String code) {
		return List.of(4, 2).stream().filter(digits -> code.length() == 6)
				.map(digits -> code.substring(0, digits) + "0".repeat(6 - digits))
				.filter(above -> !above.equals(code) && byCode.containsKey(above)).findFirst();
	}

	/** Adds a division, unless there is one with its code. */
	void add(Division division) {
		if (byCode.putIfAbsent(division.code(), division) == null) {
			division.names().distinct().forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>(1)).add(division));
		}
	}

	Optional<Division> division(String code) {
		return Optional.ofNullable(byCode.get(code));
	}

	/** The divisions that bear the name. */
	List<Division> called(String name) {
		return byName.getOrDefault(name, List.of());
	}

	Collection<Division> all() {
		return byCode.values();
	}

}
