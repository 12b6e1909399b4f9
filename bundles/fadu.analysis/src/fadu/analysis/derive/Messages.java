package fadu.analysis.derive;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String Calculation_circle;
	public static String Calculation_formula;
	public static String Calculation_unknown;
	public static String Calculation_nought;
	public static String Calculation_months;
	public static String Calculation_population;
	public static String Calculation_missing;
	public static String Calculation_several;
	public static String Calculation_periods;
	public static String Calculation_monthsOpen;
	public static String Caveats_all;
	public static String Caveats_rounded;
	public static String Caveats_scopes;
	public static String Caveats_noWhole;
	public static String Caveats_whole;
	public static String Caveats_stock;
	public static String Calculation_base;
	public static String Calculation_baseOfOtherYear;
	public static String Calculation_unbounded;
	public static String Normalisation_hundredThousand;
	public static String Normalisation_month;
	public static String Normalisation_unit;

	static {
		NLS.initializeMessages("fadu.analysis.derive.messages", Messages.class);
	}

	private Messages() {
	}

}
