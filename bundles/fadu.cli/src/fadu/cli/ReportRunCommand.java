package fadu.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import fadu.catalogue.NameList;
import fadu.catalogue.NearestNames;
import fadu.catalogue.ReportDesign;
import fadu.report.DesignFile;
import fadu.report.RunReport;
import fadu.report.format.ReportFormat;
import fadu.workspace.MistypedException;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code fadu report run}: fills a report design and writes it as PDF, Word, Excel or HTML, or its figures as data. The parameters
 * {@code metrics}, {@code districts} (names with commas between them) and {@code period} select the figures; all others go to the
 * design, and so does {@code metrics} where the design has metrics of its own.
 */
@Command(name = "run")
final class ReportRunCommand implements Callable<Integer> {

	private static final String METRICS = "metrics";

	private final Session session;

	@Parameters(paramLabel = "DESIGN", descriptionKey = "design")
	private String design;

	@Option(names = "-p", paramLabel = "NAME=VALUE", descriptionKey = "parameter")
	private Map<String, String> parameters = new LinkedHashMap<>();

	@Option(names = "--format", paramLabel = "pdf|docx|xlsx|html|NAME", descriptionKey = "reportFormat", required = true)
	private String format;

	@Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "output", required = true)
	private Path target;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	ReportRunCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Optional<ReportFormat> output = ReportFormat.of(format);
		if (output.isEmpty()) {
			throw new MistypedException(NLS.bind(Messages.ReportRunCommand_format, format,
					String.join(Messages.ReasonNotes_separator, ReportFormat.all().stream().map(ReportFormat::id).toList())));
		}
		Workspace workspace = session.open(folder);
		ReportDesign wanted = wanted();
		List<String> metrics = hasMetrics(wanted) ? List.of() : names(parameters.get(METRICS));
		Selection selection = Selection.of(workspace, metrics, names(parameters.get("districts")),
				Optional.ofNullable(parameters.get("period")));
		RunReport report = new RunReport(workspace);
		Path written = report.run(wanted, selection, parameters, output.get(), target, new NullProgressMonitor());
		session.out().println(written);
		report.warnings().forEach(session.err()::println);
		return 0;
	}

	/** A design is named by its id, or by the file that it lies in. */
	private ReportDesign wanted() throws UserException {
		if (DesignFile.isMeant(design)) {
			return DesignFile.of(Path.of(design));
		}
		Optional<ReportDesign> known = session.catalogue().report(design);
		if (known.isEmpty()) {
			List<String> nearest = NearestNames.of(design, session.catalogue().reports().stream().map(ReportDesign::id).toList());
			throw new UserException(NLS.bind(Messages.ReportRunCommand_unknown, design, String.join(" ", nearest)));
		}
		return known.get();
	}

	private static boolean hasMetrics(ReportDesign design) {
		return design.parameters().stream().anyMatch(each -> each.name().equals(METRICS));
	}

	private static List<String> names(String value) {
		return value == null ? List.of() : NameList.of(value);
	}

}
