package fadu.cli;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import fadu.reading.ReadingContext;
import fadu.wording.Wording;
import fadu.workspace.PreviewImport;
import fadu.workspace.PreviewImport.Preview;
import fadu.workspace.PreviewImport.Standing;
import fadu.workspace.ReportFiles;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;
import fadu.workspace.Workspace;

/** Says of each file what an import would make of it; nothing is kept. */
final class ImportPreview {

	private static final Wording WORDS = UserWording.get();

	private final Session session;
	private final PreviewImport previews;

	ImportPreview(Session session, Workspace workspace) {
		this.session = session;
		previews = new PreviewImport(workspace);
	}

	/** Returns 0 where all files would come in or are there already. */
	int of(List<Path> named, ReadingContext context) throws UserException {
		boolean all = true;
		for (Path file : PassedOver.tell(session, ReportFiles.find(named))) {
			Preview found = previews.look(file, context, () -> false);
			session.out().println(NLS.bind(Messages.ImportPreview_line, new Object[]{found.file(), found.district().orElse("?"),
					found.period().map(WORDS::display).orElse("?"), found.figures(), found.metrics(), standing(found)}));
			session.out().flush();
			all &= !(found.standing() instanceof Standing.Unreadable || found.standing() instanceof Standing.Open
					|| found.standing() instanceof Standing.Foreign);
		}
		return all ? 0 : 1;
	}

	private static String standing(Preview found) {
		return switch (found.standing()) {
		case Standing.New fresh when found.isDoubtful() -> Messages.ImportPreview_doubtful;
		case Standing.New fresh -> Messages.ImportPreview_new;
		case Standing.Known known -> NLS.bind(Messages.ImportPreview_known, known.name());
		case Standing.Copy copy -> NLS.bind(Messages.ImportPreview_copy, copy.name());
		case Standing.Twice twice -> NLS.bind(Messages.ImportPreview_twice, twice.name());
		case Standing.Open open -> open.question().isEmpty() ? Messages.ImportPreview_open : open.question();
		case Standing.Foreign foreign -> NLS.bind(Messages.ImportPreview_foreign, foreign.district());
		case Standing.Unreadable unreadable -> unreadable.message();
		};
	}

}
