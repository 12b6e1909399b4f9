package fadu.export;

import java.util.List;
import java.util.Map;

/**
 * Tables that belong together, and what is said of them.
 *
 * @param tables the one that a file with one table holds comes first; those after it say what its codes stand for
 * @param about  properties of a Data Package by their names there, {@code name} and {@code title} among them
 */
public record ExportData(List<ExportTable<?>> tables, Map<String, Object> about) {

	public ExportData {
		tables = List.copyOf(tables);
		if (tables.isEmpty()) {
			throw new IllegalArgumentException("no table");
		}
	}

}
