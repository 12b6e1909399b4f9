package fadu.report.engine;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Outline_numerals;
	public static String Outline_section;

	static {
		initializeMessages("fadu.report.engine.messages", Messages.class);
	}

	private Messages() {
	}

}
