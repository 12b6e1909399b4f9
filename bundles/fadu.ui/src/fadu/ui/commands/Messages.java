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
