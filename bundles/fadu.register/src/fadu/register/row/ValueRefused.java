package fadu.register.row;

/** A cell does not hold what its column asks for. */
final class ValueRefused extends Exception {

	private static final long serialVersionUID = 1L;

	ValueRefused(String message) {
		super(message, null, false, false);
	}

}
