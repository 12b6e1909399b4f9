package fadu.analysis.compare;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Breaks_between;
	public static String Judge_bound;
	public static String Judge_containment;
	public static String Judge_gradeBase;
	public static String Judge_gradeTheme;
	public static String Judge_and;
	public static String Judge_level;
	public static String Judge_levelUnknown;
	public static String Judge_rank;
	public static String Judge_scope;
	public static String Judge_target;
	public static String Judge_terms;
	public static String Judge_ungraded;
	public static String Judge_unit;
	public static String Judge_unreviewed;
	public static String Judge_whole;
	public static String PeriodRules_cutOff;
	public static String PeriodRules_date;
	public static String PeriodRules_kind;
	public static String PeriodRules_length;
	public static String PeriodRules_lengthOfRate;
	public static String PeriodRules_open;
	public static String PeriodRules_year;

	static {
		initializeMessages("fadu.analysis.compare.messages", Messages.class);
	}

	private Messages() {
	}

}
