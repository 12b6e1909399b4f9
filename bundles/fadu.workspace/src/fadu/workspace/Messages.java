package fadu.workspace;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static String ImportReports_noDistrict;
	static String ImportReports_noPeriod;
	static String ImportReports_task;
	static String ReportText_binary;
	static String ReportText_empty;
	static String ReportText_folder;
	static String ReportText_large;
	static String ReportText_missing;
	static String ReportText_unreadable;
	static String Selection_nearest;
	static String Selection_separator;
	static String Selection_unknownDistrict;
	static String Selection_unknownMetric;
	static String Selection_unknownPeriod;
	static String Workspace_noFolder;

	static {
		initializeMessages("fadu.workspace.messages", Messages.class);
	}

	private Messages() {
	}

}
