package fadu.report.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.birt.core.framework.Platform;
import org.eclipse.birt.report.engine.api.EngineConfig;
import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportEngineFactory;
import org.eclipse.birt.report.engine.api.IRunAndRenderTask;
import org.eclipse.birt.report.engine.api.PDFRenderOption;

import fadu.question.ReportData;

/** The report engine as it comes, without anything that Fadu does for safety. */
final class BareEngine implements AutoCloseable {

	private final IReportEngine birt;

	/** Takes the platform of the engine as Fadu has started it. */
	BareEngine() {
		IReportEngineFactory factory = (IReportEngineFactory) Platform
				.createFactoryObject(IReportEngineFactory.EXTENSION_REPORT_ENGINE_FACTORY);
		birt = factory.createReportEngine(new EngineConfig());
	}

	/** Runs a design of whatever kind. What the engine thinks of it does not matter, only what the design does meanwhile. */
	void run(byte[] design, ReportData data) {
		try {
			IRunAndRenderTask task = birt.createRunAndRenderTask(birt.openReportDesign(new ByteArrayInputStream(design)));
			try {
				PDFRenderOption option = new PDFRenderOption();
				option.setOutputFormat("pdf");
				option.setOutputStream(new ByteArrayOutputStream());
				task.setAppContext(new HashMap<>(Map.of(ReportData.KEY, data)));
				task.setRenderOption(option);
				task.run();
			} finally {
				task.close();
			}
		} catch (EngineException | RuntimeException e) {
			return;
		}
	}

	@Override
	public void close() {
		birt.destroy();
	}

}
