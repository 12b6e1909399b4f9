package fadu.report.official;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String OfficialShell_copy;
	public static String OfficialShell_copyPattern;
	public static String OfficialShell_day;
	public static String OfficialShell_dayWanted;
	public static String OfficialShell_line;
	public static String OfficialShell_number;
	public static String OfficialShell_numberPattern;
	public static String OfficialShell_numberPrinted;
	public static String OfficialShell_refused;
	public static String OfficialShell_secrecy;
	public static String OfficialShell_secrecyPattern;
	public static String OfficialShell_urgency;
	public static String OfficialShell_urgencyPattern;

	static {
		initializeMessages("fadu.report.official.messages", Messages.class);
	}

	private Messages() {
	}

}
