package fadu.cli;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static String ComparisonFormat_single;
	static String DemoCommand_comparing;
	static String DemoCommand_noSamples;
	static String DemoCommand_reading;
	static String DemoCommand_sample;
	static String DemoCommand_writing;
	static String FaduCommandLine_help;
	static String FaduCommandLine_internal;
	static String Headings_comparability;
	static String Headings_district;
	static String Headings_file;
	static String Headings_id;
	static String Headings_metric;
	static String Headings_metricName;
	static String Headings_parameters;
	static String Headings_period;
	static String Headings_plugIn;
	static String Headings_start;
	static String Headings_text;
	static String Headings_title;
	static String ImportCommand_imported;
	static String ImportCommand_known;
	static String OutputOptions_unwritable;
	static String ReasonNotes_nothing;
	static String ReasonNotes_reason;
	static String ReasonNotes_separator;
	static String ReasonNotes_title;
	static String ReportRunCommand_format;
	static String ReportRunCommand_unknown;
	static String UsageFault_missing;
	static String UsageFault_nearest;
	static String UsageFault_other;
	static String UsageFault_unknown;
	static String UsageFault_value;

	static {
		initializeMessages("fadu.cli.messages", Messages.class);
	}

	private Messages() {
	}

}
