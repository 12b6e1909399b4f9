package fadu.workspace;

/**
 * What a comparison has and does not show, so that whoever reads a report of it is told.
 *
 * @param hiddenMetrics   metrics that the user has hidden
 * @param hiddenDistricts districts that the user has hidden
 * @param emptyMetrics    metrics that none of the districts shown has a number of
 */
public record Unshown(int hiddenMetrics, int hiddenDistricts, int emptyMetrics) {

	/** All is shown. */
	public static final Unshown NOTHING = new Unshown(0, 0, 0);

	/** Whether all is shown. */
	public boolean isNothing() {
		return equals(NOTHING);
	}

}
