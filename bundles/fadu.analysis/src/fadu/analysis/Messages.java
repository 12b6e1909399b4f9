package fadu.analysis;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Chosen_disputed;
	public static String Chosen_exact;
	public static String Chosen_first;
	public static String Chosen_latest;
	public static String Chosen_newest;
	public static String Chosen_only;
	public static String Chosen_period;
	public static String Chosen_reviewed;
	public static String Chosen_separator;
	public static String Chosen_timeKind;
	public static String Chosen_whole;
	public static String Comparability_comparable;
	public static String Comparability_notComparable;
	public static String Comparability_withCaveat;
	public static String EmptyCell_notComparable;
	public static String EmptyCell_notReported;
	public static String EmptyCell_notReviewed;
	public static String EmptyCell_notVisible;
	public static String FigureKind_count;
	public static String FigureKind_duration;
	public static String FigureKind_growth;
	public static String FigureKind_money;
	public static String FigureKind_rank;
	public static String FigureKind_rate;
	public static String FigureKind_ratio;
	public static String FigureKind_target;
	public static String FigureKind_threshold;
	public static String Figures_annualAverage;
	public static String Figures_asOf;
	public static String Figures_cumulative;
	public static String Figures_day;
	public static String Figures_firstHalf;
	public static String Figures_months;
	public static String Figures_notComputable;
	public static String Figures_quarter;
	public static String Figures_secondHalf;
	public static String Figures_since;
	public static String Figures_year;
	public static String Refusal_divided;
	public static String Refusal_divisor;
	public static String Refusal_notOfPeople;
	public static String Refusal_state;
	public static String RowPeriod_all;
	public static String RowPeriod_asked;
	public static String RowPeriod_most;
	public static String RowPeriod_none;

	static {
		initializeMessages("fadu.analysis.messages", Messages.class);
	}

	private Messages() {
	}

}
