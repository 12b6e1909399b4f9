package fadu.workspace;

import org.eclipse.osgi.util.NLS;

/** The texts of indices and scorecards. */
final class AssessmentMessages extends NLS {

	public static String ChangeHistory_index;
	public static String ChangeHistory_indexRemoved;
	public static String ChangeHistory_points;
	public static String ChangeHistory_pointsRemoved;
	public static String IndexChanges_method;
	public static String IndexChanges_weight;
	public static String OwnDefinitions_faster;
	public static String OwnIndices_availability;
	public static String OwnIndices_code;
	public static String OwnIndices_emptyPillar;
	public static String OwnIndices_fault;
	public static String OwnIndices_goalposts;
	public static String OwnIndices_noIndex;
	public static String OwnIndices_noName;
	public static String OwnIndices_noPillarName;
	public static String OwnIndices_scorecards;
	public static String OwnIndices_several;
	public static String OwnIndices_taken;
	public static String OwnIndices_twice;
	public static String OwnIndices_unknown;
	public static String OwnIndices_unreadable;
	public static String OwnIndices_used;
	public static String OwnIndices_weight;
	public static String OwnIndices_what;
	public static String RunIndex_DIRECTION;
	public static String RunIndex_EMPTY;
	public static String RunIndex_GOALPOSTS;
	public static String RunIndex_INDICATOR;
	public static String RunIndex_METRIC;
	public static String RunIndex_TARGET;
	public static String RunIndex_few;
	public static String RunIndex_gap;
	public static String RunIndex_unknown;
	public static String RunScorecard_unknown;
	public static String ScorePoints_all;
	public static String ScorePoints_named;
	public static String ScorePoints_number;
	public static String ScorePoints_parts;
	public static String ScorePoints_title;

	static {
		initializeMessages("fadu.workspace.assessments", AssessmentMessages.class);
	}

	private AssessmentMessages() {
	}

}
