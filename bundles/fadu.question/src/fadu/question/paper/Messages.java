package fadu.question.paper;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String YearFact_claimed;
	public static String Parts_ofWhich;
	public static String Annual_between;
	public static String Annual_heading;
	public static String Annual_ofDistrict;
	public static String Annual_separator;
	public static String Annual_sources;
	public static String Annual_unreviewed;
	public static String Due_all;
	public static String Due_first;
	public static String Due_place;
	public static String Due_provisional;
	public static String HeadingNumber_digits;
	public static String Ledger_column;
	public static String Ledger_missing;
	public static String Ledger_rows;
	public static String Ledger_sum;
	public static String Notice_allTargets;
	public static String Notice_findings;
	public static String Notice_items;
	public static String Notice_noAnswer;
	public static String Notice_noFindings;
	public static String Notice_noItems;
	public static String Notice_noTargets;
	public static String Notice_onlyAttention;
	public static String Notice_part;
	public static String Notice_reply;
	public static String Notice_replyOpen;
	public static String Notice_targets;
	public static String Overview_text;
	public static String PaperDay_day;
	public static String PaperDay_refused;
	public static String Processes_flow;
	public static String Processes_limited;
	public static String Processes_notReached;
	public static String Processes_unknown;
	public static String Processes_unlimited;
	public static String Prose_about;
	public static String Prose_atLeast;
	public static String Prose_atMost;
	public static String Prose_betweenSentences;
	public static String Prose_counting;
	public static String Prose_down;
	public static String Prose_ended;
	public static String Prose_moreThan;
	public static String Prose_fewer;
	public static String Prose_more;
	public static String Prose_nearly;
	public static String Prose_points;
	public static String Prose_same;
	public static String Prose_up;
	public static String Prose_upPoints;
	public static String Rectifications_closed;
	public static String Rectifications_idle;
	public static String Rectifications_open;
	public static String Rectifications_overdue;
	public static String Rectifications_reopened;
	public static String Scorecard_appeal;
	public static String Scorecard_evidence;
	public static String Scorecard_notApplicable;
	public static String SourceNotes_between;
	public static String SourceNotes_characters;
	public static String SourceNotes_document;
	public static String SourceNotes_sentence;
	public static String TargetText_about;
	public static String TargetText_actual;
	public static String TargetText_behind;
	public static String TargetText_bounds;
	public static String TargetText_cannotTell;
	public static String TargetText_line;
	public static String TargetText_met;
	public static String TargetText_milestone;
	public static String TargetText_missed;
	public static String TargetText_noAccess;
	public static String TargetText_noBase;
	public static String TargetText_notComparable;
	public static String TargetText_notDue;
	public static String TargetText_notReported;
	public static String TargetText_notReviewed;
	public static String TargetText_onTrack;
	public static String TargetText_otherKind;
	public static String TargetText_otherPeriod;
	public static String TargetText_part;
	public static String TargetText_unreadable;
	public static String YearFact_beside;
	public static String YearFact_grown;
	public static String YearFact_headline;
	public static String YearFact_headlineSame;
	public static String Years_forbidden;
	public static String Years_missing;
	public static String YearFact_named;
	public static String YearFact_namedBefore;
	public static String YearFact_number;
	public static String YearFact_open;
	public static String YearFact_reserve;
	public static String YearFact_same;
	public static String YearFact_scope;
	public static String YearFact_stated;

	static {
		initializeMessages("fadu.question.paper.messages", Messages.class);
	}

	private Messages() {
	}

}
