package fadu.workspace;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String DeriveMetrics_noFormula;
	public static String ImportReports_noDistrict;
	public static String ImportReports_noPeriod;
	public static String ImportReports_task;
	public static String NormaliseComparison_several;
	public static String ReportText_binary;
	public static String ReportText_empty;
	public static String ReportText_folder;
	public static String ReportText_large;
	public static String ReportText_missing;
	public static String ReportText_unreadable;
	public static String Selection_nearest;
	public static String Selection_separator;
	public static String Selection_unknownDistrict;
	public static String Selection_unknownMetric;
	public static String Selection_unknownPeriod;
	public static String Selection_unknownTheme;
	public static String Workspace_noFolder;
	public static String Workspace_noStore;

	static {
		initializeMessages("fadu.workspace.messages", Messages.class);
	}

	private Messages() {
	}

}
