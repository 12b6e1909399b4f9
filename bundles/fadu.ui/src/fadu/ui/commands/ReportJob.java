package fadu.ui.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import fadu.catalogue.ReportDesign;
import fadu.catalogue.ReportParameter;
import fadu.report.ReportException;
import fadu.report.RunReport;
import fadu.report.format.ReportFormat;
import fadu.ui.comparison.ComparisonModel;
import fadu.workspace.SavedComparison;
import fadu.workspace.Selection;

/** Makes reports of a selection. The report engine is started by the first one. */
public final class ReportJob {

	/** The parameter of designs that says what figures are divided by. */
	private static final String PER = "per";

	private ReportJob() {
	}

	/** What became of a report. */
	public sealed interface Result {
	}

	/**
	 * The report is there.
	 *
	 * @param file     where
	 * @param warnings what the user should know of it, one line each
	 */
	public record Made(Path file, List<String> warnings) implements Result {
	}

	/**
	 * The report could not be made.
	 *
	 * @param message why, one line for the user
	 */
	public record Failed(String message) implements Result {
	}

	/** Makes the comparison as a web page in a temporary folder, in the background, and tells on the thread of the display. */
	public static void html(ComparisonModel model, Selection selection, Display display, Consumer<Result> then) {
		Job.create(Messages.ReportJob_name, (ICoreRunnable) monitor -> {
			Result result = make(model, selection, ReportFormat.Layout.HTML, Map.of(), monitor);
			if (!display.isDisposed()) {
				display.asyncExec(() -> then.accept(result));
			}
		}).schedule();
	}

	/** Makes the comparison as a spreadsheet in a temporary folder, divided as in the window, and tells in the same way. */
	public static void spreadsheet(ComparisonModel model, Selection selection, Display display, Consumer<Result> then) {
		Map<String, String> parameters = model.per().map(SavedComparison::word).map(word -> Map.of(PER, word)).orElse(Map.of());
		Job.create(Messages.ReportJob_name, (ICoreRunnable) monitor -> {
			Result result = make(model, selection, ReportFormat.Layout.XLSX, parameters, monitor);
			if (!display.isDisposed()) {
				display.asyncExec(() -> then.accept(result));
			}
		}).schedule();
	}

	private static Result make(ComparisonModel model, Selection selection, ReportFormat format, Map<String, String> parameters,
			IProgressMonitor monitor) {
		try {
			Path folder = Files.createTempDirectory("fadu-report");
			Path page = folder.resolve("comparison." + format.extension());
			page.toFile().deleteOnExit();
			folder.toFile().deleteOnExit();
			ReportDesign design = model.catalogue().comparisonDesign()
					.orElseThrow(() -> new ReportException(Messages.ReportJob_noDesign));
			Map<String, String> known = new HashMap<>(parameters);
			known.keySet().retainAll(design.parameters().stream().map(ReportParameter::name).toList());
			return run(model, selection, new ReportWish(design, known, format), page, monitor);
		} catch (ReportException | IOException | RuntimeException | LinkageError e) { // a view that waits must hear of it
			ILog.of(ReportJob.class).error(e.getMessage(), e);
			return new Failed(e.getLocalizedMessage());
		}
	}

	/** Makes a report, on the thread of the caller. */
	static Made run(ComparisonModel model, Selection selection, ReportWish wish, Path target, IProgressMonitor monitor)
			throws ReportException {
		RunReport report = new RunReport(model.workspace(), model.isWithUnreviewed());
		Path file = report.run(wish.design(), selection, wish.parameters(), wish.format(), target, monitor);
		return new Made(file, report.warnings());
	}

}
