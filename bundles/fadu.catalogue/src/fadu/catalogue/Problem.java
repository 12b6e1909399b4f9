package fadu.catalogue;

/**
 * Something wrong with a contribution, as the user reads it in Problems or on the terminal.
 *
 * @param severity whether the contribution is left out (ERROR) or used with a reservation (WARNING)
 * @param plugIn   symbolic name of the bundle; of what is no bundle, the name of the file or folder
 * @param file     path within the bundle; empty for the entry itself
 * @param line     line in the file, from 1, or 0 where it is not known
 * @param message  what is wrong, one sentence in the user's language
 * @param remedy   what to do about it, one sentence in the user's language
 */
public record Problem(Severity severity, String plugIn, String file, int line, String message, String remedy) {

	/** Whether a contribution is left out or used all the same. */
	public enum Severity {
		/** The contribution, or the part named, is left out. */
		ERROR,
		/** The contribution is used; the user should know. */
		WARNING
	}

	/** The problem in one line: plug-in/file:line: message remedy. */
	public String toLine() {
		String path = file.isEmpty() ? plugIn : plugIn + '/' + file;
		String place = line > 0 ? path + ':' + line : path;
		return place + ": " + message + ' ' + remedy;
	}

}
