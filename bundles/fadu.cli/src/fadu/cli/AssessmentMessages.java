package fadu.cli;

import org.eclipse.osgi.util.NLS;

/** The texts of the commands that compute statistics, indices and scorecards. */
final class AssessmentMessages extends NLS {

	public static String IndexAdd_several;
	public static String IndexAdd_what;
	public static String IndexCommand_code;
	public static String IndexCommand_indicators;
	public static String IndexCommand_kept;
	public static String IndexCommand_none;
	public static String IndexCommand_own;
	public static String IndexCommand_removed;
	public static String IndexCommand_source;
	public static String IndexFormat_BOUNDS;
	public static String IndexFormat_COMBINATION;
	public static String IndexFormat_IMPUTATION;
	public static String IndexFormat_SCALING;
	public static String IndexFormat_TREATMENT;
	public static String IndexFormat_WEIGHTS;
	public static String IndexFormat_draws;
	public static String IndexFormat_factor;
	public static String IndexFormat_first;
	public static String IndexFormat_heading;
	public static String IndexFormat_holds;
	public static String IndexFormat_interval;
	public static String IndexFormat_leftOut;
	public static String IndexFormat_median;
	public static String IndexFormat_most;
	public static String IndexFormat_no;
	public static String IndexFormat_rank;
	public static String IndexFormat_score;
	public static String IndexFormat_shift;
	public static String IndexFormat_total;
	public static String IndexFormat_values;
	public static String IndexFormat_yes;
	public static String MetricCommand_formula;
	public static String MetricCommand_kept;
	public static String MetricCommand_none;
	public static String MetricCommand_removed;
	public static String MetricCommand_unit;
	public static String ScorecardCommand_items;
	public static String ScorecardCommand_none;
	public static String ScorecardCommand_rules;
	public static String ScorecardEnter_kept;
	public static String ScorecardEnter_nothing;
	public static String ScorecardEnter_period;
	public static String ScorecardFormat_appeal;
	public static String ScorecardFormat_checked;
	public static String ScorecardFormat_evidence;
	public static String ScorecardFormat_grades;
	public static String ScorecardFormat_heading;
	public static String ScorecardFormat_item;
	public static String ScorecardFormat_missing;
	public static String ScorecardFormat_most;
	public static String ScorecardFormat_noDistricts;
	public static String ScorecardFormat_none;
	public static String ScorecardFormat_notApplicable;
	public static String ScorecardFormat_open;
	public static String ScorecardFormat_place;
	public static String ScorecardFormat_points;
	public static String ScorecardFormat_self;
	public static String ScorecardFormat_source;
	public static String ScorecardFormat_state;
	public static String ScorecardFormat_total;
	public static String ScorecardFormat_totalOnly;
	public static String ScorecardFormat_why;
	public static String ScorecardPoints_kept;
	public static String ScorecardPoints_plugIn;
	public static String StatisticsFormat_bounded;
	public static String StatisticsFormat_caveats;
	public static String StatisticsFormat_correlation;
	public static String StatisticsFormat_heading;
	public static String StatisticsFormat_leftOut;
	public static String StatisticsFormat_line;
	public static String StatisticsFormat_lower;
	public static String StatisticsFormat_max;
	public static String StatisticsFormat_mean;
	public static String StatisticsFormat_median;
	public static String StatisticsFormat_min;
	public static String StatisticsFormat_none;
	public static String StatisticsFormat_others;
	public static String StatisticsFormat_outlying;
	public static String StatisticsFormat_place;
	public static String StatisticsFormat_undefined;
	public static String StatisticsFormat_upper;
	public static String TrendCommand_metric;
	public static String TrendFormat_change;
	public static String TrendFormat_heading;
	public static String TrendFormat_missing;
	public static String TrendFormat_none;
	public static String TrendFormat_note;

	static {
		initializeMessages("fadu.cli.assessments", AssessmentMessages.class);
	}

	private AssessmentMessages() {
	}

}
