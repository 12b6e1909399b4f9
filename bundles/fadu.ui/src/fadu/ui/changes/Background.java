package fadu.ui.changes;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

import fadu.workspace.UserException;

/**
 * Asks in the background; the answer, or one line that says why there is none, always comes to the thread of the window, also where
 * something happened that nobody foresaw.
 *
 * @param work   runs what takes long
 * @param window runs what belongs to the thread of the window
 */
public record Background(Executor work, Executor window) {

	/** Asks something. */
	public <T> void ask(DataChanges.Work<T> question, Consumer<T> answer, Consumer<UserException> failure) {
		ask(question, answer, failure, Runnable::run);
	}

	/** Asks something; what comes of it is handed, on the thread of the window, to somebody who does it among other things. */
	<T> void ask(DataChanges.Work<T> question, Consumer<T> answer, Consumer<UserException> failure, Consumer<Runnable> then) {
		work.execute(() -> {
			Runnable result = result(question, answer, failure);
			window.execute(() -> then.accept(result));
		});
	}

	private static <T> Runnable result(DataChanges.Work<T> question, Consumer<T> answer, Consumer<UserException> failure) {
		try {
			T value = question.run();
			return () -> answer.accept(value);
		} catch (UserException e) {
			return () -> failure.accept(e);
		} catch (RuntimeException | Error e) { // who waits must hear of it
			UserException said = Unforeseen.of(e);
			return () -> failure.accept(said);
		}
	}

}
