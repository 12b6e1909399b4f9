package fadu.question.statement;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String YearFigures_claimed;
	public static String Opening_chosen;
	public static String Brief_made;
	public static String Brief_unreviewed;
	public static String Brief_years;
	public static String Statements_ofPoints;
	public static String Ratios_computed;
	public static String Opening_doubted;
	public static String Brief_districts;
	public static String Brief_more;
	public static String Brief_source;
	public static String Brief_sources;
	public static String Brief_period;
	public static String Brief_title;
	public static String Brief_work;
	public static String ChangeChart_note;
	public static String ChangeChart_title;
	public static String DistrictLines_empty;
	public static String DistrictLines_noRoom;
	public static String DistrictLines_otherPeriod;
	public static String DistrictLines_planned;
	public static String DistrictLines_silent;
	public static String DistrictLines_text;
	public static String DistrictLines_unusable;
	public static String DistrictLines_waiting;
	public static String DistrictLines_why;
	public static String Kind_district;
	public static String Kind_figures;
	public static String Kind_opening;
	public static String Opening_fell;
	public static String Opening_moves;
	public static String Opening_rose;
	public static String YearFigures_and;
	public static String YearFigures_reserve;
	public static String YearFigures_text;
	public static String Changes_and;
	public static String Changes_moreFalls;
	public static String Changes_moreRises;
	public static String Changes_stated;
	public static String Changes_text;
	public static String ComparedDistricts_caveat;
	public static String ComparedDistricts_empty;
	public static String ComparedDistricts_leftOut;
	public static String ComparedDistricts_named;
	public static String ComparedDistricts_more;
	public static String ComparedDistricts_neutral;
	public static String ComparedDistricts_notRanked;
	public static String ComparedDistricts_open;
	public static String ComparedDistricts_orderDown;
	public static String ComparedDistricts_orderUp;
	public static String ComparedDistricts_place;
	public static String ComparedDistricts_plain;
	public static String ComparedDistricts_reserved;
	public static String ComparedDistricts_sized;
	public static String Gaps_allWait;
	public static String Gaps_none;
	public static String Gaps_notComputable;
	public static String Gaps_notReported;
	public static String Gaps_notVisible;
	public static String Gaps_part;
	public static String Gaps_text;
	public static String Gaps_unreviewed;
	public static String Gaps_unreviewedAmong;
	public static String Kind_change;
	public static String Kind_comparison;
	public static String Kind_finding;
	public static String Kind_gaps;
	public static String Kind_ratio;
	public static String OpenFindings_error;
	public static String OpenFindings_whose;
	public static String OpenFindings_others;
	public static String OpenFindings_warning;
	public static String Ratios_alone;
	public static String Ratios_beside;
	public static String Ratios_text;
	public static String Statements_source;
	public static String Statements_leftOut;
	public static String Statements_documents;
	public static String Words_betweenSentences;
	public static String Words_ended;
	public static String Words_figure;
	public static String Words_scope;
	public static String Words_more;
	public static String Goals_owner;
	public static String Goals_text;
	public static String Kind_plan;
	public static String Kind_problem;
	public static String Kind_target;
	public static String Quotes_aside;
	public static String Quotes_more;
	public static String Quotes_plans;
	public static String Quotes_problems;
	public static String Quotes_source;
	public static String Kind_years;
	public static String Years_computed;
	public static String Years_computedOfOne;
	public static String Years_small;
	public static String Years_text;
	public static String YearChart_about;
	public static String YearChart_apart;
	public static String YearChart_open;
	public static String YearChart_range;
	public static String YearChart_title;
	public static String separator;

	static {
		initializeMessages("fadu.question.statement.messages", Messages.class);
	}

	private Messages() {
	}

}
