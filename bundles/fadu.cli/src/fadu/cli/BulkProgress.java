package fadu.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import fadu.reading.formats.Watch;

/**
 * How far a command over many files is: a line every few seconds on the standard error, none where it is quick. Where the user
 * interrupts the program (Ctrl-C) the file at hand is let go, and the command gets a moment to say what was done.
 */
final class BulkProgress extends NullProgressMonitor implements AutoCloseable, Watch {

	private static final long SECONDS = 5;
	private static final long PATIENCE_SECONDS = 20;

	private final PrintWriter err;
	private final int total;
	private final CountDownLatch ended = new CountDownLatch(1);
	private final Thread hook = new Thread(this::interrupted, "fadu interrupted");
	private long told = System.nanoTime();
	private int done;

	/** @param total how many files there are */
	BulkProgress(Session session, int total) {
		this.err = session.err();
		this.total = total;
		Runtime.getRuntime().addShutdownHook(hook);
	}

	/** A number with its thousands apart. */
	static String grouped(int number) {
		return String.format(Locale.ROOT, "%,d", number);
	}

	/** A file is done with. */
	void step() {
		done++;
		if (done < total) {
			tell(NLS.bind(Messages.BulkProgress_done, grouped(done), grouped(total)));
		}
	}

	/** What is being done with the file at hand, where that takes long. */
	@Override
	public void subTask(String task) {
		tell(task);
	}

	@Override
	public void recognising(int page, int pages) {
		tell(NLS.bind(Messages.BulkProgress_page, page, pages));
	}

	@Override
	public boolean getAsBoolean() {
		return isCanceled();
	}

	private synchronized void tell(String line) {
		if (System.nanoTime() - told > TimeUnit.SECONDS.toNanos(SECONDS)) {
			told = System.nanoTime();
			err.println(line);
			err.flush();
		}
	}

	private void interrupted() {
		setCanceled(true);
		try {
			ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		err.flush();
		ended.countDown();
		if (!isCanceled()) {
			Runtime.getRuntime().removeShutdownHook(hook);
		}
	}

}
