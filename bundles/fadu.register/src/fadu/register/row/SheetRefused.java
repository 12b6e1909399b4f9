package fadu.register.row;

/** A spreadsheet as a whole does not fit the register. The message is one line in the user's language. */
public final class SheetRefused extends Exception {

	private static final long serialVersionUID = 1L;

	/** @param message one sentence for the user */
	public SheetRefused(String message) {
		super(message);
	}

}
