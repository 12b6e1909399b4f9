package fadu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Of which workspace a list is, and how and where it is written. */
final class ListOptions {

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format", defaultValue = "table")
	private CatalogueCommand.Format format;

	@Mixin
	private OutputOptions output;

	Workspace open(Session session) throws UserException {
		return session.open(folder);
	}

	/**
	 * Writes a list.
	 *
	 * @param records for programs
	 * @param table   the same for people
	 */
	void write(Session session, List<? extends Map<String, ?>> records, Grid table) throws UserException {
		output.write(session, out -> {
			switch (format) {
			case json -> Json.array(records, out);
			case table -> GridFormat.table(table, out);
			}
		});
	}

	/** The same; where nothing is in the list, people read the line that says so. */
	void write(Session session, List<? extends Map<String, ?>> records, Grid table, String none) throws UserException {
		if (format == CatalogueCommand.Format.table && table.rows().isEmpty()) {
			output.write(session, out -> out.println(none));
		} else {
			write(session, records, table);
		}
	}

}
