package fadu.workspace;

/** A value that no installation could understand, such as a month 13; a name that is merely unknown here is none. */
public final class MistypedException extends UserException {

	private static final long serialVersionUID = 1L;

	/** @param message one line for the user, with what can be written instead */
	public MistypedException(String message) {
		super(message);
	}

	/**
	 * @param message one line for the user, with what can be written instead
	 * @param cause   for the log
	 */
	public MistypedException(String message, Throwable cause) {
		super(message, cause);
	}

}
