package fadu.ui.changes;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import fadu.workspace.UserException;

/**
 * What came of the last step of a model, in one line, and who is told of each. All methods are called on the thread of the window.
 */
public final class StepOutcome {

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Optional<String> said = Optional.empty();
	private boolean failed;

	/** Asks to be told of a step. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Says what was done. */
	public void say(String line) {
		say(Optional.of(line), false);
	}

	/** Says why something was not done. */
	public void fail(UserException e) {
		say(Optional.of(e.getMessage()), true);
	}

	/** Says something, or nothing, and tells everybody. */
	public void say(Optional<String> line, boolean fault) {
		said = line;
		failed = fault;
		listeners.forEach(Runnable::run);
	}

	/** What came of the last step. */
	public Optional<String> said() {
		return said;
	}

	/** Whether it was not done. */
	public boolean isFailed() {
		return failed;
	}

}
