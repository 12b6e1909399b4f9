package fadu.register.row;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String CellValues_code;
	public static String CellValues_date;
	public static String CellValues_day;
	public static String CellValues_decimals;
	public static String CellValues_formula;
	public static String CellValues_kind;
	public static String CellValues_large;
	public static String CellValues_long;
	public static String CellValues_masked;
	public static String CellValues_merged;
	public static String CellValues_mistake;
	public static String CellValues_number;
	public static String CellValues_pattern;
	public static String CellValues_range;
	public static String CellValues_truth;
	public static String CellValues_whole;
	public static String RowReader_again;
	public static String RowReader_check;
	public static String RowReader_district;
	public static String RowReader_longKey;
	public static String RowReader_missing;
	public static String RowReader_noDistrict;
	public static String RowReader_noHeading;
	public static String RowReader_required;
	public static String RowReader_total;
	public static String RowReader_twice;
	public static String RowReader_unknown;

	static {
		initializeMessages("fadu.register.row.messages", Messages.class);
	}

	private Messages() {
	}

}
