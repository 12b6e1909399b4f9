package fadu.register.expression;

/** A text is no expression that can be computed. The message is one sentence in the user's language, with the place in the text. */
public final class ExpressionRefused extends Exception {

	private static final long serialVersionUID = 1L;

	ExpressionRefused(String message) {
		super(message);
	}

}
