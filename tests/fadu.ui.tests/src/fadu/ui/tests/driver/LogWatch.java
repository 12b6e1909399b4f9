package fadu.ui.tests.driver;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** What is written into the log while it is watched, of errors and exceptions. */
public final class LogWatch implements AutoCloseable {

	private final List<String> lines = new CopyOnWriteArrayList<>();
	private final ILogListener listener = this::logged;

	/** Watches from now on. */
	public LogWatch() {
		Platform.addLogListener(listener);
	}

	private void logged(IStatus status, @SuppressWarnings("unused") String plugIn) {
		if (status.getSeverity() == IStatus.ERROR || status.getException() != null) {
			Throwable cause = status.getException();
			lines.add(status.getMessage() + (cause == null
					? ""
					: " " + cause + " at " + List.of(cause.getStackTrace()).stream()
							.filter(frame -> frame.getClassName().startsWith("fadu.")).findFirst().map(Object::toString)
							.orElse("?")));
		}
	}

	/** One line for each error. */
	public List<String> lines() {
		return List.copyOf(lines);
	}

	@Override
	public void close() {
		Platform.removeLogListener(listener);
	}

}
