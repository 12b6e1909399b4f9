package fadu.ui.imports.tables;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String FigureTabs_added;
	public static String FigureTabs_addedName;
	public static String FigureTabs_cell;
	public static String FigureTabs_changed;
	public static String FigureTabs_changedName;
	public static String FigureTabs_district;
	public static String FigureTabs_left;
	public static String FigureTabs_leftName;
	public static String FigureTabs_metric;
	public static String FigureTabs_new;
	public static String FigureTabs_old;
	public static String FigureTabs_period;
	public static String FigureTabs_reason;
	public static String FigureTabs_refused;
	public static String FigureTabs_refusedName;
	public static String FigureTabs_words;
	public static String TableIntakeModel_kept;
	public static String TableIntakeModel_remembered;
	public static String TableIntakePage_area;
	public static String TableIntakePage_areaHint;
	public static String TableIntakePage_asReport;
	public static String TableIntakePage_called;
	public static String TableIntakePage_calledHint;
	public static String TableIntakePage_confirmed;
	public static String TableIntakePage_confirmedHint;
	public static String TableIntakePage_counts;
	public static String TableIntakePage_file;
	public static String TableIntakePage_hint;
	public static String TableIntakePage_map;
	public static String TableIntakePage_mapHint;
	public static String TableIntakePage_name;
	public static String TableIntakePage_noMap;
	public static String TableIntakePage_none;
	public static String TableIntakePage_period;
	public static String TableIntakePage_periodHint;
	public static String TableIntakePage_reading;
	public static String TableIntakePage_start;
	public static String TableIntakePage_unknown;
	public static String WordTable_forget;
	public static String WordTable_meaning;
	public static String WordTable_name;
	public static String WordTable_nothing;
	public static String WordTable_skip;
	public static String WordTable_unit;
	public static String WordTable_unknown;
	public static String WordTable_word;

	static {
		initializeMessages("fadu.ui.imports.tables.messages", Messages.class);
	}

	private Messages() {
	}

}
