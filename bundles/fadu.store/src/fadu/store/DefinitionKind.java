package fadu.store;

/** What users define in a workspace beside plug-ins. */
public enum DefinitionKind {
	/** A metric with a formula. */
	METRIC(ChangeKind.DEFINITION, ChangeKind.DEFINITION_REMOVED),
	/** An index, as the model file of a plug-in. */
	INDEX(ChangeKind.INDEX, ChangeKind.INDEX_REMOVED),
	/** The points of a scorecard for a class of districts. */
	SCORE_POINTS(ChangeKind.SCORE_POINTS, ChangeKind.SCORE_POINTS_REMOVED),
	/** The population of a district in a year. */
	RESIDENTS(ChangeKind.RESIDENTS, ChangeKind.RESIDENTS_REMOVED),
	/** Of which administrative level a place is that no list has. */
	LEVEL(ChangeKind.LEVEL, ChangeKind.LEVEL_REMOVED);

	private final ChangeKind kept;
	private final ChangeKind removed;

	DefinitionKind(ChangeKind kept, ChangeKind removed) {
		this.kept = kept;
		this.removed = removed;
	}

	/** What the history calls it when one is kept. */
	ChangeKind kept() {
		return kept;
	}

	/** What the history calls it when one is removed. */
	ChangeKind removed() {
		return removed;
	}

}
