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

import fadu.analysis.compare.Comparisons;
import fadu.analysis.compare.Normalised;
import fadu.analysis.set.FigureSet;
import fadu.catalogue.ReportDesign;
import fadu.model.District;
import fadu.reading.ReadingContext;
import fadu.report.OneDistrict;
import fadu.report.RunReport;
import fadu.report.format.ReportFormat;
import fadu.wording.Wording;
import fadu.workspace.ReadReports;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;
import fadu.workspace.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code fadu demo}: the main job from end to end. Reads the sample reports, sets the districts of the plug-ins side by side and
 * writes the comparison in every format, a profile of each district and every other report of the plug-ins as PDF and Word.
 */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

	private static final Wording WORDS = UserWording.get();

	/** The folder of the sample reports; the launcher sets it. */
	private static final String SAMPLES = "fadu.samples";
	private static final String COMPARISON = "fadu.report.comparison";
	private static final String TOPIC = "fadu.report.topic";
	/** A line of business that most of the districts report on, and that has no report of its own. */
	private static final String PUBLICITY = "PL";
	private static final ReportFormat[] PRINTED = {ReportFormat.Layout.PDF, ReportFormat.Layout.DOCX};

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
					new Object[]{sample.getFileName(), result.reading().figures().size(), known}));
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
		String districts = String.join(Messages.ReasonNotes_separator, workspace.districts().stream().map(WORDS::name).toList());
		session.out().println(NLS.bind(Messages.DemoCommand_comparing, districts));
		FigureSet set = workspace.figures().load(Selection.ALL.inquiry(false));
		ComparisonFormat.table.write(set, Comparisons.of(set), Normalised.NONE, session.out());
	}

	private void writeReports(Workspace workspace) throws UserException {
		session.out().println();
		session.out().println(Messages.DemoCommand_writing);
		session.out().flush();
		RunReport runReport = new RunReport(workspace);
		for (ReportDesign design : session.catalogue().reports()) {
			String name = design.id().replaceFirst("^fadu\\.(report|district|metrics)\\.", "").replace('.', '-');
			if (OneDistrict.isRequired(design)) {
				for (District district : workspace.districts()) {
					write(runReport, design, Map.of(OneDistrict.PARAMETER, district.getCode()), name + '-' + district.getCode(),
							PRINTED);
				}
			} else if (design.id().equals(TOPIC)) {
				write(runReport, design, Map.of("domain", PUBLICITY), name + '-' + PUBLICITY, PRINTED);
			} else {
				write(runReport, design, Map.of(), name,
						design.id().equals(COMPARISON) ? ReportFormat.all().toArray(ReportFormat[]::new) : PRINTED);
			}
		}
	}

	private void write(RunReport runReport, ReportDesign design, Map<String, String> parameters, String name,
			ReportFormat... formats)
			throws UserException {
		for (ReportFormat format : formats) {
			Path target = folder.resolve(name + '.' + format.extension()).toAbsolutePath().normalize();
			session.out()
					.println("  " + runReport.run(design, Selection.ALL, parameters, format, target, new NullProgressMonitor()));
			session.out().flush();
		}
	}

}
