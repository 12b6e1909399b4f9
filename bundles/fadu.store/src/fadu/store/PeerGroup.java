package fadu.store;

import java.util.List;

/**
 * Districts that a user sets side by side again and again.
 *
 * @param name      what the user calls it
 * @param choice    how the districts were chosen
 * @param basis     the level, the bounds of the size, or the variables of the neighbours, in words; empty where chosen by hand
 * @param districts GB/T 2260 codes in the order of the user
 */
public record PeerGroup(String name, Choice choice, String basis, List<String> districts) {

	/** How the districts of a peer group were chosen. */
	public enum Choice {
		/** All of one administrative level. */
		LEVEL,
		/** All of like size. */
		SIZE,
		/** One by one, by a person. */
		HAND,
		/** The nearest neighbours by stated variables. */
		NEAREST
	}

	public PeerGroup {
		districts = List.copyOf(districts);
	}

}
