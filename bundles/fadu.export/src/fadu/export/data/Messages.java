package fadu.export.data;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Sdmx_printed;
	public static String Sdmx_separator;

	static {
		initializeMessages("fadu.export.data.messages", Messages.class);
	}

	private Messages() {
	}

}
