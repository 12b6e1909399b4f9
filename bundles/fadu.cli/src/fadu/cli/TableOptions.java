package fadu.cli;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import fadu.workspace.Person;
import fadu.workspace.TableImport;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A table whose cells are figures, what its heads and labels mean, and how it is said what became of it. */
final class TableOptions {

	@Spec(Spec.Target.MIXEE)
	private CommandSpec command;

	@Option(names = "--table", paramLabel = "FILE", descriptionKey = "table")
	private Path table;

	@Option(names = "--map", paramLabel = "MAP", descriptionKey = "map")
	private String map;

	@Option(names = "--draft-map", paramLabel = "FILE", descriptionKey = "draftMap")
	private Path draft;

	@Option(names = "--confirmed", descriptionKey = "confirmed")
	private boolean confirmed;

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
	private CatalogueCommand.Format format;

	@Mixin
	private OutputOptions output;

	boolean isTable() {
		return table != null;
	}

	/** These options say nothing of reports. */
	void refuseAlone() {
		if (map != null || draft != null || confirmed || format != null || output.isFile()) {
			throw new ParameterException(command.commandLine(), Messages.TableOptions_alone);
		}
	}

	/** Takes the table, or says what it would change; 1 where nothing of it can be taken and some cells were refused. */
	int run(Session session, Workspace workspace, DocumentOptions said, Person by, boolean preview) throws UserException {
		if (!said.isEmpty()) {
			throw new ParameterException(command.commandLine(), Messages.TableOptions_fileToo);
		}
		TableImport tables = new TableImport(workspace, by);
		TableImport.Wanted wanted = new TableImport.Wanted(table, Optional.ofNullable(map), said.district(), said.period(),
				confirmed);
		if (draft != null) {
			session.out().println(NLS.bind(Messages.TableOptions_drafted, draft, tables.draft(wanted, draft)));
			return 0;
		}
		TableImport.Taken taken = preview ? tables.preview(wanted) : tables.keep(wanted);
		TableFormat words = new TableFormat(taken, workspace);
		output.write(session, out -> {
			if (format == CatalogueCommand.Format.json) {
				Json.object(words.record(table), out);
			} else {
				words.table(!preview, out);
			}
		});
		return taken.read().figures().isEmpty() && !taken.read().refused().isEmpty() ? 1 : 0;
	}

}
