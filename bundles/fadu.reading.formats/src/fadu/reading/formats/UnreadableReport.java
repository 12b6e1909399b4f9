package fadu.reading.formats;

/** A file cannot be read as a report. The message is one line in the user's language: which file, what is wrong, what to do. */
public final class UnreadableReport extends Exception {

	private static final long serialVersionUID = 1L;

	UnreadableReport(String message) {
		super(message);
	}

	UnreadableReport(String message, Throwable cause) {
		super(message, cause);
	}

}
