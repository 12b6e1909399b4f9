package fadu.workspace;

/** Somebody else changed what a person wants to change, and the person has not seen it; nothing was done. */
public final class UnseenException extends UserException {

	private static final long serialVersionUID = 1L;

	private final String what;
	private final int number;

	/**
	 * @param what   what stands there now, who wrote it and when
	 * @param advice how a user of the command line changes it all the same
	 * @param number of the entry of the history that is to be seen first
	 */
	UnseenException(String what, String advice, int number) {
		super(what + advice);
		this.what = what;
		this.number = number;
	}

	/** What stands there now, who wrote it and when, without advice. */
	public String what() {
		return what;
	}

	/** The entry of the history up to which a person has looked who has seen this. */
	public int number() {
		return number;
	}

}
