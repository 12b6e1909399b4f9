package fadu.ui.assess;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String IndexModel_cancelled;
	public static String IndexModel_computing;
	public static String IndexModel_drawn;
	public static String IndexModel_written;
	public static String IndexView_COMBINATION;
	public static String IndexView_IMPUTATION;
	public static String IndexView_SCALING;
	public static String IndexView_TREATMENT;
	public static String IndexView_cancel;
	public static String IndexView_counted;
	public static String IndexView_counts;
	public static String IndexView_district;
	public static String IndexView_draws;
	public static String IndexView_export;
	public static String IndexView_holds;
	public static String IndexView_index;
	public static String IndexView_interval;
	public static String IndexView_median;
	public static String IndexView_no;
	public static String IndexView_none;
	public static String IndexView_part;
	public static String IndexView_place;
	public static String IndexView_places;
	public static String IndexView_reset;
	public static String IndexView_score;
	public static String IndexView_uncounted;
	public static String IndexView_weight;
	public static String IndexView_yes;

	static {
		initializeMessages("fadu.ui.assess.messages", Messages.class);
	}

	private Messages() {
	}

}
