package fadu.report.engine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Lets a thread of its own render while the calling thread looks every tenth of a second whether the user has cancelled or a
 * limit is reached.
 */
final class Watch {

	private static final long LOOK_MILLISECONDS = 100;
	/** How long the engine may take to notice that it is to stop; afterwards it is left alone with a file that is closed. */
	private static final Duration GRACE = Duration.ofMillis(1500);

	private final Limits limits;
	private final IProgressMonitor monitor;
	private final Runnable stop;
	private final long begin = System.nanoTime();

	/**
	 * @param limits  what a run may use
	 * @param monitor by which the user cancels
	 * @param stop    asks the engine to stop
	 */
	Watch(Limits limits, IProgressMonitor monitor, Runnable stop) {
		this.limits = limits;
		this.monitor = monitor;
		this.stop = stop;
	}

	/**
	 * Runs to the end, or until the user cancels or a limit is reached.
	 *
	 * @return what the rendering returns; the limit, where one is reached
	 * @throws EngineException            where the engine gives up
	 * @throws OperationCanceledException where the user cancels
	 */
	List<Throwable> over(Callable<List<Throwable>> rendering) throws EngineException {
		FutureTask<List<Throwable>> work = new FutureTask<>(rendering);
		Thread thread = new Thread(work, "Fadu report");
		thread.setDaemon(true);
		thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
		thread.start();
		while (true) {
			Optional<List<Throwable>> done = result(work, LOOK_MILLISECONDS);
			if (monitor.isCanceled()) {
				end(work);
				throw new OperationCanceledException();
			}
			if (done.isPresent()) {
				return done.get();
			}
			Optional<String> limit = limits.exceeded(Duration.ofNanos(System.nanoTime() - begin));
			if (limit.isPresent()) {
				end(work);
				return List.of(new LimitReached(limit.get()));
			}
		}
	}

	private void end(FutureTask<List<Throwable>> work) {
		stop.run();
		try {
			if (result(work, GRACE.toMillis()).isEmpty()) {
				work.cancel(true);
			}
		} catch (EngineException | RuntimeException e) {
			// What a report that is given up still complains about is of no interest.
			return;
		}
	}

	private static Optional<List<Throwable>> result(FutureTask<List<Throwable>> work, long milliseconds) throws EngineException {
		try {
			return Optional.of(work.get(milliseconds, TimeUnit.MILLISECONDS));
		} catch (TimeoutException e) {
			return Optional.empty();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		} catch (ExecutionException e) {
			throw cause(e);
		}
	}

	private static EngineException cause(ExecutionException failure) {
		Throwable cause = failure.getCause();
		if (cause instanceof RuntimeException unchecked) {
			throw unchecked;
		}
		if (cause instanceof EngineException known) {
			return known;
		}
		String message = cause instanceof OutOfMemoryError ? Limits.outOfMemory() : String.valueOf(cause.getLocalizedMessage());
		return new EngineException(message, cause);
	}

}
