package fadu.ui.changes;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

import fadu.workspace.UserException;

/**
 * What nobody foresaw: a class that is missing, memory that is used up, a fault of ours. One line for the user, all of it in the
 * log.
 */
public final class Unforeseen {

	private static final int LONGEST = 160;

	private Unforeseen() {
	}

	/** The line for what happened, which is written into the log. */
	public static UserException of(Throwable happened) {
		ILog.of(Unforeseen.class).error(happened.toString(), happened);
		return new UserException(happened instanceof OutOfMemoryError
				? Messages.Unforeseen_memory
				: NLS.bind(Messages.Unforeseen_line, brief(happened), Platform.getLogFileLocation()), happened);
	}

	private static String brief(Throwable happened) {
		String message = happened.getMessage();
		String line = (happened.getClass().getSimpleName() + (message == null ? "" : ": " + message)).replaceAll("\\s+", " ");
		return line.length() > LONGEST ? line.substring(0, LONGEST) + '…' : line;
	}

}
