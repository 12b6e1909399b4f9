package fadu.ui.editor;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String CorrectionDialog_add;
	public static String CorrectionDialog_bound;
	public static String CorrectionDialog_cancel;
	public static String CorrectionDialog_correct;
	public static String CorrectionDialog_day;
	public static String CorrectionDialog_domain;
	public static String CorrectionDialog_kind;
	public static String CorrectionDialog_metric;
	public static String CorrectionDialog_missedTitle;
	public static String CorrectionDialog_more;
	public static String CorrectionDialog_note;
	public static String CorrectionDialog_other;
	public static String CorrectionDialog_period;
	public static String CorrectionDialog_relation;
	public static String CorrectionDialog_scope;
	public static String CorrectionDialog_scopeHint;
	public static String CorrectionDialog_title;
	public static String CorrectionDialog_unit;
	public static String CorrectionDialog_value;
	public static String DifferencesDialog_all;
	public static String DifferencesDialog_difference;
	public static String DifferencesDialog_intro;
	public static String DifferencesDialog_none;
	public static String DifferencesDialog_printed;
	public static String DifferencesDialog_reviewed;
	public static String DifferencesDialog_take;
	public static String DifferencesDialog_title;
	public static String FactsLine_absent;
	public static String FactsLine_facts;
	public static String FactsLine_find;
	public static String FactsLine_none;
	public static String FactsLine_opening;
	public static String FigureCopy_copied;
	public static String FigureCopy_csv;
	public static String FigureCopy_export;
	public static String FigureCopy_workbook;
	public static String FigureCopy_written;
	public static String FigureGrid_name;
	public static String MetricPicker_choose;
	public static String MetricPicker_definition;
	public static String MetricPicker_kept;
	public static String MetricPicker_line;
	public static String MetricPicker_list;
	public static String MetricPicker_none;
	public static String MetricPicker_search;
	public static String MetricPicker_without;
	public static String OpenReview_plugIn;
	public static String PagePane_choose;
	public static String PagePane_drawing;
	public static String PagePane_name;
	public static String PagePane_noFile;
	public static String PagePane_noPages;
	public static String PagePane_page;
	public static String PagePane_where;
	public static String PeriodHint_forms;
	public static String PeriodHint_kept;
	public static String ReportDetailsDialog_cutOff;
	public static String ReportDetailsDialog_district;
	public static String ReportDetailsDialog_keep;
	public static String ReportDetailsDialog_level;
	public static String ReportDetailsDialog_levelTip;
	public static String ReportDetailsDialog_months;
	public static String ReportDetailsDialog_period;
	public static String ReportDetailsDialog_published;
	public static String ReportDetailsDialog_publishedHint;
	public static String ReportDetailsDialog_reportTitle;
	public static String ReportDetailsDialog_title;
	public static String ReportDetailsDialog_truncated;
	public static String ReportTextPane_name;
	public static String ReportTextPane_unused;
	public static String ReviewDialogs_unseen;
	public static String ReviewEditor_add;
	public static String ReviewEditor_again;
	public static String ReviewEditor_close;
	public static String ReviewEditor_compare;
	public static String ReviewEditor_details;
	public static String ReviewEditor_export;
	public static String ReviewEditor_mine;
	public static String ReviewEditor_page;
	public static String ReviewEditor_remove;
	public static String ReviewEditor_next;
	public static String ReviewEditor_seeDecided;
	public static String ReviewEditor_theirs;
	public static String ReviewEditor_yes;
	public static String ReviewHeader_all;
	public static String ReviewHeader_confirm;
	public static String ReviewHeader_confirmShown;
	public static String ReviewHeader_confirmShownTip;
	public static String ReviewHeader_confirmTip;
	public static String ReviewHeader_correct;
	public static String ReviewHeader_correctTip;
	public static String ReviewHeader_decided;
	public static String ReviewHeader_doubtful;
	public static String ReviewHeader_filter;
	public static String ReviewHeader_reject;
	public static String ReviewHeader_rejectTip;
	public static String ReviewHeader_report;
	public static String ReviewHeader_reportTip;
	public static String ReviewHeader_title;
	public static String ReviewHeader_waiting;
	public static String ReviewHeader_withoutMetric;
	public static String ReviewNotices_doubt;
	public static String ReviewNotices_keys;
	public static String SharedCorrectionDialog_more;
	public static String SharedCorrectionDialog_nothing;
	public static String SharedCorrectionDialog_same;
	public static String SharedCorrectionDialog_separator;
	public static String SharedCorrectionDialog_these;
	public static String SharedCorrectionDialog_title;
	public static String ReviewNotices_saidAndDoubt;
	public static String FactsLine_notFound;
	public static String TabsOfReports_name;
	public static String TabsOfReports_year;

	static {
		initializeMessages("fadu.ui.editor.messages", Messages.class);
	}

	private Messages() {
	}

}
