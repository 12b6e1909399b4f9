package fadu.report;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import fadu.analysis.set.Inquiry.Reach;
import fadu.catalogue.ReportDesign;
import fadu.export.data.DataReport;
import fadu.export.data.DataTerms;
import fadu.export.table.WorkbookReport;
import fadu.question.PageRoom;
import fadu.question.ReportData;
import fadu.report.design.DesignResources;
import fadu.report.engine.Engine;
import fadu.report.engine.OfficialText;
import fadu.report.engine.Rendering;
import fadu.report.format.ReportFormat;
import fadu.report.format.ReportFormat.Layout;
import fadu.report.official.OfficialShell;
import fadu.report.pdf.PdfFinish;
import fadu.report.stamp.Stamp;
import fadu.report.stamp.StampCode;
import fadu.report.stamp.StampedFile;
import fadu.report.table.DesignQuestions;
import fadu.wording.Wording;
import fadu.workspace.Unshown;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;
import fadu.workspace.Workspace;

/**
 * Makes a report: checks the design, compares, renders to a temporary file and moves that to its place, so that a report is
 * there whole or not at all.
 */
public final class RunReport {

	private static final Wording WORDS = UserWording.get();
	private static final int STEPS = 10;
	private static final String PRODUCT = "\u6CD5\u5EA6 Fadu";

	private final Workspace workspace;
	private final boolean withUnreviewed;
	private final Unshown leftOut;
	private final List<String> warnings = new ArrayList<>();

	/** Makes reports of reviewed figures; for the others the report says that they are not reviewed. */
	public RunReport(Workspace workspace) {
		this(workspace, false);
	}

	/**
	 * @param workspace      where the figures are
	 * @param withUnreviewed whether figures that nobody has reviewed are printed
	 */
	public RunReport(Workspace workspace, boolean withUnreviewed) {
		this(workspace, withUnreviewed, Unshown.NOTHING);
	}

	/**
	 * @param workspace      where the figures are
	 * @param withUnreviewed whether figures that nobody has reviewed are printed
	 * @param leftOut        what the comparison that the report is of has beyond what it shows
	 */
	public RunReport(Workspace workspace, boolean withUnreviewed, Unshown leftOut) {
		this.leftOut = leftOut;
		this.workspace = workspace;
		this.withUnreviewed = withUnreviewed;
	}

	/**
	 * Makes one report.
	 *
	 * @param design     what to print
	 * @param selection  metrics, districts and period; empty lists stand for all
	 * @param parameters values for the design's own parameters, by name
	 * @param format     kind of file
	 * @param target     where the report goes; a file there is replaced
	 * @param monitor    to follow and to cancel
	 * @return the target
	 * @throws ReportException            where the report cannot be made, saying why in one line
	 * @throws OperationCanceledException where the user cancels; nothing is left behind
	 */
	public Path run(ReportDesign design, Selection selection, Map<String, String> parameters, ReportFormat format, Path target,
			IProgressMonitor monitor) throws ReportException {
		SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.RunReport_task, design.title()), STEPS);
		Optional<OfficialShell> shell = shell(parameters, format);
		byte[] checked = CheckDesigns.checked(design);
		ReportData data = new ReportData(workspace, selection, withUnreviewed, ZonedDateTime.now(), leftOut);
		progress.split(1);
		Engine engine = engine();
		progress.split(2);
		Map<String, Object> effective = new HashMap<>();
		Path written = write(target,
				temporary -> make(engine, new Job(design, checked, shell), data, parameters, effective, format, temporary,
						progress));
		describe(design, data, parameters, effective, format, written);
		return written;
	}

	/** What the user should know of the reports that this instance has made, one line each. */
	public List<String> warnings() {
		return List.copyOf(warnings);
	}

	static Engine engine() throws ReportException {
		try {
			Path logFolder = Path.of(Platform.getLogFileLocation().toOSString()).toAbsolutePath().getParent();
			return Engine.start(ReportFonts.typeface(), logFolder);
		} catch (BirtException | IOException e) {
			throw new ReportException(Messages.RunReport_noEngine, e);
		}
	}

	/** The head and end of an official document, which only a Word file can have. */
	private static Optional<OfficialShell> shell(Map<String, String> parameters, ReportFormat format) throws ReportException {
		try {
			Optional<OfficialShell> shell = OfficialShell.of(parameters);
			if (shell.isPresent() && format != Layout.DOCX) {
				throw new ReportException(Messages.RunReport_officialInWord);
			}
			if (!(format instanceof ReportFormat.Data) && parameters.keySet().stream().anyMatch(DataTerms.PARAMETERS::contains)) {
				throw new ReportException(Messages.RunReport_termsOfData);
			}
			DataTerms.of(parameters);
			return shell;
		} catch (ReportException e) {
			throw e;
		} catch (UserException e) {
			throw new ReportException(e.getMessage(), e);
		}
	}

	/** What is to be printed: a design, its checked bytes, and what an official document has around it. */
	private record Job(ReportDesign design, byte[] checked, Optional<OfficialShell> shell) {
	}

	private void make(Engine engine, Job job, ReportData data, Map<String, String> parameters,
			Map<String, Object> effective, ReportFormat format, Path file, IProgressMonitor monitor)
			throws ReportException, IOException {
		ReportDesign design = job.design();
		try (InputStream in = new ByteArrayInputStream(job.checked())) {
			IReportRunnable opened = engine.open(design.id(), in, new DesignResources(design.plugIn()));
			Map<String, Object> values = DesignParameters.of(opened, design, parameters, data);
			ReportDesignHandle handle = (ReportDesignHandle) opened.getDesignHandle();
			effective.putAll(DesignReach.parameters(handle, values));
			data.expect(format instanceof ReportFormat.Data ? Reach.ASKED : DesignReach.of(handle), effective);
			if (format == Layout.PDF || format == Layout.DOCX) {
				data.page(format == Layout.PDF
						? PageRoom.PRINT.of(data.districts().size())
						: word(job.shell(), OfficialText.isOnePage(handle), data.districts().size()));
			}
			Stamp stamp = Stamp.of(design, data, parameters, format);
			switch (format) {
			case ReportFormat.Data to ->
				new DataReport(design, data, effective, DataTerms.of(parameters)).write(to.format(), StampCode.write(stamp), file);
			case Layout layout -> layOut(engine, opened, job, data, values, layout, file, monitor);
			}
			StampedFile.write(format, file, stamp);
		} catch (OperationCanceledException | ReportException e) {
			throw e;
		} catch (BirtException | UserException | RuntimeException e) {
			// The engine also fails with unchecked exceptions; the user is told in one line all the same.
			throw failed(design, e);
		}
		if (format == Layout.PDF) {
			PdfFinish.finish(file, new PdfFinish.Facts(design.title(), design.description(), PRODUCT, locale().toLanguageTag()));
		}
	}

	private static PageRoom word(Optional<OfficialShell> shell, boolean onePage, int districts) {
		PageRoom page = UserWording.get().english()
				? PageRoom.OFFICIAL_ENGLISH
				: onePage ? PageRoom.OFFICIAL_PAGE : PageRoom.OFFICIAL;
		PageRoom rest = page.without(shell.map(OfficialShell::share).orElse(OfficialShell.LINE_BELOW_TITLE));
		PageRoom own = onePage && shell.isPresent() ? rest.withNotesInMargin() : rest;
		return districts > 1 ? own.withLongTitle() : own;
	}

	private void layOut(Engine engine, IReportRunnable opened, Job job, ReportData data, Map<String, Object> values,
			Layout format, Path file, IProgressMonitor monitor) throws BirtException, UserException, IOException {
		ReportDesign design = job.design();
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
			if (format == Layout.XLSX) {
				ReportDesignHandle handle = (ReportDesignHandle) opened.getDesignHandle();
				Map<String, Object> effective = DesignReach.parameters(handle, values);
				new WorkbookReport(design, data).write(
						DesignQuestions.of(handle, data, effective), effective, out, monitor);
				return;
			}
			Rendering rendering = new Rendering(engine, locale());
			rendering.within(job.shell());
			List<Throwable> errors = rendering.render(opened, data, values, format, out, monitor);
			warnings.addAll(rendering.warnings());
			if (!errors.isEmpty()) {
				throw failed(design, errors.get(0));
			}
		}
	}

	/** Data in a file of its own has what describes it beside it. */
	private static void describe(ReportDesign design, ReportData data, Map<String, String> parameters,
			Map<String, Object> effective,
			ReportFormat format, Path written) throws ReportException {
		if (!(format instanceof ReportFormat.Data to) || to.format().isSelfDescribing()) {
			return;
		}
		try {
			String name = written.getFileName().toString();
			DataReport report = new DataReport(design, data, effective, DataTerms.of(parameters));
			byte[] beside = report.beside(to.format(), name,
					StampCode.write(Stamp.of(design, data, parameters, format)));
			write(written.resolveSibling(name + DataReport.BESIDE), temporary -> Files.write(temporary, beside));
			Optional<byte[]> structure = report.structure(to.format());
			if (structure.isPresent()) {
				write(written.resolveSibling(name + DataReport.STRUCTURE), temporary -> Files.write(temporary, structure.get()));
			}
		} catch (IOException | UserException e) {
			throw failed(design, e);
		}
	}

	private static ReportException failed(ReportDesign design, Throwable cause) {
		if (cause instanceof EngineException && cause.getCause() instanceof RuntimeException fault) {
			ILog.of(RunReport.class).error(design.id(), fault);
			return new ReportException(
					NLS.bind(Messages.RunReport_fault, design.title(), Platform.getLogFileLocation().toOSString()),
					cause);
		}
		String reason = Optional.ofNullable(cause.getLocalizedMessage()).orElse(cause.getClass().getSimpleName());
		return new ReportException(NLS.bind(Messages.RunReport_failed, design.title(), reason.lines().findFirst().orElse("")),
				cause);
	}

	private static Locale locale() {
		return WORDS.english() ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
	}

	private static Path write(Path target, Writing writing) throws ReportException {
		Path file = target.toAbsolutePath();
		Path temporary = null;
		try {
			Files.createDirectories(file.getParent());
			temporary = Files.createFile(file.resolveSibling('.' + UUID.randomUUID().toString() + ".part"));
			writing.to(temporary);
			Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
			return target;
		} catch (IOException e) {
			throw new ReportException(NLS.bind(Messages.RunReport_noTarget, target), e);
		} finally {
			delete(temporary);
		}
	}

	private static void delete(Path temporary) {
		try {
			if (temporary != null) {
				Files.deleteIfExists(temporary);
			}
		} catch (IOException e) {
			// The report itself is not concerned by a temporary file that stays.
			return;
		}
	}

	/** Writes the report to a file. */
	@FunctionalInterface
	private interface Writing {
		void to(Path file) throws ReportException, IOException;
	}

}
