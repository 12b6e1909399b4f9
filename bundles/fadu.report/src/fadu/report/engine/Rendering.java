package fadu.report.engine;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

import fadu.report.ReportFormat;
import fadu.report.oda.ReportData;

/** Runs one design on one set of data and writes one file. */
public final class Rendering {

	private static final String WORD_EMITTER = "fadu.report.word";
	/** The type area of GB/T 9704-2012 in millimetres. */
	private static final int WIDTH_OF_WORD_PAGE = 156;
	private static final String HTML_EMITTER = "fadu.report.html";
	private static final int CHART_DPI = 192;

	private final Engine engine;
	private final Locale locale;

	/** Renders in the language of the locale. */
	public Rendering(Engine engine, Locale locale) {
		this.engine = engine;
		this.locale = locale;
	}

	/**
	 * Renders.
	 *
	 * @return what went wrong in parts of the report; empty where nothing did
	 * @throws EngineException            where the engine gives up
	 * @throws OperationCanceledException where the user does
	 */
	public List<Throwable> render(IReportRunnable design, ReportData data, Map<String, Object> parameters, ReportFormat format,
			OutputStream out, IProgressMonitor monitor) throws EngineException {
		engine.typeface().ifPresent(typeface -> ChartFont.set((ReportDesignHandle) design.getDesignHandle(), typeface.family()));
		LibraryStyles.name((ReportDesignHandle) design.getDesignHandle());
		Outline.number((ReportDesignHandle) design.getDesignHandle(), locale);
		if (format == ReportFormat.DOCX) {
			ChartWidth.limit((ReportDesignHandle) design.getDesignHandle(), WIDTH_OF_WORD_PAGE);
		}
		IRunAndRenderTask task = engine.task(design);
		try (FailureWatch watch = FailureWatch.begin()) {
			task.setLocale(locale);
			task.setAppContext(new HashMap<>(Map.of(ReportData.KEY, data)));
			task.setParameterValues(new HashMap<>(parameters));
			task.setRenderOption(option(format, out));
			task.setErrorHandlingOption(IEngineTask.CANCEL_ON_ERROR);
			task.setProgressMonitor((type, value) -> cancelIfWanted(task, monitor));
			task.run();
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			return errors(task, watch);
		} finally {
			task.close();
		}
	}

	private static List<Throwable> errors(IRunAndRenderTask task, FailureWatch watch) {
		List<Throwable> errors = new ArrayList<>(watch.failure().stream().toList());
		for (Object error : task.getErrors()) {
			errors.add((Throwable) error);
		}
		return errors;
	}

	private static void cancelIfWanted(IRunAndRenderTask task, IProgressMonitor monitor) {
		if (monitor.isCanceled()) {
			task.cancel();
		}
	}

	private static IRenderOption option(ReportFormat format, OutputStream out) {
		IRenderOption option = switch (format) {
		case PDF -> pdf();
		case DOCX -> emitter(WORD_EMITTER);
		case HTML -> emitter(HTML_EMITTER);
		case XLSX -> throw new IllegalArgumentException("not a layout: " + format);
		};
		option.setOutputFormat(format.extension());
		option.setOutputStream(out);
		option.setOption(IRenderOption.CLOSE_OUTPUTSTREAM_ON_EXIT, Boolean.FALSE);
		option.setOption(IRenderOption.CHART_DPI, CHART_DPI);
		return option;
	}

	private static IRenderOption pdf() {
		PDFRenderOption option = new PDFRenderOption();
		option.setOption(IPDFRenderOption.PDF_TEXT_WRAPPING, Boolean.TRUE);
		option.setOption(IPDFRenderOption.PDF_FONT_SUBSTITUTION, Boolean.TRUE);
		return option;
	}

	private static IRenderOption emitter(String id) {
		IRenderOption option = new RenderOption();
		option.setEmitterID(id);
		return option;
	}

}
