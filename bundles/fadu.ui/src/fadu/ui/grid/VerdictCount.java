package fadu.ui.grid;

import java.util.Collection;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Verdicts;

/**
 * How many pairs of a row may be compared, may with a caveat, and may not.
 *
 * @param comparable    without reserve
 * @param withCaveat    with a caveat
 * @param notComparable not at all
 */
public record VerdictCount(long comparable, long withCaveat, long notComparable) {

	/** Counts the pairs of a row among the districts with the codes. */
	public static VerdictCount of(ComparisonRow row, Collection<String> districts) {
		List<Verdicts.Group> groups = row.verdicts().among(districts).groups(1);
		return new VerdictCount(count(groups, Comparability.COMPARABLE), count(groups, Comparability.WITH_CAVEAT),
				count(groups, Comparability.NOT_COMPARABLE));
	}

	private static long count(List<Verdicts.Group> groups, Comparability comparability) {
		return groups.stream().filter(group -> group.example().comparability() == comparability).mapToLong(Verdicts.Group::pairs)
				.sum();
	}

	/** The number of pairs with the verdict. */
	public long of(Comparability comparability) {
		return switch (comparability) {
		case COMPARABLE -> comparable;
		case WITH_CAVEAT -> withCaveat;
		case NOT_COMPARABLE -> notComparable;
		};
	}

	/** Whether there is no pair. */
	public boolean isEmpty() {
		return comparable + withCaveat + notComparable == 0;
	}

	/** The counts in words. */
	public String text() {
		return isEmpty()
				? Messages.VerdictCount_none
				: NLS.bind(Messages.VerdictCount_pairs, new Object[]{comparable, withCaveat, notComparable});
	}

}
