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

	/**
	 * Reads lines of code, level, name and other names, parted by tabs; a line of another form is passed over, and is told as a
	 * problem of its plug-in.
	 */
	static DivisionTable of(String text) {
		DivisionTable table = new DivisionTable();
		int start = 0;
		while (start < text.length()) {
			int end = text.indexOf('\n', start);
			int stop = end < 0 ? text.length() : end;
			if (text.charAt(start) != '#') {
				table.addLine(text.substring(start, stop));
			}
			start = stop + 1;
		}
		return table;
	}

	private void addLine(String line) {
		String[] cells = line.split("\t");
		Level level = cells.length < 3 ? null : Level.get(cells[1]);
		if (level != null) {
			List<String> others = cells.length == 3 ? List.of() : List.of(cells).subList(3, cells.length);
			add(new Division(cells[0], cells[2], level, parent(cells[0]), others));
		}
	}

	/** The next area above that is listed: a county may lie in a province directly, and its code shows only where. */
	private Optional<String> parent(String code) {
		for (int digits = 4; digits > 0 && code.length() == 6; digits -= 2) {
			String above = code.substring(0, digits) + "0".repeat(6 - digits);
			if (!above.equals(code) && byCode.containsKey(above)) {
				return Optional.of(above);
			}
		}
		return Optional.empty();
	}

	/** Adds a division, unless there is one with its code. */
	void add(Division division) {
		if (byCode.putIfAbsent(division.code(), division) == null) {
			for (String name : division.names()) {
				List<Division> called = byName.get(name);
				if (called == null) {
					byName.put(name, List.of(division));
				} else if (!called.contains(division)) {
					List<Division> more = new ArrayList<>(called);
					more.add(division);
					byName.put(name, more);
				}
			}
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
