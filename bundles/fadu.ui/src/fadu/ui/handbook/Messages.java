package fadu.ui.handbook;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String HandbookView_copy;
	public static String HandbookView_nothing;
	public static String HandbookView_search;

	static {
		initializeMessages("fadu.ui.handbook.messages", Messages.class);
	}

	private Messages() {
	}

}
