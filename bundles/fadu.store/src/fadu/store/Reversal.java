package fadu.store;

/** What came of taking a change back, or of making it again. */
public sealed interface Reversal {

	/**
	 * It is done.
	 *
	 * @param change the change, as it was before
	 */
	record Done(ChangeSet change) implements Reversal {
	}

	/** There is no such change: none of this login that stands, or none of that number. */
	record Nothing() implements Reversal {
	}

	/**
	 * Nothing is changed, since what the change stood on is taken back itself.
	 *
	 * @param change what was to be made again
	 * @param on     the change that has to be made again before it
	 */
	record Baseless(ChangeSet change, ChangeSet on) implements Reversal {
	}

	/**
	 * Nothing is changed, since something later stands on it.
	 *
	 * @param change what was to be taken back or made again
	 * @param by     the latest change of the same figures, which would be lost
	 */
	record Blocked(ChangeSet change, ChangeSet by) implements Reversal {
	}

}
