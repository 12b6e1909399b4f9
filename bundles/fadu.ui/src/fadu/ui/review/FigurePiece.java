package fadu.ui.review;

import java.util.stream.IntStream;

import fadu.workspace.SourceText.Sentence;

/** The piece of a sentence around a figure by which a person recognises it in a list. */
final class FigurePiece {

	private static final String CUTS = "，、；：。,;:\n";
	private static final int BEFORE = 14;
	private static final int NEAR = 4;
	private static final int BEHIND = 6;

	private FigurePiece() {
	}

	/** The clause that leads to the figure, with a little of what follows; where the clause says little, what is before it, too. */
	static String of(Sentence sentence) {
		int[] points = sentence.text().codePoints().toArray();
		int start = Math.min(sentence.start(), points.length);
		int end = Math.min(sentence.end(), points.length);
		int least = Math.max(0, start - BEFORE);
		int from = IntStream.iterate(start - NEAR, at -> at > least, at -> at - 1).filter(at -> isCut(points[at - 1])).findFirst()
				.orElse(least);
		int most = Math.min(points.length, end + BEHIND);
		int to = IntStream.range(end, most).filter(at -> isCut(points[at])).findFirst().orElse(most);
		return (from > 0 && !isCut(points[from - 1]) ? "…" : "") + new String(points, from, to - from).strip()
				+ (to < points.length && !isCut(points[to]) ? "…" : "");
	}

	private static boolean isCut(int point) {
		return CUTS.indexOf(point) >= 0;
	}

}
