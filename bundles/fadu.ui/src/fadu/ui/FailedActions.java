package fadu.ui;

import java.util.function.Consumer;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;

/**
 * Hears of actions of menus, tool bars and keys that ended with a fault: the platform writes them into the log and tells nobody.
 *
 * @param told takes what happened
 */
record FailedActions(Consumer<Throwable> told) implements IExecutionListener {

	@Override
	public void notHandled(String command, NotHandledException e) {
		// an action that is not offered now is no fault
	}

	@Override
	public void postExecuteFailure(String command, ExecutionException e) {
		Throwable first = e;
		while (first.getCause() != null) {
			first = first.getCause();
		}
		if (!(first instanceof NotHandledException)) {
			told.accept(first);
		}
	}

	@Override
	public void postExecuteSuccess(String command, Object result) {
		// nothing to tell
	}

	@Override
	public void preExecute(String command, ExecutionEvent event) {
		// nothing to tell
	}

}
