package fadu.cli;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String CompareCommand_theme;
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
	public static String ExportPluginCommand_leftOut;
	public static String ExportPluginCommand_written;
	public static String FaduCommandLine_help;
	public static String FaduCommandLine_internal;
	public static String FigureFormat_character;
	public static String FigureOptions_idsOrAll;
	public static String Headings_by;
	public static String Headings_change;
	public static String Headings_comparability;
	public static String Headings_district;
	public static String Headings_file;
	public static String Headings_id;
	public static String Headings_metric;
	public static String Headings_metricName;
	public static String Headings_number;
	public static String Headings_parameters;
	public static String Headings_period;
	public static String Headings_place;
	public static String Headings_plugIn;
	public static String Headings_reason;
	public static String Headings_start;
	public static String Headings_state;
	public static String Headings_text;
	public static String Headings_time;
	public static String Headings_title;
	public static String Headings_value;
	public static String Headings_why;
	public static String HistoryCommand_undone;
	public static String ImportCommand_imported;
	public static String ImportCommand_known;
	public static String OutputOptions_unwritable;
	public static String PairNotes_across;
	public static String PairNotes_divided;
	public static String PairNotes_gap;
	public static String PairNotes_none;
	public static String PairNotes_order;
	public static String PairNotes_pair;
	public static String PairNotes_place;
	public static String PairNotes_reason;
	public static String ReadCommand_note;
	public static String Headings_basis;
	public static String Headings_distance;
	public static String Headings_districts;
	public static String Headings_missing;
	public static String Headings_name;
	public static String Headings_purpose;
	public static String Headings_used;
	public static String Headings_yield;
	public static String PeersAddCommand_kept;
	public static String PeersAddCommand_one;
	public static String PeersCommand_none;
	public static String PeersRemoveCommand_removed;
	public static String PeersSuggestCommand_none;
	public static String PeersSuggestCommand_silent;
	public static String ProgrammesCommand_noFigure;
	public static String ProgrammesCommand_none;
	public static String ProgrammesCommand_note;
	public static String ReasonNotes_nothing;
	public static String ReasonNotes_reason;
	public static String ReasonNotes_separator;
	public static String ReasonNotes_title;
	public static String RedoCommand_nothing;
	public static String RedoCommand_redone;
	public static String ReportRunCommand_format;
	public static String ReportRunCommand_unknown;
	public static String ReviewCommand_confirmed;
	public static String ReviewCommand_corrected;
	public static String ReviewCommand_nothing;
	public static String ReviewCommand_rejected;
	public static String ReviewCommand_waiting;
	public static String ReviewCorrectCommand_noQuantity;
	public static String ReviewCorrectCommand_nothing;
	public static String ReviewCorrectCommand_severalMetrics;
	public static String ScoreFormat_alarms;
	public static String ScoreFormat_document;
	public static String ScoreFormat_documents;
	public static String ScoreFormat_domain;
	public static String ScoreFormat_figures;
	public static String ScoreFormat_group;
	public static String ScoreFormat_kind;
	public static String ScoreFormat_measure;
	public static String ScoreFormat_missed;
	public static String ScoreFormat_none;
	public static String ScoreFormat_precision;
	public static String ScoreFormat_qualifier;
	public static String ScoreFormat_read;
	public static String ScoreFormat_recall;
	public static String ScoreFormat_recallDigits;
	public static String ScoreFormat_relation;
	public static String ScoreFormat_unit;
	public static String ScoreFormat_value;
	public static String UndoCommand_nothing;
	public static String UndoCommand_undone;
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
