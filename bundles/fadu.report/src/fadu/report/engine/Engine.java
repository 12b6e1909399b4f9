package fadu.report.engine;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;

import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.core.framework.Platform;
import org.eclipse.birt.report.engine.api.EngineConfig;
import org.eclipse.birt.report.engine.api.EngineConstants;
import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportEngineFactory;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.engine.api.IRunAndRenderTask;
import org.eclipse.birt.report.model.api.IModuleOption;
import org.eclipse.birt.report.model.api.IResourceLocator;
import org.osgi.framework.BundleException;

import fadu.report.font.FontConfiguration;
import fadu.report.font.Typeface;
import fadu.report.pdf.EmbeddedFonts;

/** The one report engine of the process. The first caller starts it; it lives as long as the process. */
public final class Engine {

	private static Engine running;

	private final IReportEngine birt;
	private final Optional<Typeface> typeface;
	private boolean embeds;

	private Engine(IReportEngine birt, Optional<Typeface> typeface) {
		this.birt = birt;
		this.typeface = typeface;
	}

	/**
	 * The engine; started with the typeface and the log folder when it does not run yet.
	 *
	 * @throws BirtException where the engine cannot start
	 * @throws IOException   where the font configuration cannot be written
	 */
	public static synchronized Engine start(Optional<Typeface> typeface, Path logFolder) throws BirtException, IOException {
		if (running == null) {
			QuietLog.into(logFolder);
			EngineConfig config = new EngineConfig();
			config.setLogConfig(null, Level.WARNING);
			loadNoClasses(config);
			if (typeface.isPresent()) {
				config.setFontConfig(fontConfiguration(typeface.get()).toUri().toURL());
				registerWithAwt(typeface.get());
			}
			Platform.startup(config);
			IReportEngineFactory factory = (IReportEngineFactory) Platform
					.createFactoryObject(IReportEngineFactory.EXTENSION_REPORT_ENGINE_FACTORY);
			installGuard();
			running = new Engine(factory.createReportEngine(config), typeface);
			QuietLog.keepOffTerminal();
		}
		return running;
	}

	/** The engine, where it runs. */
	public static synchronized Optional<Engine> running() {
		return Optional.ofNullable(running);
	}

	/** The typeface that the engine was started with. */
	public Optional<Typeface> typeface() {
		return typeface;
	}

	/** Reads a design; libraries and texts come from the locator alone. */
	public IReportRunnable open(String name, InputStream design, IResourceLocator resources) throws EngineException {
		return birt.openReportDesign(name, design, new HashMap<>(Map.of(IModuleOption.RESOURCE_LOCATOR_KEY, resources)));
	}

	/** Gets the fonts ready that PDF files embed, once in a process. */
	synchronized void readyForPdf() throws IOException {
		if (!embeds && typeface.isPresent()) {
			EmbeddedFonts.keep(typeface.get().files());
		}
		embeds = true;
	}

	/** A task that runs the design and writes the report in one go; the caller closes it. */
	public IRunAndRenderTask task(IReportRunnable design) {
		return birt.createRunAndRenderTask(design);
	}

	@SuppressWarnings("unchecked")
	private static void loadNoClasses(EngineConfig config) {
		config.getAppContext().put(EngineConstants.APPCONTEXT_CLASSLOADER_KEY, new NoClasses());
	}

	private static void installGuard() throws IOException {
		try {
			ScriptGuard.install();
		} catch (BundleException e) {
			throw new IOException(e);
		}
	}

	/** What designs may load: nothing of the product, only classes of Java itself. */
	private static final class NoClasses extends ClassLoader {
		NoClasses() {
			super(null);
		}
	}

	private static Path fontConfiguration(Typeface typeface) throws IOException {
		Path file = Files.createTempFile("fadu-fonts", ".xml");
		file.toFile().deleteOnExit();
		FontConfiguration.write(typeface, file);
		return file;
	}

	/** Charts in Word and Excel files are pictures that AWT draws. */
	private static void registerWithAwt(Typeface typeface) throws IOException {
		for (Path file : typeface.files()) {
			try {
				GraphicsEnvironment.getLocalGraphicsEnvironment()
						.registerFont(Font.createFont(Font.TRUETYPE_FONT, file.toFile()));
			} catch (FontFormatException e) {
				throw new IOException(e);
			}
		}
	}

}
