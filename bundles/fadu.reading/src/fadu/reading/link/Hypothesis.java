package fadu.reading.link;

import java.util.List;

import fadu.reading.tree.ItemList;

/**
 * That quantities divide another one, and how much speaks for it.
 *
 * @param list    by whose signs they stand together
 * @param total   the place of what they divide
 * @param members their places
 * @param exact   whether they add up to it as exactly as it is printed
 * @param score   what speaks for it: words, numbers, nearness
 */
record Hypothesis(ItemList list, int total, List<Integer> members, boolean exact, double score) {

	Link link() {
		int start = list.sign().isEmpty() ? -1 : list.sign().start();
		int end = list.sign().isEmpty() ? -1 : list.sign().end();
		return switch (list.opening()) {
		case ALL -> Link.divided(total, start, end);
		case SOME -> Link.part(total, "relation.among", start, end);
		default -> exact ? Link.partBySum(total) : Link.part(total, "relation.list", start, end);
		};
	}

}
