package fadu.catalogue;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILog;

/** Looks at the folder of plug-ins every second, on a thread that does not keep Fadu alive. */
final class FolderWatch implements AutoCloseable {

	private final ScheduledExecutorService clock = Executors
			.newSingleThreadScheduledExecutor(work -> Thread.ofPlatform().name("fadu-plugins").daemon().unstarted(work));

	FolderWatch(Runnable look) {
		clock.scheduleWithFixedDelay(() -> carefully(look), 0, 1, TimeUnit.SECONDS);
	}

	/** A failure that nobody thought of ends this look, and not the watch. */
	private static void carefully(Runnable look) {
		try {
			look.run();
		} catch (RuntimeException e) {
			ILog.of(FolderWatch.class).error(String.valueOf(e.getMessage()), e);
		}
	}

	@Override
	public void close() {
		clock.shutdown();
	}

}
