package fadu.register.row;

/** A spreadsheet as a whole does not fit the register. The message is one line in the user's language. */
public final class SheetRefused extends Exception {

	private static final long serialVersionUID = 1L;

	private final boolean districtMissing;

	/** @param message one sentence for the user */
	public SheetRefused(String message) {
		this(message, false);
	}

	/**
	 * @param message         one sentence for the user
	 * @param districtMissing whether all that is wrong is that nobody said whose register it is
	 */
	SheetRefused(String message, boolean districtMissing) {
		super(message);
		this.districtMissing = districtMissing;
	}

	/** Whether all that is wrong is that nobody said whose register it is, which windows and commands ask for each in their way. */
	public boolean isDistrictMissing() {
		return districtMissing;
	}

}
