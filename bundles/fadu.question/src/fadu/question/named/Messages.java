package fadu.question.named;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String AboutQuestion_alone;
	public static String AboutQuestion_conclusion;
	public static String AboutQuestion_contradicted;
	public static String AboutQuestion_allPeriods;
	public static String AboutQuestion_plugIns;
	public static String AboutQuestion_emptyMetrics;
	public static String AboutQuestion_hiddenDistricts;
	public static String AboutQuestion_hiddenMetrics;
	public static String AboutQuestion_leftOut;
	public static String AboutQuestion_perMonth;
	public static String AboutQuestion_perPeople;
	public static String AboutQuestion_perUnit;
	public static String AboutQuestion_time;
	public static String CellText_other;
	public static String CellText_said;
	public static String CellText_scope;
	public static String ChartQuestion_about;
	public static String ChartQuestion_betweenReasons;
	public static String ChartQuestion_caveat;
	public static String ChartQuestion_empty;
	public static String ChartQuestion_leftOut;
	public static String ChartQuestion_many;
	public static String ChartQuestion_open;
	public static String ChartQuestion_range;
	public static String ChartQuestion_series;
	public static String ChartQuestion_seriesOfPeriod;
	public static String DistrictsQuestion_population;
	public static String Districts_more;
	public static String DocumentsQuestion_cutOff;
	public static String DocumentsQuestion_truncated;
	public static String Finding_accepted;
	public static String Finding_dismissed;
	public static String Finding_error;
	public static String Finding_note;
	public static String Finding_open;
	public static String Finding_passed;
	public static String Finding_warning;
	public static String FormulaText_count;
	public static String FormulaText_months;
	public static String FormulaText_none;
	public static String FormulaText_population;
	public static String FormulaText_sum;
	public static String FormulaText_term;
	public static String Ground_example;
	public static String Ground_more;
	public static String Ground_noReserve;
	public static String Ground_pair;
	public static String GroundsQuestion_metric;
	public static String GroundsQuestion_numbers;
	public static String GroundsQuestion_of;
	public static String Level_city;
	public static String Level_district;
	public static String Level_province;
	public static String Level_town;
	public static String Level_unknown;
	public static String Peers_chosen;
	public static String Peers_group;
	public static String Peers_missing;
	public static String Peers_nearest;
	public static String Peers_noPopulation;
	public static String Programmes_noFigure;
	public static String Provenance_noText;
	public static String Relation_change;
	public static String Relation_ofWhich;
	public static String Relation_partOf;
	public static String Relation_shareOf;
	public static String Relation_unknown;
	public static String SourceRow_workspace;
	public static String separator;

	static {
		initializeMessages("fadu.question.named.messages", Messages.class);
	}

	private Messages() {
	}

}
