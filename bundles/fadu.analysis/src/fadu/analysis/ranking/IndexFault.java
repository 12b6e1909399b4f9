package fadu.analysis.ranking;

/** An index that cannot be computed, because of what its model says. */
public final class IndexFault extends Exception {

	private static final long serialVersionUID = 1L;

	/** What is wrong. */
	public enum Kind {
		/** Nobody defines the metric. */
		METRIC,
		/** Neither the index nor the metric says which way is better. */
		DIRECTION,
		/** The scale needs a target, and the indicator has none. */
		TARGET,
		/** The scale needs goalposts, and the indicator has none. */
		GOALPOSTS,
		/** The index has no indicators. */
		EMPTY,
		/** There is no such indicator in the index. */
		INDICATOR
	}

	private final Kind kind;
	private final String subject;

	/**
	 * @param kind    what is wrong
	 * @param subject the code it is wrong with
	 */
	public IndexFault(Kind kind, String subject) {
		super(kind + " " + subject);
		this.kind = kind;
		this.subject = subject;
	}

	/** What is wrong. */
	public Kind kind() {
		return kind;
	}

	/** The code it is wrong with. */
	public String subject() {
		return subject;
	}

}
