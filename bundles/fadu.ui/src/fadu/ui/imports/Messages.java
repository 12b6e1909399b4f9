package fadu.ui.imports;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String ImportColumn_copy;
	public static String ImportColumn_counts;
	public static String ImportColumn_district;
	public static String ImportColumn_doubtful;
	public static String ImportColumn_foreign;
	public static String ImportColumn_figures;
	public static String ImportColumn_file;
	public static String ImportColumn_imported;
	public static String ImportColumn_known;
	public static String ImportColumn_missing;
	public static String ImportColumn_noDistrict;
	public static String ImportColumn_noFigures;
	public static String ImportColumn_noPeriod;
	public static String ImportColumn_other;
	public static String ImportColumn_partOfYear;
	public static String ImportColumn_period;
	public static String ImportColumn_places;
	public static String ImportColumn_plan;
	public static String ImportColumn_reading;
	public static String ImportColumn_ready;
	public static String ImportColumn_remarks;
	public static String ImportColumn_settled;
	public static String ImportColumn_sort;
	public static String ImportColumn_standing;
	public static String ImportColumn_twice;
	public static String ImportColumn_year;
	public static String ImportEnd_imported;
	public static String ImportEnd_other;
	public static String ImportEnd_together;
	public static String ImportModel_busy;
	public static String ImportModel_cancelled;
	public static String ImportModel_finished;
	public static String ImportModel_notPasted;
	public static String ImportModel_passedOver;
	public static String ImportModel_nothing;
	public static String ImportModel_nothingPasted;
	public static String ImportPage_busy;
	public static String ImportPage_cancel;
	public static String ImportPage_chooseFiles;
	public static String ImportPage_chooseFolder;
	public static String ImportPage_counts;
	public static String ImportPage_empty;
	public static String ImportPage_files;
	public static String ImportPage_folder;
	public static String ImportPage_intro;
	public static String ImportPage_name;
	public static String ImportPage_paste;
	public static String ImportPage_perhapsRows;
	public static String ImportPage_perhapsTable;
	public static String ImportPage_remove;
	public static String ImportPage_rows;
	public static String ImportPage_start;
	public static String ImportPage_table;
	public static String ImportTable_name;
	public static String ImportPage_district;
	public static String ImportPage_period;

	static {
		initializeMessages("fadu.ui.imports.messages", Messages.class);
	}

	private Messages() {
	}

}
