package fadu.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.workspace.ExportPlugIn;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code fadu export-plugin}: writes the reviewed figures of a district as a plug-in. */
@Command(name = "export-plugin")
final class ExportPluginCommand implements Callable<Integer> {

	private final Session session;

	@Option(names = "--district", paramLabel = "D", descriptionKey = "exportedDistrict", required = true)
	private String district;

	@Option(names = {"-o", "--output"}, paramLabel = "FOLDER", descriptionKey = "plugInFolder", required = true)
	private Path target;

	@Option(names = "--model-only", descriptionKey = "modelOnly")
	private boolean modelAlone;

	@Option(names = "--force", descriptionKey = "force")
	private boolean replace;

	@Option(names = "--symbolic-name", paramLabel = "NAME", descriptionKey = "symbolicName")
	private String symbolicName;

	@Option(names = "--code", paramLabel = "CODE", descriptionKey = "districtCode")
	private String code;

	@Option(names = "--name-en", paramLabel = "NAME", descriptionKey = "districtNameEn")
	private String nameEn;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	ExportPluginCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		ExportPlugIn.Order order = new ExportPlugIn.Order(target, modelAlone, replace, Optional.ofNullable(symbolicName),
				Optional.ofNullable(code), Optional.ofNullable(nameEn));
		ExportPlugIn.Result result = new ExportPlugIn(session.open(folder)).run(district, order);
		session.out().println(NLS.bind(Messages.ExportPluginCommand_written, result.target(), result.figures()));
		if (result.waiting() + result.rejected() > 0) {
			session.out().println(NLS.bind(Messages.ExportPluginCommand_leftOut, result.waiting(), result.rejected()));
		}
		return 0;
	}

}
