package fadu.startup.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Writes the milliseconds from the start of the process to the first moment the open window has nothing left to do, to the
 * file named by the system property {@code fadu.startup.probe}, and closes the workbench.
 */
public class StartupProbe implements IStartup {

	@Override
	public void earlyStartup() {
		String file = System.getProperty("fadu.startup.probe");
		if (file != null) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			// a timer comes after everything that is already queued, so the window has been painted
			display.asyncExec(() -> display.timerExec(1, () -> report(Path.of(file))));
		}
	}

	private static void report(Path file) {
		Instant started = ProcessHandle.current().info().startInstant().orElseThrow();
		try {
			Files.writeString(file, Long.toString(Duration.between(started, Instant.now()).toMillis()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		PlatformUI.getWorkbench().close();
	}
}
