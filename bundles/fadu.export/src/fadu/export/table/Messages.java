package fadu.export.table;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String AboutSheet_bound;
	public static String AboutSheet_design;
	public static String AboutSheet_guide;
	public static String AboutSheet_marksText;
	public static String AboutSheet_marks;
	public static String AboutSheet_notComputable;
	public static String AboutSheet_notMatched;
	public static String AboutSheet_notReported;
	public static String AboutSheet_notReviewed;
	public static String AboutSheet_notUsable;
	public static String AboutSheet_notVisible;
	public static String AboutSheet_noAccess;
	public static String AboutSheet_noReport;
	public static String AboutSheet_otherPeriod;
	public static String AboutSheet_numbers;
	public static String AboutSheet_rows;
	public static String AboutSheet_sheets;
	public static String AboutSheet_zero;
	public static String Answer_bound;
	public static String Answer_unit;
	public static String Titles_changechart;
	public static String Titles_draft;
	public static String Titles_overview;
	public static String Titles_plans;
	public static String Titles_problems;
	public static String Titles_replies;
	public static String Titles_unused;
	public static String Titles_annual;
	public static String Titles_notice;
	public static String Titles_rectifications;
	public static String Titles_scorecard;
	public static String Titles_targets;
	public static String Titles_yearchart;
	public static String Titles_yearly;
	public static String Titles_years;
	public static String Titles_yearspan;
	public static String Titles_chart;
	public static String Titles_charts;
	public static String Titles_comparison;
	public static String Titles_derived;
	public static String Titles_districts;
	public static String Titles_documents;
	public static String Titles_domains;
	public static String Titles_figures;
	public static String Titles_findings;
	public static String Titles_matrix;
	public static String Titles_peers;
	public static String Titles_programmes;
	public static String Titles_provenance;
	public static String Titles_quality;
	public static String Titles_sources;
	public static String Titles_statements;
	public static String Titles_trend;
	public static String Titles_verdicts;
	public static String WideMatrix_bound;
	public static String WideMatrix_code;
	public static String WideMatrix_comparedIn;
	public static String WideMatrix_divided;
	public static String WideMatrix_dividedBound;
	public static String WideMatrix_domain;
	public static String WideMatrix_mark;
	public static String WideMatrix_metric;
	public static String WideMatrix_notComputable;
	public static String WideMatrix_number;
	public static String WideMatrix_period;
	public static String WideMatrix_value;
	public static String WideMatrix_verdict;
	public static String Words_about;
	public static String Words_atLeast;
	public static String Words_atMost;
	public static String Words_exact;
	public static String Words_moreThan;
	public static String Words_nearly;
	public static String Words_notComputable;
	public static String WorkbookReport_about;

	static {
		initializeMessages("fadu.export.table.messages", Messages.class);
	}

	private Messages() {
	}

}
