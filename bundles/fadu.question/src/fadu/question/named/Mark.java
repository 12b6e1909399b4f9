package fadu.question.named;

import java.util.Map;
import java.util.Optional;

import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Judged;
import fadu.analysis.compare.Normalised;
import fadu.model.District;

/**
 * The signs beside the figures of a row. The signs of two figures never say more of the two than their verdict does
 * ({@link Judged#marks()}). They differ in form, not in colour, and are in every Chinese typeface (GB 2312).
 *
 * @param verdicts what the sign of each district stands for, by its code
 */
record Mark(Map<String, Comparability> verdicts) {

	/** The signs of a row, of its divided numbers where it was divided. */
	static Mark of(ComparisonRow row, Normalised normalised) {
		return new Mark(Judged.of(row, normalised).marks());
	}

	/** The sign of a verdict. */
	static String of(Comparability comparability) {
		return switch (comparability) {
		case COMPARABLE -> "●";
		case WITH_CAVEAT -> "◎";
		case NOT_COMPARABLE -> "○";
		};
	}

	/** The sign of a district's figure; empty where it stands alone. */
	String of(District district) {
		return Optional.ofNullable(verdicts.get(district.getCode())).map(Mark::of).orElse("");
	}

}
