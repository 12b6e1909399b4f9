package fadu.cli;

import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.workspace.ReviewFigures;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code fadu review reject}: figures are none, or must not be used. */
@Command(name = "reject")
final class ReviewRejectCommand implements Callable<Integer> {

	private final Session session;

	@Mixin
	private FigureOptions figures;

	ReviewRejectCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		ReviewFigures review = figures.open(session);
		session.out().println(NLS.bind(Messages.ReviewCommand_rejected, review.reject(figures.of(review))));
		return 0;
	}

}
