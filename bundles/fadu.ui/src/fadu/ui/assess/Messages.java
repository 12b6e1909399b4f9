package fadu.ui.assess;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String DraftTable_direction;
	public static String DraftTable_down;
	public static String DraftTable_downByMetric;
	public static String DraftTable_least;
	public static String DraftTable_month;
	public static String DraftTable_most;
	public static String DraftTable_neither;
	public static String DraftTable_people;
	public static String DraftTable_per;
	public static String DraftTable_target;
	public static String DraftTable_up;
	public static String DraftTable_upByMetric;
	public static String IndexDialog_add;
	public static String IndexDialog_availability;
	public static String IndexDialog_cancel;
	public static String IndexDialog_change;
	public static String IndexDialog_code;
	public static String IndexDialog_hint;
	public static String IndexDialog_keep;
	public static String IndexDialog_name;
	public static String IndexDialog_nameEn;
	public static String IndexDialog_new;
	public static String IndexDialog_pillar;
	public static String IndexDialog_remove;
	public static String IndexDialog_within;
	public static String IndexDraft_number;
	public static String IndexDraft_pillar;
	public static String IndexModel_cancelled;
	public static String IndexModel_computing;
	public static String IndexModel_drawn;
	public static String IndexModel_written;
	public static String IndexView_COMBINATION;
	public static String IndexView_IMPUTATION;
	public static String IndexView_SCALING;
	public static String IndexView_TREATMENT;
	public static String IndexView_cancel;
	public static String IndexView_change;
	public static String IndexView_copy;
	public static String IndexView_copyCode;
	public static String IndexView_copyName;
	public static String IndexView_counted;
	public static String IndexView_counts;
	public static String IndexView_district;
	public static String IndexView_draws;
	public static String IndexView_export;
	public static String IndexView_holds;
	public static String IndexView_index;
	public static String IndexView_interval;
	public static String IndexView_median;
	public static String IndexView_new;
	public static String IndexView_no;
	public static String IndexView_none;
	public static String IndexView_part;
	public static String IndexView_place;
	public static String IndexView_places;
	public static String IndexView_recompute;
	public static String IndexView_remove;
	public static String IndexView_reset;
	public static String IndexView_score;
	public static String IndexView_uncounted;
	public static String IndexView_weight;
	public static String IndexView_yes;
	public static String MetricCatalogue_districts;
	public static String MetricCatalogue_domain;
	public static String MetricCatalogue_metric;
	public static String MetricCatalogue_metrics;
	public static String MetricCatalogue_search;
	public static String MetricCatalogue_taken;
	public static String MetricCatalogue_unit;
	public static String OwnMetricDialog_close;
	public static String OwnMetricDialog_formula;
	public static String OwnMetricDialog_keep;
	public static String OwnMetricDialog_kept;
	public static String OwnMetricDialog_message;
	public static String OwnMetricDialog_neither;
	public static String OwnMetricDialog_removed;
	public static String OwnMetricDialog_title;
	public static String OwnMetricDialog_unit;
	public static String ScorecardModel_entered;
	public static String ScorecardModel_parts;
	public static String ScorecardModel_weighed;
	public static String ScorecardView_appeal;
	public static String ScorecardView_bases;
	public static String ScorecardView_basis;
	public static String ScorecardView_checked;
	public static String ScorecardView_class;
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
