package fadu.ui.registers.intake;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String ChangeTable_added;
	public static String ChangeTable_changed;
	public static String ChangeTable_key;
	public static String ChangeTable_new;
	public static String ChangeTable_old;
	public static String ChangeTable_values;
	public static String FormList_fits;
	public static String FormList_kept;
	public static String FormList_reading;
	public static String FormTable_all;
	public static String FormTable_counts;
	public static String FormTable_district;
	public static String FormTable_file;
	public static String FormTable_name;
	public static String FormTable_state;
	public static String HeadingTable_cell;
	public static String HeadingTable_column;
	public static String HeadingTable_heading;
	public static String HeadingTable_name;
	public static String HeadingTable_none;
	public static String IntakeModel_kept;
	public static String IntakeModel_keptSome;
	public static String IntakeModel_notPasted;
	public static String IntakeModel_nothingPasted;
	public static String IntakeModel_pasted;
	public static String IntakePage_added;
	public static String IntakePage_changed;
	public static String IntakePage_counts;
	public static String IntakePage_district;
	public static String IntakePage_districtHint;
	public static String IntakePage_file;
	public static String IntakePage_folder;
	public static String IntakePage_forget;
	public static String IntakePage_form;
	public static String IntakePage_gone;
	public static String IntakePage_hint;
	public static String IntakePage_keeping;
	public static String IntakePage_left;
	public static String IntakePage_none;
	public static String IntakePage_notYet;
	public static String IntakePage_paste;
	public static String IntakePage_reading;
	public static String IntakePage_refused;
	public static String IntakePage_remembered;
	public static String IntakePage_rows;
	public static String IntakePage_sample;
	public static String IntakePage_start;
	public static String IntakePage_title;
	public static String LeftTable_name;
	public static String RefusedTable_cells;
	public static String RefusedTable_column;
	public static String RefusedTable_name;
	public static String RefusedTable_place;
	public static String RefusedTable_reason;
	public static String RefusedTable_value;

	static {
		initializeMessages("fadu.ui.registers.intake.messages", Messages.class);
	}

	private Messages() {
	}

}
