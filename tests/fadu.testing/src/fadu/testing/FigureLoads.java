package fadu.testing;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Counts how often sets of figures are loaded while it is open, by the lines that each load leaves in the log. */
public final class FigureLoads implements AutoCloseable {

	private final Logger log = Logger.getLogger("fadu.workspace.StoredFigures");
	private final AtomicInteger count = new AtomicInteger();
	private final Handler handler = new Handler() {

		@Override
		public void publish(LogRecord line) {
			count.incrementAndGet();
		}

		@Override
		public void flush() {
			// Nothing is kept.
		}

		@Override
		public void close() {
			// Nothing is held.
		}
	};

	/** Counts from now on. */
	public FigureLoads() {
		log.setLevel(Level.FINE);
		log.setUseParentHandlers(false);
		log.addHandler(handler);
	}

	/** How many sets have been loaded. */
	public int count() {
		return count.get();
	}

	@Override
	public void close() {
		log.removeHandler(handler);
		log.setUseParentHandlers(true);
		log.setLevel(null);
	}

}
