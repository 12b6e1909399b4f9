package fadu.report;

import fadu.workspace.UserException;

/** A report could not be made. The message is one line in the user's language: what, why, and what to do. */
public final class ReportException extends UserException {

	private static final long serialVersionUID = 1L;

	/** With nothing beneath it. */
	public ReportException(String message) {
		super(message);
	}

	/** With what lies beneath it, for the log and never for the terminal. */
	public ReportException(String message, Throwable cause) {
		super(message, cause);
	}

}
