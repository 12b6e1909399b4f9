package fadu.ui.changes;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import fadu.workspace.UserException;
import fadu.workspace.Workspace;

/**
 * Does what changes the data, in the background and one after the other, and then tells everybody who shows data. All methods are
 * called on the thread of the window; answers come there, too.
 */
public final class DataChanges {

	private final Workspace workspace;
	private final Background background;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Queue<Runnable> waiting = new ArrayDeque<>();
	private boolean busy;

	/**
	 * @param workspace where the data is
	 * @param work      runs what takes long
	 * @param window    runs what belongs to the thread of the window
	 */
	public DataChanges(Workspace workspace, Executor work, Executor window) {
		this.workspace = workspace;
		background = new Background(work, window);
	}

	/** A question or a change; its failure is one line for the user. */
	@FunctionalInterface
	public interface Work<T> {
		/** Does it, away from the thread of the window. */
		T run() throws UserException;
	}

	/** Where the data is. */
	public Workspace workspace() {
		return workspace;
	}

	/** Asks to be told when data changed. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Asks to be told no longer. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Tells everybody that data changed, e.g. after an import. */
	public void changed() {
		listeners.forEach(Runnable::run);
	}

	/** Asks something. */
	public <T> void ask(Work<T> question, Consumer<T> answer, Consumer<UserException> failure) {
		background.ask(question, answer, failure);
	}

	/** Does something on the thread of the window; the one method that may be called on any thread. */
	public void tell(Runnable something) {
		background.window().execute(something);
	}

	/** Changes something, after what was begun before; then everybody is told, whether or not it succeeded. */
	public <T> void change(Work<T> change, Consumer<T> done, Consumer<UserException> failure) {
		waiting.add(() -> background.ask(change, done, failure, result -> {
			busy = false;
			result.run();
			changed();
			goOn();
		}));
		goOn();
	}

	private void goOn() {
		if (!busy && !waiting.isEmpty()) {
			busy = true;
			waiting.remove().run();
		}
	}

}
