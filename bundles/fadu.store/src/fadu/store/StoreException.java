package fadu.store;

/**
 * The store cannot be used, or refused what it was given. The message is one line for the user, in the user's language: which
 * folder or file, what is wrong, what to do. Nothing was changed.
 */
public sealed class StoreException extends RuntimeException permits DocumentRefusedException {

	private static final long serialVersionUID = 1L;

	/**
	 * A refusal that something else led to.
	 *
	 * @param message the line for the user
	 * @param cause   what led to it, for the log
	 */
	public StoreException(String message, Throwable cause) {
		super(message, cause);
	}

	/** A refusal; the message is the line for the user. */
	public StoreException(String message) {
		super(message);
	}

}
