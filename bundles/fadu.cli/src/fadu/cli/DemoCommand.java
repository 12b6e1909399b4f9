package fadu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import fadu.analysis.Comparison;
import fadu.catalogue.Names;
import fadu.catalogue.ReportDesign;
import fadu.reading.ReadingContext;
import fadu.report.ReportFormat;
import fadu.report.RunReport;
import fadu.workspace.CompareDistricts;
import fadu.workspace.Normalised;
import fadu.workspace.ReadReports;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code fadu demo}: the main job from end to end. Reads the sample reports, sets the districts of the plug-ins side by side and
 * writes the comparison report in every format.
 */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

	/** The folder of the sample reports; the launcher sets it. */
	private static final String SAMPLES = "fadu.samples";
	private static final String COMPARISON = "fadu.report.comparison";

	private final Session session;

	@Option(names = "--out", paramLabel = "DIR", descriptionKey = "out", defaultValue = "demo")
	private Path folder;

	DemoCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		readSamples();
		Workspace workspace = session.open(folder.resolve("workspace"));
		compare(workspace);
		writeReports(workspace);
		return 0;
	}

	private void readSamples() throws UserException {
		session.out().println(Messages.DemoCommand_reading);
		ReadReports readReports = new ReadReports(session.catalogue());
		for (Path sample : samples()) {
			ReadReports.Result result = readReports.read(sample, new ReadingContext(Optional.empty(), Optional.empty()));
			long known = result.reading().figures().stream().filter(figure -> figure.metric().isPresent()).count();
			session.out().println(NLS.bind(Messages.DemoCommand_sample,
					new Object[] { sample.getFileName(), result.reading().figures().size(), known }));
		}
	}

	private static List<Path> samples() throws UserException {
		Path samples = Path.of(System.getProperty(SAMPLES, "examples/reports"));
		try (Stream<Path> files = Files.list(samples)) {
			return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
		} catch (IOException e) {
			throw new UserException(NLS.bind(Messages.DemoCommand_noSamples, samples), e);
		}
	}

	private void compare(Workspace workspace) throws UserException {
		String districts = String.join(Messages.ReasonNotes_separator, workspace.districts().stream().map(Names::of).toList());
		session.out().println(NLS.bind(Messages.DemoCommand_comparing, districts));
		Comparison comparison = new CompareDistricts(workspace, false).run(Selection.ALL);
		ComparisonFormat.table.write(comparison, Normalised.NONE, session.out());
	}

	private void writeReports(Workspace workspace) throws UserException {
		session.out().println();
		session.out().println(Messages.DemoCommand_writing);
		session.out().flush();
		ReportDesign design = session.catalogue().report(COMPARISON)
				.orElseThrow(() -> new UserException(NLS.bind(Messages.ReportRunCommand_unknown, COMPARISON, "")));
		RunReport runReport = new RunReport(workspace);
		for (ReportFormat format : ReportFormat.values()) {
			Path target = folder.resolve("comparison." + format.extension()).toAbsolutePath().normalize();
			session.out().println("  " + runReport.run(design, Selection.ALL, Map.of(), format, target, new NullProgressMonitor()));
			session.out().flush();
		}
		runReport.warnings().stream().distinct().forEach(session.err()::println);
	}

}
