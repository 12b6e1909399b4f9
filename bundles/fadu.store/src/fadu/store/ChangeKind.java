package fadu.store;

/** What a change did. */
public enum ChangeKind {
	/** A report came in, with its figures. */
	IMPORT,
	/** It was said which of several places of one name a report is about. */
	DISTRICT,
	/** A report was taken out, with its figures. */
	REMOVE,
	/** What is known of a report itself was said otherwise: its district, period, cut-off or gaps. */
	DESCRIBE,
	/** Figures that nobody had reviewed were taken over from a newer reading. */
	READ_AGAIN,
	/** A figure was added that the reader had missed. */
	ADD,
	/** Figures were found to be right. */
	CONFIRM,
	/** A figure was given other values than those read. */
	CORRECT,
	/** Figures were found to be no figures, or not to be used. */
	REJECT,
	/** A peer group was made or changed. */
	PEER_GROUP,
	/** A peer group was removed. */
	PEER_GROUP_REMOVED,
	/** A finding was accepted, dismissed or opened again. */
	FINDING,
	/** A metric of one's own was defined or changed. */
	DEFINITION,
	/** A metric of one's own was removed. */
	DEFINITION_REMOVED,
	/** An index of one's own was defined or changed. */
	INDEX,
	/** An index of one's own was removed. */
	INDEX_REMOVED,
	/** The points of a scorecard were set for a class of districts. */
	SCORE_POINTS,
	/** The points of a scorecard are again those of its plug-in. */
	SCORE_POINTS_REMOVED,
	/** The population of a district was entered or changed. */
	RESIDENTS,
	/** The population of a district that somebody had entered was removed. */
	RESIDENTS_REMOVED,
	/** A person said of which level a place is. */
	LEVEL,
	/** What a person had said of the level of a place was removed. */
	LEVEL_REMOVED,
	/** Rows of a register came in. */
	ROWS,
	/** A person wrote one row of a register. */
	ROW,
	/** Rows were taken out of a register. */
	ROWS_REMOVED,
	/** A change was taken back. */
	UNDO,
	/** A change that was taken back was made again. */
	REDO;

	/** Whether it turns another entry of the history around. */
	public boolean isReversal() {
		return this == UNDO || this == REDO;
	}
}
