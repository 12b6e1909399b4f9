package fadu.analysis.compare;

/**
 * One reason of a verdict. The words for it are those of {@code fadu.wording}.
 *
 * @param comparability what this reason alone allows
 * @param cause         what it states, and of what
 */
public record Reason(Comparability comparability, Cause cause) {

	/** The fact of the model that it rests on. */
	public ReasonKind kind() {
		return cause.kind();
	}

	/** How much it weighs beside others. */
	public Gravity gravity() {
		if (comparability == Comparability.NOT_COMPARABLE) {
			return Gravity.FORBIDS;
		}
		return kind().forbidsOrder() ? Gravity.NO_ORDER : cause.isRemark() ? Gravity.REMARK : Gravity.MAY_TURN;
	}

}
