package fadu.report.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;

/**
 * Sends what the engine and its libraries log to a file instead of the terminal. The loggers are held here, because
 * {@link java.util.logging} forgets the settings of a logger that nobody holds.
 */
final class QuietLog {

	private static final int MAX_BYTES = 1_000_000;
	private static final List<Logger> LOGGERS = Stream.of("org.eclipse.birt", "org.eclipse.datatools",
			"org.openpdf", "org.apache.fop", "org.apache.batik", "org.apache.poi", "org.apache.xmlgraphics", "org.mozilla")
			.map(Logger::getLogger).toList();

	private QuietLog() {
	}

	/** Logs warnings to {@code report.log} in the folder, or nowhere when the folder cannot be written. */
	static void into(Path folder) {
		Handler handler = handler(folder);
		for (Logger logger : LOGGERS) {
			logger.setLevel(Level.WARNING);
			if (handler != null) {
				logger.addHandler(handler);
			}
		}
		keepOffTerminal();
	}

	/** Says again that the terminal is not the place, which the engine forgets when it sets up its own logging. */
	static void keepOffTerminal() {
		LOGGERS.forEach(logger -> logger.setUseParentHandlers(false));
	}

	private static Handler handler(Path folder) {
		try {
			Files.createDirectories(folder);
			String pattern = folder.resolve("report.log").toString().replace("%", "%%");
			Handler handler = new FileHandler(pattern, MAX_BYTES, 1, true);
			handler.setFormatter(new SimpleFormatter());
			return handler;
		} catch (IOException | SecurityException e) {
			// Without a log a report is still a report.
			return null;
		}
	}

}
