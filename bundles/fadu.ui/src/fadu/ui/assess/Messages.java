package fadu.ui.assess;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String IndexModel_cancelled;
	public static String IndexModel_computing;
	public static String IndexModel_drawn;
	public static String IndexModel_written;
	public static String IndexView_COMBINATION;
	public static String IndexView_IMPUTATION;
	public static String IndexView_SCALING;
	public static String IndexView_TREATMENT;
	public static String IndexView_cancel;
	public static String IndexView_counted;
	public static String IndexView_counts;
	public static String IndexView_district;
	public static String IndexView_draws;
	public static String IndexView_export;
	public static String IndexView_holds;
	public static String IndexView_index;
	public static String IndexView_interval;
	public static String IndexView_median;
	public static String IndexView_no;
	public static String IndexView_none;
	public static String IndexView_part;
	public static String IndexView_place;
	public static String IndexView_places;
	public static String IndexView_reset;
	public static String IndexView_score;
	public static String IndexView_uncounted;
	public static String IndexView_weight;
	public static String IndexView_yes;
	public static String ScorecardModel_entered;
	public static String ScorecardModel_parts;
	public static String ScorecardView_appeal;
	public static String ScorecardView_bases;
	public static String ScorecardView_basis;
	public static String ScorecardView_checked;
	public static String ScorecardView_evidenceOf;
	public static String ScorecardView_figure;
	public static String ScorecardView_item;
	public static String ScorecardView_items;
	public static String ScorecardView_most;
	public static String ScorecardView_noDistricts;
	public static String ScorecardView_none;
	public static String ScorecardView_notApplicable;
	public static String ScorecardView_outcome;
	public static String ScorecardView_period;
	public static String ScorecardView_print;
	public static String ScorecardView_rules;
	public static String ScorecardView_scorecard;
	public static String ScorecardView_self;
	public static String ScorecardView_source;

	static {
		initializeMessages("fadu.ui.assess.messages", Messages.class);
	}

	private Messages() {
	}

}
