package fadu.analysis.set;

/**
 * Where sets of figures come from. Each call is one load: whoever asks several things of one request asks them of one set. A load
 * changes nothing, neither here nor in a store, and may be called from any thread.
 *
 * @param <X> what says, in one line for the user, that the figures cannot be reached
 */
@FunctionalInterface
public interface FigureSource<X extends Exception> {

	/**
	 * Loads what an inquiry needs.
	 *
	 * @return the set, which never changes afterwards
	 * @throws X where the figures cannot be reached
	 */
	FigureSet load(Inquiry inquiry) throws X;

}
