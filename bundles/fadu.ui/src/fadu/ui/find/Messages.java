package fadu.ui.find;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String FindContent_waiting;
	public static String FindDialog_command;
	public static String FindDialog_comparison;
	public static String FindDialog_district;
	public static String FindDialog_doIt;
	public static String FindDialog_found;
	public static String FindDialog_message;
	public static String FindDialog_metric;
	public static String FindDialog_nothing;
	public static String FindDialog_openIt;
	public static String FindDialog_page;
	public static String FindDialog_reading;
	public static String FindDialog_report;
	public static String FindDialog_tickIt;
	public static String FindDialog_title;
	public static String FindDialog_view;
	public static String FindContent_periods;
	public static String FindContent_per;
	public static String FindContent_groups;

	static {
		initializeMessages("fadu.ui.find.messages", Messages.class);
	}

	private Messages() {
	}

}
