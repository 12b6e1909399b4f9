package fadu.ui.views;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String CellTip_figure;
	public static String CellTip_verdict;
	public static String ChartView_about;
	public static String ChartView_betweenReasons;
	public static String ChartView_caveat;
	public static String ChartView_leftOut;
	public static String ChartView_noFigure;
	public static String ChartView_noFigureHint;
	public static String ChartView_none;
	public static String ChartView_noneHint;
	public static String ChartView_one;
	public static String ChartView_open;
	public static String ChartView_range;
	public static String ChartView_separator;
	public static String ComparisonTable_metric;
	public static String ComparisonTable_verdicts;
	public static String ComparisonView_allPeriods;
	public static String ComparisonView_chooseBoth;
	public static String ComparisonView_chooseDistricts;
	public static String ComparisonView_chooseMetrics;
	public static String ComparisonView_failed;
	public static String ComparisonView_nothingChosen;
	public static String ComparisonView_period;
	public static String ComparisonView_title;
	public static String ComparisonView_unreviewed;
	public static String ComparisonView_working;
	public static String DistrictsView_contains;
	public static String DistrictsView_count;
	public static String DistrictsView_level;
	public static String DistrictsView_name;
	public static String DistrictsView_none;
	public static String DistrictsView_noneHint;
	public static String DistrictsView_parent;
	public static String DistrictsView_reading;
	public static String FigureChart_bar;
	public static String FigureChart_barWithCaveat;
	public static String FigureChart_title;
	public static String FigureChart_unit;
	public static String HistoryView_at;
	public static String HistoryView_by;
	public static String HistoryView_name;
	public static String HistoryView_none;
	public static String HistoryView_noneHint;
	public static String HistoryView_number;
	public static String HistoryView_redo;
	public static String HistoryView_undo;
	public static String HistoryView_undone;
	public static String HistoryView_what;
	public static String Legend_against;
	public static String Legend_empty;
	public static String MetricLabels_derived;
	public static String MetricLabels_districts;
	public static String MetricLabels_none;
	public static String MetricsView_count;
	public static String MetricsView_filter;
	public static String MetricsView_none;
	public static String MetricsView_noneHint;
	public static String MetricsView_reading;
	public static String ProblemsView_error;
	public static String ProblemsView_file;
	public static String ProblemsView_line;
	public static String ProblemsView_message;
	public static String ProblemsView_name;
	public static String ProblemsView_nameWithCount;
	public static String ProblemsView_none;
	public static String ProblemsView_noneHint;
	public static String ProblemsView_plugIn;
	public static String ProblemsView_reading;
	public static String ProblemsView_remedy;
	public static String ProblemsView_severity;
	public static String ProblemsView_warning;
	public static String ReportView_choices;
	public static String ReportView_failed;
	public static String ReportView_make;
	public static String ReportView_noBrowser;
	public static String ReportView_none;
	public static String ReportView_noneHint;
	public static String ReportView_outdated;
	public static String ReportView_running;
	public static String ReportView_runningHint;
	public static String ReportsView_done;
	public static String ReportsView_failed;
	public static String ReportsView_name;
	public static String ReportsView_none;
	public static String ReportsView_noneHint;
	public static String ReportsView_period;
	public static String ReportsView_reading;
	public static String ReportsView_report;
	public static String ReportsView_waiting;
	public static String SourceView_looking;
	public static String SourceView_none;
	public static String SourceView_noneHint;
	public static String VerdictCount_none;
	public static String VerdictCount_pairs;

	static {
		initializeMessages("fadu.ui.views.messages", Messages.class);
	}

	private Messages() {
	}

}
