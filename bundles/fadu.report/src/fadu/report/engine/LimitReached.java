package fadu.report.engine;

/** A report was stopped because it used more than it may. The message says what to do, in the user's language. */
final class LimitReached extends Exception {

	private static final long serialVersionUID = 1L;

	LimitReached(String message) {
		super(message);
	}

}
