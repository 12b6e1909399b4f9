package fadu.report.engine;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.IEngineTask;
import org.eclipse.birt.report.engine.api.IPDFRenderOption;
import org.eclipse.birt.report.engine.api.IRenderOption;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.engine.api.IRunAndRenderTask;
import org.eclipse.birt.report.engine.api.PDFRenderOption;
import org.eclipse.birt.report.engine.api.RenderOption;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import fadu.question.ReportData;
import fadu.question.RowBudget;
import fadu.report.format.ReportFormat.Layout;
import fadu.report.official.OfficialShell;
import fadu.report.pdf.MissingCharacters;
import fadu.report.pdf.PdfEmitter;

/** Runs one design on one set of data and writes one file. */
public final class Rendering {

	private static final String WORD_EMITTER = "fadu.report.word";
	/** The type area of GB/T 9704-2012 in millimetres. */
	private static final int WIDTH_OF_WORD_PAGE = 156;
	private static final String HTML_EMITTER = "fadu.report.html";
	private static final String PDF_EMITTER = "fadu.report.pdf";
	private static final int CHART_DPI = 192;

	private final Engine engine;
	private final Locale locale;
	private final Limits limits;
	private final MissingCharacters missing = new MissingCharacters();
	private Optional<OfficialShell> shell = Optional.empty();
	private boolean onePage;

	/** Renders in the language of the locale, within the limits of the process. */
	public Rendering(Engine engine, Locale locale) {
		this(engine, locale, Limits.ofProcess());
	}

	/** Renders in the language of the locale, within the limits. */
	public Rendering(Engine engine, Locale locale, Limits limits) {
		this.engine = engine;
		this.locale = locale;
		this.limits = limits;
	}

	/** Renders what comes as the text of an official document, of which only Word files have the form. */
	public void within(Optional<OfficialShell> official) {
		shell = official;
	}

	/**
	 * Renders. The calling thread watches a thread of its own at work, so that it returns within two seconds after the user cancels
	 * or a limit is reached, whatever the engine is doing.
	 *
	 * @return what went wrong; empty where nothing did
	 * @throws EngineException            where the engine gives up
	 * @throws OperationCanceledException where the user does
	 */
	public List<Throwable> render(IReportRunnable design, ReportData data, Map<String, Object> parameters, Layout format,
			OutputStream out, IProgressMonitor monitor) throws EngineException {
		LibraryParts.complete((ReportDesignHandle) design.getDesignHandle());
		onePage = OfficialText.isOnePage((ReportDesignHandle) design.getDesignHandle());
		if (shell.isPresent()) {
			OfficialText.leave((ReportDesignHandle) design.getDesignHandle());
		}
		Outline.number((ReportDesignHandle) design.getDesignHandle(), locale);
		engine.typeface().ifPresent(typeface -> ChartFont.set((ReportDesignHandle) design.getDesignHandle(), typeface.family()));
		if (format == Layout.DOCX) {
			ChartWidth.limit((ReportDesignHandle) design.getDesignHandle(), WIDTH_OF_WORD_PAGE);
		}
		RowBudget rows = new RowBudget(limits.rows());
		AtomicReference<IRunAndRenderTask> running = new AtomicReference<>();
		Watch watch = new Watch(limits, monitor, () -> {
			rows.cancel();
			Optional.ofNullable(running.get()).ifPresent(IRunAndRenderTask::cancel);
		});
		List<Throwable> errors = watch.over(() -> {
			ScriptGuard.guardThisThread();
			if (format == Layout.PDF) {
				engine.readyForPdf();
			}
			IRunAndRenderTask task = engine.task(design);
			running.set(task);
			try (FailureWatch failures = FailureWatch.begin()) {
				task.setLocale(locale);
				task.setAppContext(new HashMap<>(Map.of(ReportData.KEY, data, RowBudget.KEY, rows)));
				task.setParameterValues(new HashMap<>(parameters));
				task.setRenderOption(option(format, out));
				task.setErrorHandlingOption(IEngineTask.CANCEL_ON_ERROR);
				task.run();
				return errors(task, failures);
			} finally {
				task.close();
			}
		});
		return rows.isSpent() ? List.of(new LimitReached(limits.tooManyRows())) : errors;
	}

	/** What the user should know of the report that was made, one line each. */
	public List<String> warnings() {
		return missing.warning().stream().toList();
	}

	private static List<Throwable> errors(IRunAndRenderTask task, FailureWatch watch) {
		List<Throwable> errors = new ArrayList<>(watch.failure().stream().toList());
		for (Object error : task.getErrors()) {
			errors.add((Throwable) error);
		}
		return errors;
	}

	private IRenderOption option(Layout format, OutputStream out) {
		IRenderOption option = switch (format) {
		case PDF -> pdf();
		case DOCX -> word();
		case HTML -> emitter(HTML_EMITTER);
		case XLSX -> throw new IllegalArgumentException("not a layout: " + format);
		};
		option.setOutputFormat(format.extension());
		option.setOutputStream(out);
		option.setOption(IRenderOption.CLOSE_OUTPUTSTREAM_ON_EXIT, Boolean.FALSE);
		option.setOption(IRenderOption.CHART_DPI, CHART_DPI);
		return option;
	}

	private IRenderOption pdf() {
		PDFRenderOption option = new PDFRenderOption();
		option.setEmitterID(PDF_EMITTER);
		option.setOption(PdfEmitter.MISSING, missing);
		option.setOption(IPDFRenderOption.PDF_TEXT_WRAPPING, Boolean.TRUE);
		option.setOption(IPDFRenderOption.PDF_FONT_SUBSTITUTION, Boolean.TRUE);
		return option;
	}

	private IRenderOption word() {
		IRenderOption option = emitter(WORD_EMITTER);
		shell.ifPresent(given -> option.setOption(OfficialText.SHELL, given));
		option.setOption(OfficialText.ONE_PAGE, onePage);
		return option;
	}

	private static IRenderOption emitter(String id) {
		IRenderOption option = new RenderOption();
		option.setEmitterID(id);
		return option;
	}

}
