package fadu.register.process;

import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Kaplan and Meier's estimate of how long matters take, of those that ended and of those that are open still, which are known to
 * take
 * longer than they have so far. It keeps as much as there are different durations.
 */
public final class SurvivalCurve {

	/** Products that should be the same number may differ behind so many places. */
	private static final double NEAR = 1e-9;

	/** By duration in days: how many ended, how many were open still. */
	private final SortedMap<Integer, long[]> spread = new TreeMap<>();

	/** Takes a matter. @param days its duration so far @param ended whether that is all of it */
	public void take(int days, boolean ended) {
		spread.computeIfAbsent(days, each -> new long[2])[ended ? 0 : 1]++;
	}

	/** Takes the matters of another curve. */
	public void take(SurvivalCurve other) {
		other.spread.forEach((days, count) -> {
			long[] here = spread.computeIfAbsent(days, each -> new long[2]);
			here[0] += count[0];
			here[1] += count[1];
		});
	}

	/** How many matters ended. */
	public long ended() {
		return spread.values().stream().mapToLong(count -> count[0]).sum();
	}

	/** How many are open still. */
	public long open() {
		return spread.values().stream().mapToLong(count -> count[1]).sum();
	}

	/**
	 * The duration in which a share of the matters ends.
	 *
	 * @param share of all, 0.5 for the median
	 * @return days; nothing where so many have not ended yet
	 */
	public OptionalInt within(double share) {
		long atRisk = ended() + open();
		double left = 1;
		for (Map.Entry<Integer, long[]> each : spread.entrySet()) {
			left *= 1 - (double) each.getValue()[0] / atRisk;
			if (left <= 1 - share + NEAR) {
				return OptionalInt.of(each.getKey());
			}
			atRisk -= each.getValue()[0] + each.getValue()[1];
		}
		return OptionalInt.empty();
	}

}
