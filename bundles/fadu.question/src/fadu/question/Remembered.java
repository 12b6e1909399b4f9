package fadu.question;

import fadu.workspace.UserException;

/**
 * Something that is worked out when it is first asked for.
 *
 * @param <T> what it is
 */
final class Remembered<T> {

	private final Work<T> work;
	private T result;

	Remembered(Work<T> work) {
		this.work = work;
	}

	T get() throws UserException {
		if (result == null) {
			result = work.run();
		}
		return result;
	}

	/** How it is worked out. */
	@FunctionalInterface
	interface Work<T> {
		T run() throws UserException;
	}

}
