package fadu.report.oda.driver;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String QuestionQuery_noParameter;
	public static String QuestionQuery_unknown;
	public static String Rows_noColumn;
	public static String Rows_stopped;

	static {
		initializeMessages("fadu.report.oda.driver.messages", Messages.class);
	}

	private Messages() {
	}

}
