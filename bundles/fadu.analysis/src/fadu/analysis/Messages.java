package fadu.analysis;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static String Comparability_comparable;
	static String Comparability_notComparable;
	static String Comparability_withCaveat;
	static String EmptyCell_notComparable;
	static String EmptyCell_notReported;
	static String EmptyCell_notReviewed;
	static String EmptyCell_notVisible;
	static String Figures_annualAverage;
	static String Figures_asOf;
	static String Figures_cumulative;
	static String Figures_day;
	static String Figures_firstHalf;
	static String Figures_months;
	static String Figures_quarter;
	static String Figures_secondHalf;
	static String Figures_since;
	static String Figures_year;
	static String Judge_bound;
	static String Judge_containment;
	static String Judge_gradeBase;
	static String Judge_gradeTheme;
	static String Judge_level;
	static String Judge_rank;
	static String Judge_scope;
	static String Judge_target;
	static String Judge_ungraded;
	static String Judge_unit;
	static String Judge_unreviewed;
	static String Judge_whole;
	static String PeriodRules_cutOff;
	static String PeriodRules_kind;
	static String PeriodRules_length;
	static String PeriodRules_lengthOfRate;
	static String PeriodRules_year;

	static {
		initializeMessages("fadu.analysis.messages", Messages.class);
	}

	private Messages() {
	}

}
