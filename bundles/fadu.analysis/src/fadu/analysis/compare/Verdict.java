package fadu.analysis.compare;

import java.util.List;
import java.util.Optional;

import fadu.model.Grade;

/**
 * Whether two numbers may be compared.
 *
 * @param left          one number, reported or computed
 * @param right         the other
 * @param grade         how far their definitions agree, whatever their periods and places: A, B or C
 * @param comparability the worst that any reason allows
 * @param reasons       why, the gravest first; empty for two that are comparable without reserve
 */
public record Verdict(Value left, Value right, Grade grade, Comparability comparability, List<Reason> reasons) {

	/** Whether the two may be put in order: comparable at least with a caveat, and of one time, definition and level. */
	public boolean ordered() {
		return comparability != Comparability.NOT_COMPARABLE && reasons.stream().noneMatch(reason -> reason.kind().forbidsOrder());
	}

	/** What weighs most; nothing where there is no reserve. */
	public Optional<Reason> gravest() {
		return reasons.stream().findFirst();
	}

	/** Whether there is a reserve, and each reason for it is a remark only. */
	public boolean isRemarked() {
		return comparability == Comparability.WITH_CAVEAT
				&& gravest().filter(reason -> reason.gravity() == Gravity.REMARK).isPresent();
	}

	/** Whether one of the two numbers speaks of the area with the code. */
	public boolean concerns(String district) {
		return left.district().equals(district) || right.district().equals(district);
	}

}
