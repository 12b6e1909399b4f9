package fadu.ui.reports;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String ChangeLines_catalogue;
	public static String ChangeLines_figure;
	public static String ChangeLines_noPeriod;
	public static String ChangeLines_none;
	public static String ChangeLines_notComputable;
	public static String ChangeLines_nothing;
	public static String ChangeLines_product;
	public static String ChangeLines_reader;
	public static String ChangeLines_verdict;
	public static String ChangeLines_version;
	public static String Formats_data;
	public static String Formats_docx;
	public static String Formats_html;
	public static String Formats_pdf;
	public static String Formats_xlsx;
	public static String LivePage_checked;
	public static String LivePage_faults;
	public static String LivePage_making;
	public static String LivePage_noBrowser;
	public static String MadeList_unreadable;
	public static String MadeReports_about;
	public static String MadeReports_and;
	public static String MadeReports_anyTime;
	public static String MadeReports_cancelled;
	public static String MadeReports_comparing;
	public static String MadeReports_everywhere;
	public static String MadeReports_made;
	public static String MadeReports_making;
	public static String MadeReports_more;
	public static String MadeReports_reading;
	public static String MadeTable_about;
	public static String MadeTable_file;
	public static String MadeTable_format;
	public static String MadeTable_generated;
	public static String MadeTable_gone;
	public static String MadeTable_name;
	public static String MadeTable_report;
	public static String MadeTable_time;
	public static String MadeView_again;
	public static String MadeView_againTitle;
	public static String MadeView_bring;
	public static String MadeView_bringTitle;
	public static String MadeView_cancel;
	public static String MadeView_changes;
	public static String MadeView_close;
	public static String MadeView_compare;
	public static String MadeView_folder;
	public static String MadeView_forget;
	public static String MadeView_hint;
	public static String MadeView_make;
	public static String MadeView_noProgram;
	public static String MadeView_none;
	public static String MadeView_open;
	public static String MadeView_own;
	public static String OwnDesigns_description;
	public static String OwnReportDialog_closing;
	public static String OwnReportDialog_down;
	public static String OwnReportDialog_keep;
	public static String OwnReportDialog_message;
	public static String OwnReportDialog_missing;
	public static String OwnReportDialog_name;
	public static String OwnReportDialog_cover;
	public static String OwnReportDialog_logo;
	public static String OwnReportDialog_note;
	public static String OwnReportDialog_pages;
	public static String OwnReportDialog_portrait;
	public static String OwnReportDialog_opening;
	public static String OwnReportDialog_parts;
	public static String OwnReportDialog_replaces;
	public static String OwnReportDialog_subtitle;
	public static String OwnReportDialog_title;
	public static String OwnReportDialog_up;
	public static String OwnReportDialog_usualName;
	public static String ParameterChoices_count;
	public static String ParameterChoices_month;
	public static String ParameterChoices_people;
	public static String ParameterChoices_required;
	public static String PickDialog_all;
	public static String PickDialog_counted;
	public static String PickDialog_group;
	public static String PickDialog_none;
	public static String PickDialog_ok;
	public static String PickDialog_search;
	public static String PickDialog_ticked;
	public static String PickDialog_withFigures;
	public static String ReportDialog_cancel;
	public static String ReportDialog_heading;
	public static String ReportDialog_make;
	public static String ReportDialog_ofAll;
	public static String ReportDialog_ofComparison;
	public static String ReportDialog_title;
	public static String ReportPane_emptyMetrics;
	public static String ReportPane_format;
	public static String ReportPane_hiddenDistricts;
	public static String ReportPane_hiddenMetrics;
	public static String ReportPane_leftOut;
	public static String ReportPane_undivided;
	public static String SubjectFields_all;
	public static String SubjectFields_allPeriods;
	public static String SubjectFields_districts;
	public static String SubjectFields_metrics;
	public static String SubjectFields_more;
	public static String SubjectFields_period;
	public static String separator;

	static {
		initializeMessages("fadu.ui.reports.messages", Messages.class);
	}

	private Messages() {
	}

}
