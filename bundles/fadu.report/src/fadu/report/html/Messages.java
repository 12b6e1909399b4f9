package fadu.report.html;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Page_between;
	public static String Page_chart;
	public static String Page_contents;

	static {
		initializeMessages("fadu.report.html.messages", Messages.class);
	}

	private Messages() {
	}

}
