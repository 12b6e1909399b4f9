package fadu.reading.formats;

import java.util.function.BooleanSupplier;

/** Who waits for a file: asked often whether to go on, and told how far slow work is. */
@FunctionalInterface
public interface Watch extends BooleanSupplier {

	/** Whether the work is to end. */
	@Override
	boolean getAsBoolean();

	/**
	 * A page is being recognised, which takes seconds.
	 *
	 * @param page  from 1
	 * @param pages how many the file has
	 */
	default void recognising(int page, int pages) {
	}

}
