package fadu.report.engine;

import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Notices failures that the engine only logs. It goes on after an exception of an emitter and ends with a broken file and no
 * error; a report with a hole in it must not look like a report.
 */
final class FailureWatch extends Handler implements AutoCloseable {

	private static final Logger ENGINE = Logger.getLogger("org.eclipse.birt");

	private final long thread = Thread.currentThread().threadId();
	private Throwable failure;

	/** Begins to watch the calling thread. */
	static FailureWatch begin() {
		FailureWatch watch = new FailureWatch();
		ENGINE.addHandler(watch);
		return watch;
	}

	/** The first failure. */
	Optional<Throwable> failure() {
		return Optional.ofNullable(failure);
	}

	@Override
	public void publish(LogRecord event) {
		if (failure == null && event.getThrown() != null && event.getLongThreadID() == thread) {
			failure = event.getThrown();
		}
	}

	@Override
	public void flush() {
		// Nothing is kept back.
	}

	@Override
	public void close() {
		ENGINE.removeHandler(this);
	}

}
