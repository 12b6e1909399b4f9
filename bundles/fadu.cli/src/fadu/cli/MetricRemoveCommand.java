package fadu.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.workspace.OwnMetrics;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu metric remove}: removes a metric that a user defined. */
@Command(name = "remove")
final class MetricRemoveCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(paramLabel = "CODE", descriptionKey = "metric.code")
	private String code;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	@Mixin
	private SeenOptions author;

	MetricRemoveCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		new OwnMetrics(session.open(folder)).remove(code, author.person());
		session.out().println(NLS.bind(AssessmentMessages.MetricCommand_removed, code));
		return 0;
	}

}
