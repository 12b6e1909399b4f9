package fadu.question.named;

import java.util.Optional;

import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.ComparisonRow;
import fadu.model.District;

/**
 * The sign beside a figure: the best verdict that it has with any other figure of its row. The signs differ in form, not in
 * colour, and are in every Chinese typeface (GB 2312).
 */
final class Mark {

	private Mark() {
	}

	/** The sign of a verdict. */
	static String of(Comparability comparability) {
		return switch (comparability) {
		case COMPARABLE -> "●";
		case WITH_CAVEAT -> "◎";
		case NOT_COMPARABLE -> "○";
		};
	}

	/** The sign of a district's figure in a row; empty where it stands alone. */
	static String of(ComparisonRow row, District district) {
		return best(row, district).map(Mark::of).orElse("");
	}

	static Optional<Comparability> best(ComparisonRow row, District district) {
		return row.verdicts().best(district.getCode());
	}

}
