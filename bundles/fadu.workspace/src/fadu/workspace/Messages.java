package fadu.workspace;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String ImportReports_noDistrict;
	public static String ImportReports_noPeriod;
	public static String ImportReports_task;
	public static String ReportText_standardInput;
	public static String ReportText_unreadable;
	public static String Selection_nearest;
	public static String Selection_separator;
	public static String Selection_unknownDistrict;
	public static String Selection_unknownMetric;
	public static String Selection_unknownPeriod;
	public static String Workspace_noFolder;
	public static String Workspace_noStore;

	static {
		initializeMessages("fadu.workspace.messages", Messages.class);
	}

	private Messages() {
	}

}
