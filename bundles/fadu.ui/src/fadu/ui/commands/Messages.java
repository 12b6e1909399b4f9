package fadu.ui.commands;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String AboutDialog_name;
	public static String AboutDialog_plugIns;
	public static String AboutDialog_text;
	public static String AboutDialog_title;
	public static String AboutDialog_version;
	public static String AboutDialog_workspace;
	public static String ExportReportHandler_done;
	public static String ExportReportHandler_nothing;
	public static String ExportReportHandler_title;
	public static String ImportDialog_district;
	public static String ImportDialog_files;
	public static String ImportDialog_fromText;
	public static String ImportDialog_heading;
	public static String ImportDialog_import;
	public static String ImportDialog_message;
	public static String ImportDialog_period;
	public static String ImportDialog_periodHint;
	public static String ImportDialog_title;
	public static String ImportDialog_unknownDistrict;
	public static String ImportOutcome_imported;
	public static String ImportOutcome_known;
	public static String ImportOutcome_sameText;
	public static String ImportOutcome_settled;
	public static String ImportReportsHandler_all;
	public static String ImportReportsHandler_texts;
	public static String ImportReportsHandler_title;
	public static String Notice_close;
	public static String Progress_cancel;
	public static String ReportChoices_data;
	public static String ReportChoices_docx;
	public static String ReportChoices_html;
	public static String ReportChoices_pdf;
	public static String ReportChoices_xlsx;
	public static String ReportDialog_format;
	public static String ReportDialog_heading;
	public static String ReportDialog_make;
	public static String ReportDialog_message;
	public static String ReportDialog_required;
	public static String ReportJob_name;
	public static String ReportJob_noDesign;

	static {
		initializeMessages("fadu.ui.commands.messages", Messages.class);
	}

	private Messages() {
	}

}
