package fadu.reading.language;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence: up to 。 ! ? or the end of the line.
 *
 * @param start      its first character
 * @param end        behind its last character
 * @param content    where its words start, behind a number such as 一、 or 二是
 * @param boundaries the places of the signs that divide it into clauses ({@code , ; :} and the bar of a table row), sorted
 * @param headings   what it stands under, outermost first
 */
public record Sentence(int start, int end, int content, int[] boundaries, List<Heading> headings) {

	/** Where no sentence is known. */
	static final Sentence NONE = new Sentence(0, 0, 0, new int[0], List.of());

	/** Where the clause around a place starts. */
	public int clauseStart(int place) {
		int next = firstBoundaryFrom(place);
		return next == 0 ? content(place) : boundaries[next - 1] + 1;
	}

	/** Where the clause around a place ends. */
	public int clauseEnd(int place) {
		int next = firstBoundaryFrom(place);
		return next == boundaries.length ? end : boundaries[next];
	}

	/** Where the part between two semicolons that holds a place starts. */
	public int segmentStart(CharSequence text, int place) {
		for (int i = firstBoundaryFrom(place) - 1, steps = 0; i >= 0 && steps < MOST_CLAUSES; i--, steps++) {
			if (text.charAt(boundaries[i]) == ';') {
				return boundaries[i] + 1;
			}
		}
		return content(place);
	}

	/** How many clause signs stand between two places. */
	public int clausesBetween(int from, int to) {
		return firstBoundaryFrom(to) - firstBoundaryFrom(from);
	}

	private static final int MOST_CLAUSES = 40;

	private int content(int place) {
		return place < content ? start : content;
	}

	private int firstBoundaryFrom(int place) {
		int found = Arrays.binarySearch(boundaries, place);
		return found >= 0 ? found : -found - 1;
	}

}
