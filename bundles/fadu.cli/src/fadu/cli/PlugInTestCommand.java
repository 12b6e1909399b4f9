package fadu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.osgi.framework.BundleException;

import fadu.report.PrintTests;
import fadu.workspace.CheckPlugIn;
import fadu.workspace.UserException;
import fadu.workspace.kit.TestLine;
import fadu.workspace.kit.TestPlugIn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code fadu plugin test}: runs the tests that lie in a plug-in, without installing it. */
@Command(name = "test")
final class PlugInTestCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(paramLabel = "FOLDER", descriptionKey = "plugin.folder")
	private Path folder;

	PlugInTestCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Path plugIn = folder.toAbsolutePath().normalize();
		new CheckPlugIn(session.catalogue()).usable(plugIn);
		List<TestLine.Outcome> outcomes = new ArrayList<>();
		try {
			Runnable back = session.catalogue().tryOut(plugIn);
			try {
				outcomes.addAll(new TestPlugIn(session.catalogue(), plugIn).run());
				if (PrintTests.areIn(plugIn)) {
					outcomes.addAll(printed(plugIn));
				}
			} finally {
				back.run();
			}
		} catch (BundleException | IOException e) {
			throw new UserException(NLS.bind(Messages.PlugInTestCommand_failed, folder, e.getLocalizedMessage()), e);
		}
		outcomes.stream().filter(outcome -> !outcome.passed())
				.forEach(outcome -> session.out().println(outcome.line().file() + ':' + outcome.line().number() + ": "
						+ String.join(" | ", outcome.line().cells()) + " → " + outcome.found()));
		long failed = outcomes.stream().filter(outcome -> !outcome.passed()).count();
		session.err().println(NLS.bind(Messages.PlugInTestCommand_done, outcomes.size() - failed, failed));
		return failed == 0 && !outcomes.isEmpty() ? 0 : 1;
	}

	/** In a workspace of its own, which nobody keeps. */
	private List<TestLine.Outcome> printed(Path plugIn) throws UserException, IOException {
		Path empty = Files.createTempDirectory("fadu");
		try {
			return PrintTests.run(session.open(empty), plugIn);
		} finally {
			session.leave();
			try (Stream<Path> files = Files.walk(empty)) {
				files.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
			}
		}
	}

}
