package fadu.cli;

import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.workspace.ReviewFigures;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code fadu review confirm}: figures are right. */
@Command(name = "confirm")
final class ReviewConfirmCommand implements Callable<Integer> {

	private final Session session;

	@Mixin
	private FigureOptions figures;

	ReviewConfirmCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		ReviewFigures review = figures.open(session);
		session.out().println(NLS.bind(Messages.ReviewCommand_confirmed, review.confirm(figures.of(review))));
		return 0;
	}

}
