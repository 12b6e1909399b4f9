package fadu.report.oda.question;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String AboutQuestion_allPeriods;
	public static String AboutQuestion_time;
	public static String CellText_other;
	public static String CellText_scope;
	public static String ChartQuestion_caveat;
	public static String ChartQuestion_empty;
	public static String ChartQuestion_leftOut;
	public static String ChartQuestion_series;
	public static String DocumentsQuestion_cutOff;
	public static String DocumentsQuestion_truncated;
	public static String Level_city;
	public static String Level_district;
	public static String Level_province;
	public static String Level_town;
	public static String SourceRow_confirmed;
	public static String SourceRow_corrected;
	public static String SourceRow_read;
	public static String SourceRow_rejected;
	public static String SourceRow_workspace;
	public static String VerdictsQuestion_noReserve;
	public static String VerdictsQuestion_pair;
	public static String separator;

	static {
		initializeMessages("fadu.report.oda.question.messages", Messages.class);
	}

	private Messages() {
	}

}
