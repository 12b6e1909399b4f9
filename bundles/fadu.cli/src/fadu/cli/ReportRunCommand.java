package fadu.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import fadu.analysis.derive.Normalisation;
import fadu.catalogue.NameList;
import fadu.catalogue.NearestNames;
import fadu.catalogue.ReportDesign;
import fadu.question.Scope;
import fadu.report.DesignFile;
import fadu.report.ReportName;
import fadu.report.RunReport;
import fadu.report.format.ReportFormat;
import fadu.workspace.Unshown;
import fadu.workspace.MistypedException;
import fadu.workspace.SavedComparison;
import fadu.workspace.SavedComparisons;
import fadu.workspace.Selection;
import fadu.workspace.ShownComparison;
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

	@Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "run.output")
	private Path target;

	@Option(names = "--saved", paramLabel = "NAME", descriptionKey = "run.saved")
	private String saved;

	@Option(names = "--unreviewed", descriptionKey = "unreviewed")
	private boolean withUnreviewed;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	ReportRunCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		session.catalogue(); // with it come the formats of plug-ins
		Optional<ReportFormat> output = ReportFormat.of(format);
		if (output.isEmpty()) {
			throw new MistypedException(NLS.bind(Messages.ReportRunCommand_format, format,
					String.join(Messages.ReasonNotes_separator, ReportFormat.all().stream().map(ReportFormat::id).toList())));
		}
		Workspace workspace = session.open(folder);
		ReportDesign wanted = wanted(workspace);
		List<String> metrics = hasMetrics(wanted) ? List.of() : names(parameters.get(METRICS));
		Selection selection = Selection.of(workspace, metrics, names(parameters.get("districts")),
				Optional.ofNullable(parameters.get("period")));
		ShownComparison asked = saved == null
				? new ShownComparison(selection, Optional.empty(), false, Unshown.NOTHING)
				: completed(selection,
						ShownComparison.of(workspace, new SavedComparisons(workspace).of(saved), selection.period()));
		if (asked.per().isPresent()) {
			divide(wanted, asked.per().get());
		}
		RunReport report = new RunReport(workspace, withUnreviewed || asked.unreviewed(), asked.leftOut());
		Path file = target != null
				? target
				: ReportName.free(Path.of(""),
						ReportName.of(wanted, parameters, asked.selection(), workspace), output.get());
		Path written = report.run(wanted, asked.selection(), parameters, output.get(), file, new NullProgressMonitor());
		session.out().println(written);
		report.warnings().forEach(session.err()::println);
		return 0;
	}

	/** What the command names, and for the rest what was kept. */
	private static ShownComparison completed(Selection named, ShownComparison kept) {
		Selection shown = kept.selection();
		boolean others = !named.metrics().isEmpty() || !named.districts().isEmpty();
		return new ShownComparison(
				new Selection(named.metrics().isEmpty() ? shown.metrics() : named.metrics(),
						named.districts().isEmpty() ? shown.districts() : named.districts(), shown.period()),
				kept.per(), kept.unreviewed(), others ? Unshown.NOTHING : kept.leftOut());
	}

	/** Divides as the comparison does, where the design can. */
	private void divide(ReportDesign design, Normalisation per) {
		if (design.parameters().stream().anyMatch(each -> each.name().equals(Scope.PER))) {
			parameters.putIfAbsent(Scope.PER, SavedComparison.word(per));
		} else {
			session.err().println(NLS.bind(Messages.ReportRunCommand_undivided, design.title()));
		}
	}

	/** A design is named by its id, or by the file that it lies in. */
	private ReportDesign wanted(Workspace workspace) throws UserException {
		if (DesignFile.isMeant(design)) {
			return DesignFile.of(DesignFile.find(design, Path.of(""), workspace));
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
