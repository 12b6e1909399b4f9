package fadu.report.bench;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.eclipse.birt.report.engine.api.IPDFRenderOption;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.engine.api.IRunAndRenderTask;
import org.eclipse.birt.report.engine.api.PDFRenderOption;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

import fadu.catalogue.Catalogue;
import fadu.model.Metric;
import fadu.question.ReportData;
import fadu.report.ReportFonts;
import fadu.report.RunReport;
import fadu.report.design.DesignResources;
import fadu.report.engine.Engine;
import fadu.report.format.ReportFormat;
import fadu.workspace.Selection;
import fadu.workspace.Workspace;

/**
 * Measures reports: {@code -Dbenchmark=compare|small|long|many} in the folder {@code -Dbenchmark.folder}. What is rendered lies
 * in the folder afterwards, and the Derby table {@code table} for others who render the same.
 */
public final class ReportBenchmark implements IApplication {

	private static final int DISTRICTS = 200;
	private static final int METRICS = 60;
	private static final int WARM_UP = 1;
	private static final int ROUNDS = 3;
	private static final int SMALL_ROUNDS = 10;
	private static final int REPORTS = 50;
	private static final int MEGABYTE = 1 << 20;

	private final Path folder = Path.of(System.getProperty("benchmark.folder"));
	private Catalogue catalogue;
	private Workspace workspace;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		List<String> metrics;
		try (Catalogue installed = Catalogue.ofPlatform()) {
			metrics = installed.metrics().stream().filter(metric -> metric.getFormula() == null).map(Metric::getCode).limit(METRICS)
					.toList();
		}
		Workload.install(folder.resolve("workload"), DISTRICTS, metrics);
		catalogue = Catalogue.ofPlatform();
		workspace = Workspace.open(folder.resolve("workspace"), catalogue);
		switch (System.getProperty("benchmark")) {
		case "compare" -> compare();
		case "small" -> small();
		case "long" -> longReport();
		case "many" -> many();
		default -> throw new IllegalArgumentException(System.getProperty("benchmark"));
		}
		workspace.close();
		catalogue.close();
		return EXIT_OK;
	}

	/** The same table from Fadu's data source and from JDBC, in turns, and the whole of Fadu's own way to it. */
	private void compare() throws Exception {
		Engine engine = Engine.start(ReportFonts.typeface(), folder);
		ReportData data = data();
		try (Connection connection = FigureTable.fill(folder.resolve("table"), data)) {
			Measured fadu = new Measured("table, Fadu's data source");
			Measured jdbc = new Measured("table, JDBC data set");
			Measured whole = new Measured("table, fadu report run");
			Map<String, Object> pass = Map.of("OdaJDBCDriverPassInConnection", connection,
					"OdaJDBCDriverPassInConnectionCloseAfterUse", false);
			for (int i = 0; i < WARM_UP + ROUNDS; i++) {
				if (i == WARM_UP) {
					List.of(fadu, jdbc, whole).forEach(Measured::forget);
				}
				fadu.once(() -> render(engine, Tables.ONCE.design(), Map.of(ReportData.KEY, data()), "fadu.pdf"));
				jdbc.once(() -> render(engine, Tables.ONCE.jdbcDesign(), pass, "jdbc.pdf"));
				whole.once(() -> report(Tables.ONCE.id(), Selection.ALL, "whole.pdf"));
			}
			List.of(fadu, jdbc, whole).forEach(System.out::println);
			System.out.printf("pages: Fadu %d, JDBC %d%n", pages("fadu.pdf"), pages("jdbc.pdf"));
			System.out.printf("ratio Fadu's data source : JDBC, processor %.2f, wall %.2f%n", fadu.processor() / jdbc.processor(),
					fadu.wall() / jdbc.wall());
		}
		Measured comparison = new Measured("fadu.report.comparison, 200 x 60");
		comparison.once(() -> report("fadu.report.comparison", Selection.ALL, "comparison.pdf"));
		System.out.println(comparison);
		System.out.printf("pages: %d%n", pages("comparison.pdf"));
	}

	/**
	 * A comparison of two districts by three metrics in an engine that has run before: the whole of it, not its first page only.
	 */
	private void small() throws Exception {
		Selection selection = smallSelection();
		Measured small = new Measured("small comparison, warm");
		for (int i = 0; i < 2 * SMALL_ROUNDS; i++) {
			if (i == SMALL_ROUNDS) {
				small.forget();
			}
			small.once(() -> report("fadu.report.comparison", selection, "small.pdf"));
		}
		System.out.println(small);
		System.out.printf("pages: %d%n", pages("small.pdf"));
	}

	/** More than a thousand pages; the heap is what the command line says. */
	private void longReport() throws Exception {
		Measured once = new Measured("long report, heap " + Runtime.getRuntime().maxMemory() / MEGABYTE + " MB");
		once.once(() -> report(Tables.OFTEN.id(), Selection.ALL, "long.pdf"));
		System.out.println(once);
		System.out.printf("pages: %d%n", pages("long.pdf"));
	}

	/** Fifty reports one after another; memory in use after a collection, every ten reports. */
	private void many() throws Exception {
		Selection selection = smallSelection();
		for (int i = 1; i <= REPORTS; i++) {
			List<ReportFormat> formats = ReportFormat.all();
			ReportFormat format = formats.get(i % formats.size());
			report("fadu.report.comparison", selection, "many." + format.extension());
			if (i % (REPORTS / 5) == 0) {
				System.gc();
				Runtime runtime = Runtime.getRuntime();
				System.out.printf("after %d reports: %d MB in use%n", i, (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE);
			}
		}
	}

	private Selection smallSelection() throws Exception {
		List<String> metrics = catalogue.metrics().stream().filter(metric -> metric.getFormula() == null).map(Metric::getCode)
				.limit(3)
				.toList();
		return Selection.of(workspace, metrics, List.of("900000", "900001"), Optional.empty());
	}

	private ReportData data() {
		return new ReportData(workspace, Selection.ALL, false, ZonedDateTime.now());
	}

	private Path report(String id, Selection selection, String name) throws Exception {
		ReportFormat format = ReportFormat.of(name).orElseThrow();
		return new RunReport(workspace).run(catalogue.report(id).orElseThrow(), selection, Map.of(), format, folder.resolve(name),
				new NullProgressMonitor());
	}

	private Path render(Engine engine, String design, Map<String, Object> context, String name) throws Exception {
		Path file = folder.resolve(name);
		IReportRunnable opened = engine.open(name, new ByteArrayInputStream(design.getBytes(StandardCharsets.UTF_8)),
				new DesignResources("fadu.report"));
		IRunAndRenderTask task = engine.task(opened);
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
			PDFRenderOption option = new PDFRenderOption();
			option.setOutputFormat("pdf");
			option.setEmitterID("fadu.report.pdf");
			option.setOutputStream(out);
			option.setOption(IPDFRenderOption.PDF_TEXT_WRAPPING, Boolean.TRUE);
			option.setOption(IPDFRenderOption.PDF_FONT_SUBSTITUTION, Boolean.TRUE);
			task.setLocale(Locale.SIMPLIFIED_CHINESE);
			task.setAppContext(new HashMap<>(context));
			task.setRenderOption(option);
			task.run();
			if (!task.getErrors().isEmpty()) {
				throw new IllegalStateException((Throwable) task.getErrors().get(0));
			}
		} finally {
			task.close();
		}
		return file;
	}

	private int pages(String name) throws IOException {
		try (PDDocument document = Loader.loadPDF(folder.resolve(name).toFile())) {
			return document.getNumberOfPages();
		}
	}

	@Override
	public void stop() {
		// It runs to its end.
	}

}
