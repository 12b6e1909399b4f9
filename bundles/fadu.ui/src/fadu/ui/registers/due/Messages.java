package fadu.ui.registers.due;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String MeasureLines_age;
	public static String MeasureLines_clearance;
	public static String MeasureLines_clearanceBasis;
	public static String MeasureLines_days;
	public static String MeasureLines_durationBasis;
	public static String MeasureLines_flow;
	public static String MeasureLines_flowBasis;
	public static String MeasureLines_flowValue;
	public static String MeasureLines_median;
	public static String MeasureLines_notReached;
	public static String MeasureLines_now;
	public static String MeasureLines_nowValue;
	public static String MeasureLines_ofReceived;
	public static String MeasureLines_older;
	public static String MeasureLines_oldest;
	public static String MeasureLines_onTime;
	public static String MeasureLines_onTimeDone;
	public static String MeasureLines_onTimeDoneBasis;
	public static String MeasureLines_pending;
	public static String MeasureLines_quartiles;
	public static String MeasureLines_quartilesValue;
	public static String MeasureLines_rate;
	public static String MeasureLines_soon;
	public static String MeasureLines_stage;
	public static String ProcessBar_all;
	public static String ProcessBar_at;
	public static String ProcessBar_atHint;
	public static String ProcessBar_district;
	public static String ProcessBar_month;
	public static String ProcessBar_open;
	public static String ProcessBar_overdue;
	public static String ProcessBar_period;
	public static String ProcessBar_periodHint;
	public static String ProcessBar_process;
	public static String ProcessBar_week;
	public static String ProcessBar_within;
	public static String ProcessView_basis;
	public static String ProcessView_daysLeft;
	public static String ProcessView_detail;
	public static String ProcessView_district;
	public static String ProcessView_due;
	public static String ProcessView_first;
	public static String ProcessView_key;
	public static String ProcessView_last;
	public static String ProcessView_law;
	public static String ProcessView_left;
	public static String ProcessView_measure;
	public static String ProcessView_measured;
	public static String ProcessView_measures;
	public static String ProcessView_none;
	public static String ProcessView_over;
	public static String ProcessView_provisional;
	public static String ProcessView_relief;
	public static String ProcessView_said;
	public static String ProcessView_stage;
	public static String ProcessView_value;

	static {
		initializeMessages("fadu.ui.registers.due.messages", Messages.class);
	}

	private Messages() {
	}

}
