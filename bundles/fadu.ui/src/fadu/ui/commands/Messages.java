package fadu.ui.commands;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String AboutDialog_name;
	public static String AboutDialog_plugIns;
	public static String AboutDialog_text;
	public static String AboutDialog_title;
	public static String AboutDialog_version;
	public static String AboutDialog_workspace;
	public static String Notice_close;
	public static String ReportJob_name;
	public static String ReportJob_noDesign;

	static {
		initializeMessages("fadu.ui.commands.messages", Messages.class);
	}

	private Messages() {
	}

}
