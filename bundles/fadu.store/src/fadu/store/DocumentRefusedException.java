package fadu.store;

/** A document that cannot be kept as it is; another one can. */
public sealed class DocumentRefusedException extends StoreException permits NotYourDistrictException {

	private static final long serialVersionUID = 1L;

	DocumentRefusedException(String message, Throwable cause) {
		super(message, cause);
	}

	DocumentRefusedException(String message) {
		super(message);
	}

}
