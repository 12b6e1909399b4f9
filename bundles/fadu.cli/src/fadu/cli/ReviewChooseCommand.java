package fadu.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.model.Observation;
import fadu.workspace.ChooseFigure;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu review choose}: one of several figures stands for its cell. */
@Command(name = "choose")
final class ReviewChooseCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(index = "0", paramLabel = "DOCUMENT", descriptionKey = "document")
	private String document;

	@Parameters(index = "1", paramLabel = "ID", descriptionKey = "ids")
	private String id;

	@Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "choose.reason", defaultValue = "")
	private String reason;

	@Option(names = "--release", descriptionKey = "choose.release")
	private boolean release;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	@Mixin
	private SeenOptions author;

	ReviewChooseCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		ChooseFigure choose = new ChooseFigure(session.open(folder), author.person());
		Observation figure = choose.find(document, id);
		if (release) {
			choose.release(figure);
		} else {
			choose.choose(figure, choose.others(figure), reason);
		}
		session.out().println(NLS.bind(release ? Messages.ReviewChooseCommand_released : Messages.ReviewChooseCommand_chosen,
				figure.getText()));
		return 0;
	}

}
