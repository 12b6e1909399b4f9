package fadu.benchmarks.shared;

import java.util.Optional;

import fadu.store.ChangeSet;
import fadu.store.StoreException;

/** What a user was told of an action. */
public sealed interface Told {

	/**
	 * It was done.
	 *
	 * @param takenBack the change that an undo took back; nothing for other actions
	 */
	record Done(Optional<ChangeSet> takenBack) implements Told {
	}

	/**
	 * There was nothing to do: the document is known, the figure is gone, nothing can be taken back.
	 *
	 * @param why in a word
	 */
	record Nothing(String why) implements Told {
	}

	/**
	 * It was not done, and one line says why.
	 *
	 * @param line as the user reads it
	 */
	record Refused(String line) implements Told {
	}

	/**
	 * It ended without a line for the user: an error of the program.
	 *
	 * @param error the exception
	 */
	record Failed(String error) implements Told {
	}

	/** An action that says how it ended, or throws. */
	interface Action {
		/** Does it. */
		Told run();
	}

	/** Runs an action; what the store throws for the user is a refusal, anything else an error of the program. */
	static Told of(Action action) {
		try {
			return action.run();
		} catch (StoreException e) {
			String line = String.valueOf(e.getMessage());
			return line.isBlank() || line.lines().count() != 1 ? new Failed("not one line: " + line) : new Refused(line);
		} catch (RuntimeException e) {
			StackTraceElement[] trace = e.getStackTrace();
			return new Failed(e + (trace.length > 0 ? " at " + trace[0] : ""));
		}
	}

	/** Whether it was done. */
	default boolean isDone() {
		return this instanceof Done;
	}

}
