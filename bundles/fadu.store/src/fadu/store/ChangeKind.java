package fadu.store;

/** What a change did. */
public enum ChangeKind {
	/** A report came in, with its figures. */
	IMPORT,
	/** It was said which of several places of one name a report is about. */
	DISTRICT,
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
	/** A change was taken back. */
	UNDO,
	/** A change that was taken back was made again. */
	REDO;

	/** Whether it turns another entry of the history around. */
	public boolean isReversal() {
		return this == UNDO || this == REDO;
	}
}
