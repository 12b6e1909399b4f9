package fadu.report;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String CheckDesigns_noFile;
	public static String CheckDesigns_none;
	public static String CreateDesign_exists;
	public static String LogoFile_refused;
	public static String DesignParameters_unknown;
	public static String DesignRule_noText;
	public static String DesignRule_noTextRemedy;
	public static String DesignRule_noTexts;
	public static String DesignRule_noTextsRemedy;
	public static String OneDistrict_more;
	public static String OneDistrict_none;
	public static String OneDistrict_which;
	public static String PrintTests_absent;
	public static String PrintTests_unknown;
	public static String ReportName_districts;
	public static String RerunReport_noDesign;
	public static String RerunReport_noFile;
	public static String RerunReport_noStamp;
	public static String ReportFonts_none;
	public static String RunReport_failed;
	public static String RunReport_fault;
	public static String RunReport_noDesign;
	public static String RunReport_noEngine;
	public static String RunReport_noTarget;
	public static String RunReport_officialInWord;
	public static String RunReport_refused;
	public static String RunReport_task;
	public static String RunReport_termsOfData;
	public static String separator;
	public static String WriteAnswer_failed;
	public static String WriteAnswer_format;

	static {
		initializeMessages("fadu.report.messages", Messages.class);
	}

	private Messages() {
	}

}
