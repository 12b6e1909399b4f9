package fadu.reading.score;

/**
 * How the relation read of a figure stands to the annotated one.
 *
 * @param wanted whether one is annotated to a figure that was found
 * @param read   whether one was read, and can be judged
 * @param right  whether the one read is the annotated one; of two totals with the same amount, unit, period and district either
 *                   may be named
 */
record Linkage(boolean wanted, boolean read, boolean right) {

	/** Whether nothing is missing and nothing is said that is not annotated. */
	boolean isRight() {
		return right || !wanted && !read;
	}

}
