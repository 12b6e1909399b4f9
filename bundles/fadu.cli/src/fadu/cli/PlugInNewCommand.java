package fadu.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.workspace.UserException;
import fadu.workspace.kit.NewPlugIn;
import fadu.workspace.kit.PlugInKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu plugin new}: the folder of a new plug-in, to begin with. */
@Command(name = "new")
final class PlugInNewCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(index = "0", paramLabel = "district|agency|register|process|scorecard|report", descriptionKey = "plugin.kind")
	private PlugInKind kind;

	@Parameters(index = "1", paramLabel = "NAME", descriptionKey = "plugin.called")
	private String name;

	@Option(names = "--code", paramLabel = "CODE", descriptionKey = "plugin.code")
	private String code;

	@Option(names = "--name-en", paramLabel = "NAME", descriptionKey = "plugin.nameEn")
	private String nameEn;

	@Option(names = {"-o", "--output"}, paramLabel = "DIR", descriptionKey = "plugin.into")
	private Path folder;

	PlugInNewCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Path written = new NewPlugIn(session.catalogue()).run(new NewPlugIn.Order(kind, name, Optional.ofNullable(code),
				Optional.ofNullable(nameEn), folder == null ? Path.of("") : folder));
		session.out().println(NLS.bind(Messages.PlugInNewCommand_written, written));
		return 0;
	}

}
