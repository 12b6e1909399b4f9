package fadu.question;

import java.util.concurrent.atomic.AtomicLong;

/** How many rows one run of a report may still read, over all its questions; whoever runs a report can also stop its reading. */
public final class RowBudget {

	/** Under this key the budget lies in the report engine's application context; without it reading has no limit. */
	public static final String KEY = "fadu.question.rows";

	private final AtomicLong left;
	private volatile boolean cancelled;

	/** A budget of so many rows. */
	public RowBudget(long rows) {
		left = new AtomicLong(rows);
	}

	/** Takes one row; false where there is none left or reading has been stopped. */
	public boolean take() {
		return !cancelled && left.decrementAndGet() >= 0;
	}

	/** Stops all reading: the next row is not given. */
	public void cancel() {
		cancelled = true;
	}

	/** Whether reading has been stopped. */
	public boolean isCancelled() {
		return cancelled;
	}

	/** Whether more rows were asked for than there were. */
	public boolean isSpent() {
		return left.get() < 0;
	}

}
