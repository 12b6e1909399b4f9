package fadu.ui.grid;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Reason;
import fadu.analysis.compare.Verdict;
import fadu.analysis.compare.Verdicts;
import fadu.wording.VerdictWords;
import fadu.workspace.UserWording;

/**
 * How many pairs of a row may be compared, may with remarks or with a caveat, and may not; and what weighs most between any two.
 *
 * @param comparable    without reserve
 * @param remarked      with remarks only
 * @param withCaveat    with a caveat
 * @param notComparable not at all
 * @param gravest       the reason that weighs most of all pairs, in a few words; nothing where there is no reserve
 */
public record VerdictCount(long comparable, long remarked, long withCaveat, long notComparable, Optional<String> gravest) {

	private static final VerdictWords WORDS = new VerdictWords(UserWording.get());

	/** Counts the pairs of a row among the districts with the codes. */
	public static VerdictCount of(ComparisonRow row, Collection<String> districts) {
		List<Verdicts.Group> groups = row.verdicts().among(districts).groups(1);
		return new VerdictCount(count(groups, verdict -> verdict.comparability() == Comparability.COMPARABLE),
				count(groups, Verdict::isRemarked),
				count(groups, verdict -> verdict.comparability() == Comparability.WITH_CAVEAT && !verdict.isRemarked()),
				count(groups, verdict -> verdict.comparability() == Comparability.NOT_COMPARABLE),
				groups.stream().flatMap(group -> group.example().gravest().stream()).max(Comparator.comparing(Reason::gravity))
						.map(WORDS::brief));
	}

	private static long count(List<Verdicts.Group> groups, Predicate<Verdict> which) {
		return groups.stream().filter(group -> which.test(group.example())).mapToLong(Verdicts.Group::pairs).sum();
	}

	/** Whether there is no pair. */
	public boolean isEmpty() {
		return comparable + remarked + withCaveat + notComparable == 0;
	}

	/** The counts in words. */
	public String text() {
		return isEmpty()
				? Messages.VerdictCount_none
				: NLS.bind(Messages.VerdictCount_pairs, new Object[]{comparable, remarked, withCaveat, notComparable})
						+ gravest.map(reason -> NLS.bind(Messages.VerdictCount_gravest, reason)).orElse("");
	}

}
