package fadu.workspace;

import fadu.model.value.Span;

/** A number of which a person marked a part, by a slip of the hand. */
final class MarkedNumber {

	private static final String WITHIN = ".．,";

	private MarkedNumber() {
	}

	/** The mark with the whole of the number that it cuts, and without the words before that; as it is where it cuts none. */
	static Span whole(String text, Span marked) {
		int[] points = text.codePoints().toArray();
		int start = marked.start();
		int end = marked.end();
		while (isDigit(points, start) && goesOn(points, start - 1, -1)) {
			start -= isDigit(points, start - 1) ? 1 : 2;
		}
		while (isDigit(points, end - 1) && goesOn(points, end, 1)) {
			end += isDigit(points, end) ? 1 : 2;
		}
		return start < marked.start() || end > marked.end() ? new Span(first(points, start, end), end) : marked;
	}

	/** Whether the number goes on at a place beside a digit of it, also behind a point or comma. */
	private static boolean goesOn(int[] points, int at, int step) {
		return isDigit(points, at)
				|| at >= 0 && at < points.length && WITHIN.indexOf(points[at]) >= 0 && isDigit(points, at + step);
	}

	private static int first(int[] points, int start, int end) {
		int first = start;
		while (first < end && !isDigit(points, first)) {
			first++;
		}
		return first;
	}

	private static boolean isDigit(int[] points, int at) {
		return at >= 0 && at < points.length && Character.isDigit(points[at]);
	}
}
