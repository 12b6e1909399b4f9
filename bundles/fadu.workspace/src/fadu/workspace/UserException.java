package fadu.workspace;

/** Something the user can mend: the message says which file or name, what is wrong and what to do, in the user's language. */
public class UserException extends Exception {

	private static final long serialVersionUID = 1L;

	/** @param message one line for the user */
	public UserException(String message) {
		super(message);
	}

	/**
	 * @param message one line for the user
	 * @param cause   for the log
	 */
	public UserException(String message, Throwable cause) {
		super(message, cause);
	}

}
