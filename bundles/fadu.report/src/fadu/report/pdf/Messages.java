package fadu.report.pdf;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String MissingCharacters_warning;

	static {
		initializeMessages("fadu.report.pdf.messages", Messages.class);
	}

	private Messages() {
	}

}
