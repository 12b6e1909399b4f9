package fadu.ui.start;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String StartView_motto;
	public static String StartView_begin;
	public static String StartView_import;
	public static String StartView_samples;
	public static String StartView_compare;
	public static String StartView_data;
	public static String StartView_handbook;
	public static String StartView_open;
	public static String StartView_settings;
	public static String StartView_review;
	public static String StartView_noReports;
	public static String StartView_nothingWaits;
	public static String StartView_waiting;
	public static String StartView_report;
	public static String StartView_last;
	public static String StartView_noComparison;
	public static String StartView_comparison;
	public static String StartView_comma;

	static {
		initializeMessages("fadu.ui.start.messages", Messages.class);
	}

	private Messages() {
	}

}
