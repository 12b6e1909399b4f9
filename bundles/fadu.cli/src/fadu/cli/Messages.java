package fadu.cli;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String ComparisonFormat_single;
	public static String DemoCommand_comparing;
	public static String DemoCommand_noSamples;
	public static String DemoCommand_reading;
	public static String DemoCommand_sample;
	public static String DemoCommand_writing;
	public static String DeriveFormat_caveat;
	public static String DeriveFormat_formula;
	public static String DeriveFormat_months;
	public static String DeriveFormat_notComputable;
	public static String DeriveFormat_span;
	public static String FaduCommandLine_help;
	public static String FaduCommandLine_internal;
	public static String Headings_comparability;
	public static String Headings_district;
	public static String Headings_file;
	public static String Headings_id;
	public static String Headings_metric;
	public static String Headings_metricName;
	public static String Headings_parameters;
	public static String Headings_period;
	public static String Headings_plugIn;
	public static String Headings_reason;
	public static String Headings_start;
	public static String Headings_text;
	public static String Headings_title;
	public static String Headings_value;
	public static String Headings_why;
	public static String ImportCommand_imported;
	public static String ImportCommand_known;
	public static String OutputOptions_unwritable;
	public static String PairNotes_gap;
	public static String PairNotes_none;
	public static String PairNotes_order;
	public static String PairNotes_pair;
	public static String PairNotes_place;
	public static String PairNotes_reason;
	public static String ReasonNotes_nothing;
	public static String ReasonNotes_reason;
	public static String ReasonNotes_separator;
	public static String ReasonNotes_title;
	public static String ReportRunCommand_format;
	public static String ReportRunCommand_unknown;
	public static String UsageFault_missing;
	public static String UsageFault_nearest;
	public static String UsageFault_other;
	public static String UsageFault_unknown;
	public static String UsageFault_value;

	static {
		initializeMessages("fadu.cli.messages", Messages.class);
	}

	private Messages() {
	}

}
