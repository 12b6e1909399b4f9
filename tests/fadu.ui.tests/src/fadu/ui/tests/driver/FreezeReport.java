package fadu.ui.tests.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.ui.PlatformUI;

/**
 * Watches the window during all tests that drive it, and writes each time of more than a tenth of a second in which it did not
 * answer
 * into {@code target/freezes.txt}: how long, which test was driving, and what the window did. It reports, it fails nobody yet.
 */
final class FreezeReport {

	private static final Path FILE = Path.of("target", "freezes.txt");
	private static final int SEEN = 100;
	/** Ends with the tests, as its thread is a daemon. */
	private static FreezeWatch watch;

	private FreezeReport() {
	}

	/** Watches until the tests end. */
	static synchronized void begin() {
		if (watch != null) {
			return;
		}
		try {
			Files.createDirectories(FILE.toAbsolutePath().getParent());
			Files.deleteIfExists(FILE);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		watch = new FreezeWatch(PlatformUI.getWorkbench().getDisplay(), SEEN, FreezeReport::write);
	}

	private static void write(FreezeWatch.Freeze freeze) {
		try {
			Files.writeString(FILE,
					"%5d ms  %s  %s%n".formatted(freeze.milliseconds(), test().orElse("between tests"), freeze.where()),
					StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The test that drives the window, by the stack of its thread. */
	private static Optional<String> test() {
		return Thread.getAllStackTraces().values().stream().flatMap(Stream::of)
				.filter(frame -> frame.getClassName().matches("fadu\\.ui\\.tests\\.\\w+Test")).findFirst()
				.map(frame -> frame.getClassName().replaceFirst(".*\\.", "") + '.' + frame.getMethodName());
	}

}
