package fadu.cli.shell;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String ShellCommand_input;
	public static String ShellCommand_language;
	public static String ShellCommand_nested;
	public static String ShellCommand_words;

	static {
		initializeMessages("fadu.cli.shell.messages", Messages.class);
	}

	private Messages() {
	}

}
