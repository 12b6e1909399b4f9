package fadu.ui.review;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String CellChange_metrics;
	public static String CellChange_noMetric;
	public static String CellChange_relation;
	public static String ConfidenceWords_district;
	public static String ConfidenceWords_field;
	public static String ConfidenceWords_quantity;
	public static String CorrectionForm_noNumber;
	public static String Decisions_ask;
	public static String Decisions_askDay;
	public static String Decisions_askSeen;
	public static String Decisions_both;
	public static String Decisions_confirmed;
	public static String Decisions_corrected;
	public static String Decisions_correctedSeveral;
	public static String Decisions_decided;
	public static String Decisions_finished;
	public static String Decisions_finishedAll;
	public static String Decisions_nothing;
	public static String Decisions_nothingDoubtful;
	public static String Decisions_rejected;
	public static String Decisions_unchanged;
	public static String FigureColumn_bound;
	public static String FigureColumn_confidence;
	public static String FigureColumn_domain;
	public static String FigureColumn_kind;
	public static String FigureColumn_metric;
	public static String FigureColumn_period;
	public static String FigureColumn_printed;
	public static String FigureColumn_relation;
	public static String FigureColumn_scope;
	public static String FigureColumn_status;
	public static String FigureColumn_unit;
	public static String FigureColumn_value;
	public static String FigureDoubts_and;
	public static String FigureDoubts_field;
	public static String FigureDoubts_metric;
	public static String FigureDoubts_several;
	public static String FigureDoubts_unit;
	public static String FigureDoubts_unsure;
	public static String FigureTable_failed;
	public static String FigureTable_note;
	public static String FigureTable_reviewer;
	public static String FigureTable_sentence;
	public static String FigureWords_about;
	public static String FigureWords_asRead;
	public static String FigureWords_atLeast;
	public static String FigureWords_atMost;
	public static String FigureWords_brief;
	public static String FigureWords_briefUnnamed;
	public static String FigureWords_change;
	public static String FigureWords_exact;
	public static String FigureWords_facts;
	public static String FigureWords_moreThan;
	public static String FigureWords_nearly;
	public static String FigureWords_noMetric;
	public static String FigureWords_notReviewed;
	public static String FigureWords_noted;
	public static String FigureWords_ofWhich;
	public static String FigureWords_part;
	public static String FigureWords_piece;
	public static String FigureWords_reviewed;
	public static String FigureWords_scope;
	public static String FigureWords_share;
	public static String FigureWords_unnamed;
	public static String FindingDecisions_accepted;
	public static String FindingDecisions_dismissed;
	public static String FindingDecisions_fixed;
	public static String FindingDecisions_reason;
	public static String FindingDecisions_reopened;
	public static String FindingDecisions_several;
	public static String RelatedFigures_name;
	public static String ReportSearch_busy;
	public static String ReportSearch_district;
	public static String ReportSearch_metric;
	public static String ReportSearch_nothing;
	public static String ReportSearch_report;
	public static String ReportSearch_sentence;
	public static String ReportSteps_added;
	public static String ReportSteps_askRemove;
	public static String ReportSteps_described;
	public static String ReportSteps_describedOther;
	public static String ReportSteps_levelled;
	public static String ReportSteps_mark;
	public static String ReportSteps_removed;
	public static String ReportSteps_same;
	public static String ReportSteps_taken;
	public static String ReportSteps_unseen;
	public static String SharedCorrection_measured;

	static {
		initializeMessages("fadu.ui.review.messages", Messages.class);
	}

	private Messages() {
	}

}
