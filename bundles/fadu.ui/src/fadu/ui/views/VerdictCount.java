package fadu.ui.views;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.ComparisonRow;

/** How many pairs of a row may be compared, may with a caveat, and may not. */
record VerdictCount(long comparable, long withCaveat, long notComparable) {

	static VerdictCount of(ComparisonRow row) {
		return new VerdictCount(count(row, Comparability.COMPARABLE), count(row, Comparability.WITH_CAVEAT),
				count(row, Comparability.NOT_COMPARABLE));
	}

	private static long count(ComparisonRow row, Comparability comparability) {
		return row.verdicts().stream().filter(verdict -> verdict.comparability() == comparability).count();
	}

	String text() {
		return comparable + withCaveat + notComparable == 0
				? Messages.VerdictCount_none
				: NLS.bind(Messages.VerdictCount_pairs, new Object[]{comparable, withCaveat, notComparable});
	}

}
