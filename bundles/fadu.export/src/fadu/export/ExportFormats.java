package fadu.export;

import java.util.List;
import java.util.Optional;

import fadu.catalogue.OpenList;

/** All formats that are there now. */
public final class ExportFormats {

	private static final OpenList<ExportFormat> ALL = new OpenList<>(ExportFormat.class);

	private ExportFormats() {
	}

	/** All, in the order in which users read them. */
	public static List<ExportFormat> all() {
		return ALL.now();
	}

	/** The format with the name. */
	public static Optional<ExportFormat> named(String name) {
		return all().stream().filter(format -> format.name().equals(name)).findFirst();
	}

}
