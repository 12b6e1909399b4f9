package fadu.ui.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import fadu.catalogue.ReportDesign;
import fadu.catalogue.ReportParameter;
import fadu.report.ReportException;
import fadu.report.RunReport;
import fadu.report.format.ReportFormat;
import fadu.ui.changes.Unforeseen;
import fadu.ui.comparison.ComparisonModel;
import fadu.workspace.SavedComparison;
import fadu.workspace.ShownComparison;
import fadu.workspace.UserException;

/** Makes reports of the open comparison. The report engine is started by the first one. */
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

	/**
	 * Makes the open comparison as it is shown as a web page in a temporary folder, in the background; tells on the thread of the
	 * display.
	 */
	public static void html(ComparisonModel model, SavedComparison open, Display display, Consumer<Result> then) {
		make(model, open, ReportFormat.Layout.HTML, display, then);
	}

	/** Makes it as a spreadsheet in the same way. */
	public static void spreadsheet(ComparisonModel model, SavedComparison open, Display display, Consumer<Result> then) {
		make(model, open, ReportFormat.Layout.XLSX, display, then);
	}

	private static void make(ComparisonModel model, SavedComparison open, ReportFormat format, Display display,
			Consumer<Result> then) {
		Job.create(Messages.ReportJob_name, (ICoreRunnable) monitor -> {
			Result result = make(model, open, format, monitor);
			if (!display.isDisposed()) {
				display.asyncExec(() -> then.accept(result));
			}
		}).schedule();
	}

	private static Result make(ComparisonModel model, SavedComparison open, ReportFormat format, IProgressMonitor monitor) {
		try {
			Path folder = Files.createTempDirectory("fadu-report");
			Path page = folder.resolve("comparison." + format.extension());
			page.toFile().deleteOnExit();
			folder.toFile().deleteOnExit();
			ReportDesign design = model.catalogue().comparisonDesign()
					.orElseThrow(() -> new ReportException(Messages.ReportJob_noDesign));
			ShownComparison shown = ShownComparison.ofLatest(model.workspace(), open);
			Map<String, String> parameters = new HashMap<>();
			shown.per().map(SavedComparison::word).ifPresent(word -> parameters.put(PER, word));
			parameters.keySet().retainAll(design.parameters().stream().map(ReportParameter::name).toList());
			RunReport report = new RunReport(model.workspace(), shown.unreviewed(), shown.leftOut());
			return new Made(report.run(design, shown.selection(), parameters, format, page, monitor), report.warnings());
		} catch (UserException e) {
			return new Failed(e.getLocalizedMessage());
		} catch (IOException | RuntimeException | Error e) { // a view that waits must hear of it
			return new Failed(Unforeseen.of(e).getMessage());
		}
	}

}
