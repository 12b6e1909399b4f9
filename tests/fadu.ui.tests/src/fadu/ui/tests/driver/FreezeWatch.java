package fadu.ui.tests.driver;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * Watches how long the thread of the window keeps a user waiting: a question is put to it again and again, and until it is answered
 * the thread has worked or waited for something. Time in which a busy machine did not let it run is not counted.
 */
public final class FreezeWatch implements AutoCloseable {

	private static final int LOOK_MILLISECONDS = 10;

	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final Display display;
	private final Thread window;
	private final Thread watcher;
	private final int limit;
	private final Consumer<Freeze> told;
	private final List<Freeze> freezes = new ArrayList<>();
	private volatile boolean over;

	/**
	 * A time in which the window did not answer.
	 *
	 * @param milliseconds that the thread worked or waited
	 * @param where        what it did most of the time, innermost first
	 */
	public record Freeze(long milliseconds, String where) {

		@Override
		public String toString() {
			return milliseconds + " ms in " + where;
		}
	}

	/**
	 * Watches from now on.
	 *
	 * @param limit milliseconds from which on a time is remembered
	 */
	public FreezeWatch(Display display, int limit) {
		this(display, limit, freeze -> {
		});
	}

	/** Watches from now on. @param told takes each time that is remembered, on a thread of its own */
	FreezeWatch(Display display, int limit, Consumer<Freeze> told) {
		this.told = told;
		this.display = display;
		this.window = display.getThread();
		this.limit = limit;
		watcher = Thread.ofPlatform().name("freeze watch").daemon().start(this::watch);
	}

	/** The times that were longer than the limit, longest first. */
	public synchronized List<Freeze> freezes() {
		return freezes.stream().sorted(Comparator.comparingLong(Freeze::milliseconds).reversed()).toList();
	}

	private void watch() {
		try {
			while (!over) {
				ask();
				Thread.sleep(LOOK_MILLISECONDS);
			}
		} catch (InterruptedException | SWTException e) {
			over = true; // the watch is closed, or the window
		}
	}

	private void ask() throws InterruptedException {
		CountDownLatch answered = new CountDownLatch(1);
		long before = threads.getThreadCpuTime(window.threadId());
		display.asyncExec(answered::countDown);
		int waits = 0;
		Map<String, Integer> seen = new HashMap<>();
		while (!answered.await(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS)) {
			StackTraceElement[] stack = window.getStackTrace();
			waits += window.getState() == Thread.State.RUNNABLE ? 0 : 1;
			seen.merge(where(stack), 1, Integer::sum);
		}
		long worked = (threads.getThreadCpuTime(window.threadId()) - before) / 1_000_000 + (long) waits * LOOK_MILLISECONDS;
		if (worked > limit) {
			Freeze freeze = new Freeze(worked,
					seen.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(""));
			synchronized (this) {
				freezes.add(freeze);
			}
			told.accept(freeze);
		}
	}

	/** The innermost frames of our own, or the innermost ones where there is none. */
	private static String where(StackTraceElement... stack) {
		List<StackTraceElement> ours = Stream.of(stack).filter(frame -> frame.getClassName().startsWith("fadu.")
				&& !frame.getClassName().startsWith("fadu.ui.tests") && !frame.getClassName().endsWith("Application")).limit(3)
				.toList();
		return (ours.isEmpty() ? Stream.of(stack).limit(9) : ours.stream())
				.map(frame -> frame.getClassName().replaceFirst(".*\\.", "") + '.' + frame.getMethodName() + ':'
						+ frame.getLineNumber())
				.collect(Collectors.joining(" < "));
	}

	@Override
	public void close() {
		over = true;
		watcher.interrupt();
	}

}
