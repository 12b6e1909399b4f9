package fadu.analysis.compare;

/** The fact of the model that a reason rests on. */
public enum ReasonKind {
	/** One area contains the other. */
	CONTAINMENT,
	/** The areas are of different administrative level. */
	LEVEL,
	/** Nothing tells of which level one of the areas is: it may be the same and may be another. */
	LEVEL_UNKNOWN,
	/** Several places bear the name of one of the areas, and nothing tells which of them it is: it may be the other area itself. */
	PLACE_UNDECIDED,
	/** A flow over one length of time against a flow over another. */
	PERIOD_LENGTH,
	/** A flow against a state, or against what has been counted since a start. */
	PERIOD_KIND,
	/** Different years, or different times of one length. */
	PERIOD_YEAR,
	/** States at different days that are near each other, or of one year. */
	PERIOD_DATE,
	/** The definition changed between the periods of the two: a law came into force. */
	SERIES_BREAK,
	/** A document does not say to which day its figures run. */
	CUT_OFF,
	/** The definitions agree in idea or theme only, or have not been held against each other. */
	GRADE,
	/** Part of the area or of the work only. */
	SCOPE,
	/** The clauses of the two count honours of other levels, or those of a period against all there are. */
	STATED,
	/** Different units. */
	UNIT,
	/** More than, nearly or about the number. */
	BOUND,
	/**
	 * A plan against a result, places in different leagues, or numbers that may be of different things although they bear one name.
	 */
	KIND,
	/** A term of a computed number has a caveat of its own: other periods or scopes, months unknown, an old denominator. */
	TERMS,
	/** Computed from the rows of a register against reported. */
	ORIGIN,
	/** The report contradicts itself about the number. */
	CONTRADICTION,
	/** Nobody has reviewed the figure yet. */
	UNREVIEWED;

	/** Whether numbers with this reason between them have no places in an order, although they may stand side by side. */
	public boolean forbidsOrder() {
		return this == PERIOD_YEAR || this == SERIES_BREAK || this == LEVEL_UNKNOWN || this == PLACE_UNDECIDED
				|| this == STATED || this == CONTRADICTION;
	}

}
