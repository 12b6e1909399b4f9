package fadu.cli;

import org.eclipse.osgi.util.NLS;

/** What the commands on targets and rectification say. */
final class GoalMessages extends NLS {

	public static String Rectification_closed;
	public static String Rectification_daysIdle;
	public static String Rectification_daysOver;
	public static String Rectification_idle;
	public static String Rectification_nothing;
	public static String Rectification_open;
	public static String Rectification_opened;
	public static String Rectification_overdue;
	public static String Rectification_reopened;
	public static String Target_about;
	public static String Target_actual;
	public static String Target_actualOf;
	public static String Target_baseline;
	public static String Target_behind;
	public static String Target_bounds;
	public static String Target_cannotTell;
	public static String Target_goal;
	public static String Target_line;
	public static String Target_met;
	public static String Target_milestone;
	public static String Target_missed;
	public static String Target_noAccess;
	public static String Target_noBase;
	public static String Target_notComparable;
	public static String Target_notDue;
	public static String Target_notReported;
	public static String Target_notReviewed;
	public static String Target_nothing;
	public static String Target_onTrack;
	public static String Target_otherKind;
	public static String Target_otherPeriod;
	public static String Target_owner;
	public static String Target_part;
	public static String Target_problem;
	public static String Target_unreadable;
	public static String Target_why;

	static {
		initializeMessages("fadu.cli.goals", GoalMessages.class);
	}

	private GoalMessages() {
	}

}
