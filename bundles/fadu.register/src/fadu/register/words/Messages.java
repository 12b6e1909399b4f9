package fadu.register.words;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String DefinitionWords_after;
	public static String DefinitionWords_all;
	public static String DefinitionWords_and;
	public static String DefinitionWords_any;
	public static String DefinitionWords_average;
	public static String DefinitionWords_before;
	public static String DefinitionWords_count;
	public static String DefinitionWords_days;
	public static String DefinitionWords_distinct;
	public static String DefinitionWords_earlier;
	public static String DefinitionWords_end;
	public static String DefinitionWords_later;
	public static String DefinitionWords_maximum;
	public static String DefinitionWords_median;
	public static String DefinitionWords_minimum;
	public static String DefinitionWords_months;
	public static String DefinitionWords_orMissing;
	public static String DefinitionWords_share;
	public static String DefinitionWords_some;
	public static String DefinitionWords_start;
	public static String DefinitionWords_sum;
	public static String DefinitionWords_years;
	public static String ExpressionWords_and;
	public static String ExpressionWords_atLeast;
	public static String ExpressionWords_atMost;
	public static String ExpressionWords_comma;
	public static String ExpressionWords_contains;
	public static String ExpressionWords_days;
	public static String ExpressionWords_equal;
	public static String ExpressionWords_greater;
	public static String ExpressionWords_less;
	public static String ExpressionWords_missing;
	public static String ExpressionWords_not;
	public static String ExpressionWords_oneOf;
	public static String ExpressionWords_or;
	public static String ExpressionWords_present;
	public static String ExpressionWords_quoted;
	public static String ExpressionWords_unequal;
	public static String ExpressionWords_year;
	public static String ProcessWords_between;
	public static String ProcessWords_days;
	public static String ProcessWords_extended;
	public static String ProcessWords_met;
	public static String ProcessWords_missed;
	public static String ProcessWords_noCalendar;
	public static String ProcessWords_overdue;
	public static String ProcessWords_paused;
	public static String ProcessWords_running;
	public static String ProcessWords_suspended;
	public static String ProcessWords_unknown;
	public static String ProcessWords_workdays;

	static {
		initializeMessages("fadu.register.words.messages", Messages.class);
	}

	private Messages() {
	}

}
