package fadu.register.table;

/** A cell makes no figure. The message says why, one sentence for the user. */
final class CellRefused extends Exception {

	private static final long serialVersionUID = 1L;

	CellRefused(String message) {
		super(message);
	}

}
