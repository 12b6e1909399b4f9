package fadu.register.row;

import java.util.regex.Pattern;

/** A text that a pattern may look at only so often: a stranger's pattern must not keep the program busy for ever. */
final class PatientText implements CharSequence {

	private static final int MOST_LOOKS = 1_000_000;

	private final String text;
	private int looks;

	private PatientText(String text) {
		this.text = text;
	}

	/** Whether the pattern is that of the whole text; false where it takes too long to say. */
	static boolean matches(Pattern pattern, String text) {
		try {
			return pattern.matcher(new PatientText(text)).matches();
		} catch (ImpatientException | StackOverflowError e) {
			return false;
		}
	}

	@Override
	public char charAt(int index) {
		if (++looks > MOST_LOOKS) {
			throw new ImpatientException();
		}
		return text.charAt(index);
	}

	@Override
	public int length() {
		return text.length();
	}

	@Override
	public CharSequence subSequence(int start, int end) {
		return text.subSequence(start, end);
	}

	@Override
	public String toString() {
		return text;
	}

	/** It has looked long enough. */
	private static final class ImpatientException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		ImpatientException() {
			super(null, null, false, false);
		}
	}

}
