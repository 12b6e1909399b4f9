package fadu.reading.tree;

import java.util.List;

/**
 * Quantities that stand side by side and may divide another one.
 *
 * @param opening how the list is opened
 * @param sign    the words that open it, empty where nothing does
 * @param members the leaves that can be its members, by their places in the text; at least one
 * @param certain how many of them stand on one level by their signs; what follows belongs to it only where numbers agree
 */
public record ItemList(Opening opening, Stretch sign, List<Integer> members, int certain) {

	/** The place of its first member. */
	public int first() {
		return members.get(0);
	}

	/** Whether words or signs say that it is a list. */
	public boolean isOpened() {
		return opening != Opening.NONE;
	}

}
