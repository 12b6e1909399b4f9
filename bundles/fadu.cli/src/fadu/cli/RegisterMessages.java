package fadu.cli;

import org.eclipse.osgi.util.NLS;

/** What the commands on registers and processes say. */
final class RegisterMessages extends NLS {

	public static String Process_clearance;
	public static String Process_closed;
	public static String Process_due;
	public static String Process_left;
	public static String Process_limits;
	public static String Process_median;
	public static String Process_more;
	public static String Process_noRows;
	public static String Process_noneDue;
	public static String Process_notReached;
	public static String Process_nothing;
	public static String Process_onTime;
	public static String Process_overdue;
	public static String Process_pending;
	public static String Process_received;
	public static String Process_soon;
	public static String Process_stage;
	public static String Process_stages;
	public static String Register_added;
	public static String Register_asItWas;
	public static String Register_code;
	public static String Register_cell;
	public static String Register_column;
	public static String Register_done;
	public static String Register_expectOne;
	public static String Register_file;
	public static String Register_indicators;
	public static String Register_key;
	public static String Register_left;
	public static String Register_metricAndPeriod;
	public static String Register_new;
	public static String Register_noCell;
	public static String Register_noColumn;
	public static String Register_noMetric;
	public static String Register_none;
	public static String Register_old;
	public static String Register_reason;
	public static String Register_refused;
	public static String Register_removed;
	public static String Register_row;
	public static String Register_sayDistrict;
	public static String Register_rows;
	public static String Register_whichDistrict;
	public static String Register_would;
	public static String Register_xlsx;

	static {
		initializeMessages("fadu.cli.registers", RegisterMessages.class);
	}

	private RegisterMessages() {
	}

}
