package fadu.ui.grid;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String GridSort_apart;
	public static String GridSort_because;
	public static String GridText_later;
	public static String GridText_limited;
	public static String GridText_mixed;
	public static String GridText_own;
	public static String ReplacedComparison_step;
	public static String ReplacedComparison_size;
	public static String ReplacedComparison_clear;
	public static String ReplacedComparison_cleared;
	public static String ReplacedComparison_said;
	public static String GridCopy_column;
	public static String GridCopy_divided;
	public static String GridCopy_metric;
	public static String GridCopy_period;
	public static String GridCopy_source;
	public static String GridCopy_unit;
	public static String GridSort_few;
	public static String GridSort_open;
	public static String GridSort_order;
	public static String GridSort_refused;
	public static String GridSort_size;
	public static String GridText_about;
	public static String GridText_base;
	public static String GridText_divided;
	public static String GridText_emptyRows;
	public static String GridText_hiddenDistricts;
	public static String GridText_hiddenRows;
	public static String GridText_other;
	public static String GridText_refused;
	public static String GridText_source;
	public static String GridText_status;
	public static String VerdictCount_gravest;
	public static String VerdictCount_none;
	public static String VerdictCount_pairs;
	public static String Grid_blank;
	public static String Grid_comma;
	public static String Grid_noTheme;
	public static String Grid_other;
	public static String Grid_separator;
	public static String GridModel_hideDistricts;
	public static String GridModel_hideRows;
	public static String GridModel_showAll;
	public static String GridModel_years;
	public static String GridModel_hideEmpty;
	public static String GridModel_listAll;
	public static String GridModel_group;
	public static String GridModel_moveDistrict;
	public static String GridModel_moveRow;
	public static String GridModel_sort;
	public static String GridModel_unsort;

	static {
		initializeMessages("fadu.ui.grid.messages", Messages.class);
	}

	private Messages() {
	}

}
