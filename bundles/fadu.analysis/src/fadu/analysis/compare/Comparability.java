package fadu.analysis.compare;

/** Whether two figures may be set against each other; from best to worst. */
public enum Comparability {
	/** Same definition, same kind and length of period, same level: they may be put in order. */
	COMPARABLE,
	/** Side by side with the reasons beside them; to be put in order with care only. */
	WITH_CAVEAT,
	/** Not to be put in order, added or averaged. */
	NOT_COMPARABLE;

	/** The worse of the two. */
	public Comparability and(Comparability other) {
		return compareTo(other) >= 0 ? this : other;
	}
}
