package fadu.ui.commands;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Work with a progress bar and a button to cancel; the work is done on a thread of its own. */
final class Progress extends ProgressMonitorDialog {

	private final String title;

	private Progress(Shell parent, String title) {
		super(parent);
		this.title = title;
	}

	/** Work that follows the monitor. Its failure is one line for the user. */
	@FunctionalInterface
	interface Work<T> {
		T run(IProgressMonitor monitor) throws Exception;
	}

	/** Runs the work and answers what it made; nothing where the user cancelled it or it failed, which he is told. */
	static <T> Optional<T> run(Shell shell, String title, Work<T> work) {
		Result<T> result = new Result<>();
		try {
			new Progress(shell, title).run(true, true, monitor -> result.of(work, monitor));
			return Optional.ofNullable(result.value);
		} catch (InvocationTargetException e) {
			ILog.of(Progress.class).error(title, e.getCause());
			Notice.error(shell, title, e.getCause().getLocalizedMessage());
			return Optional.empty();
		} catch (InterruptedException | OperationCanceledException e) {
			return Optional.empty();
		}
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		cancel.setText(Messages.Progress_cancel);
	}

	/** Takes the value from the thread of the work to that of the window. */
	private static final class Result<T> {

		private T value;

		void of(Work<T> work, IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
			try {
				value = work.run(monitor);
			} catch (OperationCanceledException e) {
				throw new InterruptedException();
			} catch (Exception e) {
				throw new InvocationTargetException(e);
			}
		}
	}

}
