package fadu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import fadu.workspace.ImportReports;
import fadu.workspace.ImportReports.Outcome;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fadu import}: reads report files and keeps them in the workspace. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

	private final Session session;

	@Mixin
	private DocumentOptions documents;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	@Mixin
	private AuthorOptions author;

	ImportCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		List<Outcome> outcomes = new ImportReports(session.open(folder), author.name()).run(documents.files(), documents.context(),
				new NullProgressMonitor());
		outcomes.forEach(this::tell);
		return outcomes.stream().anyMatch(Outcome.Refused.class::isInstance) ? 1 : 0;
	}

	private void tell(Outcome outcome) {
		switch (outcome) {
		case Outcome.Imported imported -> {
			session.out().println(NLS.bind(Messages.ImportCommand_imported, new Object[]{imported.file(),
					imported.district(), imported.document().getObservations().size()}));
			imported.question().ifPresent(session.err()::println);
			if (imported.findings() > 0) {
				session.out().println(NLS.bind(Messages.ImportCommand_findings, imported.file(), imported.findings()));
			}
			if (imported.document().getNote() != null) {
				imported.document().getNote().lines()
						.forEach(note -> session.err().println(NLS.bind(Messages.ReadCommand_note, imported.file(), note)));
			}
		}
		case Outcome.Settled settled ->
			session.out().println(NLS.bind(Messages.ImportCommand_settled, settled.file(), settled.district()));
		case Outcome.Known known -> session.out().println(NLS.bind(Messages.ImportCommand_known, known.file()));
		case Outcome.Refused refused -> session.err().println(refused.message());
		}
	}

}
