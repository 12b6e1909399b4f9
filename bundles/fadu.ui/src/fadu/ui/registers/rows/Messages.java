package fadu.ui.registers.rows;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String FigureList_compute;
	public static String FigureList_district;
	public static String FigureList_hint;
	public static String FigureList_metric;
	public static String FigureList_name;
	public static String FigureList_none;
	public static String FigureList_period;
	public static String FigureList_periodHint;
	public static String FigureList_rows;
	public static String FigureList_sentence;
	public static String FigureList_value;
	public static String RegisterEditor_all;
	public static String RegisterEditor_between;
	public static String RegisterEditor_copied;
	public static String RegisterEditor_empty;
	public static String RegisterEditor_figures;
	public static String RegisterEditor_form;
	public static String RegisterEditor_gone;
	public static String RegisterEditor_goneHint;
	public static String RegisterEditor_groups;
	public static String RegisterEditor_history;
	public static String RegisterEditor_reading;
	public static String RegisterEditor_some;
	public static String RegisterEditor_sum;
	public static String RegisterEditor_tooMany;
	public static String RowBar_all;
	public static String RowBar_allDistricts;
	public static String RowBar_condition;
	public static String RowBar_district;
	public static String RowBar_form;
	public static String RowBar_intake;
	public static String RowBar_personal;
	public static String RowBar_sample;
	public static String RowBar_where;
	public static String RowBar_whereHint;
	public static String RowDraft_added;
	public static String RowDraft_saved;
	public static String RowForm_abandon;
	public static String RowForm_district;
	public static String RowForm_new;
	public static String RowForm_newRow;
	public static String RowForm_none;
	public static String RowForm_reload;
	public static String RowForm_remove;
	public static String RowForm_save;
	public static String RowForm_source;
	public static String RowForm_unsaved;
	public static String RowForm_written;
	public static String RowGrid_district;
	public static String RowGrid_filter;
	public static String RowGrid_filterHint;
	public static String RowGrid_some;
	public static String RowGroups_by;
	public static String RowGroups_missing;
	public static String RowGroups_name;
	public static String RowGroups_rows;
	public static String RowGroups_share;
	public static String RowGroups_value;
	public static String RowHistoryTable_by;
	public static String RowHistoryTable_cell;
	public static String RowHistoryTable_change;
	public static String RowHistoryTable_changes;
	public static String RowHistoryTable_from;
	public static String RowHistoryTable_missing;
	public static String RowHistoryTable_name;
	public static String RowHistoryTable_none;
	public static String RowHistoryTable_value;
	public static String RowHistoryTable_when;
	public static String RowHistoryTable_written;
	public static String RowOrigin_cell;
	public static String RowRemoval_removed;

	static {
		initializeMessages("fadu.ui.registers.rows.messages", Messages.class);
	}

	private Messages() {
	}

}
