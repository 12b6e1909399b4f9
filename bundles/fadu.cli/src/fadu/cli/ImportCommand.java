package fadu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

import fadu.model.SourceDocument;
import fadu.workspace.ImportReports;
import fadu.workspace.ImportReports.Outcome;
import fadu.workspace.ImportReports.Summary;
import fadu.workspace.ReportFiles;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fadu import}: reads report files, or a table of figures, and keeps them in the workspace. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

	private static final int SHORT_HASH = 12;

	private final Session session;

	@Mixin
	private DocumentOptions documents;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	@Option(names = "--copies", descriptionKey = "copies")
	private boolean copies;

	@Mixin
	private AuthorOptions author;

	ImportCommand(Session session) {
		this.session = session;
	}

	@Option(names = "--preview", descriptionKey = "preview")
	private boolean preview;

	@Mixin
	private TableOptions table;

	@Override
	public Integer call() throws UserException {
		if (table.isTable()) {
			return table.run(session, session.open(folder), documents, author.person(), preview);
		}
		table.refuseAlone();
		if (preview) {
			return new ImportPreview(session, session.open(folder)).of(documents.files(), documents.context());
		}
		ImportReports importReports = new ImportReports(session.open(folder), author.person());
		ImportReports importing = copies ? importReports.withCopies() : importReports;
		List<Path> files = PassedOver.tell(session, ReportFiles.find(documents.files()));
		Summary summary;
		AtomicInteger kept = new AtomicInteger();
		try (BulkProgress progress = new BulkProgress(session, files.size())) {
			try {
				summary = importing.run(files, documents.context(), progress, outcome -> {
					tell(outcome);
					kept.addAndGet(outcome instanceof Outcome.Refused ? 0 : 1);
					progress.step();
				});
			} catch (OperationCanceledException e) {
				session.err().println(NLS.bind(Messages.ImportCommand_stopped, BulkProgress.grouped(kept.get()),
						BulkProgress.grouped(files.size())));
				return 1;
			}
		}
		summary.outcomes().stream().filter(Outcome.Imported.class::isInstance).map(Outcome.Imported.class::cast)
				.forEach(imported -> tellFindings(imported, summary.findings().getOrDefault(imported.document().getSha256(), 0)));
		summary.cut().ifPresent(session.err()::println);
		return summary.cut().isPresent() || summary.outcomes().stream().anyMatch(Outcome.Refused.class::isInstance) ? 1 : 0;
	}

	private void tellFindings(Outcome.Imported imported, int findings) {
		if (findings > 0) {
			session.out().println(NLS.bind(Messages.ImportCommand_findings, imported.file(), findings));
		}
	}

	private void tell(Outcome outcome) {
		switch (outcome) {
		case Outcome.Imported imported -> {
			session.out().println(NLS.bind(Messages.ImportCommand_imported, new Object[]{imported.file(),
					imported.district(), imported.figures()}));
			if (imported.figures() == 0) {
				session.err().println(NLS.bind(Messages.ImportCommand_noFigures, imported.file()));
			}
			imported.question().ifPresent(session.err()::println);
			if (imported.document().getNote() != null) {
				imported.document().getNote().lines()
						.forEach(note -> session.err().println(NLS.bind(Messages.ReadCommand_note, imported.file(), note)));
			}
		}
		case Outcome.Settled settled ->
			session.out().println(NLS.bind(Messages.ImportCommand_settled, settled.file(), settled.district()));
		case Outcome.SameText same ->
			session.out().println(NLS.bind(Messages.ImportCommand_sameText, same.file(), name(same.known())));
		case Outcome.Known known -> session.out().println(NLS.bind(Messages.ImportCommand_known, known.file(), known.name()));
		case Outcome.Refused refused -> session.err().println(refused.message());
		}
		session.out().flush(); // what is in is said before the next file is read
	}

	/** The file and its hash: two files may have one name. */
	private static String name(SourceDocument document) {
		return NLS.bind(Messages.ImportCommand_document, document.getFileName(), document.getSha256().substring(0, SHORT_HASH));
	}

}
